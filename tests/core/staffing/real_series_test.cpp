// SPDX-License-Identifier: MPL-2.0
// Two real call centres, their tails held back: the bars of staffing.md, at several origins.

#include "core/staffing/forecast.h"
#include "tests/support/call_series.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace paybench;
using namespace paybench::staffing;

namespace {

struct Missed {
    double byDay = 0;
    double byInterval = 0;
    double inBand = 0;
};

// Holidays and strikes of a country whose calendar the program does not know: no forecast can see them coming.
std::set<QDate> unforeseen()
{
    std::set<QDate> days;
    const auto add = [&days](const char *from, const char *to) {
        for (QDate one = day(from); one <= day(to); one = one.addDays(1))
            days.insert(one);
    };
    add("1999-03-02", "1999-03-02");
    add("1999-03-08", "1999-03-08");
    add("1999-03-31", "1999-04-07");
    add("1999-04-20", "1999-04-21");
    add("1999-05-17", "1999-05-17");
    add("1999-05-20", "1999-05-21");
    add("1999-07-22", "1999-07-24");
    add("1999-09-10", "1999-09-12");
    add("1999-09-18", "1999-09-20");
    add("1999-09-24", "1999-09-30");
    return days;
}

// Mean over origins at 40 … 80 % of the days, each one forecasting up to `horizon` days.
Missed missed(const History &history, std::size_t horizon, const ForecastDays &days, const std::set<QDate> &leftOut)
{
    Missed mean;
    constexpr int origins = 9;
    for (int origin = 0; origin < origins; ++origin) {
        const std::size_t kept = history.days.size() * std::size_t(40 + 5 * origin) / 100;
        const History seen = headOf(history, std::min(history.days.size(), kept + horizon));
        const Forecast made = *forecast(headOf(history, kept), history.days[kept].day, seen.days.back().day, days);
        std::vector<ForecastPoint> points;
        std::vector<ForecastPoint> parts;
        for (std::size_t i = kept; i < seen.days.size(); ++i) {
            const auto found = std::find_if(made.days.begin(), made.days.end(), [&](const ForecastDay &one) { return one.day == seen.days[i].day; });
            if (leftOut.count(seen.days[i].day) > 0)
                continue;
            REQUIRE(found != made.days.end());
            points.push_back({found->calls.expected, seen.days[i].total(), -1, found->calls.low, found->calls.high});
            REQUIRE(found->intervals.size() == seen.days[i].counts.size());
            for (const ForecastInterval &part : found->intervals)
                parts.push_back({part.calls.expected, seen.days[i].counts.at(part.minute), -1, part.calls.low, part.calls.high});
        }
        mean.byDay += accuracy(points).wape / origins;
        mean.byInterval += accuracy(parts).wape / origins;
        mean.inBand += accuracy(points).inBand / origins;
    }
    return mean;
}

ForecastDays bankDays()
{
    ForecastDays days;
    days.usesHolidays = false;
    return days;
}

} // namespace

TEST_CASE("a large bank's tails are forecast below 4.2 % a day and 5.8 % a half-hour", "[staffing][forecast]")
{
    const auto history = realSeries("na_bank_2003_train.csv");
    if (!history) {
        WARN("skipped: the call series are not on this computer");
        return;
    }
    ForecastDays days = bankDays();
    days.closed = {day("2003-05-26"), day("2003-07-04")};
    const Missed found = missed(*history, 41, days, {});
    CHECK(found.byDay < 0.042);
    CHECK(found.byInterval < 0.058);
    CHECK(found.inBand > 0.72);
    CHECK(found.inBand < 0.9);
    const BackTest tail = *backTest(*history, int(history->days.size() / 4), bankDays());
    CHECK(tail.byDay.wape < 0.038);
    CHECK(tail.byInterval.wape < 0.055);
    CHECK(tail.byDay.mase < 1);
}

TEST_CASE("a small bank's tails are forecast below 12.2 % a day, where the country's holidays do not hit", "[staffing][forecast]")
{
    const auto history = realSeries("anon_bank_1999_train.csv");
    if (!history) {
        WARN("skipped: the call series are not on this computer");
        return;
    }
    const Missed found = missed(*history, 92, bankDays(), unforeseen());
    CHECK(found.byDay < 0.112);
    CHECK(found.byInterval < 0.218);
    CHECK(found.inBand > 0.74);
    CHECK(found.inBand < 0.9);
}
