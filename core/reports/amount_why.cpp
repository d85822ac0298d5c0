// SPDX-License-Identifier: MPL-2.0
#include "core/reports/amount_why.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::reports {

namespace {

using pricing::Line;
using pricing::Service;

bool isCorrectingLine(const Line &line)
{
    return line.kind == Line::Kind::Correction || line.kind == Line::Kind::Supplement;
}

// The lines a figure is made of.
bool belongs(const Line &line, Figure figure)
{
    const bool isPrice = line.kind == Line::Kind::Price;
    const bool isFee = line.service == Service::FixedFee || line.service == Service::Hour || line.service == Service::MinimumFee;
    switch (figure) {
    case Figure::Payslips:
    case Figure::PayslipAmount: return isPrice && !isFee;
    case Figure::Fixed: return line.kind == Line::Kind::Lift || (isPrice && line.service == Service::FixedFee);
    case Figure::Hours:
    case Figure::HoursAmount: return isPrice && line.service == Service::Hour;
    case Figure::Corrections: return isCorrectingLine(line);
    default: return true;
    }
}

std::vector<Line> linesOf(const Invoice &invoice, Figure figure)
{
    std::vector<Line> lines;
    std::copy_if(invoice.lines.begin(), invoice.lines.end(), std::back_inserter(lines),
                 [figure](const Line &line) { return belongs(line, figure); });
    return lines;
}

Value quantityOf(const Ratio &quantity)
{
    return quantity.numerator % quantity.denominator == 0 ? Value(qint64{quantity.numerator / quantity.denominator})
                                                          : Value(quantity);
}

QString currency()
{
    return QCoreApplication::translate("reports", "kr");
}

// quantity × price = amount, written under each other.
void writeProduct(const Line &line, const QString &result, Why &why)
{
    const Value quantity = line.service == Service::Hour ? Value(line.quantity) : quantityOf(line.quantity);
    why.sum.push_back({{}, line.what, quantity, pricing::unitOf(line)});
    why.sum.push_back({QStringLiteral("×"), QCoreApplication::translate("reports", "Price"), line.each, currency()});
    why.sum.push_back({QStringLiteral("="), result, line.amount, currency(), true});
}

void writeLift(const Line &line, const QString &result, Why &why)
{
    why.sum.push_back({{}, QCoreApplication::translate("reports", "Minimum fee"), line.minimum, currency()});
    why.sum.push_back({QStringLiteral("−"), QCoreApplication::translate("reports", "Payslips and fixed fee"), line.minimum - line.amount, currency()});
    why.sum.push_back({QStringLiteral("="), result, line.amount, currency(), true});
}

void writeLines(const std::vector<Line> &lines, const QString &result, Money sum, Why &why)
{
    if (lines.size() == 1 && lines.front().kind == Line::Kind::Lift)
        return writeLift(lines.front(), result, why);
    if (lines.size() == 1)
        return writeProduct(lines.front(), result, why);
    for (const Line &line : lines)
        why.sum.push_back({why.sum.empty() ? QString() : QStringLiteral("+"), line.what, line.amount, currency()});
    why.sum.push_back({QStringLiteral("="), result, sum, currency(), true});
}

void writeHours(const std::vector<Line> &lines, const Invoice &invoice, Why &why)
{
    for (const Line &line : lines)
        why.sum.push_back({why.sum.empty() ? QString() : QStringLiteral("+"), line.what, line.quantity, QCoreApplication::translate("reports", "h")});
    why.sum.push_back({QStringLiteral("="), name(Figure::Hours), billedHours(invoice), QCoreApplication::translate("reports", "h"), true});
}

void writePayslips(const Invoice &invoice, Why &why)
{
    for (const auto &[service, count] : invoice.volume) {
        if (service != Service::ManualPayment)
            why.sum.push_back({why.sum.empty() ? QString() : QStringLiteral("+"), pricing::name(service), count, {}});
    }
    why.sum.push_back({QStringLiteral("="), name(Figure::Payslips), invoice.payslips(), {}, true});
}

void writeNet(const Invoice &invoice, Why &why)
{
    const Figure parts[] = {Figure::PayslipAmount, Figure::Fixed, Figure::HoursAmount, Figure::Corrections};
    for (const Figure part : parts) {
        const Value value = valueOf(invoice, part);
        if (!std::holds_alternative<std::monostate>(value))
            why.sum.push_back({why.sum.empty() ? QString() : QStringLiteral("+"), name(part), value, currency()});
    }
    why.sum.push_back({QStringLiteral("="), name(Figure::Net), invoice.net, currency(), true});
}

void writeVat(const Invoice &invoice, Why &why)
{
    const Ratio rate = invoice.vat.rate();
    why.sum.push_back({{}, name(Figure::Net), invoice.net, currency()});
    why.sum.push_back({QStringLiteral("×"), directory::name(invoice.vat), Share{rate.numerator, rate.denominator}, {}});
    why.sum.push_back({QStringLiteral("="), name(Figure::Vat), invoice.vatAmount, currency(), true});
}

void writeTotal(const Invoice &invoice, Why &why)
{
    why.sum.push_back({{}, name(Figure::Net), invoice.net, currency()});
    why.sum.push_back({QStringLiteral("+"), name(Figure::Vat), invoice.vatAmount, currency()});
    why.sum.push_back({QStringLiteral("="), name(Figure::Total), invoice.total, currency(), true});
}

void writeSum(const Invoice &invoice, Figure figure, Why &why)
{
    const std::vector<Line> lines = linesOf(invoice, figure);
    switch (figure) {
    case Figure::Payslips: return writePayslips(invoice, why);
    case Figure::PayslipAmount: return writeLines(lines, name(figure), payslipAmount(invoice), why);
    case Figure::Fixed: return writeLines(lines, name(figure), fixedAmount(invoice), why);
    case Figure::Hours: return writeHours(lines, invoice, why);
    case Figure::HoursAmount: return writeLines(lines, name(figure), hoursAmount(invoice), why);
    case Figure::Corrections: return writeLines(lines, name(figure), correctionAmount(invoice), why);
    case Figure::Net: return writeNet(invoice, why);
    case Figure::Vat: return writeVat(invoice, why);
    case Figure::Total: return writeTotal(invoice, why);
    }
}

bool countsVolumes(Figure figure)
{
    return figure == Figure::Payslips || figure == Figure::PayslipAmount;
}

void addVolumeSources(const Invoice &invoice, Why &why)
{
    for (const VolumeSource &source : invoice.sources) {
        if (source.file.isEmpty()) {
            why.sources.push_back({WhySource::Kind::Typed, QCoreApplication::translate("reports", "Typed by hand"), pricing::name(source.service), source.count});
            continue;
        }
        why.sources.push_back({WhySource::Kind::File, QCoreApplication::translate("reports", "%1, line %2").arg(source.file, format::number(source.line)),
                               QCoreApplication::translate("reports", "imported %1").arg(format::moment(source.at.toLocalTime())), source.count});
    }
}

// One source for each price row; a row with tiers stands there once with its first price.
void addPriceSources(const Invoice &invoice, const std::vector<Line> &lines, Why &why)
{
    std::vector<std::pair<Service, QDate>> told;
    for (const Line &line : lines) {
        const Service service = line.kind == Line::Kind::Lift ? Service::MinimumFee : line.service;
        const std::pair<Service, QDate> row{service, line.validFrom};
        if (isCorrectingLine(line) || std::find(told.begin(), told.end(), row) != told.end())
            continue;
        told.push_back(row);
        const Value value = line.kind == Line::Kind::Lift ? Value(line.minimum) : Value(line.each);
        why.sources.push_back({WhySource::Kind::Price, QCoreApplication::translate("reports", "Price row: %1").arg(pricing::name(service)),
                               QCoreApplication::translate("reports", "agreement %1, valid from %2").arg(invoice.agreementNumber, format::day(line.validFrom)),
                               value});
    }
}

void addOrderSources(const std::vector<Line> &lines, Why &why)
{
    for (const Line &line : lines) {
        if (line.rawSeconds > 0)
            why.sources.push_back({WhySource::Kind::Order, line.what, QCoreApplication::translate("reports", "logged %1").arg(format::duration(line.rawSeconds)),
                                   line.quantity});
    }
}

void addCorrectionSources(const std::vector<Line> &lines, Why &why)
{
    for (const Line &line : lines) {
        if (isCorrectingLine(line))
            why.sources.push_back({WhySource::Kind::Correction, line.what,
                                   QCoreApplication::translate("reports", "corrects %1").arg(format::monthName(line.corrects)), line.amount});
    }
}

void addBefore(const Invoice &before, Figure figure, Why &why)
{
    WhySource source{WhySource::Kind::Before, format::monthTitle(before.month), {}, valueOf(before, figure)};
    const std::vector<Line> lines = linesOf(before, figure);
    if (figure == Figure::PayslipAmount && lines.size() == 1)
        source.note = QStringLiteral("%1 × %2").arg(text(quantityOf(lines.front().quantity)), format::price(lines.front().each));
    why.sources.push_back(source);
}

} // namespace

QString name(Figure figure)
{
    switch (figure) {
    case Figure::Payslips: return QCoreApplication::translate("reports", "Payslips");
    case Figure::PayslipAmount: return QCoreApplication::translate("reports", "Amount");
    case Figure::Fixed: return QCoreApplication::translate("reports", "Fixed, lift");
    case Figure::Hours: return QCoreApplication::translate("reports", "Hours");
    case Figure::HoursAmount: return QCoreApplication::translate("reports", "Hours, kr");
    case Figure::Corrections: return QCoreApplication::translate("reports", "Corrections");
    case Figure::Net: return QCoreApplication::translate("reports", "Sum excl. VAT");
    case Figure::Vat: return QCoreApplication::translate("reports", "VAT");
    case Figure::Total: return QCoreApplication::translate("reports", "To pay");
    }
    Q_UNREACHABLE();
}

Value valueOf(const Invoice &invoice, Figure figure)
{
    const auto orNone = [](Money amount) { return amount.isZero() ? Value() : Value(amount); };
    switch (figure) {
    case Figure::Payslips: return invoice.payslips();
    case Figure::PayslipAmount: return payslipAmount(invoice);
    case Figure::Fixed: return orNone(fixedAmount(invoice));
    case Figure::Hours: return loggedSeconds(invoice) == 0 ? Value() : Value(billedHours(invoice));
    case Figure::HoursAmount: return orNone(hoursAmount(invoice));
    case Figure::Corrections: return orNone(correctionAmount(invoice));
    case Figure::Net: return invoice.net;
    case Figure::Vat: return invoice.vatAmount;
    case Figure::Total: return invoice.total;
    }
    Q_UNREACHABLE();
}

Why why(const Invoice &invoice, Figure figure, const Invoice *before)
{
    Why why;
    why.figure = figure;
    const Value value = valueOf(invoice, figure);
    const Money *money = std::get_if<Money>(&value);
    why.title = QCoreApplication::translate("reports", "Why %1?").arg(money ? format::amountWithCurrency(*money) : text(value));
    why.subtitle = QStringLiteral("%1 · %2").arg(invoice.name, format::monthName(invoice.month));
    const std::vector<Line> lines = linesOf(invoice, figure);
    if (!std::holds_alternative<std::monostate>(value))
        writeSum(invoice, figure, why);
    if (countsVolumes(figure))
        addVolumeSources(invoice, why);
    if (figure == Figure::PayslipAmount || figure == Figure::Fixed || figure == Figure::HoursAmount)
        addPriceSources(invoice, lines, why);
    if (figure == Figure::Hours || figure == Figure::HoursAmount)
        addOrderSources(lines, why);
    if (figure == Figure::Corrections)
        addCorrectionSources(lines, why);
    if (before)
        addBefore(*before, figure, why);
    for (const Line &line : lines)
        why.rules << pricing::why(line);
    return why;
}

QString Why::text() const
{
    QStringList lines{title, subtitle, {}};
    for (const WhyLine &line : sum)
        lines << QStringLiteral("%1\t%2\t%3\t%4").arg(line.sign, line.what, reports::text(line.value), line.unit);
    lines << QString();
    for (const WhySource &source : sources)
        lines << QStringLiteral("%1\t%2\t%3").arg(source.what, source.note, reports::text(source.value));
    lines << QString() << rules;
    return lines.join(u'\n');
}

} // namespace paybench::reports
