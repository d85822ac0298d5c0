// SPDX-License-Identifier: MPL-2.0
#include "core/rota/wish_outcome.h"
#include "core/rota/roster_price.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::rota;

namespace {

// Anna, for whom Monday is support, Tuesday follow-up, Wednesday registration; Thursday is empty, on Friday she is away.
Roster annasWeek(const std::vector<Wish> &wishes)
{
    RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2026-10-09"));
    inputs.cells = {storedCell(1, "2026-10-05", "S"), storedCell(1, "2026-10-06", "F"), storedCell(1, "2026-10-07", "R")};
    inputs.absences = {madeAbsence(1, "2026-10-09", "2026-10-09")};
    inputs.wishes = wishes;
    return rosterOf(inputs);
}

Wish wish(const char *from, const char *to, Duty duty, Wish::Kind kind)
{
    Wish made;
    made.id = 1;
    made.person = {1};
    made.from = day(from);
    made.to = day(to);
    made.duty = duty;
    made.kind = kind;
    return made;
}

} // namespace

TEST_CASE("A wish is kept, not kept, or not planned yet, day by day", "[rota]")
{
    using Kind = Wish::Kind;
    const auto [from, to, duty, kind, days, kept, empty] = GENERATE(table<const char *, const char *, Duty, Kind, int, int, int>({
        {"2026-10-05", "2026-10-05", Duty::Support, Kind::Wanted, 1, 1, 0},
        {"2026-10-05", "2026-10-05", Duty::Support, Kind::Unwanted, 1, 0, 0},
        {"2026-10-05", "2026-10-05", Duty::Support, Kind::Never, 1, 0, 0},
        {"2026-10-05", "2026-10-05", Duty::Away, Kind::Unwanted, 1, 0, 0},  // a day off is one away from work
        {"2026-10-06", "2026-10-06", Duty::Away, Kind::Wanted, 1, 0, 0},
        {"2026-10-08", "2026-10-09", Duty::Away, Kind::Wanted, 2, 1, 1},
        {"2026-10-05", "2026-10-07", Duty::Registration, Kind::Wanted, 3, 1, 0},
        {"2026-10-05", "2026-10-09", Duty::Support, Kind::Unwanted, 4, 2, 1}, // Friday she is away
        {"2026-10-08", "2026-10-08", Duty::Support, Kind::Wanted, 1, 0, 1},
        {"2026-10-10", "2026-10-11", Duty::Support, Kind::Wanted, 0, 0, 0},   // a weekend
    }));
    CAPTURE(from, to, int(duty), int(kind));
    const auto found = wishOutcomes(annasWeek({wish(from, to, duty, kind)}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].days == days);
    CHECK(found[0].kept == kept);
    CHECK(found[0].empty == empty);
    CHECK(found[0].isKept() == (days == kept));
}

TEST_CASE("A wish names its first day that is not kept, and only its weekdays count", "[rota]")
{
    Wish mondays = wish("2026-10-01", "2026-10-31", Duty::Support, Wish::Kind::Unwanted);
    mondays.weekdays = 1;
    Wish elsewhere = mondays;
    elsewhere.person = {999};
    const Roster roster = annasWeek({mondays, elsewhere});
    const auto found = wishOutcomes(roster);
    REQUIRE(found.size() == 2);
    CHECK(found[0].days == 1);
    CHECK(found[0].firstDay == roster.dayAt(day("2026-10-05")));
    CHECK(found[1].days == 0);
    CHECK(found[1].firstDay == -1);
}

TEST_CASE("What is pinned or closed is not offered as a way to grant a wish", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2026-10-09"));
    inputs.wishes = {wish("2026-10-05", "2026-10-05", Duty::Support, Wish::Kind::Unwanted)};
    inputs.cells = {storedCell(1, "2026-10-05", "S", true)};
    CHECK(wishOutcomes(rosterOf(inputs))[0].edit.empty());
    inputs.cells = {storedCell(1, "2026-10-05", "S")};
    CHECK(wishOutcomes(rosterOf(inputs))[0].edit.size() == 1);
    inputs.closedUntil = month("2026-10");
    CHECK(wishOutcomes(rosterOf(inputs))[0].edit.empty());
}

TEST_CASE("Nobody is granted a wish by a duty outside the own mix; a day off makes the person away", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2026-10-09"));
    inputs.cells = {storedCell(2, "2026-10-05", "S"), storedCell(2, "2026-10-06", "R")};
    inputs.wishes = {wish("2026-10-05", "2026-10-05", Duty::Support, Wish::Kind::Unwanted), wish("2026-10-06", "2026-10-06", Duty::Away, Wish::Kind::Wanted)};
    for (Wish &one : inputs.wishes)
        one.person = {2}; // Bo: registration 80
    const auto found = wishOutcomes(rosterOf(inputs));
    REQUIRE(found[0].edit.size() == 1);
    CHECK(found[0].edit[0].after == DayMarks(Mark::Registration));
    REQUIRE(found[1].edit.size() == 1);
    CHECK(found[1].edit[0].after == DayMarks(Mark::Absent));
}

TEST_CASE("Half a day that is not wanted changes that half only", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2026-10-09"));
    inputs.wishes = {wish("2026-10-05", "2026-10-05", Duty::Support, Wish::Kind::Unwanted)};
    inputs.cells = {storedCell(1, "2026-10-05", "RS")};
    const auto found = wishOutcomes(rosterOf(inputs));
    REQUIRE(found[0].edit.size() == 1);
    CHECK(found[0].edit[0].after.morning == Mark::Registration);
    CHECK(found[0].edit[0].after.afternoon != Mark::Support);
}

TEST_CASE("What it costs to grant a wish is what the rota costs after, and then it is kept", "[rota]")
{
    const RosterInputs planned = plannedInputs(journeyInputs());
    rc::prop("over wishes", [&planned] {
        RosterInputs inputs = planned;
        Wish made;
        made.id = 1;
        made.person = {*rc::gen::inRange(1, 16)};
        made.from = inputs.first.addDays(*rc::gen::inRange(0, 31));
        made.to = made.from.addDays(*rc::gen::inRange(0, 10));
        made.weekdays = unsigned(*rc::gen::inRange(1, 128));
        made.duty = *rc::gen::element(Duty::Support, Duty::FollowUp, Duty::Registration, Duty::Away);
        made.kind = *rc::gen::element(Wish::Kind::Wanted, Wish::Kind::Unwanted, Wish::Kind::Never);
        inputs.wishes = {made};
        const Roster roster = rosterOf(inputs);
        const WishOutcome found = wishOutcomes(roster)[0];
        const Roster granted = applied(roster, found.edit);
        RC_ASSERT(wishOutcomes(granted)[0].isKept());
        RC_ASSERT(RosterPrice(granted).objective() - RosterPrice(roster).objective() == found.difference);
        RC_ASSERT(found.kept + int(found.edit.size()) == found.days);
    });
}
