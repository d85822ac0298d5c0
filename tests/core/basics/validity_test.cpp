// SPDX-License-Identifier: MPL-2.0
#include "core/basics/validity.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;

namespace {

struct Dated {
    QDate from;
    int value = 0;
};

} // namespace

TEST_CASE("R-4 the newest row that has begun holds, in whatever order they stand", "[basics]")
{
    const std::vector<Dated> rows{{day("2026-01-01"), 2}, {day("2025-01-01"), 1}, {day("2027-01-01"), 3}};
    const auto [iso, expected] = GENERATE(table<const char *, int>({
        {"2025-01-01", 1},
        {"2025-12-31", 1},
        {"2026-01-01", 2},
        {"2030-01-01", 3},
    }));
    CAPTURE(iso);
    REQUIRE(inForce(rows, day(iso)));
    CHECK(inForce(rows, day(iso))->value == expected);
}

TEST_CASE("nothing holds before the first row, and of two with one day the last listed wins", "[basics]")
{
    const std::vector<Dated> rows{{day("2026-01-01"), 1}, {day("2026-01-01"), 2}};
    CHECK(inForce(rows, day("2025-12-31")) == nullptr);
    CHECK(inForce(rows, day("2026-01-01"))->value == 2);
    CHECK(inForce(std::vector<Dated>(), day("2026-01-01")) == nullptr);
}
