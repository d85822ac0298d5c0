// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/monthly.h"

// The tables of the monthly report. They get only what the audience may see.

namespace paybench::reports {

constexpr int fewestPersons = 5; // board and owner see no figure of fewer

Table summaryTable(const MonthlyInputs &inputs);
Table keyFiguresTable(const MonthlyInputs &inputs);
Table invoiceBasisTable(const MonthlyInputs &inputs);
Table volumesTable(const MonthlyInputs &inputs);
Table hoursTable(const MonthlyInputs &inputs);
Table personsTable(const MonthlyInputs &inputs); // hours by person: internal only
Table howComputedTable(const MonthlyInputs &inputs);

// What the log adds. Without one they are left out.
Table serviceTable(const MonthlyInputs &inputs);        // contacts per payslip and SLA, on the sheet Summary
Table loggedTimeTable(const MonthlyInputs &inputs);     // by customer
Table loggedPersonsTable(const MonthlyInputs &inputs);  // by person: internal only
Table casesTable(const MonthlyInputs &inputs);
Table slaTable(const MonthlyInputs &inputs);
Table contactsTable(const MonthlyInputs &inputs);
Table countedTable(const MonthlyInputs &inputs);        // the log beside what was counted
Table needsTable(const MonthlyInputs &inputs);          // names for internal readers only
Table correctionsTable(const MonthlyInputs &inputs);
void appendLogHow(const MonthlyInputs &inputs, Table &table);

// The month before, if it is among those handed in.
const MonthBasis *previousMonth(const MonthlyInputs &inputs);

bool hidesSmallGroups(Audience audience);

// Logged time that may be too few persons' to be shown, gathered for a column and its sum.
class LoggedTime {
public:
    explicit LoggedTime(Audience audience)
        : m_hides(hidesSmallGroups(audience))
    { }

    Value cell(const std::vector<const OrderHours *> &orders); // empty without time, words where it is hidden
    Value cell(qint64 seconds, std::set<QString> people);
    Cell total() const;
    bool hasHidden() const { return m_hiddenSeconds > 0; }

private:
    bool m_hides;
    qint64 m_seconds = 0;
    qint64 m_hiddenSeconds = 0;
    std::set<QString> m_hiddenPeople;
};

// Cells that stay empty instead of showing zero.
Value amountOrNone(Money amount);
Value quantityOrNone(const Ratio &quantity);

Cell sumOfColumn(Value value); // for total rows
QString fewerThanFive();       // in the place of a hidden figure
QString customerOrNone(const QString &name, bool isKnown); // of contacts and time that belong to no customer

} // namespace paybench::reports
