// SPDX-License-Identifier: MPL-2.0
#include "core/basics/progress.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("work that nobody watches goes on", "[basics]")
{
    const Progress progress = carryOn;
    CHECK(progress(0));
    CHECK(progress(100));
}
