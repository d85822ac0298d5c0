// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/pooling.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench::staffing;

namespace {

const Target inAMinute{0.80, 60, InTimeOf::Offered};

Traffic day(double calls)
{
    return {calls, 8 * 3600, 300, forEver};
}

std::vector<GroupShare> fourSingles()
{
    return {{"Nord", 0.25, 1}, {"Syd", 0.25, 1}, {"East", 0.25, 1}, {"West", 0.25, 1}};
}

} // namespace

TEST_CASE("the price of closeness has its published figures (M-2)", "[staffing]")
{
    struct Row {
        double calls, singles, singlesWait, pool, poolWait;
    };
    const Row row =
        GENERATE(Row{80, 82.22, 79, 99.41, 1.0}, Row{120, 72.76, 136, 97.56, 4.6}, Row{180, 57.85, 265, 90.54, 20});
    CAPTURE(row.calls);
    const Closeness close = closeness(day(row.calls), fourSingles(), inAMinute);
    CHECK(100 * close.inTimeOfGroups == Approx(row.singles).margin(0.005));
    CHECK(close.waitOfGroups == Approx(row.singlesWait).margin(0.5));
    CHECK(100 * close.shared.inTime == Approx(row.pool).margin(0.005));
    CHECK(close.shared.meanWait == Approx(row.poolWait).margin(0.5));
    CHECK(close.shared.agents == 4);
    CHECK(close.groups.size() == 4);
}

TEST_CASE("shares that do not add up to one are weights, and groups without calls do no harm", "[staffing]")
{
    std::vector<GroupShare> groups = fourSingles();
    for (GroupShare &group : groups)
        group.share = 2;
    CHECK(closeness(day(120), groups, inAMinute).inTimeOfGroups == Approx(0.7276).margin(0.0001));
    groups[0].share = 0;
    groups[0].agents = 0;
    const Closeness three = closeness(day(90), groups, inAMinute);
    CHECK(three.inTimeOfGroups == Approx(0.7276).margin(0.0001));
    CHECK(std::isfinite(three.waitOfGroups));
    for (GroupShare &group : groups)
        group.share = 0;
    CHECK_FALSE(std::isnan(closeness(day(90), groups, inAMinute).inTimeOfGroups));
    CHECK(closeness(day(90), {}, inAMinute).groups.empty());
}

TEST_CASE("a group whose queue grows without end makes the groups' wait endless, and nothing else", "[staffing]")
{
    const Closeness close = closeness(day(500), fourSingles(), inAMinute); // 1.3 erlangs for each single person
    CHECK(std::isinf(close.waitOfGroups));
    CHECK(close.inTimeOfGroups == 0);
    CHECK(closeness(day(0), fourSingles(), inAMinute).waitOfGroups == 0);
}

TEST_CASE("the sooner calls go over to other groups, the nearer to one shared queue", "[staffing]")
{
    const std::vector<double> after{0, 20, 60, 180, 600};
    const std::vector<Overflow> overflow = overflows(day(120), fourSingles(), inAMinute, after, 400, 1);
    const Closeness close = closeness(day(120), fourSingles(), inAMinute);
    REQUIRE(overflow.size() == after.size());
    CHECK(std::abs(overflow.front().inTime - close.shared.inTime) < 2 * overflow.front().inTimeError);
    CHECK(overflow.front().inTimeError < 0.01);
    for (std::size_t i = 1; i < overflow.size(); ++i) {
        CAPTURE(after[i]);
        CHECK(overflow[i].inTime <= overflow[i - 1].inTime);
        CHECK(overflow[i].meanWait >= overflow[i - 1].meanWait);
        CHECK(overflow[i].personal >= overflow[i - 1].personal);
        CHECK(overflow[i].inTime >= close.inTimeOfGroups - overflow[i].inTimeError);
    }
    CHECK(overflow.back().personal > 0.9);
    CHECK(overflow.front().personal < 0.85);
}

TEST_CASE("calls that never go over meet their own group's queue", "[staffing]")
{
    const std::vector<Overflow> never = overflows(day(80), fourSingles(), inAMinute, {-1}, 600, 2);
    const Closeness close = closeness(day(80), fourSingles(), inAMinute);
    REQUIRE(never.size() == 1);
    CHECK(never[0].personal == 1);
    CHECK(std::abs(never[0].inTime - close.inTimeOfGroups) < 1.5 * never[0].inTimeError);
}

TEST_CASE("overflows stop when asked to, with what is done", "[staffing]")
{
    int asked = 0;
    const auto stopLater = [&asked](int) { return ++asked <= 150; };
    CHECK(overflows(day(80), fourSingles(), inAMinute, {0, 20, 60}, 100, 1, stopLater).size() == 1);
    CHECK(overflows(day(80), fourSingles(), inAMinute, {0}, 100, 1, [](int) { return false; }).empty());
}
