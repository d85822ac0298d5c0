// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/findings.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace paybench::reports {

namespace {

using Kind = Column::Kind;
using pricing::Service;

QString totalText()
{
    return QCoreApplication::translate("reports", "Total");
}

Value dayOrNone(QDate day)
{
    return day.isValid() ? Value(day) : Value();
}

// Payslips, payments and months are counted; hours have decimals.
Value quantityOf(const pricing::Line &line)
{
    const bool isCount = line.service != Service::Hour && line.quantity.numerator % line.quantity.denominator == 0;
    return isCount ? Value(qint64{line.quantity.numerator / line.quantity.denominator}) : Value(line.quantity);
}

std::vector<Cell> lineRow(const Invoice &invoice, const pricing::Line &line)
{
    return {Cell(invoice.name),
            Cell(line.what),
            Cell(QStringLiteral("%1 · %2").arg(invoice.agreementNumber).arg(invoice.version)),
            Cell(pricing::unitOf(line)),
            Cell(dayOrNone(line.validFrom)),
            Cell(quantityOf(line)),
            Cell(line.each),
            Cell(line.amount, {Formula::Kind::Product, {5, 6}, 0})};
}

// The services that were counted for any customer, payslips always.
std::vector<Service> countedServices(const MonthBasis &basis, bool payslips)
{
    std::set<Service> counted;
    for (const Invoice &invoice : basis.invoices) {
        for (const auto &[service, count] : invoice.volume) {
            if (count != 0 && (service != Service::ManualPayment) == payslips)
                counted.insert(service);
        }
    }
    if (payslips && counted.empty())
        counted.insert(Service::Payslip);
    return {counted.begin(), counted.end()};
}

qint64 countOf(const Invoice &invoice, Service service)
{
    const auto found = invoice.volume.find(service);
    return found == invoice.volume.end() ? 0 : found->second;
}

qint64 countedOf(const MonthBasis &basis, Service service)
{
    qint64 sum = 0;
    for (const Invoice &invoice : basis.invoices)
        sum += countOf(invoice, service);
    return sum;
}

const Invoice *invoiceOf(const MonthBasis *basis, CustomerId customer)
{
    if (!basis)
        return nullptr;
    const auto found = std::find_if(basis->invoices.begin(), basis->invoices.end(),
                                    [customer](const Invoice &invoice) { return invoice.customer == customer; });
    return found == basis->invoices.end() ? nullptr : &*found;
}

QString sourceText(const Invoice &invoice)
{
    QStringList files;
    for (const VolumeSource &source : invoice.sources) {
        const QString file = source.file.isEmpty() ? QCoreApplication::translate("reports", "typed") : source.file;
        if (!files.contains(file))
            files << file;
    }
    if (invoice.sources.size() == 1 && invoice.sources.front().line > 0)
        return QCoreApplication::translate("reports", "%1, line %2")
            .arg(files.front())
            .arg(invoice.sources.front().line);
    return files.join(QStringLiteral(", "));
}

// The columns of the sheet Volumes: one per class of payslips, their sum where there are several, what else was
// counted.
struct VolumeColumns {
    std::vector<Service> classes;
    std::vector<Service> others;
    const MonthBasis *previous = nullptr;

    static constexpr int first = 2; // after customer and source
    int sum() const { return classes.size() > 1 ? first + int(classes.size()) : first; }
    std::vector<int> classColumns() const
    {
        std::vector<int> columns;
        for (int i = 0; i < int(classes.size()); ++i)
            columns.push_back(first + i);
        return columns;
    }
};

std::vector<Column> titlesOf(const VolumeColumns &columns)
{
    std::vector<Column> titles{{QCoreApplication::translate("reports", "Customer"), Kind::Text},
                               {QCoreApplication::translate("reports", "Source"), Kind::Text}};
    const bool isSplit = columns.classes.size() > 1 || columns.classes.front() != Service::Payslip;
    for (const Service service : columns.classes)
        titles.push_back(
            {isSplit ? pricing::name(service) : QCoreApplication::translate("reports", "Payslips"), Kind::Count});
    if (columns.classes.size() > 1)
        titles.push_back({QCoreApplication::translate("reports", "All payslips"), Kind::Count});
    if (columns.previous) {
        titles.push_back({format::monthTitle(columns.previous->month), Kind::Count});
        titles.push_back({QCoreApplication::translate("reports", "Change"), Kind::Count});
    }
    for (const Service service : columns.others)
        titles.push_back({pricing::name(service), Kind::Count});
    return titles;
}

Cell difference(qint64 now, qint64 before, int nowColumn)
{
    return {now - before, Formula{Formula::Kind::Difference, {nowColumn, nowColumn + 1}, 0}};
}

std::vector<Cell> volumeRow(const Invoice &invoice, const VolumeColumns &columns)
{
    std::vector<Cell> row{Cell(invoice.name), Cell(sourceText(invoice))};
    for (const Service service : columns.classes)
        row.emplace_back(countOf(invoice, service));
    if (columns.classes.size() > 1)
        row.emplace_back(invoice.payslips(), Formula{Formula::Kind::SumOfCells, columns.classColumns(), 0});
    if (columns.previous) {
        const Invoice *before = invoiceOf(columns.previous, invoice.customer);
        row.push_back(before ? Cell(before->payslips()) : Cell());
        row.push_back(before ? difference(invoice.payslips(), before->payslips(), columns.sum()) : Cell());
    }
    for (const Service service : columns.others)
        row.emplace_back(countOf(invoice, service));
    return row;
}

// The month before counts only those who are customers in both, so that the difference is that of the column.
std::vector<Cell> volumeTotal(const MonthBasis &basis, const VolumeColumns &columns)
{
    std::vector<Cell> total{Cell(totalText()), Cell()};
    for (const Service service : columns.classes)
        total.push_back(sumOfColumn(countedOf(basis, service)));
    if (columns.classes.size() > 1)
        total.push_back(sumOfColumn(basis.payslips()));
    if (columns.previous) {
        qint64 before = 0;
        qint64 change = 0;
        for (const Invoice &invoice : basis.invoices) {
            if (const Invoice *other = invoiceOf(columns.previous, invoice.customer)) {
                before += other->payslips();
                change += invoice.payslips() - other->payslips();
            }
        }
        total.push_back(sumOfColumn(before));
        total.push_back(sumOfColumn(change));
    }
    for (const Service service : columns.others)
        total.push_back(sumOfColumn(countedOf(basis, service)));
    return total;
}

const pricing::Line *lineOf(const MonthBasis &basis, const OrderHours &hours)
{
    const Invoice *invoice = invoiceOf(&basis, hours.customer);
    if (!invoice)
        return nullptr;
    const auto found = std::find_if(invoice->lines.begin(), invoice->lines.end(),
                                    [&hours](const pricing::Line &line) { return line.order == hours.order; });
    return found == invoice->lines.end() ? nullptr : &*found;
}

QString stepText(const pricing::BillingStep &step)
{
    const QString pattern = step.direction == pricing::BillingStep::Direction::Up
        ? QCoreApplication::translate("reports", "up to started %1 min")
        : QCoreApplication::translate("reports", "to the nearest %1 min");
    return pattern.arg(step.minutes);
}

std::vector<Cell> hoursRow(const MonthBasis &basis, const OrderHours &hours, LoggedTime &logged)
{
    const pricing::Line *line = lineOf(basis, hours);
    return {Cell(hours.customerName),
            Cell(hours.name),
            Cell(stepText(hours.step)),
            Cell(logged.cell({&hours})),
            Cell(Ratio{hours.billedMinutes, 60}),
            line ? Cell(line->each) : Cell(),
            line ? Cell(line->amount, {Formula::Kind::Product, {4, 5}, 0}) : Cell()};
}

} // namespace

Table invoiceBasisTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("invoice_basis");
    table.title = QCoreApplication::translate("reports", "Invoice basis");
    table.columns = {
        {QCoreApplication::translate("reports", "Customer"), Kind::Text},
        {QCoreApplication::translate("reports", "Invoice line"), Kind::Text},
        {QCoreApplication::translate("reports", "Agreement · version"), Kind::Text},
        {QCoreApplication::translate("reports", "Unit"), Kind::Text},
        {QCoreApplication::translate("reports", "Price valid from"), Kind::Day},
        {QCoreApplication::translate("reports", "Quantity"), Kind::Quantity},
        {QCoreApplication::translate("reports", "Price, kr"), Kind::UnitPrice},
        {QCoreApplication::translate("reports", "Amount, kr excl. VAT"), Kind::Money},
    };
    for (const Invoice &invoice : inputs.basis.invoices) {
        for (const pricing::Line &line : invoice.lines)
            table.rows.push_back(lineRow(invoice, line));
    }
    table.total = {Cell(totalText()), Cell(), Cell(), Cell(), Cell(), Cell(), Cell(), sumOfColumn(inputs.basis.net())};
    return table;
}

Table volumesTable(const MonthlyInputs &inputs)
{
    const VolumeColumns columns{countedServices(inputs.basis, true), countedServices(inputs.basis, false),
                                previousMonth(inputs)};
    Table table;
    table.key = QStringLiteral("volumes");
    table.title = QCoreApplication::translate("reports", "Volumes");
    table.columns = titlesOf(columns);
    for (const Invoice &invoice : inputs.basis.invoices)
        table.rows.push_back(volumeRow(invoice, columns));
    table.total = volumeTotal(inputs.basis, columns);
    return table;
}

Table hoursTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("hours");
    table.title = QCoreApplication::translate("reports", "Hours");
    table.columns = {
        {QCoreApplication::translate("reports", "Customer"), Kind::Text},
        {QCoreApplication::translate("reports", "Work order"), Kind::Text},
        {QCoreApplication::translate("reports", "Rounded"), Kind::Text},
        {QCoreApplication::translate("reports", "Logged time"), Kind::Duration},
        {QCoreApplication::translate("reports", "Billed hours"), Kind::Quantity},
        {QCoreApplication::translate("reports", "Hourly rate, kr"), Kind::UnitPrice},
        {QCoreApplication::translate("reports", "Amount, kr excl. VAT"), Kind::Money},
    };
    LoggedTime logged(inputs.audience);
    std::int64_t minutes = 0;
    Money amount;
    for (const OrderHours &hours : inputs.basis.hours) {
        table.rows.push_back(hoursRow(inputs.basis, hours, logged));
        minutes += hours.billedMinutes;
        if (const pricing::Line *line = lineOf(inputs.basis, hours))
            amount += line->amount;
    }
    table.total = {Cell(totalText()),  Cell(), Cell(), logged.total(), sumOfColumn(Ratio{minutes, 60}), Cell(),
                   sumOfColumn(amount)};
    for (const Finding &finding : inputs.basis.findings) {
        const bool tellsHours =
            finding.place == Finding::Place::Hours && finding.severity == Finding::Severity::Information;
        if (tellsHours && !hidesSmallGroups(inputs.audience))
            table.notes << QStringLiteral("%1. %2").arg(finding.text, finding.detail);
    }
    return table;
}

Table personsTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("hours_by_person");
    table.title = QCoreApplication::translate("reports", "Hours by person");
    table.isBelow = true;
    table.columns = {
        {QCoreApplication::translate("reports", "Customer"), Kind::Text},
        {QCoreApplication::translate("reports", "Work order"), Kind::Text},
        {QCoreApplication::translate("reports", "Person"), Kind::Text},
        {QCoreApplication::translate("reports", "Logged time"), Kind::Duration},
    };
    qint64 sum = 0;
    for (const OrderHours &hours : inputs.basis.hours) {
        for (const auto &[name, seconds] : hours.people) {
            table.rows.push_back({Cell(hours.customerName), Cell(hours.name), Cell(name), Cell(Duration{seconds})});
            sum += seconds;
        }
    }
    table.total = {Cell(totalText()), Cell(), Cell(), sumOfColumn(Duration{sum})};
    return table;
}

} // namespace paybench::reports
