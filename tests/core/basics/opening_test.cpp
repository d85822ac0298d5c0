// SPDX-License-Identifier: MPL-2.0
#include "core/basics/opening.h"
#include "tests/support/makers.h"

#include <QTimeZone>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;

namespace {

constexpr qint64 hour = 3600;

BusinessClock officeClock(std::vector<DayRule> own = {})
{
    return BusinessClock(Calendar(Country::Sweden, std::move(own)), {everyWorkday(day("2020-01-01"), 8 * 60, 16 * 60)});
}

BusinessClock clockWithLunch()
{
    OpeningHours hours;
    hours.from = day("2020-01-01");
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {{8 * 60, 12 * 60}, {13 * 60, 16 * 60}};
    return BusinessClock(Calendar(), {hours});
}

} // namespace

TEST_CASE("X-1 the clock runs only while the centre is open", "[basics]")
{
    const auto [start, hours, expected] = GENERATE(table<const char *, int, const char *>({
        {"2026-10-02 15:30", 4, "2026-10-05 11:30"},
        {"2026-12-23 15:00", 4, "2026-12-28 11:00"},
        {"2026-10-05 12:00", 4, "2026-10-05 16:00"},
        {"2026-10-05 19:00", 4, "2026-10-06 12:00"},
        {"2026-10-09 19:00", 1, "2026-10-12 09:00"},
        {"2026-10-05 06:00", 1, "2026-10-05 09:00"},
        {"2026-10-05 12:00", 0, "2026-10-05 12:00"},
        {"2026-10-10 12:00", 0, "2026-10-10 12:00"},
        {"2026-10-05 08:00", 80, "2026-10-16 16:00"},
    }));
    CAPTURE(start, hours);
    const QDateTime due = officeClock().due(moment(start), hours * hour);
    CHECK(due == moment(expected));
    CHECK(officeClock().openSeconds(moment(start), due) == hours * hour);
}

TEST_CASE("X-1 waiting for the customer stops the clock", "[basics]")
{
    const BusinessClock clock = officeClock();
    const QDateTime start = moment("2026-12-23 15:00");
    CHECK(clock.due(start, 4 * hour, {{moment("2026-12-28 08:30"), moment("2026-12-28 13:00")}})
          == moment("2026-12-28 15:30"));
    CHECK(clock.due(start, 4 * hour, {}) == moment("2026-12-28 11:00"));
    CHECK(clock.due(start, 0, {{start, start.addDays(1)}}) == start);
}

TEST_CASE("X-1 a reopened case goes on with the time that was left", "[basics]")
{
    // Solved after one hour, reopened two days later, solved and reopened once more.
    const QDateTime due = officeClock().due(moment("2026-10-05 10:00"), 4 * hour,
                                            {{moment("2026-10-05 11:00"), moment("2026-10-07 09:00")},
                                             {moment("2026-10-07 10:30"), moment("2026-10-08 15:00")}});
    CHECK(due == moment("2026-10-09 08:30"));
}

TEST_CASE("a pause that has not ended leaves no due time, unless it was due before", "[basics]")
{
    const BusinessClock clock = officeClock();
    const std::vector<BusinessClock::Pause> waiting{{moment("2026-10-05 11:00"), QDateTime()}};
    CHECK_FALSE(clock.due(moment("2026-10-05 10:00"), 4 * hour, waiting).isValid());
    CHECK(clock.due(moment("2026-10-05 10:00"), hour / 2, waiting) == moment("2026-10-05 10:30"));
    CHECK(clock.due(moment("2026-10-05 10:00"), hour, waiting) == moment("2026-10-05 11:00"));
}

TEST_CASE("X-1 the clock stands still over lunch", "[basics]")
{
    CHECK(clockWithLunch().due(moment("2026-10-05 11:30"), 2 * hour) == moment("2026-10-05 14:30"));
    CHECK(clockWithLunch().due(moment("2026-10-05 12:10"), hour) == moment("2026-10-05 14:00"));
    CHECK(clockWithLunch().due(moment("2026-10-05 11:00"), hour) == moment("2026-10-05 12:00"));
    CHECK(clockWithLunch().openSeconds(moment("2026-10-05 11:30"), moment("2026-10-05 14:30")) == 2 * hour);
    CHECK(clockWithLunch().openSeconds(moment("2026-10-05 12:00"), moment("2026-10-05 13:00")) == 0);
}

TEST_CASE("opening hours change from a day on", "[basics]")
{
    const BusinessClock clock(
        Calendar(),
        {everyWorkday(day("2026-01-01"), 8 * 60, 16 * 60), everyWorkday(day("2026-10-06"), 9 * 60, 15 * 60)});
    CHECK(clock.open(day("2026-10-05")) == std::vector<OpenSpan>{{480, 960}});
    CHECK(clock.open(day("2026-10-06")) == std::vector<OpenSpan>{{540, 900}});
    CHECK(clock.open(day("2025-10-06")) == std::vector<OpenSpan>{{480, 960}});
    CHECK(clock.due(moment("2026-10-05 15:00"), 2 * hour) == moment("2026-10-06 10:00"));
}

TEST_CASE("a centre's own days close, open and shorten days", "[basics]")
{
    const BusinessClock clock = officeClock({{day("2026-10-12"), DayRule::Kind::Closed, "Moving", 0},
                                             {day("2026-10-13"), DayRule::Kind::HalfDay, "Training", 180},
                                             {day("2026-10-30"), DayRule::Kind::HalfDay, "All Saints' Eve", 0},
                                             {day("2026-12-24"), DayRule::Kind::Open, "Year end", 0},
                                             {day("2026-10-17"), DayRule::Kind::Open, "Saturday", 0}});
    CHECK(clock.open(day("2026-10-12")).empty());
    CHECK(clock.open(day("2026-10-13")) == std::vector<OpenSpan>{{480, 660}});
    CHECK(clock.open(day("2026-10-30")) == std::vector<OpenSpan>{{480, 720}});
    CHECK(clock.open(day("2026-12-24")) == std::vector<OpenSpan>{{480, 960}});
    CHECK(clock.open(day("2026-10-17")) == std::vector<OpenSpan>{{480, 960}});
    CHECK(clock.open(day("2026-10-18")).empty());
    CHECK(clock.open(day("2026-12-25")).empty());
    CHECK(clock.due(moment("2026-10-09 15:00"), 5 * hour) == moment("2026-10-14 09:00"));
}

TEST_CASE("half a day with a lunch counts open minutes", "[basics]")
{
    OpeningHours hours;
    hours.from = day("2020-01-01");
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {{8 * 60, 12 * 60}, {13 * 60, 16 * 60}};
    const BusinessClock clock(Calendar(Country::Sweden,
                                       {{day("2026-10-13"), DayRule::Kind::HalfDay, "", 300},
                                        {day("2026-10-14"), DayRule::Kind::HalfDay, "", 0}}),
                              {hours});
    CHECK(clock.open(day("2026-10-13")) == std::vector<OpenSpan>{{480, 720}, {780, 840}});
    CHECK(clock.open(day("2026-10-14")) == std::vector<OpenSpan>{{480, 690}});
}

TEST_CASE("Saturday hours count, but not on a holiday", "[basics]")
{
    OpeningHours hours = everyWorkday(day("2020-01-01"), 480, 960);
    hours.week[5] = {{600, 720}};
    const BusinessClock clock(Calendar(), {hours});
    CHECK(clock.open(day("2026-10-17")) == std::vector<OpenSpan>{{600, 720}});
    CHECK(clock.open(day("2026-10-31")).empty());
}

TEST_CASE("a centre that never opens has no due time", "[basics]")
{
    CHECK_FALSE(BusinessClock(Calendar(), {}).due(moment("2026-10-05 12:00"), hour).isValid());
    CHECK_FALSE(
        BusinessClock(Calendar(), {OpeningHours{day("2020-01-01"), {}}}).due(moment("2026-10-05 12:00"), 1).isValid());
    CHECK(BusinessClock(Calendar(), {}).openSeconds(moment("2026-10-05 12:00"), moment("2026-11-05 12:00")) == 0);
    CHECK(officeClock().openSeconds(moment("2026-10-06 12:00"), moment("2026-10-05 12:00")) == 0);
    CHECK(officeClock().openSeconds(QDateTime(), moment("2026-10-05 12:00")) == 0);
}

TEST_CASE("open until midnight is due at midnight", "[basics]")
{
    const BusinessClock clock(Calendar(), {everyWorkday(day("2020-01-01"), 0, 24 * 60)});
    CHECK(clock.due(moment("2026-10-05 23:00"), hour) == moment("2026-10-06 00:00"));
    CHECK(clock.due(moment("2026-10-05 23:00"), 2 * hour) == moment("2026-10-06 01:00"));
}

TEST_CASE("the wall clock counts over the end of summer time", "[basics]")
{
    const QTimeZone stockholm("Europe/Stockholm");
    const QDateTime friday(day("2026-10-23"), QTime(15, 0), stockholm);
    const QDateTime due = officeClock().due(friday, 4 * hour);
    CHECK(due == QDateTime(day("2026-10-26"), QTime(11, 0), stockholm));
    CHECK(officeClock().openSeconds(friday, due) == 4 * hour);
}

TEST_CASE("due and open seconds are each other's inverse", "[basics]")
{
    rc::prop("with a lunch and over holidays", [] {
        const BusinessClock clock = clockWithLunch();
        const QDateTime start = moment("2026-03-01 00:00").addSecs(*rc::gen::inRange<qint64>(0, 400LL * 86400));
        const qint64 seconds = *rc::gen::inRange<qint64>(1, 60 * hour);
        const QDateTime due = clock.due(start, seconds);
        RC_ASSERT(clock.openSeconds(start, due) == seconds);
        RC_ASSERT(clock.openSeconds(start, due.addSecs(-1)) == seconds - 1);
    });
}
