// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_spread.h"
#include "core/staffing/erlang.h"
#include "core/staffing/random_numbers.h"
#include "core/staffing/simulation.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench::staffing;

namespace {

struct Queue {
    double calls; // per half-hour
    double handleTime;
    double patience; // 0: endless
    int agents;
    double within;
};

// Twenty hours a day, begun as the queue always is, so that the formulas hold.
Simulated played(const Queue &queue, std::uint64_t seed, int days = 120)
{
    Simulated simulated;
    simulated.groups = {{std::vector<double>(40, queue.calls), std::vector<int>(40, queue.agents)}};
    simulated.handleTime = queue.handleTime;
    simulated.patience = queue.patience;
    simulated.within = queue.within;
    simulated.warmUp = 7200;
    simulated.days = days;
    simulated.seed = seed;
    return simulated;
}

Service byFormula(const Queue &queue)
{
    return service({queue.calls, 1800, queue.handleTime, queue.patience > 0 ? queue.patience : forEver}, queue.agents,
                   queue.within);
}

const std::vector<Queue> queues = {
    {5, 300, 0, 2, 60}, // J1 low
    {7.5, 300, 0, 3, 60}, // J1 middle
    {11.25, 300, 0, 4, 60}, // J1 peak
    {8, 360, 180, 2, 20}, // overloaded, but callers give up
    {12, 360, 180, 5, 20},  {20, 180, 60, 2, 0},
};

} // namespace

TEST_CASE("the simulation agrees with Erlang C and A within its 95 % interval", "[staffing]")
{
    int inside = 0;
    int outside = 0;
    for (const Queue &queue : queues) {
        const Service exact = byFormula(queue);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const SimulatedService all = simulation(played(queue, seed)).all;
            CAPTURE(queue.calls, queue.agents, queue.patience, seed);
            const double inTimeOff = std::abs(all.inTime - exact.inTime) / all.inTimeError;
            const double waitOff = std::abs(all.meanWait - exact.waitOfAnswered) / all.waitError;
            CHECK(inTimeOff < 2); // twice the interval, four standard errors, never
            CHECK(waitOff < 2);
            CHECK(all.abandoned == Approx(exact.abandoned).margin(0.02));
            CHECK(all.occupancy == Approx(exact.occupancy).margin(0.02));
            inside += (inTimeOff <= 1) + (waitOff <= 1);
            outside += (inTimeOff > 1) + (waitOff > 1);
        }
    }
    CHECK(inside + outside == 60);
    CHECK(outside <= 7); // one in twenty may be, and these seeds are always the same
}

TEST_CASE("callers of a fixed patience behave as the published check has it", "[staffing]")
{
    Simulated simulated = played({8, 360, 180, 2, 20}, 3, 400);
    simulated.patienceShape = PatienceShape::Fixed;
    const SimulatedService all = simulation(simulated).all;
    CHECK(std::abs(all.inTime - 0.57001) < all.inTimeError);
    CHECK(all.abandoned == Approx(0.21796).margin(0.005));
}

TEST_CASE("the shape of the handle times hardly matters", "[staffing]")
{
    const Queue queue{8, 360, 180, 3, 20};
    for (const double variation : {0.5, 1.0, 1.5}) {
        Simulated simulated = played(queue, 1, 200);
        simulated.handleShape = HandleShape::Lognormal;
        simulated.handleVariation = variation;
        const SimulatedService all = simulation(simulated).all;
        CAPTURE(variation);
        CHECK(all.inTime == Approx(byFormula(queue).inTime).margin(0.03));
        CHECK(all.abandoned == Approx(byFormula(queue).abandoned).margin(0.03));
        CHECK(all.occupancy == Approx(byFormula(queue).occupancy).margin(0.02)); // the mean is kept
    }
}

TEST_CASE("the same seed gives the same result, another one another", "[staffing]")
{
    const Simulated simulated = played(queues[0], 11, 20);
    const SimulatedService first = simulation(simulated).all;
    const SimulatedService again = simulation(simulated).all;
    const SimulatedService other = simulation(played(queues[0], 12, 20)).all;
    CHECK(first.inTime == again.inTime);
    CHECK(first.meanWait == again.meanWait);
    CHECK(first.inTime != other.inTime);
}

TEST_CASE("random numbers are the same on every computer", "[staffing]")
{
    RandomNumbers numbers(1, 0);
    const std::uint64_t first = numbers.next();
    CHECK(first == RandomNumbers(1, 0).next());
    CHECK(first != RandomNumbers(1, 1).next());
    CHECK(first != RandomNumbers(2, 0).next());
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20'000; ++i) {
        const double uniform = numbers.uniform();
        REQUIRE((uniform > 0 && uniform < 1));
        const double normal = numbers.normal();
        sum += normal;
        squares += normal * normal;
    }
    CHECK(sum / 20'000 == Approx(0).margin(0.03));
    CHECK(squares / 20'000 == Approx(1).margin(0.05));
}

TEST_CASE("progress that says no stops the simulation and keeps the days that are done", "[staffing]")
{
    int asked = 0;
    const SimulationResult result = simulation(played(queues[0], 1, 200), [&asked](int) { return ++asked <= 3; });
    CHECK(result.days == 6);
    CHECK(result.all.offered > 0);
    CHECK(simulation(played(queues[0], 1, 200), [](int) { return false; }).days == 0);
}

TEST_CASE("a call that nobody is there for is not answered, and the simulation ends", "[staffing]")
{
    Simulated simulated = played(queues[0], 1, 5);
    simulated.groups[0].agents = std::vector<int>(40, 0);
    const SimulatedService all = simulation(simulated).all;
    CHECK(all.inTime == 0);
    CHECK(all.abandoned == 1);
    CHECK(all.occupancy == 0);
    CHECK(all.meanWait == 0);
}

TEST_CASE("who waits at the end of the day is answered after it", "[staffing]")
{
    Simulated simulated;
    simulated.groups = {{{30}, {1}}}; // five erlangs for one agent
    simulated.days = 10;
    const SimulatedService all = simulation(simulated).all;
    CHECK(all.abandoned == 0);
    CHECK(all.meanWait > 1800);
    CHECK(all.occupancy <= 1);
    CHECK(all.occupancy > 0.9);
}

TEST_CASE("no calls, no groups and one day give no numbers that mean nothing", "[staffing]")
{
    Simulated quiet;
    quiet.groups = {{{0, 0}, {1, 1}}};
    const SimulatedService none = simulation(quiet).all;
    CHECK(none.inTime == 1);
    CHECK(none.abandoned == 0);
    CHECK(none.daySpread == 0);
    CHECK(simulation(Simulated{}).all.offered == 0);
    const SimulatedService oneDay = simulation(played(queues[0], 1, 1)).all;
    CHECK(oneDay.inTimeError == 1);
    CHECK_FALSE(std::isnan(oneDay.waitError));
}

TEST_CASE("more agents from the next interval on take those who wait", "[staffing]")
{
    Simulated simulated;
    simulated.groups = {{{12, 12}, {1, 8}}};
    simulated.days = 50;
    const double with = simulation(simulated).all.meanWait;
    simulated.groups[0].agents = {1, 1};
    CHECK(with < simulation(simulated).all.meanWait / 3);
}

TEST_CASE("the spread from day to day by formula is that of simulated days", "[staffing]")
{
    for (const Queue &queue : {queues[0], queues[2], Queue{7.4, 360, 180, 3, 20}, Queue{19.4, 360, 180, 6, 20}}) {
        Simulated simulated = played(queue, 5, 1500);
        simulated.groups = {{std::vector<double>(16, queue.calls), std::vector<int>(16, queue.agents)}};
        const Traffic traffic{queue.calls, 1800, queue.handleTime, queue.patience > 0 ? queue.patience : forEver};
        const double formula =
            daySpread(std::vector<Traffic>(16, traffic), std::vector<int>(16, queue.agents), queue.within);
        CAPTURE(queue.calls, queue.agents);
        CHECK(formula == Approx(simulation(simulated).all.daySpread).epsilon(0.08));
    }
    const Traffic quiet{0, 1800, 300, forEver};
    const Traffic flooded{20, 1800, 300, forEver};
    CHECK(daySpread({quiet}, {2}, 60) == 0);
    CHECK(daySpread({flooded}, {2}, 60) == 0);
    CHECK(daySpread({}, {}, 60) == 0);
    const Traffic large{20'000, 1800, 300, 180};
    const double small = daySpread({large}, {3300}, 20);
    CHECK((small >= 0 && small < 0.05));
}
