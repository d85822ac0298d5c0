// SPDX-License-Identifier: MPL-2.0
#include "core/rota/own_days.h"

#include "core/rota/ledger.h"
#include "tests/support/rosters.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

RosterInputs withOpenSaturday()
{
    RosterInputs inputs = journeyInputs();
    inputs.time.ownDays = {{day("2026-10-10"), DayRule::Kind::Open, QStringLiteral("Payroll Saturday")}};
    inputs.time.hours.clear();
    return inputs;
}

} // namespace

TEST_CASE("an absence takes the half of the day it says, and nobody else's", "[rota]")
{
    using Part = directory::Absence::Part;
    const RegisterAbsences absences({madeAbsence(1, "2026-10-05", "2026-10-06"), madeAbsence(2, "2026-10-05", "2026-10-05", Part::Morning)});
    CHECK(absences.halves({1}, day("2026-10-06")) == std::array<bool, 2>{true, true});
    CHECK(absences.halves({1}, day("2026-10-07")) == std::array<bool, 2>{false, false});
    CHECK(absences.halves({2}, day("2026-10-05")) == std::array<bool, 2>{true, false});
    CHECK(absences.halves({3}, day("2026-10-05")) == std::array<bool, 2>{false, false});
    REQUIRE(absences.at({2}, day("2026-10-05"), 0) != nullptr);
    CHECK(absences.at({2}, day("2026-10-05"), 0)->part == Part::Morning);
    CHECK(absences.at({2}, day("2026-10-05"), 1) == nullptr);
}

TEST_CASE("the rota and the leave of a season agree on a Saturday that the centre opens: everybody may be asked", "[rota]")
{
    const RosterInputs inputs = withOpenSaturday();
    CHECK(OpenDays(inputs.time).isOpen(day("2026-10-10")));
    CHECK_FALSE(OpenDays(inputs.time).isOpen(day("2026-10-11")));
    const Roster roster = rosterOf(inputs);
    const int saturday = roster.dayAt(day("2026-10-10"));
    REQUIRE(saturday >= 0);
    const auto isThere = [saturday](const RosterRow &row) { return row.cells[std::size_t(saturday)].isFree(0); };
    CHECK(std::count_if(roster.rows.begin(), roster.rows.end(), isThere) == 15);
    const auto weeks = leaveSeason(inputs, day("2026-10-10"), day("2026-10-10"));
    REQUIRE(weeks.size() == 1);
    CHECK(weeks.front().present == 15);
    CHECK(weeks.front().sentence.isEmpty());
}
