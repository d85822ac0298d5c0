// SPDX-License-Identifier: MPL-2.0
#include "core/reports/invoice.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"

#include <QCoreApplication>

#include <numeric>

namespace paybench::reports {

namespace {

using pricing::Line;
using pricing::Service;

bool isPayslips(Service service)
{
    return std::find(std::begin(pricing::payslipServices), std::end(pricing::payslipServices), service)
        != std::end(pricing::payslipServices);
}

template <class Chosen> Money sumOf(const Invoice &invoice, Chosen chosen)
{
    Money sum;
    for (const Line &line : invoice.lines) {
        if (chosen(line))
            sum += line.amount;
    }
    return sum;
}

bool isCorrecting(const Line &line)
{
    return line.kind == Line::Kind::Correction || line.kind == Line::Kind::Supplement;
}

QString signedQuantity(const Ratio &quantity)
{
    const bool whole = quantity.numerator % quantity.denominator == 0;
    const QString text = format::quantity(quantity, whole ? 0 : 2);
    return quantity.numerator > 0 ? u'+' + text : text;
}

Error tooLarge(const QString &customer)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("reports",
                                        "The sum of %1 is above the largest amount. Nothing was computed. Check "
                                        "the volumes and the prices.")
                .arg(customer),
            {}};
}

void appendAmountFaults(const Correction &correction, std::vector<QString> &found)
{
    if (correction.quantity.numerator == 0)
        found.push_back(QCoreApplication::translate("reports", "A correction line needs a quantity above or below 0."));
    const auto product = correction.each.times(correction.quantity);
    if (!product)
        found.push_back(product.error().message);
    else if (*product != correction.amount)
        found.push_back(QCoreApplication::translate("reports", "The amount must be %1: quantity × price.")
                            .arg(format::amount(*product)));
}

} // namespace

std::vector<QString> faults(const Correction &correction)
{
    std::vector<QString> found;
    if (!correction.customer)
        found.push_back(QCoreApplication::translate("reports", "A correction line needs a customer."));
    if (correction.corrects >= correction.month)
        found.push_back(QCoreApplication::translate("reports",
                                                    "A correction line stands in a later month than the one it "
                                                    "corrects."));
    if (correction.kind != Line::Kind::Correction && correction.kind != Line::Kind::Supplement)
        found.push_back(QCoreApplication::translate("reports", "This line is neither a correction nor a supplement."));
    if (correction.line.trimmed().isEmpty())
        found.push_back(QCoreApplication::translate("reports", "A correction line names the line it corrects."));
    if (correction.reason.trimmed().isEmpty())
        found.push_back(QCoreApplication::translate("reports", "A correction line needs a reason."));
    appendAmountFaults(correction, found);
    for (const QString &text : {correction.line, correction.reason}) {
        if (const Done clean = withoutPersonalNumber(text); !clean)
            found.push_back(clean.error().message);
    }
    return found;
}

Line lineOf(const Correction &correction)
{
    Line line;
    line.kind = correction.kind;
    line.service = correction.service;
    const QString pattern = correction.kind == Line::Kind::Supplement
        ? QCoreApplication::translate("reports", "Supplement for %1: %2 × %3, %4")
        : QCoreApplication::translate("reports", "Correction of %1: %2 × %3, %4");
    line.what = pattern.arg(format::monthName(correction.corrects), signedQuantity(correction.quantity),
                            format::price(correction.each), correction.line);
    line.quantity = correction.quantity;
    line.each = correction.each;
    line.amount = correction.amount;
    line.correction = correction.id;
    line.corrects = correction.corrects;
    return line;
}

Money payslipAmount(const Invoice &invoice)
{
    return sumOf(invoice, [](const Line &line) {
        return line.kind == Line::Kind::Price && (isPayslips(line.service) || line.service == Service::ManualPayment);
    });
}

Money fixedAmount(const Invoice &invoice)
{
    return sumOf(invoice, [](const Line &line) {
        return line.kind == Line::Kind::Lift || (line.kind == Line::Kind::Price && line.service == Service::FixedFee);
    });
}

Money liftAmount(const Invoice &invoice)
{
    return sumOf(invoice, [](const Line &line) { return line.kind == Line::Kind::Lift; });
}

Ratio billedHours(const Invoice &invoice)
{
    std::int64_t minutes = 0;
    for (const Line &line : invoice.lines) {
        if (line.kind == Line::Kind::Price && line.service == Service::Hour)
            minutes += pricing::billedMinutes(line.rawSeconds, line.step);
    }
    const std::int64_t common = std::gcd(minutes, std::int64_t{60});
    return {minutes / common, 60 / common};
}

qint64 loggedSeconds(const Invoice &invoice)
{
    qint64 seconds = 0;
    for (const Line &line : invoice.lines)
        seconds += line.rawSeconds;
    return seconds;
}

Money hoursAmount(const Invoice &invoice)
{
    return sumOf(invoice,
                 [](const Line &line) { return line.kind == Line::Kind::Price && line.service == Service::Hour; });
}

Money correctionAmount(const Invoice &invoice)
{
    return sumOf(invoice, isCorrecting);
}

Result<Invoice> invoice(const directory::Customer &customer, const directory::Agreement &agreement, Month month,
                        const pricing::Volume &volume, const std::vector<pricing::OrderTime> &orders,
                        const std::vector<Correction> &corrections)
{
    auto priced = pricing::price(pricing::termsIn(agreement.prices, month), volume, orders);
    if (!priced)
        return priced.error();
    Invoice made{customer.id,
                 customer.name,
                 customer.code,
                 customer.reference,
                 agreement.id,
                 agreement.number,
                 agreement.version,
                 agreement.from,
                 month,
                 volume,
                 {},
                 std::move(priced->lines),
                 agreement.vat,
                 {},
                 {},
                 {}};
    for (const Correction &correction : corrections) {
        if (correction.customer == customer.id && correction.month == month)
            made.lines.push_back(lineOf(correction));
    }
    for (const Line &line : made.lines)
        made.net += line.amount;
    const auto vat = made.net.times(agreement.vat.rate());
    if (!vat || made.net > largestMoney)
        return tooLarge(customer.name);
    made.vatAmount = *vat;
    made.total = made.net + made.vatAmount;
    return made;
}

} // namespace paybench::reports
