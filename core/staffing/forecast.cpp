// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/forecast.h"

#include "core/staffing/forecast_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::staffing {

namespace {

constexpr int furthestYears = 10;

Error invalid(const char *sentence)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("staffing", sentence), {}};
}

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("staffing", "The forecast was stopped."), {}};
}

Done usable(const History &history, QDate from, QDate to, const ForecastDays &days)
{
    const std::vector<QString> found = faults(history);
    if (!found.empty())
        return Error{Error::Kind::Invalid, found.front(), {}};
    if (!from.isValid() || !to.isValid() || from > to)
        return invalid(QT_TRANSLATE_NOOP("staffing", "The first day of the forecast comes after its last, so nothing was forecast."));
    if (to > std::max(from, history.days.back().day).addYears(furthestYears))
        return invalid(QT_TRANSLATE_NOOP("staffing", "The forecast would reach more than ten years ahead, so nothing was forecast. Choose an earlier last day."));
    for (const ForecastEvent &event : days.events) {
        if (!(event.factor > 0) || event.factor > 100)
            return Error{Error::Kind::Invalid, QCoreApplication::translate("staffing", "The event “%1” must change the calls by a factor above 0 and up to 100.").arg(event.name), {}};
    }
    return {};
}

History before(const History &history, std::size_t count)
{
    History kept;
    kept.minutes = history.minutes;
    kept.days.assign(history.days.begin(), history.days.begin() + std::ptrdiff_t(count));
    return kept;
}

// Older days say little about those to come, and their level would have to be followed week by week.
History recent(const History &history)
{
    constexpr int years = 3;
    const QDate oldest = history.days.back().day.addYears(-years);
    const auto first = std::find_if(history.days.begin(), history.days.end(), [oldest](const CountedDay &one) { return one.day >= oldest; });
    return {history.minutes, {first, history.days.end()}};
}

// The last day of the same weekday that was counted.
const CountedDay *naiveDay(const History &history, QDate day)
{
    for (auto counted = history.days.rbegin(); counted != history.days.rend(); ++counted) {
        if (counted->day.dayOfWeek() == day.dayOfWeek())
            return &*counted;
    }
    return nullptr;
}

ForecastPoint point(const Band &band, double actual)
{
    ForecastPoint made;
    made.expected = band.expected;
    made.actual = actual;
    made.low = band.low;
    made.high = band.high;
    return made;
}

void compareIntervals(std::vector<ForecastPoint> &points, const CountedDay &actual, const ForecastDay *forecast, const CountedDay *naive)
{
    for (const auto &[minute, count] : actual.counts) {
        Band band;
        if (forecast) {
            const auto found = std::find_if(forecast->intervals.begin(), forecast->intervals.end(),
                                            [at = minute](const ForecastInterval &one) { return one.minute == at; });
            band = found == forecast->intervals.end() ? Band() : found->calls;
        }
        ForecastPoint made = point(band, count);
        if (naive && naive->counts.count(minute) > 0)
            made.naive = naive->counts.at(minute);
        points.push_back(made);
    }
}

} // namespace

double CountedDay::total() const
{
    double sum = 0;
    for (const auto &[minute, count] : counts)
        sum += count;
    return sum;
}

Band bandOf(double expected, double variation)
{
    return {expected, std::min(expected, callsQuantile(expected, variation, 0.1)),
            std::max(expected, callsQuantile(expected, variation, 0.9))};
}

Result<Forecast> forecast(const History &history, QDate from, QDate to, const ForecastDays &days, const Progress &progress)
{
    if (const Done done = usable(history, from, to, days); !done)
        return done.error();
    const History used = recent(history);
    if (const std::vector<QString> found = faults(used); !found.empty())
        return Error{Error::Kind::Invalid, found.front(), {}};
    const ForecastModel model(used, days, to, progress);
    if (model.wasStopped())
        return stopped();
    Forecast result;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (model.isOpen(day))
            result.days.push_back(model.day(day));
    }
    result.effects = effectsOf(model, days);
    result.special = model.special();
    result.countedDays = int(used.days.size());
    result.countedMonths = model.span().countedMonths;
    result.levelNow = model.levelNow();
    result.method = methodOf(used, days, model.span());
    progress(100);
    return result;
}

Result<BackTest> backTest(const History &history, int hiddenDays, const ForecastDays &days, const Progress &progress)
{
    if (hiddenDays < 1)
        return invalid(QT_TRANSLATE_NOOP("staffing", "Hide at least one day, so that there is something to compare with."));
    if (std::size_t(hiddenDays) >= history.days.size())
        return invalid(QT_TRANSLATE_NOOP("staffing", "So many days cannot be hidden: nothing would be left to forecast from."));
    const std::size_t kept = history.days.size() - std::size_t(hiddenDays);
    const History known = before(history, kept);
    BackTest test;
    test.from = history.days[kept].day;
    test.to = history.days.back().day;
    const auto made = forecast(known, test.from, test.to, days, progress);
    if (!made)
        return made.error();
    std::vector<ForecastPoint> byDay;
    std::vector<ForecastPoint> byInterval;
    for (std::size_t i = kept; i < history.days.size(); ++i) {
        const CountedDay &actual = history.days[i];
        const auto found = std::find_if(made->days.begin(), made->days.end(), [&](const ForecastDay &one) { return one.day == actual.day; });
        const ForecastDay *forecastDay = found == made->days.end() ? nullptr : &*found;
        const CountedDay *naive = naiveDay(known, actual.day);
        ForecastPoint one = point(forecastDay ? forecastDay->calls : Band(), actual.total());
        if (naive)
            one.naive = naive->total();
        byDay.push_back(one);
        test.days.emplace_back(actual.day, one);
        if (history.minutes < 1440)
            compareIntervals(byInterval, actual, forecastDay, naive);
    }
    test.byDay = accuracy(byDay);
    test.byInterval = accuracy(byInterval);
    return test;
}

} // namespace paybench::staffing
