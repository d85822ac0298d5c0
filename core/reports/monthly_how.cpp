// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/findings.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

namespace paybench::reports {

namespace {

using Kind = Column::Kind;

void append(Table &table, const QString &customer, const QString &figure, Money amount, const QString &how)
{
    table.rows.push_back({Cell(customer), Cell(figure), Cell(amount), Cell(how)});
}

QString division(Money amount, qint64 count, Money result)
{
    return QStringLiteral("%1 / %2 = %3").arg(format::amount(amount), format::number(count), format::amount(result));
}

void appendPerPayslip(Table &table, const QString &everyone, const QString &figure, Money amount, qint64 payslips)
{
    if (payslips <= 0)
        return;
    if (const auto each = amount.times({1, payslips}))
        append(table, everyone, figure, *each, division(amount, payslips, *each));
}

void appendWhole(const MonthlyInputs &inputs, Table &table)
{
    const MonthBasis &basis = inputs.basis;
    const QString everyone = QCoreApplication::translate("reports", "All customers");
    append(table, everyone, QCoreApplication::translate("reports", "Sum excl. VAT"), basis.net(),
           QCoreApplication::translate("reports", "The sum of all invoice lines."));
    append(table, everyone, QCoreApplication::translate("reports", "VAT"), basis.vat(),
           QCoreApplication::translate("reports",
                                       "The sum of the VAT of each invoice, which is rounded once per invoice."));
    append(table, everyone, QCoreApplication::translate("reports", "To pay"), basis.total(),
           QStringLiteral("%1 + %2 = %3")
               .arg(format::amount(basis.net()), format::amount(basis.vat()), format::amount(basis.total())));
    appendPerPayslip(table, everyone, QCoreApplication::translate("reports", "Income per payslip"), basis.net(),
                     basis.payslips());
    if (!basis.cost)
        return;
    appendPerPayslip(table, everyone, QCoreApplication::translate("reports", "Cost per payslip"), *basis.cost,
                     basis.payslips());
    append(
        table, everyone, QCoreApplication::translate("reports", "Result"), basis.net() - *basis.cost,
        QStringLiteral(u"%1 − %2 = %3")
            .arg(format::amount(basis.net()), format::amount(*basis.cost), format::amount(basis.net() - *basis.cost)));
}

// What was logged may be few persons' time: there the sum begins with what is billed.
QString whyFor(Audience audience, const pricing::Line &line)
{
    if (!hidesSmallGroups(audience) || line.service != pricing::Service::Hour
        || line.kind != pricing::Line::Kind::Price)
        return pricing::why(line);
    return QCoreApplication::translate("reports", "%1 h × %2 = %3. %4")
        .arg(format::quantity(line.quantity), format::price(line.each), format::amount(line.amount),
             ruleText(line.step));
}

void appendInvoice(const MonthlyInputs &inputs, const Invoice &invoice, Table &table)
{
    for (const pricing::Line &line : invoice.lines)
        append(table, invoice.name, line.what, line.amount, whyFor(inputs.audience, line));
    const bool isTaxed = invoice.vat.treatment == directory::Vat::Treatment::Standard;
    const QString how = isTaxed ? QStringLiteral(u"%1 × %2 = %3")
                                      .arg(format::amount(invoice.net), format::percent(invoice.vat.percent, 100, 0),
                                           format::amount(invoice.vatAmount))
                                : invoice.vat.reason;
    append(table, invoice.name, directory::name(invoice.vat), invoice.vatAmount, how);
    append(table, invoice.name, QCoreApplication::translate("reports", "To pay"), invoice.total,
           QStringLiteral("%1 + %2 = %3")
               .arg(format::amount(invoice.net), format::amount(invoice.vatAmount), format::amount(invoice.total)));
}

} // namespace

Table howComputedTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("how_computed");
    table.title = QCoreApplication::translate("reports", "How computed");
    table.columns = {
        {QCoreApplication::translate("reports", "Customer"), Kind::Text},
        {QCoreApplication::translate("reports", "Figure"), Kind::Text},
        {QCoreApplication::translate("reports", "Kr"), Kind::Money},
        {QCoreApplication::translate("reports", "How it is computed"), Kind::Text},
    };
    if (inputs.audience != Audience::Customer)
        appendWhole(inputs, table);
    for (const Invoice &invoice : inputs.basis.invoices)
        appendInvoice(inputs, invoice, table);
    if (inputs.basis.log.isKept)
        appendLogHow(inputs, table);
    table.notes += QStringList{
        QCoreApplication::translate("reports", "Every invoice line is rounded once to 0.01, half away from zero."),
        QCoreApplication::translate("reports",
                                    "Time is added up for each work order and month and then rounded once; the "
                                    "logged time itself is never changed."),
        QCoreApplication::translate("reports",
                                    "The minimum fee is for payslips and fixed fee together; hours and manual "
                                    "payments come on top."),
    };
    return table;
}

} // namespace paybench::reports
