// SPDX-License-Identifier: MPL-2.0
#include "core/directory/unit_moves.h"

#include "core/basics/validity.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

TEST_CASE("a unit moves to another group from a day, and later moves stay", "[directory]")
{
    Unit school;
    school.groups = {{day("2024-01-01"), GroupId{1}}, {day("2027-01-01"), GroupId{3}}};
    const Unit moved = movedTo(school, GroupId{2}, day("2026-06-01"));
    REQUIRE(moved.groups.size() == 3);
    CHECK(inForce(moved.groups, day("2026-05-31"))->group == GroupId{1});
    CHECK(inForce(moved.groups, day("2026-06-01"))->group == GroupId{2});
    CHECK(inForce(moved.groups, day("2027-01-01"))->group == GroupId{3});
    CHECK(movedTo(moved, GroupId{1}, day("2026-06-01")).groups.size() == 2);
    CHECK(movedTo(Unit(), GroupId{1}, day("2026-06-01")).groups.size() == 1);
}
