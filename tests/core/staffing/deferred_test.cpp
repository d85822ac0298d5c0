// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/deferred.h"
#include "core/staffing/due_work.h"
#include "core/staffing/erlang.h"
#include "core/staffing/random_numbers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace paybench::staffing;

namespace {

struct Instance {
    std::vector<DeferredSlot> parts;
    int dueAfter = 1;
    double backlog = 0;
};

Instance randomInstance(std::uint64_t seed)
{
    RandomNumbers numbers(seed, 99);
    Instance instance;
    const int count = 3 + int(numbers.uniform() * 38);
    for (int i = 0; i < count; ++i) {
        const double released = numbers.uniform() < 0.3 ? 0 : 60 * numbers.exponential();
        const double free = numbers.uniform() < 0.3 ? 0 : 40 * numbers.exponential();
        instance.parts.push_back({released, free, 0});
    }
    instance.dueAfter = 1 + int(numbers.uniform() * 12);
    instance.backlog = numbers.uniform() < 0.5 ? 0 : 200 * numbers.exponential();
    return instance;
}

// The largest lack over all windows, summed anew for each.
double byBruteForce(const Instance &instance)
{
    const int count = int(instance.parts.size());
    double most = 0;
    for (int first = 0; first < count; ++first) {
        for (int last = first + 1; last <= count; ++last) {
            double lack = first == 0 && instance.dueAfter - 1 < last ? instance.backlog : 0;
            for (int i = 0; i < count; ++i) {
                if (i + 1 >= first && i + instance.dueAfter < last)
                    lack += instance.parts[std::size_t(i)].released;
                if (i >= first && i < last)
                    lack -= instance.parts[std::size_t(i)].free;
            }
            most = std::max(most, lack / (last - first));
        }
    }
    return most;
}

DeferredOutcome withCapacity(Instance instance, const std::vector<double> &capacity)
{
    for (std::size_t i = 0; i < capacity.size(); ++i)
        instance.parts[i].capacity = capacity[i];
    return worked(instance.parts, instance.dueAfter, instance.backlog);
}

DeferredOutcome withEach(const Instance &instance, double perSlot)
{
    return withCapacity(instance, std::vector<double>(instance.parts.size(), perSlot));
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

TEST_CASE("the backlog is what was there, and what came, less what was done (X-14)", "[staffing]")
{
    const double mailMinutes = 68.18 * 8;
    CHECK(std::round(mailMinutes) == 545);
    CHECK(mailMinutes / 60 == Approx(9.09).margin(0.005));
    CHECK(mailMinutes / 480 == Approx(1.14).margin(0.005));
    // 30 from before, 68 come, then 60 are done.
    const DeferredOutcome outcome = worked({{68, 0, 0}, {0, 0, 60}}, 2, 30);
    CHECK(outcome.parts[0].backlog == 98);
    CHECK(outcome.parts[1].backlog == 38);
    CHECK(outcome.parts[1].done == 60);
}

TEST_CASE("work is done first come first served, and what is late is said", "[staffing]")
{
    // Ten minutes come at the end of each of three slots, due two slots later; five can be done in a slot.
    const DeferredOutcome outcome = worked({{10, 0, 0}, {10, 5, 0}, {10, 0, 5}, {0, 5, 0}, {0, 5, 0}}, 2);
    CHECK(outcome.parts[0].done == 0);
    CHECK(outcome.parts[2].backlog == 20);
    CHECK(outcome.parts[1].oldest == 1);
    CHECK(outcome.parts[2].oldest == 1); // the first ten are done, the second have waited one slot
    CHECK(outcome.parts[3].oldest == 2);
    CHECK(outcome.parts[4].oldest == 2); // nothing of the third ten is done
    CHECK(outcome.inTime == Approx(15.0 / 30));
    CHECK(outcome.late == Approx(15)); // five of the second ten a slot late, the third ten not at all
}

TEST_CASE("nothing to do is all in time", "[staffing]")
{
    CHECK(worked({}, 3).inTime == 1);
    CHECK(worked({{0, 0, 0}, {0, 10, 0}}, 1).inTime == 1);
    CHECK(worked({{5, 0, 0}}, 4).inTime == 1); // due after the end
    CHECK(worked({{5, 0, 0}}, 4).parts[0].backlog == 5);
    CHECK(extraCapacity({}, 1).perSlot == 0);
    CHECK(extraCapacity({{5, 0, 0}, {0, 6, 0}}, 1).perSlot == 0);
    CHECK(extraCapacity({{5, 0, 0}, {0, 6, 0}}, 1).last == 0);
    CHECK(flattestPlan({}, 2).empty());
}

TEST_CASE("the capacity by windows is that of brute force, does all in time, and is the least that does", "[staffing]")
{
    int needed = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Instance instance = randomInstance(seed);
        CAPTURE(seed, instance.dueAfter, instance.backlog);
        const ExtraCapacity extra = extraCapacity(instance.parts, instance.dueAfter, instance.backlog);
        REQUIRE(extra.perSlot == Approx(byBruteForce(instance)).epsilon(1e-12).margin(1e-9));
        CHECK(withEach(instance, extra.perSlot + 1e-6).late == Approx(0).margin(1e-6));
        if (extra.perSlot <= 0.01)
            continue;
        ++needed;
        CHECK(extra.first < extra.last);
        CHECK(withEach(instance, extra.perSlot * 0.999 - 1e-6).late > 1e-6);
    }
    CHECK(needed > 100);
}

TEST_CASE("the flattest plan does all in time with the least peak and no more work than comes", "[staffing]")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Instance instance = randomInstance(seed);
        CAPTURE(seed, instance.dueAfter, instance.backlog);
        const std::vector<double> plan = flattestPlan(instance.parts, instance.dueAfter, instance.backlog);
        REQUIRE(plan.size() == instance.parts.size());
        const DeferredOutcome outcome = withCapacity(instance, plan);
        CHECK(outcome.late == Approx(0).margin(1e-6));
        CHECK(outcome.inTime == Approx(1).margin(1e-9));
        const double peak = *std::max_element(plan.begin(), plan.end());
        CHECK(peak == Approx(extraCapacity(instance.parts, instance.dueAfter, instance.backlog).perSlot).margin(1e-9));
        CHECK(*std::min_element(plan.begin(), plan.end()) >= 0);
        const double even = extraCapacity(instance.parts, instance.dueAfter, instance.backlog).perSlot;
        CHECK(sumOf(plan) <= even * double(plan.size()) + 1e-9);
    }
}

TEST_CASE("no minute of work is lost, done twice or done before it comes", "[staffing]")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Instance instance = randomInstance(seed);
        CAPTURE(seed);
        const DeferredOutcome outcome = withEach(instance, 10);
        double came = instance.backlog;
        double done = 0;
        for (std::size_t i = 0; i < outcome.parts.size(); ++i) {
            const DeferredState &state = outcome.parts[i];
            REQUIRE(state.done <= came - done + 1e-6); // what comes at the end of a slot is not done in it
            REQUIRE(state.done <= instance.parts[i].free + 10 + 1e-9);
            REQUIRE(state.doneInTime <= state.done + 1e-9);
            done += state.done;
            came += instance.parts[i].released;
            REQUIRE(state.backlog == Approx(came - done).margin(1e-6));
            REQUIRE((state.oldest >= 0 && state.oldest <= double(i + 1)));
        }
        CHECK(outcome.inTime >= 0);
        CHECK(outcome.inTime <= 1);
    }
}

TEST_CASE("of two kinds of work the one that is due first is done first", "[staffing]")
{
    const DueKinds kinds{{{-1, 5, 10}}, {{-1, 1, 10}}};
    const WorkedKinds done = workedByDue(kinds, {5, 5, 5, 5});
    CHECK(done.firstLate == -1);
    CHECK(done.inTimeMinutes[1] == 10);
    CHECK(done.inTimeMinutes[0] == 10);
    CHECK(workedByDue(kinds, {5, 4, 5, 5}).firstLate == 1);
    const WorkWindow lacking = shortestOf(kinds, {5, 4, 5, 5}, 1);
    CHECK(lacking.missing() == Approx(1));
    CHECK(lacking.first == 0);
}

TEST_CASE("calls and work that nobody interrupts have the published figures (staffing.md 4.4)", "[staffing]")
{
    struct Row {
        double calls;
        int agents, reserved;
        double inTime, capacity;
    };
    const Row row = GENERATE(Row{4, 2, 0, 8.3, 1.63}, Row{4, 2, 1, 69.8, 0.67}, Row{4, 2, 2, 83.5, 0},
                             Row{8, 3, 0, 10.8, 2.13}, Row{8, 3, 1, 61.7, 1.14}, Row{8, 3, 2, 77.7, 0.42},
                             Row{8, 4, 0, 14.8, 3.01}, Row{8, 4, 1, 70.4, 1.96}, Row{8, 4, 2, 86.7, 1.10},
                             Row{12, 5, 0, 16.8, 3.43}, Row{12, 5, 1, 65.7, 2.35}, Row{12, 5, 2, 82.7, 1.49});
    CAPTURE(row.calls, row.agents, row.reserved);
    const SharedWork shared = sharedWork(row.calls, 1800, 360, 180, row.agents, row.reserved, 20);
    CHECK(100 * shared.inTime == Approx(row.inTime).margin(0.06));
    CHECK(shared.workCapacity == Approx(row.capacity).margin(0.006));
}

TEST_CASE("everybody kept free for calls is the queue without work", "[staffing]")
{
    for (const double patience : {forEver, 180.0, 30.0, 0.0}) {
        const Traffic traffic{22.5, 3600, 300, patience};
        const Service plain = service(traffic, 4, 60);
        const SharedWork shared = sharedWork(22.5, 3600, 300, patience, 4, 4, 60);
        CAPTURE(patience);
        CHECK(shared.inTime == Approx(plain.inTime).epsilon(1e-9));
        CHECK(shared.abandoned == Approx(plain.abandoned).margin(1e-9));
        CHECK(shared.waiting == Approx(plain.waiting).epsilon(1e-9));
        CHECK(shared.meanWait == Approx(plain.meanWait).margin(1e-7));
        CHECK(shared.waitOfAnswered == Approx(plain.waitOfAnswered).margin(1e-7));
        CHECK(shared.inTimeOfPatient == Approx(plain.inTimeVirtual).epsilon(1e-9));
        CHECK(shared.workCapacity == Approx(0).margin(1e-9));
    }
}

TEST_CASE("shared work has no figures that mean nothing", "[staffing]")
{
    const SharedWork flooded = sharedWork(100, 1800, 300, forEver, 3, 1, 20);
    CHECK(flooded.growsWithoutEnd);
    CHECK(flooded.inTime == 0);
    CHECK(flooded.workCapacity == 0);
    const SharedWork nobody = sharedWork(5, 1800, 300, 120, 0, 0, 20);
    CHECK(nobody.abandoned == 1);
    CHECK(sharedWork(0, 1800, 300, 120, 0, 0, 20).inTime == 1);
    const SharedWork quiet = sharedWork(0, 1800, 300, 120, 3, 1, 20);
    CHECK(quiet.inTime == 1);
    CHECK(quiet.workCapacity == Approx(2));
    const SharedWork large = sharedWork(59'000, 1800, 300, 180, 10'000, 5'000, 20);
    CHECK((large.inTime > 0 && large.inTime <= 1));
    CHECK(std::isfinite(large.workCapacity));
}
