// SPDX-License-Identifier: MPL-2.0
#include "core/solver/steps.h"

#include <catch2/catch.hpp>

using namespace paybench::solver;

TEST_CASE("a price by counts becomes steps from the cheapest count, equal ones together", "[solver]")
{
    const Steps steps = stepsOf({70, 40, 10, 8, 20, 32, 60});
    CHECK(steps.origin == 3);
    REQUIRE(steps.up.size() == 2);
    CHECK(steps.up[0].slope == 12);
    CHECK(steps.up[0].length == 2);
    CHECK(steps.up[1].slope == 28);
    REQUIRE(steps.down.size() == 2);
    CHECK(steps.down[0].slope == 2);
    CHECK(steps.down[1].slope == 30);
    CHECK(steps.down[1].length == 2);
}

TEST_CASE("where prices do not rise ever faster the steps stay below them", "[solver]")
{
    const Steps steps = stepsOf({0, 100, 110, 400});
    CHECK(steps.origin == 0);
    REQUIRE(steps.up.size() == 2);
    CHECK(steps.up[0].slope == 55);
    CHECK(steps.up[0].length == 2);
    CHECK(steps.up[1].slope == 290);
}

TEST_CASE("a single count has no steps", "[solver]")
{
    const Steps steps = stepsOf({5});
    CHECK(steps.origin == 0);
    CHECK(steps.up.empty());
    CHECK(steps.down.empty());
}
