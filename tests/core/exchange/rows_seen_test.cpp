// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/rows_seen.h"

#include <catch2/catch.hpp>

using namespace paybench::exchange;

TEST_CASE("each row of a long list is known again, and no other", "[exchange]")
{
    RowsSeen seen;
    for (int i = 0; i < 50'000; ++i) {
        std::string row = "2026-10;1000;" + std::to_string(i);
        int &number = seen.of(row);
        REQUIRE(number == RowsSeen::isNew);
        number = i;
    }
    for (int i = 0; i < 50'000; i += 7) {
        std::string row = "2026-10;1000;" + std::to_string(i);
        REQUIRE(seen.of(row) == i);
    }
}
