// SPDX-License-Identifier: MPL-2.0
#include "core/reports/monthly.h"

#include "core/basics/format.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

template <class Row> void keepOnly(CustomerId customer, std::vector<Row> &rows)
{
    std::erase_if(rows, [customer](const Row &row) { return row.customer != customer; });
}

// A customer's version has its own invoice and nothing of the others, and no cost.
MonthBasis seenBy(CustomerId customer, MonthBasis basis)
{
    std::erase_if(basis.invoices, [customer](const Invoice &invoice) { return invoice.customer != customer; });
    std::erase_if(basis.hours, [customer](const OrderHours &hours) { return hours.customer != customer; });
    std::erase_if(basis.findings, [customer](const Finding &finding) { return finding.customer != customer; });
    basis.cost.reset();
    keepOnly(customer, basis.log.work);
    keepOnly(customer, basis.log.contacts);
    keepOnly(customer, basis.log.cases);
    keepOnly(customer, basis.log.sla);
    keepOnly(customer, basis.log.needs);
    keepOnly(customer, basis.log.corrections);
    basis.log.counted.clear();
    return basis;
}

MonthlyInputs visible(MonthlyInputs inputs)
{
    if (inputs.audience != Audience::Customer)
        return inputs;
    inputs.basis = seenBy(inputs.customer, std::move(inputs.basis));
    for (MonthBasis &before : inputs.before)
        before = seenBy(inputs.customer, std::move(before));
    return inputs;
}

void appendLog(const MonthlyInputs &inputs, std::vector<Table> &tables)
{
    tables.push_back(loggedTimeTable(inputs));
    if (inputs.audience == Audience::Internal)
        tables.push_back(loggedPersonsTable(inputs));
    if (!inputs.basis.log.cases.empty())
        tables.push_back(casesTable(inputs));
    if (!inputs.basis.log.sla.empty())
        tables.push_back(slaTable(inputs));
    tables.push_back(contactsTable(inputs));
    if (!inputs.basis.log.counted.empty())
        tables.push_back(countedTable(inputs));
    if (!inputs.basis.log.needs.empty())
        tables.push_back(needsTable(inputs));
    if (!inputs.basis.log.corrections.empty())
        tables.push_back(correctionsTable(inputs));
}

QString subtitle(const MonthlyInputs &inputs)
{
    QStringList parts{inputs.basis.centre};
    if (inputs.audience == Audience::Customer && !inputs.basis.invoices.empty())
        parts << inputs.basis.invoices.front().name;
    else
        parts << name(inputs.audience);
    if (inputs.today.isValid())
        parts << format::day(inputs.today);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString fewerThanFive()
{
    return QCoreApplication::translate("reports", "< 5 persons");
}

QString customerOrNone(const QString &name, bool isKnown)
{
    return isKnown ? name : QCoreApplication::translate("reports", "No customer");
}

bool hidesSmallGroups(Audience audience)
{
    return audience == Audience::Owner || audience == Audience::Board;
}

Value amountOrNone(Money amount)
{
    return amount.isZero() ? Value() : Value(amount);
}

Value quantityOrNone(const Ratio &quantity)
{
    return quantity.numerator == 0 ? Value() : Value(quantity);
}

Cell sumOfColumn(Value value)
{
    return {std::move(value), Formula{Formula::Kind::SumOfColumn, {}, 0}};
}

const MonthBasis *previousMonth(const MonthlyInputs &inputs)
{
    const auto found = std::find_if(inputs.before.begin(), inputs.before.end(), [&inputs](const MonthBasis &basis) {
        return basis.month == inputs.basis.month.plus(-1);
    });
    return found == inputs.before.end() ? nullptr : &*found;
}

Value LoggedTime::cell(const std::vector<const OrderHours *> &orders)
{
    qint64 seconds = 0;
    std::set<QString> people;
    for (const OrderHours *order : orders) {
        seconds += order->seconds;
        for (const auto &[name, worked] : order->people)
            people.insert(name);
    }
    return cell(seconds, std::move(people));
}

Value LoggedTime::cell(qint64 seconds, std::set<QString> people)
{
    m_seconds += seconds;
    if (seconds == 0)
        return {};
    if (!m_hides || people.size() >= fewestPersons)
        return Duration{seconds};
    m_hiddenSeconds += seconds;
    m_hiddenPeople.merge(people);
    return fewerThanFive();
}

// A sum less the shown ones would give the hidden ones away, so it is hidden as well while they are too few together.
Cell LoggedTime::total() const
{
    if (m_hiddenSeconds == 0)
        return sumOfColumn(Duration{m_seconds});
    if (m_hiddenPeople.size() < fewestPersons)
        return Cell(fewerThanFive());
    return Cell(Duration{m_seconds});
}

Report monthlyReport(const MonthlyInputs &inputs)
{
    const MonthlyInputs seen = visible(inputs);
    Report report;
    report.title = QCoreApplication::translate("reports", "Monthly report %1").arg(format::monthName(seen.basis.month));
    report.subtitle = subtitle(seen);
    report.month = seen.basis.month;
    report.audience = seen.audience;
    report.preliminary = !seen.closed;
    const bool hasLog = seen.basis.log.isKept;
    report.tables = {summaryTable(seen)};
    if (hasLog)
        report.tables.push_back(serviceTable(seen));
    for (const auto &table : {keyFiguresTable, invoiceBasisTable, volumesTable, hoursTable})
        report.tables.push_back(table(seen));
    if (seen.audience == Audience::Internal)
        report.tables.push_back(personsTable(seen));
    if (hasLog)
        appendLog(seen, report.tables);
    report.tables.push_back(howComputedTable(seen));
    return report;
}

} // namespace paybench::reports
