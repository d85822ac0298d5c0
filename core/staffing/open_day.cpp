// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/open_day.h"

#include "core/staffing/accuracy.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr int halfHour = 30;
constexpr double lowProbability = 0.10;
constexpr double highProbability = 0.90;

int openWithin(const std::vector<OpenSpan> &spans, int from, int to)
{
    int minutes = 0;
    for (const OpenSpan &span : spans)
        minutes += std::max(0, std::min(span.to, to) - std::max(span.from, from));
    return minutes;
}

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

std::vector<double> profileIn(const std::vector<DemandInterval> &intervals)
{
    std::vector<double> weights = ordinaryProfile(int(intervals.size()));
    weights.resize(intervals.size(), 0.0);
    for (std::size_t i = 0; i < intervals.size(); ++i)
        weights[i] = soundNumber(weights[i]) * intervals[i].openMinutes;
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
const Band *bandOf(const ForecastDay &day, int minute)
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
    int first = 24 * 60;
    int last = 0;
    for (const OpenSpan &span : spans) {
        first = std::min(first, span.from / length * length);
        last = std::max(last, span.to);
    }
    for (int minute = first; minute < last; minute += length) {
        DemandInterval interval;
        interval.minute = minute;
        interval.openMinutes = openWithin(spans, minute, minute + length);
        if (interval.openMinutes > 0)
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
    return length >= 5 && length <= 240 ? length : halfHour;
}

std::vector<double> sharesOf(const ForecastDay &day, const std::vector<DemandInterval> &intervals, int length)
{
    std::vector<double> shares = forecastIn(day, intervals, length);
    if (makeShares(shares))
        return shares;
    shares = profileIn(intervals);
    makeShares(shares);
    return shares;
}

void placeCalls(const ForecastDay &day, int length, std::vector<DemandInterval> &intervals)
{
    const std::vector<double> shares = sharesOf(day, intervals, length);
    const double calls = soundNumber(day.calls.expected);
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        Band band{calls * shares[i], 0, 0};
        if (const Band *own = bandOf(day, intervals[i].minute)) {
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
    if (band.high <= 0) {
        band.low = callsQuantile(band.expected, soundNumber(variation), lowProbability);
        band.high = callsQuantile(band.expected, soundNumber(variation), highProbability);
    }
    band.low = std::min(band.low, band.expected);
    band.high = std::max(band.high, band.expected);
    return band;
}

} // namespace paybench::staffing
