// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_plan.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace paybench;
using namespace paybench::staffing;

namespace {

constexpr double profile[] = {5.5, 7.5, 8.5, 8.5, 8, 7.5, 6.5, 5, 5, 6.5, 7, 6.5, 6, 5, 4, 3}; // %, half-hours from 8:00

std::vector<Traffic> dayOf(double calls, double handleTime, double patience)
{
    std::vector<Traffic> day;
    for (const double percent : profile)
        day.push_back({calls * percent / 100, 1800, handleTime, patience});
    return day;
}

Limits atLeast(int agents)
{
    Limits limits;
    limits.least = agents;
    return limits;
}

double hours(const std::vector<int> &agents)
{
    return std::accumulate(agents.begin(), agents.end(), 0) / 2.0;
}

std::vector<int> eachHalfHour(const std::vector<Traffic> &day, const Target &target)
{
    std::vector<int> agents;
    for (const Traffic &traffic : day)
        agents.push_back(agentsNeeded(traffic, target, atLeast(1)));
    return agents;
}

// What so many agents make of an interval of the day.
struct Try {
    bool keeps = true; // the limits
    double seconds = 0;
    double reached = 0; // calls in time
    double counted = 0; // calls that count
};

Try tryOf(const Traffic &traffic, int agents, const Target &target, const Limits &limits)
{
    const Service found = service(traffic, agents, target.within);
    const CountedInTime level = countedInTime(traffic, agents, target);
    return {!found.growsWithoutEnd && (!limits.occupancy || found.occupancy <= *limits.occupancy), agents * traffic.interval,
            traffic.calls * level.inTime, traffic.calls * level.of};
}

void tryAll(const std::vector<std::vector<Try>> &tries, std::size_t interval, Try sum, double share, double &cheapest)
{
    if (sum.seconds >= cheapest)
        return;
    if (interval == tries.size()) {
        if (sum.reached >= share * sum.counted)
            cheapest = sum.seconds;
        return;
    }
    for (const Try &one : tries[interval]) {
        const Try with{true, sum.seconds + one.seconds, sum.reached + one.reached, sum.counted + one.counted};
        if (one.keeps)
            tryAll(tries, interval + 1, with, share, cheapest);
    }
}

// The fewest agent-seconds by trying every combination.
double cheapestByTrying(const std::vector<Traffic> &day, const Target &target, const Limits &limits, int most)
{
    std::vector<std::vector<Try>> tries(day.size());
    for (std::size_t i = 0; i < day.size(); ++i) {
        for (int agents = limits.least; agents <= most; ++agents)
            tries[i].push_back(tryOf(day[i], agents, target, limits));
    }
    double cheapest = 1e18;
    tryAll(tries, 0, {}, target.share, cheapest);
    return cheapest;
}

double secondsOf(const std::vector<Traffic> &day, const DayPlan &plan)
{
    double seconds = 0;
    for (std::size_t i = 0; i < day.size(); ++i)
        seconds += plan.agents[i] * day[i].interval;
    return seconds;
}

} // namespace

TEST_CASE("the agent-hours of a day by model, target and span are those of staffing.md 4.6", "[staffing]")
{
    struct Row {
        double handleTime, calls, endless, each, day, eachLater, dayLater;
        int peak;
    };
    const Row row = GENERATE(values<Row>({
        {240, 119, 23.0, 21.0, 17.0, 17.5, 14.5, 3},
        {240, 310, 39.5, 36.5, 32.5, 30.0, 26.5, 6},
        {360, 119, 28.0, 26.0, 22.0, 23.0, 19.0, 4},
        {360, 220, 41.5, 38.0, 34.0, 33.5, 29.0, 6},
        {360, 310, 53.5, 48.0, 44.0, 40.0, 37.0, 8},
        {480, 310, 67.0, 58.0, 55.0, 51.0, 47.0, 9},
    }));
    CAPTURE(row.handleTime, row.calls);
    const Target soon{0.80, 20};
    const Target later{0.80, 120};
    const std::vector<Traffic> day = dayOf(row.calls, row.handleTime, 180);
    CHECK(hours(eachHalfHour(dayOf(row.calls, row.handleTime, forEver), soon)) == row.endless);
    const std::vector<int> each = eachHalfHour(day, soon);
    CHECK(hours(each) == row.each);
    CHECK(*std::max_element(each.begin(), each.end()) == row.peak);
    CHECK(hours(eachHalfHour(day, later)) == row.eachLater);
    const DayPlan plan = dayPlan(day, soon, atLeast(1));
    CHECK(hours(plan.agents) == row.day);
    CHECK(plan.reached);
    CHECK(plan.inTime >= 0.80);
    CHECK(hours(dayPlan(day, later, atLeast(1)).agents) == row.dayLater);
}

TEST_CASE("the plan of a day costs no more than the cheapest of all combinations", "[staffing]")
{
    std::mt19937_64 random(46);
    const auto between = [&random](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    for (int draw = 0; draw < 150; ++draw) {
        const double patience = draw % 3 == 0 ? forEver : between(30, 400);
        std::vector<Traffic> day;
        for (int i = 0; i < 4; ++i)
            day.push_back({between(0, 9), i == 3 && draw % 2 == 0 ? 900.0 : 1800.0, 300, patience});
        const Target target{between(0.5, 0.9), between(0, 90), InTimeOf(draw % 3)};
        Limits limits = atLeast(1);
        if (draw % 5 == 0)
            limits.occupancy = 0.7;
        CAPTURE(draw, patience, target.share, target.within);
        const DayPlan plan = dayPlan(day, target, limits);
        REQUIRE(plan.reached);
        REQUIRE(plan.inTime == Approx(dayInTime(day, plan.agents, target)));
        REQUIRE(plan.inTime >= target.share - 1e-9);
        REQUIRE(secondsOf(day, plan) == cheapestByTrying(day, target, limits, 9));
    }
}

TEST_CASE("a day whose cap is too low gets the cap and says so", "[staffing]")
{
    Limits limits = atLeast(1);
    limits.most = 2;
    const DayPlan plan = dayPlan(dayOf(310, 360, 180), {0.80, 20}, limits);
    CHECK_FALSE(plan.reached);
    CHECK(plan.agents == std::vector<int>(16, 2));
    CHECK(plan.inTime < 0.80);
    limits.most = 6; // more would be needed at the peak, and other half-hours make up for it
    const DayPlan helped = dayPlan(dayOf(310, 360, 180), {0.80, 20}, limits);
    CHECK(helped.reached);
    CHECK(*std::max_element(helped.agents.begin(), helped.agents.end()) <= 6);
}

TEST_CASE("a cap at or below the load lets the queue grow, and the plan says so", "[staffing]")
{
    Limits limits = atLeast(1);
    limits.most = 2;
    const DayPlan plan = dayPlan(std::vector<Traffic>{{3, 1800, 300, forEver}, {30, 1800, 300, forEver}}, {0.10, 60}, limits);
    CHECK_FALSE(plan.reached);
    CHECK(plan.agents[1] == 2);
}

TEST_CASE("a day without calls, and no day at all", "[staffing]")
{
    const DayPlan quiet = dayPlan(dayOf(0, 360, 180), {0.80, 20}, atLeast(2));
    CHECK(quiet.agents == std::vector<int>(16, 2));
    CHECK(quiet.inTime == 1);
    CHECK(quiet.reached);
    CHECK(dayPlan(dayOf(0, 360, 180), {0.80, 20}, {}).agents == std::vector<int>(16, 0));
    const DayPlan none = dayPlan({}, {0.80, 20}, atLeast(1));
    CHECK(none.agents.empty());
    CHECK(none.reached);
}

TEST_CASE("with somebody in each half-hour even where the minimum is nobody", "[staffing]")
{
    const DayPlan plan = dayPlan(dayOf(119, 360, 180), {0.80, 20}, {});
    CHECK(*std::min_element(plan.agents.begin(), plan.agents.end()) >= 1);
    CHECK(hours(plan.agents) == 22.0);
}
