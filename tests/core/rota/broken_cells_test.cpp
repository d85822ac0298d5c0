// SPDX-License-Identifier: MPL-2.0
#include "core/rota/broken_cells.h"
#include "tests/support/planned_rosters.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

using Cells = std::vector<std::pair<int, int>>;

Cells brokenOf(const RosterPrice &price, HardRule rule)
{
    Cells cells;
    for (const RosterBreach &breach : price.breaches(1000)) {
        if (!breach.hard() || breach.hard()->rule != rule)
            continue;
        for (const auto &cell : brokenCells(price, breach))
            cells.push_back(cell);
    }
    return cells;
}

} // namespace

TEST_CASE("all days of a run that is too long are where it is broken", "[rota]")
{
    Roster roster = rosterOf(journeyInputs());
    for (const int day : {2, 3, 4}) // Monday to Wednesday
        roster.rows[0].cells[std::size_t(day)].marks = Mark::Support;
    const RosterPrice price(roster);
    CHECK(brokenOf(price, HardRule::Consecutive) == Cells{{0, 2}, {0, 3}, {0, 4}});
}

TEST_CASE("too many at the telephone are all of them", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.places = 2;
    Roster roster = rosterOf(inputs);
    for (const int row : {0, 3, 5})
        roster.rows[std::size_t(row)].cells[6].marks = Mark::Support;
    const RosterPrice price(roster);
    CHECK(brokenOf(price, HardRule::Most) == Cells{{0, 6}, {3, 6}, {5, 6}});
}

TEST_CASE("what only costs is nowhere broken", "[rota]")
{
    const RosterPrice price(rosterOf(plannedInputs(journeyInputs())));
    int soft = 0;
    for (const RosterBreach &breach : price.breaches(1000)) {
        if (!breach.soft())
            continue;
        ++soft;
        CHECK(brokenCells(price, breach).empty());
    }
    CHECK(soft > 0);
}
