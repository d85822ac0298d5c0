// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_shape.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <map>

using namespace paybench;
using namespace paybench::staffing;

TEST_CASE("open half-hours stand on the half-hour and know how much of them is open", "[staffing]")
{
    const auto parts = openSlots({{495, 600}, {640, 655}, {656, 660}});
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].minute == 480);
    CHECK(parts[0].openMinutes == 15);
    CHECK(parts[3].minute == 570);
    CHECK(parts[3].openMinutes == 30);
    CHECK(parts[4].minute == 630);
    CHECK(parts[4].openMinutes == 19);
    double sum = 0;
    for (const double part : ordinaryShape(parts))
        sum += part;
    CHECK(sum == Approx(1));
    CHECK(ordinaryShape({}).empty());
}

TEST_CASE("a forecast day is laid on the open half-hours and keeps its total", "[staffing]")
{
    const std::vector<OpenSlot> parts = openSlots({{480, 600}});
    const auto dayOf = [](const std::map<int, double> &calls) {
        ForecastDay made;
        made.day = day("2026-10-05");
        for (const auto &[minute, expected] : calls) {
            made.intervals.push_back({minute, {expected, expected, expected}});
            made.calls.expected += expected;
        }
        return made;
    };
    const auto laid = [&](ForecastDay made, int minutes, Outside outside) {
        layOnSlots(made, minutes, parts, outside);
        std::vector<double> calls;
        for (const auto &interval : made.intervals)
            calls.push_back(interval.calls.expected);
        return calls;
    };
    CHECK(laid(dayOf({{480, 4}, {495, 6}, {510, 5}, {540, 3}, {570, 2}}), 15, Outside::Lost) == std::vector<double>{10, 5, 3, 2});
    CHECK(laid(dayOf({{480, 12}, {540, 8}}), 60, Outside::Lost) == std::vector<double>{6, 6, 4, 4});
    CHECK(laid(dayOf({{420, 10}, {480, 4}, {510, 6}, {540, 0}, {570, 0}}), 30, Outside::Lost) == std::vector<double>{8, 12, 0, 0});
    CHECK(laid(dayOf({{420, 10}, {480, 4}, {510, 6}, {540, 0}, {900, 3}}), 30, Outside::Waits)[0] == Approx(14));
    const auto partly = laid(dayOf({{480, 5}, {510, 5}}), 30, Outside::Lost); // opened longer since
    REQUIRE(partly.size() == 4);
    CHECK(partly[2] > 0);
    CHECK(partly[0] + partly[1] + partly[2] + partly[3] == Approx(10));
    const auto whole = laid(dayOf({{0, 40}}), 1440, Outside::Lost);
    CHECK(whole[0] == Approx(12)); // a morning of two hours has the shape of a day
    CHECK(whole[0] + whole[1] + whole[2] + whole[3] == Approx(40));
}
