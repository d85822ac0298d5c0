// SPDX-License-Identifier: MPL-2.0
#include "tests/core/worklog/stored_timers.h"
#include "tests/support/log_makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace paybench;
using namespace paybench::worklog;

namespace {

const Doing norrby = doing(QStringLiteral("Absences Norrby"));
const Doing meeting = doing(QStringLiteral("Monday meeting"), Activity::Meeting);

Timer running(const Doing &what, const char *since, qint64 batch = 1)
{
    return stored(started(timerOf(1), what, utc(since)).timer, batch);
}

Away away(Away::Why why, const char *from, const char *to)
{
    return {why, stretch(from, to)};
}

} // namespace

TEST_CASE("a registration begins a batch, other work does not", "[worklog]")
{
    const Timed batch = started(timerOf(1), norrby, utc("2026-10-07 08:10"));
    REQUIRE(batch.begun);
    CHECK(batch.begun->name == QStringLiteral("Absences Norrby"));
    CHECK(batch.begun->started == utc("2026-10-07 08:10"));
    CHECK(batch.timer.batch == newBatch);
    CHECK(batch.entries.empty());
    const Timed other = started(timerOf(1), meeting, utc("2026-10-07 08:10"));
    CHECK_FALSE(other.begun);
    CHECK_FALSE(other.timer.batch);
}

TEST_CASE("a switch is a stop and a start at the same second", "[worklog]")
{
    const Timed timed = started(running(norrby, "2026-10-07 08:10", 4), meeting, utc("2026-10-07 09:00"));
    REQUIRE(timed.entries.size() == 1);
    CHECK(timed.entries[0].time == stretch("2026-10-07 08:10", "2026-10-07 09:00"));
    CHECK(timed.entries[0].batch == BatchId{4});
    REQUIRE(timed.ended);
    CHECK(timed.ended->id == BatchId{4});
    CHECK(timed.ended->ended == utc("2026-10-07 09:00"));
    CHECK(timed.timer.started == utc("2026-10-07 09:00"));
    CHECK(timed.timer.doing == meeting);
    CHECK_FALSE(timed.timer.batch);
}

TEST_CASE("what runs already is not begun again", "[worklog]")
{
    const Timer timer = running(norrby, "2026-10-07 08:10");
    const Timed again = started(timer, norrby, utc("2026-10-07 09:00"));
    CHECK(again.timer == timer);
    CHECK(again.entries.empty());
    CHECK_FALSE(again.begun);
}

TEST_CASE("a call stands in front of the registration, which goes on in the same batch", "[worklog]")
{
    const Timer before = running(norrby, "2026-10-07 08:10", 4);
    const Timed call = callStarted(before, Channel::Phone, utc("2026-10-07 09:00"));
    CHECK(call.entries.empty());
    CHECK(call.timer.isOnCall());
    CHECK(call.timer.started == before.started);
    const Timed over = interrupted(call.timer, stretch("2026-10-07 09:00", "2026-10-07 09:05"));
    REQUIRE(over.entries.size() == 1);
    CHECK(over.entries[0].time == stretch("2026-10-07 08:10", "2026-10-07 09:00"));
    CHECK_FALSE(over.timer.isOnCall());
    CHECK(over.timer.started == utc("2026-10-07 09:05"));
    CHECK(over.timer.batch == BatchId{4});
}

TEST_CASE("pressing the favourite that runs ends the call and goes on with it", "[worklog]")
{
    Timer timer = running(norrby, "2026-10-07 08:10", 4);
    timer = callStarted(timer, Channel::Email, utc("2026-10-07 09:00")).timer;
    const Timed on = started(timer, norrby, utc("2026-10-07 09:05"));
    REQUIRE(on.entries.size() == 2);
    CHECK(on.entries[0].time == stretch("2026-10-07 08:10", "2026-10-07 09:00"));
    CHECK(on.entries[1].activity == Activity::Email);
    CHECK(on.entries[1].time == stretch("2026-10-07 09:00", "2026-10-07 09:05"));
    CHECK_FALSE(on.ended);
    CHECK(on.timer.started == utc("2026-10-07 09:05"));
    CHECK(on.timer.batch == BatchId{4});
}

TEST_CASE("stopping ends the call that runs too, as a call without a case", "[worklog]")
{
    Timer timer = callStarted(running(norrby, "2026-10-07 08:10", 4), Channel::Phone, utc("2026-10-07 09:00")).timer;
    const Timed over = stopped(timer, utc("2026-10-07 09:05"));
    REQUIRE(over.entries.size() == 2);
    CHECK(over.entries[1].activity == Activity::Call);
    CHECK_FALSE(over.entries[1].ofCase);
    CHECK_FALSE(over.timer.isRunning());
    CHECK_FALSE(over.timer.isOnCall());
    CHECK_FALSE(over.timer.batch);
    REQUIRE(over.ended);
}

TEST_CASE("a second call ends the first", "[worklog]")
{
    const Timer first = callStarted(timerOf(1), Channel::Phone, utc("2026-10-07 09:00")).timer;
    const Timed second = callStarted(first, Channel::Visit, utc("2026-10-07 09:04"));
    REQUIRE(second.entries.size() == 1);
    CHECK(second.entries[0].time == stretch("2026-10-07 09:00", "2026-10-07 09:04"));
    CHECK(second.timer.callStarted == utc("2026-10-07 09:04"));
    CHECK(second.timer.callChannel == Channel::Visit);
}

TEST_CASE("a contact from before the timer leaves it alone, one over its start takes its beginning", "[worklog]")
{
    const Timer timer = running(norrby, "2026-10-07 09:00");
    const Timed before = interrupted(timer, stretch("2026-10-07 08:50", "2026-10-07 09:00"));
    CHECK(before.timer == timer);
    CHECK(before.entries.empty());
    const Timed over = interrupted(timer, stretch("2026-10-07 08:58", "2026-10-07 09:02"));
    CHECK(over.entries.empty());
    CHECK(over.timer.started == utc("2026-10-07 09:02"));
}

TEST_CASE("writing down an earlier call leaves the one that runs alone", "[worklog]")
{
    const Timer timer = callStarted(running(norrby, "2026-10-07 08:00"), Channel::Phone, utc("2026-10-07 09:10")).timer;
    const Timed earlier = interrupted(timer, stretch("2026-10-07 09:00", "2026-10-07 09:05"));
    CHECK(earlier.timer.callStarted == utc("2026-10-07 09:10"));
    CHECK(earlier.timer.started == utc("2026-10-07 09:05"));
    REQUIRE(earlier.entries.size() == 1);
    CHECK(earlier.entries[0].time == stretch("2026-10-07 08:00", "2026-10-07 09:00"));
}

TEST_CASE("a batch that was left goes on the next day", "[worklog]")
{
    Batch batch;
    batch.id = BatchId{4};
    const Timed timed = resumed(timerOf(1), batch, norrby, utc("2026-10-08 08:00"));
    CHECK_FALSE(timed.begun);
    CHECK(timed.timer.batch == BatchId{4});
    const Timed again = resumed(timed.timer, batch, norrby, utc("2026-10-08 08:10"));
    CHECK(again.timer == timed.timer);
    CHECK(again.entries.empty());
}

TEST_CASE("a clock that was set back makes no piece that ends before it starts", "[worklog]")
{
    const Timer timer = callStarted(running(norrby, "2026-10-07 09:00"), Channel::Phone, utc("2026-10-07 09:10")).timer;
    for (const Timed &timed : {stopped(timer, utc("2026-10-07 08:00")), started(timer, meeting, utc("2026-10-07 08:00"))}) {
        for (const Entry &entry : timed.entries)
            CHECK(entry.time.seconds() > 0);
    }
}

TEST_CASE("J7 a locked screen leaves 35 minutes unresolved until one of five answers", "[worklog]")
{
    const Timer before = running(norrby, "2026-10-07 11:00", 4);
    const Timed asked = unresolved(before, away(Away::Why::Locked, "2026-10-07 11:58", "2026-10-07 12:33"));
    REQUIRE(asked.entries.size() == 2);
    CHECK(asked.entries[0].time == stretch("2026-10-07 11:00", "2026-10-07 11:58"));
    CHECK(asked.entries[1].activity == Activity::Away);
    CHECK(asked.entries[1].time.seconds() == 35 * 60);
    CHECK(asked.timer.started == utc("2026-10-07 12:33"));
    CHECK(asked.timer.batch == BatchId{4});

    Entry open = asked.entries[1];
    open.id = EntryId{9};
    const std::int64_t now = utc("2026-10-07 12:34");
    const auto reply = [&](AwayAnswer how) { return answered(asked.timer, open, how, norrby, meeting, now); };

    const Answered keep = reply(AwayAnswer::Keep);
    REQUIRE(keep.timed.entries.size() == 1);
    CHECK(keep.timed.entries[0].activity == Activity::Registration);
    CHECK(keep.timed.entries[0].batch == BatchId{4});
    CHECK(keep.timed.entries[0].time == open.time);
    CHECK(keep.removed == std::vector<EntryId>{EntryId{9}});
    CHECK(keep.timed.timer == asked.timer);

    const Answered lunch = reply(AwayAnswer::Lunch);
    REQUIRE(lunch.timed.entries.size() == 1);
    CHECK(lunch.timed.entries[0].activity == Activity::Break);
    CHECK_FALSE(lunch.timed.entries[0].batch);

    const Answered moved = reply(AwayAnswer::MoveTo);
    REQUIRE(moved.timed.entries.size() == 1);
    CHECK(moved.timed.entries[0].activity == Activity::Meeting);
    CHECK_FALSE(moved.timed.begun);

    const Answered on = reply(AwayAnswer::DiscardAndContinue);
    CHECK(on.timed.entries.empty());
    CHECK(on.removed.size() == 1);
    CHECK(on.timed.timer == asked.timer);

    const Answered stop = reply(AwayAnswer::DiscardAndStop);
    CHECK(stop.timed.entries.empty());
    CHECK_FALSE(stop.timed.timer.isRunning());
    REQUIRE(stop.timed.ended);
    CHECK(stop.timed.ended->ended == utc("2026-10-07 11:58"));
}

TEST_CASE("an away time moved to another registration is a batch of its own", "[worklog]")
{
    Entry open = piece(9, Activity::Away, stretch("2026-10-07 11:58", "2026-10-07 12:33"));
    open.batch = BatchId{4};
    const Doing other = doing(QStringLiteral("New employees Viken"));
    const Answered moved = answered(running(norrby, "2026-10-07 12:33", 4), open, AwayAnswer::MoveTo, norrby, other, utc("2026-10-07 13:00"));
    REQUIRE(moved.timed.begun);
    CHECK(moved.timed.begun->started == open.time.start);
    CHECK(moved.timed.begun->ended == open.time.end);
    CHECK(moved.timed.entries.at(0).batch == newBatch);
    CHECK(moved.timed.timer.batch == BatchId{4});
}

TEST_CASE("work since the return is kept when the answer comes late", "[worklog]")
{
    const Entry open = piece(9, Activity::Away, stretch("2026-10-07 11:58", "2026-10-07 12:33"));
    const Timer timer = running(norrby, "2026-10-07 12:33", 4);
    const Answered stop = answered(timer, open, AwayAnswer::DiscardAndStop, norrby, {}, utc("2026-10-07 14:00"));
    REQUIRE(stop.timed.entries.size() == 1);
    CHECK(stop.timed.entries[0].time == stretch("2026-10-07 12:33", "2026-10-07 14:00"));
    CHECK(stop.timed.ended->ended == utc("2026-10-07 14:00"));
}

TEST_CASE("a forgotten timer proposes the end of the day as planned and adds nothing by itself", "[worklog]")
{
    const Timer timer = running(norrby, "2026-10-07 14:00", 4);
    const Stretch today = stretchOf(day("2026-10-07"), centreZone());
    CHECK_FALSE(isForgotten(timer, today, utc("2026-10-07 18:00")));
    CHECK(isForgotten(timer, today, utc("2026-10-07T18:00:01")));
    const Stretch next = stretchOf(day("2026-10-08"), centreZone());
    CHECK(isForgotten(running(norrby, "2026-10-07 23:00"), next, utc("2026-10-08 00:10")));
    CHECK_FALSE(isForgotten(timerOf(1), next, utc("2026-10-08 07:40")));

    const Timed asked = unresolved(timer, away(Away::Why::Forgotten, "2026-10-07 16:00", "2026-10-08 07:40"));
    REQUIRE(asked.entries.size() == 2);
    CHECK(asked.entries[0].time == stretch("2026-10-07 14:00", "2026-10-07 16:00"));
    Entry open = asked.entries[1];
    open.id = EntryId{9};
    const Answered stop = answered(asked.timer, open, AwayAnswer::DiscardAndStop, norrby, {}, utc("2026-10-08 07:41"));
    CHECK(stop.timed.entries.empty());
    CHECK(stop.removed == std::vector<EntryId>{EntryId{9}});
    CHECK_FALSE(stop.timed.timer.isRunning());
}

TEST_CASE("nobody is away in a call, but no call outlasts a computer that sleeps", "[worklog]")
{
    const Timer timer = callStarted(running(norrby, "2026-10-07 08:00"), Channel::Phone, utc("2026-10-07 09:00")).timer;
    for (const Away::Why why : {Away::Why::Idle, Away::Why::Locked}) {
        const Timed still = unresolved(timer, away(why, "2026-10-07 09:05", "2026-10-07 09:25"));
        CHECK(still.entries.empty());
        CHECK(still.timer == timer);
    }
    const Timed slept = unresolved(timer, away(Away::Why::Suspended, "2026-10-07 09:05", "2026-10-07 11:00"));
    REQUIRE(slept.entries.size() == 3);
    CHECK(slept.entries[0].time == stretch("2026-10-07 08:00", "2026-10-07 09:00"));
    CHECK(slept.entries[1].activity == Activity::Call);
    CHECK(slept.entries[1].time == stretch("2026-10-07 09:00", "2026-10-07 09:05"));
    CHECK(slept.entries[2].activity == Activity::Away);
    CHECK_FALSE(slept.timer.isOnCall());
    CHECK(slept.timer.started == utc("2026-10-07 11:00"));
}

TEST_CASE("nothing is unresolved where nothing ran", "[worklog]")
{
    CHECK(unresolved(timerOf(1), away(Away::Why::Locked, "2026-10-07 09:05", "2026-10-07 11:00")).entries.empty());
    const Timer later = running(norrby, "2026-10-07 12:00");
    const Timed timed = unresolved(later, away(Away::Why::Locked, "2026-10-07 09:05", "2026-10-07 11:00"));
    CHECK(timed.entries.empty());
    CHECK(timed.timer == later);
}

TEST_CASE("work over midnight is two pieces, also where the day has 25 hours", "[worklog]")
{
    const std::vector<Entry> night =
        byDay({piece(3, Activity::Registration, stretch("2026-10-24 22:00", "2026-10-26 01:00"))}, centreZone());
    REQUIRE(night.size() == 3);
    CHECK(night[0].id == EntryId{3});
    CHECK_FALSE(night[1].id);
    CHECK(night[0].time.end == night[1].time.start);
    CHECK(night[1].time.seconds() == 25 * 3600);
    CHECK(night[2].time == stretch("2026-10-26 00:00", "2026-10-26 01:00"));
    CHECK(byDay({piece(3, Activity::Call, stretch("2026-10-24 22:00", "2026-10-25 00:00"))}, centreZone()).size() == 1);
}

TEST_CASE("favourites have a name, an owner and one of nine places", "[worklog]")
{
    Favourite favourite{{}, PersonId{1}, 1, norrby};
    CHECK(faults(favourite).empty());
    favourite.place = 10;
    CHECK(faults(favourite).size() == 1);
    favourite.doing = doing(QStringLiteral("811228-9874"), Activity::Away);
    CHECK(faults(favourite).size() == 3);
}
