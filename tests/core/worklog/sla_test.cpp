// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/support_case.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::worklog;
using Kind = CaseEvent::Kind;

namespace {

const CaseTypeId question{1};
const CaseTypeId atOnce{2};
const CaseTypeId unbound{3};
const GroupId slow{9};

std::vector<CaseType> caseTypes()
{
    CaseType four;
    four.id = question;
    four.slaMinutes = 240;
    four.groups = {{slow, 480}};
    CaseType none;
    none.id = atOnce;
    none.slaMinutes = 0;
    CaseType free;
    free.id = unbound;
    return {four, none, free};
}

BusinessClock openEightToFour(bool lunch = false)
{
    OpeningHours hours = everyWorkday(day("2020-01-01"), 8 * 60, 16 * 60);
    if (lunch) {
        for (std::size_t weekday = 0; weekday < 5; ++weekday)
            hours.week[weekday] = {OpenSpan{8 * 60, 12 * 60}, OpenSpan{13 * 60, 16 * 60}};
    }
    return BusinessClock(Calendar(Country::Sweden, {{day("2026-12-24"), DayRule::Kind::Closed, {}, 0}}), {hours});
}

Case openedAt(const char *local, CaseTypeId type = question)
{
    Case one;
    one.id = CaseId{1};
    one.person = PersonId{1};
    one.state = CaseState::Open;
    one.opened = utc(local);
    one.type = type;
    return one;
}

CaseEvent event(Kind kind, const char *local)
{
    CaseEvent happened;
    happened.kind = kind;
    happened.at = utc(local);
    return happened;
}

std::optional<Sla> slaAt(const Case &one, const std::vector<CaseEvent> &events, const char *now, bool lunch = false)
{
    return slaOf(one, events, caseTypes(), openEightToFour(lunch), centreZone(), utc(now));
}

} // namespace

TEST_CASE("X-1 when a case of four hours is due", "[worklog]")
{
    struct Row {
        const char *opened;
        const char *due;
        bool lunch;
        CaseTypeId type;
    };
    const std::vector<Row> rows{
        {"2026-10-02 15:30", "2026-10-05 11:30", false, question}, {"2026-12-23 15:00", "2026-12-28 11:00", false, question},
        {"2026-10-05 12:00", "2026-10-05 16:00", false, question}, {"2026-10-05 19:00", "2026-10-06 12:00", false, question},
        {"2026-10-05 11:30", "2026-10-06 08:30", true, question},  {"2026-10-05 11:30", "2026-10-05 11:30", false, atOnce},
    };
    for (const Row &row : rows) {
        INFO(row.opened);
        const auto sla = slaAt(openedAt(row.opened, row.type), {}, row.opened, row.lunch);
        REQUIRE(sla);
        CHECK(sla->due.toSecsSinceEpoch() == utc(row.due));
        CHECK(sla->used == 0);
        CHECK(sla->isMet);
        CHECK_FALSE(sla->isClosed);
    }
}

TEST_CASE("X-1 the clock stands still while the case waits for the customer", "[worklog]")
{
    Case one = openedAt("2026-12-23 15:00");
    const std::vector<CaseEvent> asked{event(Kind::Opened, "2026-12-23 15:00"), event(Kind::Waiting, "2026-12-28 08:30")};
    one.state = CaseState::Waiting;
    const auto still = slaAt(one, asked, "2026-12-28 12:00");
    REQUIRE(still);
    CHECK(still->isStill);
    CHECK_FALSE(still->due.isValid());
    CHECK(still->used == 90 * 60);
    CHECK(still->left() == 150 * 60);

    one.state = CaseState::Open;
    std::vector<CaseEvent> answered = asked;
    answered.push_back(event(Kind::Resumed, "2026-12-28 13:00"));
    const auto on = slaAt(one, answered, "2026-12-28 14:00");
    CHECK(on->due.toSecsSinceEpoch() == utc("2026-12-28 15:30"));
    CHECK(on->left() == 90 * 60);
    CHECK_FALSE(on->isStill);
}

TEST_CASE("X-1 a reopened case goes on with what was left", "[worklog]")
{
    Case one = openedAt("2026-10-05 08:00");
    const std::vector<CaseEvent> events{event(Kind::Closed, "2026-10-05 11:00"), event(Kind::Reopened, "2026-10-07 10:00")};
    const auto sla = slaAt(one, events, "2026-10-07 10:30");
    CHECK(sla->due.toSecsSinceEpoch() == utc("2026-10-07 11:00"));
    CHECK(sla->used == 3 * 3600 + 1800);
    CHECK(sla->left() == 1800);
}

TEST_CASE("X-1 a change of group gives the new group's time, and what was used counts", "[worklog]")
{
    Case one = openedAt("2026-10-05 08:00");
    CHECK(slaAt(one, {}, "2026-10-05 13:00")->left() == -3600);
    one.group = slow;
    const auto sla = slaAt(one, {event(Kind::HandedOver, "2026-10-05 12:00")}, "2026-10-05 13:00");
    CHECK(sla->allowed == 480 * 60);
    CHECK(sla->left() == 3 * 3600);
    CHECK(sla->due.toSecsSinceEpoch() == utc("2026-10-05 16:00"));
    CHECK(sla->isMet);
}

TEST_CASE("a late case was due when its time ran out, whatever came after", "[worklog]")
{
    Case one = openedAt("2026-10-05 08:00");
    one.state = CaseState::Waiting;
    const auto sla = slaAt(one, {event(Kind::Waiting, "2026-10-05 14:00")}, "2026-10-06 12:00");
    CHECK(sla->due.toSecsSinceEpoch() == utc("2026-10-05 12:00"));
    CHECK(sla->left() == -2 * 3600);
    CHECK_FALSE(sla->isMet);
}

TEST_CASE("a closed case is in time or late by what was used until it was closed", "[worklog]")
{
    Case one = openedAt("2026-10-05 08:00");
    one.state = CaseState::Solved;
    for (const auto &[closed, met] : {std::pair("2026-10-05 12:00", true), std::pair("2026-10-05T12:00:01", false)}) {
        one.closed = utc(closed);
        const auto sla = slaAt(one, {event(Kind::Closed, closed)}, "2026-10-09 12:00");
        CHECK(sla->isClosed);
        CHECK(sla->isMet == met);
        CHECK(sla->due.toSecsSinceEpoch() == utc("2026-10-05 12:00"));
        CHECK(slaAt(one, {}, "2026-10-09 12:00")->used == sla->used); // the case itself says when it was closed
    }
}

TEST_CASE("what was answered while the caller was there is in time, also where the time is none", "[worklog]")
{
    Case one = openedAt("2026-10-05 09:00", atOnce);
    one.state = CaseState::Solved;
    one.ended = one.closed = utc("2026-10-05 09:04");
    CHECK(slaAt(one, {}, "2026-10-05 10:00")->isMet);
    one.closed = utc("2026-10-05 09:05");
    CHECK_FALSE(slaAt(one, {}, "2026-10-05 10:00")->isMet);
}

TEST_CASE("without a type, or a time for it, a case has no SLA", "[worklog]")
{
    CHECK_FALSE(slaAt(openedAt("2026-10-05 08:00", unbound), {}, "2026-10-05 08:00"));
    CHECK_FALSE(slaAt(openedAt("2026-10-05 08:00", {}), {}, "2026-10-05 08:00"));
    CHECK_FALSE(slaAt(openedAt("2026-10-05 08:00", CaseTypeId{77}), {}, "2026-10-05 08:00"));
}

TEST_CASE("only closed cases with an SLA count", "[worklog]")
{
    SlaMet sum;
    Sla closed;
    closed.isClosed = closed.isMet = true;
    Sla late = closed;
    late.isMet = false;
    for (const std::optional<Sla> &sla : {std::optional(closed), std::optional(late), std::optional(Sla()), std::optional<Sla>()})
        sum.add(sla);
    CHECK(sum.closed == 2);
    CHECK(sum.met == 1);
}
