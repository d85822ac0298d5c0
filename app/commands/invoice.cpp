// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/opened.h"
#include "core/basics/format.h"
#include "core/store/month_inputs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace paybench::app {

namespace {

struct InvoiceArguments {
    std::string file;
    std::string month;
    std::string customer;
};

// "1250" or "12.50": whole quantities without decimals.
QString plainQuantity(const Ratio &quantity)
{
    if (quantity.numerator % quantity.denominator == 0)
        return QString::number(quantity.numerator / quantity.denominator);
    return UnitPrice::ofTenThousandths(rounded(quantity.numerator, quantity.denominator, 4)).plain();
}

QJsonObject jsonOf(const pricing::Line &line)
{
    return {{"what", line.what},
            {"quantity", plainQuantity(line.quantity)},
            {"unit", pricing::unitOf(line)},
            {"each", line.each.plain()},
            {"amount", line.amount.plain()},
            {"why", pricing::why(line)}};
}

QJsonObject jsonOf(const reports::Invoice &invoice)
{
    QJsonArray lines;
    for (const pricing::Line &line : invoice.lines)
        lines.append(jsonOf(line));
    return {{"customer", invoice.name},   {"lines", lines},
            {"net", invoice.net.plain()}, {"vat", invoice.vatAmount.plain()},
            {"total", invoice.total.plain()}};
}

void print(const Terminal &terminal, const reports::Invoice &invoice)
{
    terminal.say(invoice.name);
    std::vector<QStringList> rows;
    for (const pricing::Line &line : invoice.lines)
        rows.push_back({QStringLiteral("  ") + line.what, format::quantity(line.quantity), pricing::unitOf(line),
                        format::price(line.each), format::amount(line.amount)});
    const auto sum = [&](const char *what, Money amount) {
        rows.push_back({QStringLiteral("  ") + QCoreApplication::translate("commands", what), {}, {}, {}, format::amount(amount)});
    };
    sum(QT_TRANSLATE_NOOP("commands", "Sum excl. VAT"), invoice.net);
    sum(QT_TRANSLATE_NOOP("commands", "VAT"), invoice.vatAmount);
    sum(QT_TRANSLATE_NOOP("commands", "To pay"), invoice.total);
    terminal.say(aligned(rows, {false, true, false, true, true}));
    for (const pricing::Line &line : invoice.lines)
        terminal.say(QStringLiteral("    ") + pricing::why(line));
}

Exit showInvoices(const InvoiceArguments &arguments, Terminal &terminal)
{
    auto centre = openedMonth(arguments.file, arguments.month, terminal);
    if (!centre)
        return terminal.refused(centre.error());
    auto basis = store::basisOf(centre->db, centre->month);
    if (!basis)
        return terminal.refused(basis.error());
    if (!arguments.customer.empty()) {
        const auto customer = customerNamed(centre->db, text(arguments.customer));
        if (!customer)
            return terminal.refused(customer.error());
        std::erase_if(basis->invoices, [&](const reports::Invoice &invoice) { return invoice.customer != customer->id; });
        std::erase_if(basis->findings, [&](const reports::Finding &finding) { return finding.customer != customer->id; });
    }
    QJsonArray invoices;
    for (const reports::Invoice &invoice : basis->invoices) {
        print(terminal, invoice);
        invoices.append(jsonOf(invoice));
    }
    terminal.say(QCoreApplication::translate("commands", "%1: %Ln invoice basis(es)", nullptr, int(basis->invoices.size()))
                     .arg(format::monthName(centre->month))
                 + QStringLiteral(" · ") + format::amountWithCurrency(basis->net()));
    for (const reports::Finding &finding : basis->findings) {
        if (finding.severity == reports::Finding::Severity::Blocking)
            terminal.warn(finding.text);
    }
    terminal.write({{"month", centre->month.iso()}, {"invoices", invoices}});
    return Exit::Done;
}

} // namespace

Command addInvoice(CLI::App &root)
{
    auto arguments = std::make_shared<InvoiceArguments>();
    CLI::App *command = root.add_subcommand("invoice", "the invoice basis of a month, every line with its price row");
    command->add_option("FILE", arguments->file, "the centre file")->required();
    command->add_option("--month", arguments->month, "as 2026-10")->required();
    command->add_option("--customer", arguments->customer, "only this customer");
    return {command, [arguments](Terminal &terminal) { return showInvoices(*arguments, terminal); }};
}

} // namespace paybench::app
