// SPDX-License-Identifier: MPL-2.0
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <array>
#include <map>

// All logged time of the month, by customer and by person.

namespace paybench::reports {

namespace {

using Kind = Column::Kind;
using worklog::Work;

constexpr std::array<Work, 4> kindsOfWork = {Work::Support, Work::FollowUp, Work::Registration, Work::Other};

struct TimeRow {
    QString name;
    std::array<qint64, 4> seconds{};
    std::set<QString> people;

    qint64 sum() const { return seconds[0] + seconds[1] + seconds[2] + seconds[3]; }
};

void addTo(TimeRow &row, const WorkSum &sum)
{
    row.seconds[static_cast<std::size_t>(worklog::workOf(sum.activity))] += sum.seconds;
    row.people.insert(sum.person);
}

std::vector<TimeRow> byCustomer(const MonthLog &log)
{
    std::vector<TimeRow> rows;
    std::map<CustomerId, std::size_t> places; // the sums come in the customers' order
    for (const WorkSum &sum : log.work) {
        const auto [place, isNew] = places.try_emplace(sum.customer, rows.size());
        if (isNew) {
            rows.emplace_back();
            rows.back().name = customerOrNone(sum.customerName, bool(sum.customer));
        }
        addTo(rows[place->second], sum);
    }
    return rows;
}

std::vector<TimeRow> byPerson(const MonthLog &log)
{
    std::map<QString, TimeRow> people;
    for (const WorkSum &sum : log.work) {
        people[sum.person].name = sum.person;
        addTo(people[sum.person], sum);
    }
    std::vector<TimeRow> rows;
    for (const auto &[name, row] : people)
        rows.push_back(row);
    return rows;
}

Value timeOrNone(qint64 seconds)
{
    return seconds == 0 ? Value() : Value(Duration{seconds});
}

// One column for each kind of work, and their sum.
void fill(Table &table, const std::vector<TimeRow> &rows)
{
    for (const Work work : kindsOfWork)
        table.columns.push_back({worklog::name(work), Kind::Duration});
    table.columns.push_back({QCoreApplication::translate("reports", "Logged time"), Kind::Duration});
    const Formula all{Formula::Kind::SumOfCells, {1, 2, 3, 4}, 0};
    TimeRow sum;
    for (const TimeRow &row : rows) {
        std::vector<Cell> cells{Cell(row.name)};
        for (std::size_t work = 0; work < row.seconds.size(); ++work) {
            cells.emplace_back(timeOrNone(row.seconds[work]));
            sum.seconds[work] += row.seconds[work];
        }
        cells.emplace_back(Value(Duration{row.sum()}), all);
        table.rows.push_back(std::move(cells));
    }
    table.total = {Cell(QCoreApplication::translate("reports", "Total"))};
    for (const qint64 seconds : sum.seconds)
        table.total.push_back(sumOfColumn(Duration{seconds}));
    table.total.push_back(sumOfColumn(Duration{sum.sum()}));
}

// Kinds of work would tell of fewer than five persons by what is missing from a sum: there is only the sum.
void fillHidden(Table &table, const std::vector<TimeRow> &rows, Audience audience)
{
    table.columns.push_back({QCoreApplication::translate("reports", "Logged time"), Kind::Duration});
    LoggedTime logged(audience);
    for (const TimeRow &row : rows)
        table.rows.push_back({Cell(row.name), Cell(logged.cell(row.sum(), row.people))});
    table.total = {Cell(QCoreApplication::translate("reports", "Total")), logged.total()};
}

} // namespace

Table loggedTimeTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("logged_time");
    table.title = QCoreApplication::translate("reports", "All logged time");
    table.isBelow = true;
    table.columns = {{QCoreApplication::translate("reports", "Customer"), Kind::Text}};
    const std::vector<TimeRow> rows = byCustomer(inputs.basis.log);
    if (hidesSmallGroups(inputs.audience))
        fillHidden(table, rows, inputs.audience);
    else
        fill(table, rows);
    table.notes = {QCoreApplication::translate("reports", "Work orders are a part of it. Breaks and what is unresolved are not.")};
    return table;
}

Table loggedPersonsTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("logged_by_person");
    table.title = QCoreApplication::translate("reports", "All logged time by person");
    table.isBelow = true;
    table.columns = {{QCoreApplication::translate("reports", "Person"), Kind::Text}};
    fill(table, byPerson(inputs.basis.log));
    return table;
}

} // namespace paybench::reports
