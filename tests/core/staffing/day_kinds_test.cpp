// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/forecast.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <numeric>

using namespace paybench;
using namespace paybench::staffing;

namespace {

std::vector<QDate> openDaysOf(Month month, const Calendar &calendar)
{
    std::vector<QDate> days;
    for (QDate one = month.first(); one < month.end(); one = one.addDays(1)) {
        if (calendar.isWorkingDay(one))
            days.push_back(one);
    }
    return days;
}

std::vector<int> daysOfKind(DayKind kind)
{
    const Calendar calendar;
    std::vector<int> found;
    for (QDate one : openDaysOf(Month(2026, 10), calendar)) {
        if (dayKind(one, calendar, PayCalendar()) == kind)
            found.push_back(one.day());
    }
    return found;
}

double sumOf(const std::vector<ForecastDay> &days)
{
    return std::accumulate(days.begin(), days.end(), 0.0, [](double sum, const ForecastDay &one) { return sum + one.calls.expected; });
}

} // namespace

TEST_CASE("October 2026 has eleven low, six middle and five peak days (J1)", "[staffing]")
{
    CHECK(daysOfKind(DayKind::Peak) == std::vector<int>{22, 23, 26, 27, 28});
    CHECK(daysOfKind(DayKind::Middle) == std::vector<int>{1, 19, 20, 21, 29, 30});
    CHECK(daysOfKind(DayKind::Low).size() == 11);
}

TEST_CASE("2 500 calls of October 2026 are 80, 120 and 180 a day (J1)", "[staffing]")
{
    const Calendar calendar;
    const std::vector<ForecastDay> days = placed(2500, openDaysOf(Month(2026, 10), calendar), calendar, {}, {});
    REQUIRE(days.size() == 22);
    for (const ForecastDay &one : days) {
        const DayKind kind = dayKind(one.day, calendar, {});
        CHECK(one.calls.expected == Approx(kind == DayKind::Low ? 80 : kind == DayKind::Middle ? 120 : 180).epsilon(1e-12));
        CHECK(one.calls.low < one.calls.expected);
        CHECK(one.calls.high > one.calls.expected);
    }
    CHECK(sumOf(days) == 2500);
}

TEST_CASE("a half day gets half of what its kind would", "[staffing]")
{
    const Calendar calendar(Country::Sweden, {{day("2026-10-05"), DayRule::Kind::HalfDay, {}, 0}});
    const std::vector<ForecastDay> days = placed(1000, {day("2026-10-05"), day("2026-10-06")}, calendar, {}, {});
    CHECK(days[1].calls.expected == Approx(2 * days[0].calls.expected));
    CHECK(sumOf(days) == 1000);
}

TEST_CASE("weights of nothing place the calls evenly, and no days take no calls", "[staffing]")
{
    const std::vector<ForecastDay> days = placed(90, {day("2026-10-05"), day("2026-10-26"), day("2026-10-30")}, Calendar(), {}, {0, 0, 0});
    for (const ForecastDay &one : days)
        CHECK(one.calls.expected == Approx(30));
    CHECK(placed(90, {}, Calendar(), {}, {}).empty());
}

TEST_CASE("the total of a month is kept to the last bit", "[staffing]")
{
    rc::prop("", [] {
        const double total = *rc::gen::inRange(0, 9999999) / 7.0;
        const Month month = Month(2026, 1).plus(*rc::gen::inRange(0, 36));
        const Calendar calendar;
        const std::vector<ForecastDay> days = placed(total, openDaysOf(month, calendar), calendar, {}, {1, 1.37, 2.91});
        RC_ASSERT(std::abs(sumOf(days) - total) <= 1e-9 * std::max(1.0, total));
    });
}

TEST_CASE("the ordinary profile is that of sixteen half-hours, and is fitted to any number of intervals", "[staffing]")
{
    const std::vector<double> day = ordinaryProfile(16);
    CHECK(day[0] == Approx(0.055));
    CHECK(day[2] == Approx(0.085));
    CHECK(day[15] == Approx(0.03));
    for (int intervals : {1, 8, 16, 17, 32, 96}) {
        const std::vector<double> profile = ordinaryProfile(intervals);
        CHECK(profile.size() == std::size_t(intervals));
        CHECK(std::accumulate(profile.begin(), profile.end(), 0.0) == Approx(1));
    }
    CHECK(ordinaryProfile(8)[0] == Approx(0.13));
    CHECK(ordinaryProfile(0).empty());
}
