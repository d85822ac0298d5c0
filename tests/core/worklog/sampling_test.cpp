// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/sampling.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench;
using namespace paybench::worklog;

TEST_CASE("without a rule every month is logged in full; May and October are where a rule says so", "[worklog]")
{
    CHECK(isFull({}, month("2026-03")));
    const std::vector<SamplingRule> rules{{day("2026-01-01"), 0b0010'0001'0000}, {day("2027-04-01"), 0b1111'1111'1111}};
    CHECK(isFull(rules, month("2025-12")));
    CHECK_FALSE(isFull(rules, month("2026-01")));
    CHECK(isFull(rules, month("2026-05")));
    CHECK(isFull(rules, month("2026-10")));
    CHECK_FALSE(isFull(rules, month("2026-11")));
    CHECK_FALSE(isFull(rules, month("2027-03")));
    CHECK(isFull(rules, month("2027-04")));
}

TEST_CASE("J8 X-6 a share of the sample carried to the year", "[worklog]")
{
    const ShareEstimate leave = shareEstimate(900, 5000, 29'000);
    CHECK_FALSE(leave.isTooFew);
    CHECK(leave.share == Approx(0.18));
    CHECK(leave.halfWidth == Approx(0.0106).margin(0.00005));
    CHECK(std::lround(leave.total) == 5220);
    CHECK(std::lround(leave.totalHalfWidth) == 309);
    CHECK(shareEstimate(10, 29, 29'000).isTooFew);
    CHECK_FALSE(shareEstimate(10, 30, 29'000).isTooFew);
    CHECK(shareEstimate(0, 100, 29'000).total == 0);
}

TEST_CASE("J8 X-6 a person's count carried to the year, exactly", "[worklog]")
{
    const CountEstimate twenty = countEstimate(20, 2);
    CHECK(twenty.about == 120);
    CHECK(twenty.low == 73);
    CHECK(twenty.high == 185);
    const CountEstimate none = countEstimate(0, 2);
    CHECK(none.about == 0);
    CHECK(none.low == 0);
    CHECK(none.high == 22); // 3.69 × 6
    const CountEstimate whole = countEstimate(20, 12);
    CHECK(whole.about == 20);
    CHECK(whole.low == 12);
    CHECK(whole.high == 31);
    CHECK(countEstimate(20, 0).high == 0);
}
