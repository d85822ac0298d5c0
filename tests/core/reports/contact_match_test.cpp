// SPDX-License-Identifier: MPL-2.0
#include "core/reports/contact_match.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::reports;
using worklog::Channel;

namespace {

LoggedContact call(const char *local, Channel channel = Channel::Phone)
{
    return {utc(local), channel};
}

staffing::ContactCount counted(const char *on, int minute, int minutes, qint64 offered, std::optional<qint64> answered = {})
{
    staffing::ContactCount row;
    row.day = day(on);
    row.minute = minute;
    row.minutes = minutes;
    row.offered = offered;
    row.answered = answered;
    return row;
}

std::vector<ContactMatch> october(const std::vector<LoggedContact> &logged, const std::vector<staffing::ContactCount> &rows,
                                  MatchStep step, Channel channel = Channel::Phone)
{
    return matched(logged, rows, channel, step, day("2026-10-01"), day("2026-10-31"), centreZone());
}

const std::vector<LoggedContact> &calls()
{
    static const std::vector<LoggedContact> all{call("2026-10-06 09:05"), call("2026-10-06 09:29"), call("2026-10-06 09:30"),
                                                call("2026-10-07 10:00"), call("2026-10-07 10:05", Channel::Email),
                                                call("2026-11-01 09:00")};
    return all;
}

} // namespace

TEST_CASE("by half-hour the log stands beside what was counted then", "[reports]")
{
    const auto rows = october(calls(), {counted("2026-10-06", 540, 30, 4, 3), counted("2026-10-06", 540, 30, 1), counted("2026-10-06", 600, 30, 2),
                                        counted("2026-10-07", 0, 1440, 9)},
                              MatchStep::HalfHour);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].minute == 540);
    CHECK(rows[0].logged == 2);
    CHECK(rows[0].counted == 4); // three answered of one queue, one offered of another
    CHECK(rows[0].difference() == 2);
    CHECK(rows[1].minute == 570);
    CHECK_FALSE(rows[1].counted);
    CHECK_FALSE(rows[1].difference());
    CHECK(rows[2].minute == 600);
    CHECK(rows[2].difference() == 2);
    CHECK(rows[3].day == day("2026-10-07")); // the day's total says nothing of its half-hours
    CHECK_FALSE(rows[3].counted);
}

TEST_CASE("by day totals and half-hours count alike", "[reports]")
{
    const auto rows = october(calls(), {counted("2026-10-06", 540, 30, 4), counted("2026-10-06", 570, 60, 2), counted("2026-10-08", 0, 1440, 9)},
                              MatchStep::Day);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].logged == 3);
    CHECK(rows[0].difference() == 3);
    CHECK_FALSE(rows[1].counted);
    CHECK(rows[1].logged == 1);
    CHECK(rows[2].logged == 0);
    CHECK(rows[2].difference() == 9);
}

TEST_CASE("by month only the counted days are compared", "[reports]")
{
    const auto rows = october(calls(), {counted("2026-10-06", 540, 30, 4)}, MatchStep::Month);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].day == day("2026-10-01"));
    CHECK(rows[0].logged == 3);
    CHECK(rows[0].loggedElse == 1);
    CHECK(rows[0].difference() == 1);
    const auto more = october(calls(), {counted("2026-10-06", 540, 30, 1)}, MatchStep::Month);
    CHECK(more[0].difference() == -2);
}

TEST_CASE("e-mails are compared with those that came, visits with nothing", "[reports]")
{
    staffing::ContactCount mails = counted("2026-10-07", 0, 1440, 60, 40);
    mails.channel = staffing::Channel::Mail;
    const auto rows = october(calls(), {mails, counted("2026-10-07", 0, 1440, 9)}, MatchStep::Day, Channel::Email);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].counted == 60);
    CHECK(rows[0].logged == 1);
    CHECK(october({call("2026-10-07 10:00", Channel::Visit)}, {mails}, MatchStep::Day, Channel::Visit).at(0).counted == std::nullopt);
    CHECK(october({}, {}, MatchStep::Month).empty());
}
