// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/adjustment.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::pricing {

namespace {

// Six decimals of a percentage and a bound far above any index keep the product of two factors inside a Ratio.
constexpr int percentDecimals = 6;
constexpr std::int64_t percentUnit = 1'000'000;
constexpr std::int64_t largestPercent = 1'000 * percentUnit;

std::int64_t scaledPercent(const Ratio &percent)
{
    return std::clamp(rounded(percent.numerator, percent.denominator, percentDecimals), -largestPercent,
                      largestPercent);
}

// "2,8 %": with the decimals it was written with.
QString percentText(const Ratio &percent)
{
    int decimals = percentDecimals;
    std::int64_t scaled = scaledPercent(percent);
    while (decimals > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --decimals;
    }
    return format::percent(scaledPercent(percent), 100 * percentUnit, decimals);
}

} // namespace

std::vector<QString> questions(const Adjustment &adjustment)
{
    std::vector<QString> asked;
    const std::int64_t index = scaledPercent(adjustment.index);
    if (index < 0)
        asked.push_back(QCoreApplication::translate("pricing", "The index is below 0. Lower the prices by %1?")
                            .arg(percentText({-adjustment.index.numerator, adjustment.index.denominator})));
    if (index > 10 * percentUnit)
        asked.push_back(QCoreApplication::translate("pricing", "The index is above 10 %. Raise the prices by %1?")
                            .arg(percentText(adjustment.index)));
    const std::int64_t efficiency = scaledPercent(adjustment.efficiency);
    if (efficiency < 0 || efficiency > 10 * percentUnit)
        asked.push_back(
            QCoreApplication::translate("pricing", "The efficiency requirement is usually between 0 and 10 %. Use %1?")
                .arg(percentText(adjustment.efficiency)));
    return asked;
}

Ratio factor(IndexRule rule, const Adjustment &adjustment)
{
    constexpr std::int64_t whole = 100 * percentUnit;
    const Ratio index = Ratio{whole + scaledPercent(adjustment.index), whole} * Ratio{1, 1};
    const Ratio efficiency = Ratio{whole - scaledPercent(adjustment.efficiency), whole} * Ratio{1, 1};
    switch (rule) {
    case IndexRule::IndexAndEfficiency:
        return index * efficiency;
    case IndexRule::IndexOnly:
        return index;
    case IndexRule::FixedPrice:
        break;
    }
    return Ratio{1, 1};
}

Result<PriceRow> adjusted(const PriceRow &row, const Ratio &factor, std::int64_t stepTenThousandths, QDate from)
{
    if (factor.numerator <= 0 || factor.numerator / factor.denominator >= 10)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("pricing",
                                                 "The prices were not changed, because they would be multiplied by %1. "
                                                 "Use percentages that keep the factor above 0 and below 10.")
                         .arg(format::quantity(factor, 4)),
                     {}};
    PriceRow next = row;
    next.id = {};
    next.from = from;
    for (Tier &tier : next.tiers) {
        const Result<UnitPrice> each = tier.each.adjusted(factor, stepTenThousandths);
        if (!each)
            return each.error();
        tier.each = *each;
    }
    return next;
}

} // namespace paybench::pricing
