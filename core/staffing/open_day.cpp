// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/open_day.h"

#include "core/staffing/day_shape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr int usualLength = 30; // minutes of an interval

double soundNumber(double value)
{
    return std::isfinite(value) ? std::max(0.0, value) : 0;
}

std::vector<double> forecastIn(const ForecastDay &day, const std::vector<DemandInterval> &intervals, int length)
{
    std::vector<double> weights(intervals.size(), 0.0);
    for (const ForecastInterval &forecast : day.intervals) {
        const auto after =
            std::upper_bound(intervals.begin(), intervals.end(), forecast.minute,
                             [](int minute, const DemandInterval &interval) { return minute < interval.minute; });
        if (after == intervals.begin() || forecast.minute >= (after - 1)->minute + length)
            continue;
        weights[std::size_t(after - intervals.begin()) - 1] += soundNumber(forecast.calls.expected);
    }
    return weights;
}

// Not at all, or the sum 1.
bool makeShares(std::vector<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0)
        return false;
    for (double &weight : weights)
        weight /= sum;
    return true;
}

// The forecast's own band of an interval, scaled to what the interval has; none where it does not begin with the
// interval.
const Band *ownBand(const ForecastDay &day, int minute)
{
    for (const ForecastInterval &forecast : day.intervals) {
        if (forecast.minute == minute)
            return forecast.calls.expected > 0 && forecast.calls.high > 0 ? &forecast.calls : nullptr;
    }
    return nullptr;
}

} // namespace

std::vector<DemandInterval> halfHoursOf(const std::vector<OpenSpan> &spans, int length)
{
    std::vector<DemandInterval> intervals;
    for (const OpenSlot &slot : openSlots(spans, length)) {
        DemandInterval interval;
        interval.minute = slot.minute;
        interval.openMinutes = slot.openMinutes;
        intervals.push_back(interval);
    }
    return intervals;
}

int intervalLength(const ForecastDay &day)
{
    int length = 0;
    for (std::size_t i = 1; i < day.intervals.size(); ++i) {
        const int step = day.intervals[i].minute - day.intervals[i - 1].minute;
        if (step > 0 && (length == 0 || step < length))
            length = step;
    }
    return length >= 5 && length <= 240 ? length : usualLength;
}

std::vector<double> sharesOf(const ForecastDay &day, const std::vector<DemandInterval> &intervals, int length)
{
    std::vector<double> shares = forecastIn(day, intervals, length);
    if (makeShares(shares))
        return shares;
    std::vector<OpenSlot> parts;
    for (const DemandInterval &interval : intervals)
        parts.push_back({interval.minute, interval.openMinutes});
    return ordinaryShape(parts, length);
}

void placeCalls(const ForecastDay &day, int length, std::vector<DemandInterval> &intervals)
{
    const std::vector<double> shares = sharesOf(day, intervals, length);
    const double calls = soundNumber(day.calls.expected);
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        Band band{calls * shares[i], 0, 0};
        if (const Band *own = ownBand(day, intervals[i].minute)) {
            const double factor = band.expected / own->expected;
            band.low = own->low * factor;
            band.high = own->high * factor;
        }
        intervals[i].calls = sound(band, day.variation);
    }
}

Band sound(Band band, double variation)
{
    band.expected = soundNumber(band.expected);
    band.low = soundNumber(band.low);
    band.high = soundNumber(band.high);
    if (band.expected <= 0)
        return {0, 0, band.high};
    if (band.high <= 0)
        return bandOf(band.expected, soundNumber(variation));
    band.low = std::min(band.low, band.expected);
    band.high = std::max(band.high, band.expected);
    return band;
}

} // namespace paybench::staffing
