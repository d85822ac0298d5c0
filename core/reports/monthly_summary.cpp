// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace paybench::reports {

namespace {

using Kind = Column::Kind;
using FormulaKind = Formula::Kind;

// Where the columns stand; the corrections are left out of a month without any.
struct Layout {
    bool hasCorrections = false;
    int net = 7;

    std::vector<int> parts() const { return hasCorrections ? std::vector<int>{2, 3, 6, 7} : std::vector<int>{2, 3, 6}; }
};

Layout layoutOf(const MonthBasis &basis)
{
    const bool has = std::any_of(basis.invoices.begin(), basis.invoices.end(),
                                 [](const Invoice &invoice) { return !correctionAmount(invoice).isZero(); });
    return {has, has ? 8 : 7};
}

std::vector<Column> columnsOf(const Layout &layout)
{
    std::vector<Column> columns{
        {QCoreApplication::translate("reports", "Customer"), Kind::Text},
        {QCoreApplication::translate("reports", "Payslips", "narrow column"), Kind::Count},
        {QCoreApplication::translate("reports", "Payslips, kr"), Kind::Money},
        {QCoreApplication::translate("reports", "Fixed and lift, kr"), Kind::Money},
        {QCoreApplication::translate("reports", "Logged time"), Kind::Duration},
        {QCoreApplication::translate("reports", "Billed hours"), Kind::Quantity},
        {QCoreApplication::translate("reports", "Hours, kr"), Kind::Money},
    };
    if (layout.hasCorrections)
        columns.push_back({QCoreApplication::translate("reports", "Corrections, kr"), Kind::Money});
    columns.push_back({QCoreApplication::translate("reports", "Sum, kr excl. VAT"), Kind::Money});
    columns.push_back({QCoreApplication::translate("reports", "VAT, kr"), Kind::Money});
    columns.push_back({QCoreApplication::translate("reports", "To pay, kr"), Kind::Money});
    columns.push_back({QCoreApplication::translate("reports", "Kr per payslip"), Kind::Money});
    return columns;
}

Cell perPayslip(Money net, qint64 payslips, int netColumn)
{
    if (payslips <= 0)
        return {};
    const auto each = net.times({1, payslips});
    return each ? Cell(*each, {FormulaKind::Quotient, {netColumn, 1}, 0}) : Cell();
}

std::vector<const OrderHours *> ordersOf(const MonthBasis &basis, CustomerId customer)
{
    std::vector<const OrderHours *> orders;
    for (const OrderHours &hours : basis.hours) {
        if (hours.customer == customer)
            orders.push_back(&hours);
    }
    return orders;
}

std::vector<Cell> rowOf(const Invoice &invoice, const MonthBasis &basis, const Layout &layout, LoggedTime &logged)
{
    const int percent = invoice.vat.treatment == directory::Vat::Treatment::Standard ? invoice.vat.percent : 0;
    std::vector<Cell> row{
        Cell(invoice.name),
        Cell(invoice.payslips()),
        Cell(amountOrNone(payslipAmount(invoice))),
        Cell(amountOrNone(fixedAmount(invoice))),
        Cell(logged.cell(ordersOf(basis, invoice.customer))),
        Cell(quantityOrNone(billedHours(invoice))),
        Cell(amountOrNone(hoursAmount(invoice))),
    };
    if (layout.hasCorrections)
        row.emplace_back(amountOrNone(correctionAmount(invoice)));
    row.emplace_back(invoice.net, Formula{FormulaKind::SumOfCells, layout.parts(), 0});
    row.emplace_back(invoice.vatAmount, Formula{FormulaKind::Percentage, {layout.net}, percent});
    row.emplace_back(invoice.total, Formula{FormulaKind::SumOfCells, {layout.net, layout.net + 1}, 0});
    row.push_back(perPayslip(invoice.net, invoice.payslips(), layout.net));
    return row;
}

Money summed(const MonthBasis &basis, Money (*amount)(const Invoice &))
{
    Money sum;
    for (const Invoice &invoice : basis.invoices)
        sum += amount(invoice);
    return sum;
}

Ratio hoursSum(const MonthBasis &basis)
{
    std::int64_t minutes = 0;
    for (const Invoice &invoice : basis.invoices) {
        const Ratio hours = billedHours(invoice);
        minutes += hours.numerator * (60 / hours.denominator);
    }
    return {minutes, 60};
}

std::vector<Cell> totalOf(const MonthBasis &basis, const Layout &layout, const LoggedTime &logged)
{
    std::vector<Cell> total{
        Cell(QCoreApplication::translate("reports", "Total, %Ln customer(s)", nullptr, int(basis.invoices.size()))),
        sumOfColumn(basis.payslips()),
        sumOfColumn(summed(basis, payslipAmount)),
        sumOfColumn(summed(basis, fixedAmount)),
        logged.total(),
        sumOfColumn(hoursSum(basis)),
        sumOfColumn(summed(basis, hoursAmount)),
    };
    if (layout.hasCorrections)
        total.push_back(sumOfColumn(summed(basis, correctionAmount)));
    total.push_back(sumOfColumn(basis.net()));
    total.push_back(sumOfColumn(basis.vat()));
    total.push_back(sumOfColumn(basis.total()));
    total.push_back(perPayslip(basis.net(), basis.payslips(), layout.net));
    return total;
}

// What is not yet right stands in the report of those who can mend it.
void appendFindings(const MonthlyInputs &inputs, Table &table)
{
    if (inputs.closed || inputs.audience != Audience::Internal)
        return;
    for (const Finding &finding : inputs.basis.findings) {
        if (finding.severity == Finding::Severity::Blocking)
            table.notes
                << QCoreApplication::translate("reports", "Stands in the way of closing: %1.").arg(finding.text);
    }
}

void appendVatReasons(const MonthBasis &basis, Table &table)
{
    for (const Invoice &invoice : basis.invoices) {
        if (invoice.vat.treatment == directory::Vat::Treatment::Standard)
            continue;
        QString note = QStringLiteral("%1: %2").arg(invoice.name, directory::name(invoice.vat));
        if (!invoice.vat.reason.isEmpty())
            note += QStringLiteral(", %1").arg(invoice.vat.reason);
        table.notes << note;
    }
}

} // namespace

Table summaryTable(const MonthlyInputs &inputs)
{
    const Layout layout = layoutOf(inputs.basis);
    LoggedTime logged(inputs.audience);
    Table table;
    table.key = QStringLiteral("summary");
    table.title = QCoreApplication::translate("reports", "Summary");
    table.columns = columnsOf(layout);
    for (const Invoice &invoice : inputs.basis.invoices)
        table.rows.push_back(rowOf(invoice, inputs.basis, layout, logged));
    table.total = totalOf(inputs.basis, layout, logged);
    appendFindings(inputs, table);
    appendVatReasons(inputs.basis, table);
    if (logged.hasHidden())
        table.notes << QCoreApplication::translate("reports",
                                                   "Logged time of fewer than five persons is left out of this "
                                                   "version; billed hours stand in full.");
    table.chart = inputs.basis.invoices.size() > 1;
    table.chartColumn = layout.net;
    return table;
}

} // namespace paybench::reports
