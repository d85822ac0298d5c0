// SPDX-License-Identifier: MPL-2.0
#include "core/basics/stretch.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("R-3 what ends at a second and what starts then do not overlap", "[basics]")
{
    const Stretch morning{100, 200};
    CHECK(morning.seconds() == 100);
    CHECK_FALSE(morning.overlaps({200, 300}));
    CHECK_FALSE(morning.overlaps({0, 100}));
    CHECK(morning.overlaps({199, 300}));
    CHECK(morning.overlaps({0, 101}));
    CHECK(morning.overlaps({120, 130}));
    CHECK(Stretch{1, 2} < Stretch{1, 3});
}
