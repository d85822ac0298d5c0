// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

// Contacts and SLA of the month.

namespace paybench::reports {

namespace {

using Kind = Column::Kind;

QString allOfThem()
{
    return QCoreApplication::translate("reports", "Total");
}

Value countOrNone(qint64 count)
{
    return count == 0 ? Value() : Value(count);
}

Value rateOrNone(qint64 part, qint64 whole)
{
    return whole > 0 ? Value(Rate{part, whole}) : Value();
}

Value shareOrNone(qint64 part, qint64 whole)
{
    return whole > 0 ? Value(Share{part, whole}) : Value();
}

QString target(const MonthLog &log)
{
    return format::percent(log.slaTarget, 100, 0);
}

// In words too: who prints in black and white sees no red.
Value againstTarget(qint64 met, qint64 closed, const MonthLog &log)
{
    if (closed <= 0)
        return {};
    return met * 100 >= closed * log.slaTarget ? QCoreApplication::translate("reports", "target reached")
                                               : QCoreApplication::translate("reports", "below %1").arg(target(log));
}

// Every customer that is invoiced, and those of whom there were contacts or cases only.
struct ServiceRow {
    CustomerId customer;
    QString name;
    qint64 payslips = 0;
};

std::vector<ServiceRow> serviceRows(const MonthBasis &basis)
{
    std::vector<ServiceRow> rows;
    const auto addNew = [&rows](CustomerId customer, const QString &name, qint64 payslips) {
        const bool isThere = std::any_of(rows.begin(), rows.end(), [customer](const auto &row) { return row.customer == customer; });
        if (!isThere)
            rows.push_back({customer, customerOrNone(name, bool(customer)), payslips});
    };
    for (const Invoice &invoice : basis.invoices)
        addNew(invoice.customer, invoice.name, invoice.payslips());
    for (const ContactSum &sum : basis.log.contacts)
        addNew(sum.customer, sum.customerName, 0);
    for (const SlaSum &sum : basis.log.sla)
        addNew(sum.customer, sum.customerName, 0);
    std::stable_partition(rows.begin(), rows.end(), [](const ServiceRow &row) { return bool(row.customer); });
    return rows;
}

ContactSum contactsOf(const MonthLog &log, CustomerId customer)
{
    const auto found = std::find_if(log.contacts.begin(), log.contacts.end(),
                                    [customer](const ContactSum &sum) { return sum.customer == customer; });
    return found == log.contacts.end() ? ContactSum() : *found;
}

std::vector<Cell> slaCells(const SlaSum &sla, const MonthLog &log)
{
    return {Cell(countOrNone(sla.closed)), Cell(sla.closed > 0 ? Value(sla.met) : Value()), Cell(shareOrNone(sla.met, sla.closed)),
            Cell(againstTarget(sla.met, sla.closed, log))};
}

std::vector<Column> slaColumns(const MonthLog &log)
{
    return {{QCoreApplication::translate("reports", "Cases closed"), Kind::Count},
            {QCoreApplication::translate("reports", "In time"), Kind::Count},
            {QCoreApplication::translate("reports", "SLA"), Kind::Share},
            {QCoreApplication::translate("reports", "Target %1").arg(target(log)), Kind::Text}};
}

void append(std::vector<Cell> &row, const std::vector<Cell> &more)
{
    row.insert(row.end(), more.begin(), more.end());
}

std::vector<Cell> slaTotal(const SlaSum &sla, const MonthLog &log)
{
    if (sla.closed == 0)
        return slaCells(sla, log);
    return {sumOfColumn(sla.closed), sumOfColumn(sla.met), Cell(shareOrNone(sla.met, sla.closed)),
            Cell(againstTarget(sla.met, sla.closed, log))};
}

QString countingNote(const MonthlyInputs &inputs)
{
    return QCoreApplication::translate("reports", "Contacts were only counted in %1: the SLA is that of the cases that were written down all the same.")
        .arg(format::monthName(inputs.basis.month));
}

QString channelName(worklog::Channel channel)
{
    return channel == worklog::Channel::Phone ? QCoreApplication::translate("reports", "Calls")
                                              : QCoreApplication::translate("reports", "E-mails");
}

} // namespace

Table serviceTable(const MonthlyInputs &inputs)
{
    const MonthLog &log = inputs.basis.log;
    Table table;
    table.key = QStringLiteral("service");
    table.title = QCoreApplication::translate("reports", "Contacts and SLA");
    table.isBelow = true;
    table.columns = {{QCoreApplication::translate("reports", "Customer"), Kind::Text},
                     {QCoreApplication::translate("reports", "Calls and e-mails"), Kind::Count},
                     {QCoreApplication::translate("reports", "Payslips", "narrow column"), Kind::Count},
                     {QCoreApplication::translate("reports", "Contacts per payslip"), Kind::Rate}};
    const std::vector<Column> sla = slaColumns(log);
    table.columns.insert(table.columns.end(), sla.begin(), sla.end());
    for (const ServiceRow &of : serviceRows(inputs.basis)) {
        const qint64 contacts = contactsOf(log, of.customer).contacts();
        std::vector<Cell> row{Cell(of.name), Cell(contacts), Cell(countOrNone(of.payslips)), Cell(rateOrNone(contacts, of.payslips))};
        append(row, slaCells(log.slaOf(of.customer), log));
        table.rows.push_back(std::move(row));
    }
    const qint64 contacts = log.everybody().contacts();
    const qint64 payslips = inputs.basis.payslips();
    table.total = {Cell(allOfThem()), sumOfColumn(contacts), sumOfColumn(payslips), Cell(rateOrNone(contacts, payslips))};
    append(table.total, slaTotal(log.slaOfAll(), log));
    if (!log.isFull)
        table.notes << countingNote(inputs);
    return table;
}

Table slaTable(const MonthlyInputs &inputs)
{
    const MonthLog &log = inputs.basis.log;
    Table table;
    table.key = QStringLiteral("sla");
    table.title = QCoreApplication::translate("reports", "SLA");
    table.columns = {{QCoreApplication::translate("reports", "Customer"), Kind::Text},
                     {QCoreApplication::translate("reports", "Case type"), Kind::Text}};
    const std::vector<Column> sla = slaColumns(log);
    table.columns.insert(table.columns.end(), sla.begin(), sla.end());
    for (const SlaSum &sum : log.sla) {
        std::vector<Cell> row{Cell(customerOrNone(sum.customerName, bool(sum.customer))), Cell(sum.type)};
        append(row, slaCells(sum, log));
        table.rows.push_back(std::move(row));
    }
    table.total = {Cell(allOfThem()), Cell()};
    append(table.total, slaTotal(log.slaOfAll(), log));
    table.notes = {QCoreApplication::translate("reports",
                                               "Cases that were closed in the month and have an SLA. Its clock runs in opening "
                                               "hours and stands still while a case waits for the customer.")};
    if (!log.isFull)
        table.notes << countingNote(inputs);
    return table;
}

Table contactsTable(const MonthlyInputs &inputs)
{
    const MonthLog &log = inputs.basis.log;
    Table table;
    table.key = QStringLiteral("contacts");
    table.title = QCoreApplication::translate("reports", "Contacts");
    table.columns = {{QCoreApplication::translate("reports", "Customer"), Kind::Text},
                     {QCoreApplication::translate("reports", "Calls"), Kind::Count},
                     {QCoreApplication::translate("reports", "E-mails"), Kind::Count},
                     {QCoreApplication::translate("reports", "Calls and e-mails"), Kind::Count},
                     {QCoreApplication::translate("reports", "Visits"), Kind::Count}};
    const Formula both{Formula::Kind::SumOfCells, {1, 2}, 0};
    for (const ContactSum &sum : log.contacts)
        table.rows.push_back({Cell(customerOrNone(sum.customerName, bool(sum.customer))), Cell(sum.calls), Cell(sum.emails),
                              Cell(sum.contacts(), both), Cell(sum.visits)});
    const ContactSum sum = log.everybody();
    table.total = {Cell(allOfThem()), sumOfColumn(sum.calls), sumOfColumn(sum.emails), sumOfColumn(sum.contacts()),
                   sumOfColumn(sum.visits)};
    return table;
}

Table countedTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("counted");
    table.title = QCoreApplication::translate("reports", "Log and counts");
    table.isBelow = true;
    table.columns = {{QCoreApplication::translate("reports", "Channel"), Kind::Text},
                     {QCoreApplication::translate("reports", "Counted"), Kind::Count},
                     {QCoreApplication::translate("reports", "In the log, same days"), Kind::Count},
                     {QCoreApplication::translate("reports", "Difference"), Kind::Count},
                     {QCoreApplication::translate("reports", "In the log, other days"), Kind::Count}};
    for (const CountedSum &sum : inputs.basis.log.counted)
        table.rows.push_back({Cell(channelName(sum.channel)), Cell(sum.counted), Cell(sum.logged),
                              Cell(sum.counted - sum.logged, Formula{Formula::Kind::Difference, {1, 2}, 0}),
                              Cell(countOrNone(sum.loggedElse))});
    table.notes = {QCoreApplication::translate("reports",
                                               "Counted: calls that the telephone exchange says were answered, and e-mails that "
                                               "came. The difference was taken, but not written down.")};
    return table;
}

} // namespace paybench::reports
