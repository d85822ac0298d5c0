// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/figures.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr double largestScaled = 9e15; // beyond it a figure says nothing more, and it must fit a whole number

qint64 scaledBy(double value, double factor)
{
    if (std::isnan(value))
        return 0;
    return std::llround(std::clamp(value * factor, -largestScaled, largestScaled));
}

} // namespace

Ratio hundredths(double value)
{
    return {scaledBy(value, 100), 100};
}

qint64 wholeSeconds(double hours)
{
    return scaledBy(hours, 3600);
}

Money costOf(double hours, UnitPrice perMinute)
{
    const Result<Money> cost = perMinute.times(Ratio{wholeSeconds(hours), 60});
    return cost ? *cost : largestMoney;
}

QString decimalText(double value, int decimals)
{
    return format::decimal(scaledBy(value, std::pow(10.0, decimals)), decimals);
}

QString shareText(double share, int decimals)
{
    constexpr qint64 whole = 1'000'000'000;
    return format::percent(scaledBy(share, double(whole)), whole, decimals);
}

QString waitText(double seconds)
{
    if (!std::isfinite(seconds))
        return QCoreApplication::translate("staffing", "grows without end");
    return decimalText(seconds, 1) + QChar(0x00A0) + QStringLiteral("s");
}

} // namespace paybench::staffing
