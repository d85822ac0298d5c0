// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_shape.h"

#include <algorithm>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr int halfHour = 30;
constexpr int longestInterval = 4 * 60; // longer ones say nothing about the half-hours within

// What is known of each slot; below 0: nothing.
using Known = std::vector<double>;

std::vector<double> summingToOne(std::vector<double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double &weight : weights)
        weight = sum > 0 ? weight / sum : 1.0 / double(weights.size());
    return weights;
}

// Open minutes of the slots that lie within the interval.
int openWithin(const std::vector<OpenSlot> &parts, int minute, int minutes)
{
    int open = 0;
    for (const OpenSlot &slot : parts) {
        if (slot.minute < minute + minutes && minute < slot.minute + halfHour)
            open += slot.openMinutes;
    }
    return open;
}

// The slot in which what comes in the interval is met: its own, or for what waits the next open one.
std::size_t meetingSlot(const std::vector<OpenSlot> &parts, int minute)
{
    std::size_t slot = 0;
    while (slot + 1 < parts.size() && parts[slot].minute < minute)
        ++slot;
    return slot;
}

Known knownOf(const ForecastDay &day, int minutes, const std::vector<OpenSlot> &parts, Outside outside)
{
    Known known(parts.size(), -1);
    const auto add = [&known](std::size_t slot, double calls) { known[slot] = std::max(known[slot], 0.0) + calls; };
    for (const ForecastInterval &interval : day.intervals) {
        const int open = openWithin(parts, interval.minute, minutes);
        if (open == 0 && outside == Outside::Waits)
            add(meetingSlot(parts, interval.minute), interval.calls.expected);
        for (std::size_t i = 0; open > 0 && i < parts.size(); ++i) {
            const OpenSlot &slot = parts[i];
            if (slot.minute < interval.minute + minutes && interval.minute < slot.minute + halfHour)
                add(i, interval.calls.expected * slot.openMinutes / open);
        }
    }
    return known;
}

// Slots of which nothing is known get their ordinary part beside the known ones.
std::vector<double> withOrdinaryParts(const Known &known, const std::vector<double> &ordinary)
{
    double calls = 0, part = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
        calls += std::max(known[i], 0.0);
        part += known[i] >= 0 ? ordinary[i] : 0;
    }
    if (calls <= 0)
        return ordinary;
    std::vector<double> weights;
    for (std::size_t i = 0; i < known.size(); ++i)
        weights.push_back(known[i] >= 0 ? known[i] : calls * ordinary[i] / part);
    return summingToOne(weights);
}

// Intervals that stand on the open half-hours as they are keep the bands they were forecast with.
bool standsOnSlots(const ForecastDay &day, int minutes, const std::vector<OpenSlot> &parts)
{
    if (minutes != halfHour || day.intervals.size() != parts.size())
        return false;
    return std::equal(parts.begin(), parts.end(), day.intervals.begin(),
                      [](const OpenSlot &slot, const ForecastInterval &interval) { return slot.minute == interval.minute; });
}

} // namespace

std::vector<OpenSlot> openSlots(const std::vector<OpenSpan> &spans, int length)
{
    std::vector<OpenSlot> parts;
    for (const OpenSpan &span : spans) {
        for (int minute = span.from / length * length; minute < span.to; minute += length) {
            const int open = std::min(span.to, minute + length) - std::max(span.from, minute);
            if (!parts.empty() && parts.back().minute == minute)
                parts.back().openMinutes += open;
            else
                parts.push_back({minute, open});
        }
    }
    return parts;
}

std::vector<double> ordinaryShape(const std::vector<OpenSlot> &parts, int length)
{
    if (parts.empty())
        return {};
    const int first = parts.front().minute;
    const std::vector<double> profile = ordinaryProfile((parts.back().minute - first) / length + 1);
    std::vector<double> weights;
    for (const OpenSlot &slot : parts)
        weights.push_back(profile[std::size_t((slot.minute - first) / length)] * slot.openMinutes);
    return summingToOne(weights);
}

void layOnSlots(ForecastDay &day, int minutes, const std::vector<OpenSlot> &parts, Outside outside)
{
    if (parts.empty() || standsOnSlots(day, minutes, parts))
        return;
    if (minutes > longestInterval)
        day.intervals.clear();
    const std::vector<double> shape = withOrdinaryParts(knownOf(day, minutes, parts, outside), ordinaryShape(parts));
    day.intervals.clear();
    for (std::size_t i = 0; i < parts.size(); ++i)
        day.intervals.push_back({parts[i].minute, bandOf(day.calls.expected * shape[i], day.variation)});
}

void scale(ForecastDay &day, double factor)
{
    const auto scaleBand = [factor](Band &band) {
        band.expected *= factor;
        band.low *= factor;
        band.high *= factor;
    };
    scaleBand(day.calls);
    for (ForecastInterval &interval : day.intervals)
        scaleBand(interval.calls);
}

} // namespace paybench::staffing
