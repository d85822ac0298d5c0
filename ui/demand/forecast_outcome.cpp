// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/forecast_outcome.h"

#include <algorithm>
#include <map>

namespace paybench::ui {

namespace {

constexpr int wholeDay = 1440; // minutes: only totals were counted

using Counted = std::map<QDate, const staffing::CountedDay *>;

Counted byDate(const staffing::History &history)
{
    Counted days;
    for (const staffing::CountedDay &day : history.days)
        days[day.day] = &day;
    return days;
}

// The open intervals of a day that were not counted.
std::vector<int> gapsOf(const BusinessClock &clock, const staffing::CountedDay &day, int minutes)
{
    std::vector<int> gaps;
    if (minutes >= wholeDay)
        return gaps;
    for (const OpenSpan &span : clock.open(day.day)) {
        for (int at = span.from - span.from % minutes; at < span.to; at += minutes) {
            if (!day.counts.count(at))
                gaps.push_back(at);
        }
    }
    return gaps;
}

// The same weekday, as many weeks before as it takes to find one that was counted before the month began.
double naiveOf(const Counted &before, QDate day, Month month)
{
    constexpr int mostWeeks = 60;
    for (int weeks = 1; weeks <= mostWeeks; ++weeks) {
        const auto found = before.find(day.addDays(-7 * weeks));
        if (found != before.end() && found->first < month.first())
            return found->second->total();
    }
    return -1;
}

staffing::ForecastPoint pointOf(const staffing::Band &forecast, double counted, double naive)
{
    staffing::ForecastPoint point;
    point.expected = forecast.expected;
    point.actual = counted;
    point.naive = naive;
    if (forecast.high > forecast.low) {
        point.low = forecast.low;
        point.high = forecast.high;
    }
    return point;
}

// What was counted within the minutes of a half-hour; none where an interval is longer than that.
double countedWithin(const staffing::CountedDay &day, const staffing::DemandInterval &part)
{
    double sum = 0;
    for (auto at = day.counts.lower_bound(part.minute); at != day.counts.end() && at->first < part.minute + part.openMinutes; ++at)
        sum += at->second;
    return sum;
}

// Days in between that are open and were not counted; a month that is not counted at all is one stretch.
void addMissingDays(const BusinessClock &clock, const Counted &counted, std::vector<Uncounted> &found)
{
    if (counted.empty())
        return;
    bool continues = false;
    for (QDate day = counted.begin()->first; day < counted.rbegin()->first; day = day.addDays(1)) {
        if (clock.open(day).empty())
            continue;
        if (counted.count(day)) {
            continues = false;
            continue;
        }
        if (!continues || found.empty())
            found.push_back({day, day, 0, {}, 0});
        found.back().to = day;
        ++found.back().days;
        continues = true;
    }
}

} // namespace

std::vector<OutcomeDay> outcomeDays(const DemandState &state)
{
    const Counted before = byDate(state.sources.calls);
    const Counted counted = byDate(state.sources.actualCalls);
    const BusinessClock clock(state.sources.inputs.calendar, state.sources.inputs.hours);
    std::vector<OutcomeDay> days;
    for (const staffing::DemandDay &day : state.own.days) {
        OutcomeDay one{day.day, day.calls, std::nullopt, false, naiveOf(before, day.day, state.month)};
        if (const auto found = counted.find(day.day); found != counted.end()) {
            one.counted = found->second->total();
            one.isWhole = day.day < state.today && gapsOf(clock, *found->second, state.sources.actualCalls.minutes).empty();
        }
        days.push_back(one);
    }
    return days;
}

staffing::Accuracy accuracyByDay(const std::vector<OutcomeDay> &days)
{
    std::vector<staffing::ForecastPoint> points;
    for (const OutcomeDay &day : days) {
        if (day.isWhole)
            points.push_back(pointOf(day.forecast, *day.counted, day.naive));
    }
    return staffing::accuracy(points);
}

staffing::Accuracy accuracyByHalfHour(const DemandState &state, const std::vector<OutcomeDay> &days)
{
    constexpr int halfHour = 30;
    const Counted counted = byDate(state.sources.actualCalls);
    std::vector<staffing::ForecastPoint> points;
    if (state.sources.actualCalls.minutes > halfHour)
        return {};
    for (const OutcomeDay &day : days) {
        const staffing::DemandDay *forecast = state.own.day(day.day);
        if (!day.isWhole || !forecast)
            continue;
        for (const staffing::DemandInterval &part : forecast->intervals)
            points.push_back(pointOf(part.calls, countedWithin(*counted.at(day.day), part), -1));
    }
    return staffing::accuracy(points);
}

std::vector<Uncounted> uncounted(const DemandState &state)
{
    const BusinessClock clock(state.sources.inputs.calendar, state.sources.inputs.hours);
    std::vector<Uncounted> found;
    Counted all = byDate(state.sources.calls);
    for (const auto &[day, counted] : byDate(state.sources.actualCalls))
        all[day] = counted;
    addMissingDays(clock, all, found);
    for (const staffing::History *history : {&state.sources.calls, &state.sources.actualCalls}) {
        for (const staffing::CountedDay &day : history->days) {
            std::vector<int> gaps = gapsOf(clock, day, history->minutes);
            if (!gaps.empty() && day.day < state.today)
                found.push_back({day.day, day.day, 1, std::move(gaps), history->minutes});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Uncounted &a, const Uncounted &b) { return a.from > b.from; });
    return found;
}

int daysOfLastMonth(const staffing::History &history)
{
    if (history.days.empty())
        return 0;
    const Month last = Month::of(history.days.back().day);
    return int(std::count_if(history.days.begin(), history.days.end(), [last](const auto &day) { return last.contains(day.day); }));
}

} // namespace paybench::ui
