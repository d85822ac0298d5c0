// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/pricing/price.h"

#include <QCoreApplication>

#include <limits>

// The written sum behind a line: the screen, the paper and --json say it with the same words.

namespace paybench::pricing {

namespace {

// format has amounts with a currency but not prices, which may have four decimals.
QString priceWithCurrency(UnitPrice each)
{
    return format::amountWithCurrency(Money()).replace(format::amount(Money()), format::price(each));
}

QString hours(const Ratio &quantity)
{
    return QCoreApplication::translate("pricing", "%1 h").arg(format::quantity(quantity));
}

QString countText(Service service, int count)
{
    switch (service) {
    case Service::ManualPayment:
        return QCoreApplication::translate("pricing", "%Ln manual payment(s)", nullptr, count);
    case Service::FixedFee:
    case Service::MinimumFee:
        return QCoreApplication::translate("pricing", "%Ln month(s)", nullptr, count);
    default:
        return QCoreApplication::translate("pricing", "%Ln payslip(s)", nullptr, count);
    }
}

QString quantityText(const Line &line)
{
    if (line.service == Service::Hour)
        return hours(line.quantity);
    const qint64 count = line.quantity.numerator / line.quantity.denominator;
    const bool isWhole = line.quantity.numerator % line.quantity.denominator == 0;
    if (!isWhole || count > std::numeric_limits<int>::max() || count < std::numeric_limits<int>::min())
        return QCoreApplication::translate("pricing", "%1 %2", "a quantity and its unit")
            .arg(format::quantity(line.quantity), unitOf(line));
    return countText(line.service, static_cast<int>(count));
}

QString product(const Line &line)
{
    return QCoreApplication::translate("pricing", "%1 × %2 = %3", "quantity × price = amount")
        .arg(quantityText(line), priceWithCurrency(line.each), format::amountWithCurrency(line.amount));
}

QString tierRange(const Line &line)
{
    if (line.tierTo == 0)
        return QCoreApplication::translate("pricing", "from %1").arg(format::number(line.tierFrom));
    return QCoreApplication::translate("pricing", "%1–%2")
        .arg(format::number(line.tierFrom), format::number(line.tierTo));
}

QString whyHours(const Line &line)
{
    const QString from = format::day(line.validFrom);
    const QString minutes = format::number(line.step.minutes);
    if (line.step.direction == BillingStep::Direction::Up)
        return QCoreApplication::translate("pricing",
                                           "%1 logged, rounded up to started %2 min: %3, price row valid from %4")
            .arg(format::duration(line.rawSeconds), minutes, product(line), from);
    return QCoreApplication::translate("pricing",
                                       "%1 logged, rounded to the nearest %2 min: %3, price row valid from %4")
        .arg(format::duration(line.rawSeconds), minutes, product(line), from);
}

QString whyLift(const Line &line)
{
    return QCoreApplication::translate(
               "pricing",
               "Payslips and fixed fee make %1 and are lifted by %2 to the minimum fee %3, price row valid from %4")
        .arg(format::amountWithCurrency(line.minimum - line.amount), format::amountWithCurrency(line.amount),
             format::amountWithCurrency(line.minimum), format::day(line.validFrom));
}

QString whyPrice(const Line &line)
{
    if (line.service == Service::Hour)
        return whyHours(line);
    const QString from = format::day(line.validFrom);
    if (line.tierFrom == 0)
        return QCoreApplication::translate("pricing", "%1, price row valid from %2").arg(product(line), from);
    return QCoreApplication::translate("pricing", "%1, tier %2 of the price row valid from %3")
        .arg(product(line), tierRange(line), from);
}

} // namespace

QString unitOf(const Line &line)
{
    switch (line.service) {
    case Service::ManualPayment:
        return QCoreApplication::translate("pricing", "payments");
    case Service::FixedFee:
    case Service::MinimumFee:
        return QCoreApplication::translate("pricing", "months");
    case Service::Hour:
        return QCoreApplication::translate("pricing", "h");
    default:
        return QCoreApplication::translate("pricing", "payslips");
    }
}

QString why(const Line &line)
{
    switch (line.kind) {
    case Line::Kind::Lift:
        return whyLift(line);
    case Line::Kind::Correction:
        return QCoreApplication::translate("pricing", "%1, correction of %2")
            .arg(product(line), format::monthName(line.corrects));
    case Line::Kind::Supplement:
        return QCoreApplication::translate("pricing", "%1, supplement for %2")
            .arg(product(line), format::monthName(line.corrects));
    case Line::Kind::Price:
        break;
    }
    return whyPrice(line);
}

} // namespace paybench::pricing
