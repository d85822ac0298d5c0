// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/invoice_rows.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

using pricing::Line;
using pricing::Service;

QString say(const char *text)
{
    return QCoreApplication::translate("agreements", text);
}

bool isCounted(Service service)
{
    return service <= Service::ManualPayment;
}

QString countOf(const Line &line)
{
    const bool isWhole = line.quantity.numerator % line.quantity.denominator == 0;
    return format::quantity(line.quantity, isWhole && line.service != Service::Hour ? 0 : 2);
}

// "1 000 × 64.00", "12.50 h × 650.00"
QString productOf(const Line &line)
{
    if (line.service == Service::Hour)
        return say(QT_TRANSLATE_NOOP("agreements", "%1 h × %2")).arg(countOf(line), format::price(line.each));
    return countOf(line) + QStringLiteral(" × ") + format::price(line.each);
}

QString headingOf(Service service)
{
    switch (service) {
    case Service::Payslip:
        return say(QT_TRANSLATE_NOOP("agreements", "Payslips"));
    case Service::ManualPayment:
        return say(QT_TRANSLATE_NOOP("agreements", "Manual payments"));
    default:
        return pricing::name(service);
    }
}

qint64 countOf(const reports::Invoice &invoice, Service service)
{
    qint64 count = 0;
    for (const Line &line : invoice.lines) {
        if (line.kind == Line::Kind::Price && line.service == service)
            count += line.quantity.numerator / line.quantity.denominator;
    }
    return count;
}

SumRow rowOf(const Line &line)
{
    SumRow row;
    row.name = line.kind == Line::Kind::Price && line.service == Service::FixedFee ? pricing::name(line.service)
        : line.kind == Line::Kind::Price && (isCounted(line.service) || line.service == Service::Hour) ? productOf(line)
                                                                                                       : line.what;
    row.face = isCounted(line.service) && line.kind == Line::Kind::Price ? Face::Body : Face::BodyMedium;
    row.figure = format::amount(line.amount);
    row.indent = isCounted(line.service) && line.kind == Line::Kind::Price ? 1 : 0;
    row.tip = pricing::why(line);
    return row;
}

// "12.50 h × 650.00": the orders of the month in one row, each with its own rounding in the tip.
SumRow hoursRow(const reports::Invoice &invoice, const Line &first)
{
    Line all = first;
    all.quantity = reports::billedHours(invoice);
    SumRow row = rowOf(all);
    row.figure = format::amount(reports::hoursAmount(invoice));
    QStringList each;
    for (const Line &line : invoice.lines) {
        if (line.kind == Line::Kind::Price && line.service == Service::Hour)
            each.append(line.what + QStringLiteral(": ") + pricing::why(line));
    }
    row.tip = each.join(u'\n');
    return row;
}

void addSums(std::vector<SumRow> &rows, const reports::Invoice &invoice)
{
    SumRow net;
    net.name = say(QT_TRANSLATE_NOOP("agreements", "Sum excl. VAT"));
    net.figure = format::amount(invoice.net);
    net.face = net.figureFace = Face::BodyStrong;
    net.lineAbove = true;
    SumRow vat;
    vat.name = directory::name(invoice.vat);
    vat.figure = format::amount(invoice.vatAmount);
    vat.figureFace = Face::Body;
    vat.tip = invoice.vat.reason;
    SumRow total;
    total.name = say(QT_TRANSLATE_NOOP("agreements", "To pay, kr"));
    total.figure = format::amount(invoice.total);
    total.face = total.figureFace = Face::BodyStrong;
    total.doubleUnder = true;
    rows.insert(rows.end(), {net, vat, total});
}

} // namespace

bool isMovedBy(const Line &line, const PricePlace &place)
{
    if (line.kind == Line::Kind::Lift)
        return place.service == Service::MinimumFee;
    if (line.kind != Line::Kind::Price || line.service != place.service)
        return false;
    return place.tierFrom == 0 || line.tierFrom == 0 || line.tierFrom == place.tierFrom;
}

std::vector<SumRow> invoiceRows(const reports::Invoice &invoice, const std::optional<PricePlace> &moved)
{
    std::vector<SumRow> rows;
    std::optional<Service> heading;
    for (const Line &line : invoice.lines) {
        if (line.kind == Line::Kind::Price && isCounted(line.service) && heading != line.service) {
            heading = line.service;
            SumRow head;
            head.name = headingOf(line.service);
            head.face = Face::BodyMedium;
            head.figure = format::number(countOf(invoice, line.service));
            head.figureFace = Face::Body;
            head.figureInk = Colour::Muted;
            rows.push_back(head);
        }
        const bool isHours = line.kind == Line::Kind::Price && line.service == Service::Hour;
        if (isHours && heading == Service::Hour)
            continue; // all orders stand in one row
        if (isHours)
            heading = Service::Hour;
        rows.push_back(isHours ? hoursRow(invoice, line) : rowOf(line));
        rows.back().isSoft = moved && isMovedBy(line, *moved);
    }
    addSums(rows, invoice);
    return rows;
}

TableData invoiceTable(const reports::Invoice &invoice, const QString &title)
{
    TableData table;
    table.title = title;
    table.columns = {{say(QT_TRANSLATE_NOOP("agreements", "Line")), Kind::Text, 2},
                     {say(QT_TRANSLATE_NOOP("agreements", "Quantity")), Kind::Decimal, 2},
                     {say(QT_TRANSLATE_NOOP("agreements", "Price")), Kind::UnitPrice, 2},
                     {say(QT_TRANSLATE_NOOP("agreements", "kr excl. VAT")), Kind::Money, 2}};
    const auto sum = [&table](const QString &name, Money amount) {
        table.rows.push_back({TableData::RowKind::Total, {Value(name), Value(), Value(), Value(amount)}});
    };
    for (const Line &line : invoice.lines)
        table.rows.push_back({TableData::RowKind::Ordinary, {Value(line.what), Value(line.quantity), Value(line.each), Value(line.amount)}});
    sum(say(QT_TRANSLATE_NOOP("agreements", "Sum excl. VAT")), invoice.net);
    sum(directory::name(invoice.vat), invoice.vatAmount);
    sum(say(QT_TRANSLATE_NOOP("agreements", "To pay, kr")), invoice.total);
    return table;
}

QString minimumHint(const reports::Invoice &invoice, const pricing::Terms &terms)
{
    const auto row = terms.find(Service::MinimumFee);
    if (row == terms.end() || row->second.tiers.empty())
        return {};
    const auto fee = row->second.tiers.front().each.times(1);
    if (!fee)
        return {};
    const Money lift = reports::liftAmount(invoice);
    if (lift.isZero())
        return say(QT_TRANSLATE_NOOP("agreements", "The minimum fee of %1 is reached by payslips and fixed fee."))
            .arg(format::amountWithCurrency(*fee));
    return say(QT_TRANSLATE_NOOP("agreements", "Payslips and fixed fee are lifted by %1 to the minimum fee of %2."))
        .arg(format::amountWithCurrency(lift), format::amountWithCurrency(*fee));
}

Change changeOf(const Shown &shown, const directory::Agreement &version, const reports::Example &example)
{
    Change change;
    const auto after = reports::exampleInvoice(*shown.customer, version, shown.month(), example);
    if (after)
        change.monthAfter = after->net;
    if (!shown.before)
        return change;
    const auto before = reports::exampleInvoice(*shown.customer, *shown.before, shown.monthBefore(), example);
    if (before)
        change.monthBefore = before->net;
    const auto terms = pricing::termsIn(version.prices, shown.month());
    const auto year = reports::effect(shown.termsBefore(), terms, shown.customer->id, shown.book->volumes);
    if (year && year->months > 0)
        change.year = *year;
    const qint64 payslips = pricing::payslips(example.volume);
    change.equalAt = reports::equalAt(shown.termsBefore(), terms, std::max<qint64>(10'000, payslips * 10));
    return change;
}

} // namespace paybench::ui
