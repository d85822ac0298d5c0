// SPDX-License-Identifier: MPL-2.0
#include "core/solver/solving.h"
#include "tests/core/solver/reference.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace paybench;
using namespace paybench::solver;

namespace {

Solution solved(const rota::Task &task, const Effort &effort, const std::optional<rota::Plan> &start = {}, const Better &better = {})
{
    const std::atomic<bool> stop = false;
    return solve(task, start, effort, better, stop);
}

Effort worth(double work, std::uint64_t seed = 1)
{
    Effort effort;
    effort.work = work;
    effort.seed = seed;
    return effort;
}

int ownDays(const rota::Task &task)
{
    int days = 0;
    for (const rota::Assistant &person : task.assistants)
        days += int(person.available.count('1'));
    return days;
}

// The best of all rotas there are.
rota::Tally bestByTrying(const rota::Task &task)
{
    std::vector<std::pair<std::size_t, int>> cells;
    rota::Plan plan;
    for (std::size_t a = 0; a < task.assistants.size(); ++a) {
        plan.rows.push_back(QByteArray(task.assistants[a].available).replace('0', '-').replace('1', 'S'));
        for (int d = 0; d < int(task.days.size()); ++d) {
            if (task.isAvailable(int(a), d))
                cells.emplace_back(a, d);
        }
    }
    rota::PricedPlan rota(task, plan);
    rota::Tally best = rota.tally();
    std::vector<int> letters(cells.size(), 0);
    for (std::size_t i = 0; i < cells.size();) {
        letters[i] = (letters[i] + 1) % 3;
        rota.set(int(cells[i].first), cells[i].second, rota::duties[std::size_t(letters[i])]);
        if (letters[i] == 0) {
            ++i;
            continue;
        }
        i = 0;
        const rota::Tally now = rota.tally();
        if (now.hard < best.hard || (now.hard == best.hard && now.objective < best.objective))
            best = now;
    }
    return best;
}

} // namespace

TEST_CASE("the cases are solved to their known best and proved, with counted work", "[solver]")
{
    const auto [name, objective] = GENERATE(table<const char *, qint64>({{"p1-15x4", 825}, {"p7-26x13-replan", 4426}}));
    CAPTURE(name);
    const rota::Task task = caseOf(name);
    const Solution solution = solved(task, worth(20));
    CHECK(solution.objective == objective);
    CHECK(solution.bound == objective);
    CHECK(solution.status == Status::Proved);
    const rota::Price price = rota::price(task, solution.plan);
    CHECK(price.hard.empty());
    CHECK(price.objective() == objective);
}

TEST_CASE("the larger cases come near their known best with little work", "[solver]")
{
    const auto [name, work, objective, bound] = GENERATE(table<const char *, double, qint64, qint64>({{"p2-15x8-tight", 0.8, 1530, 1470}, {"p6-15x8-short", 0.8, 9500, 9266}}));
    CAPTURE(name);
    const Solution solution = solved(caseOf(name), worth(work));
    CHECK(solution.objective <= objective);
    CHECK(solution.bound.value_or(0) >= bound);
}

TEST_CASE("what is proved for small tasks is the best of all rotas there are", "[solver]")
{
    int proved = 0;
    for (std::uint64_t seed = 1; seed <= 900 && proved < 25; ++seed) {
        const rota::Task task = rota::randomTask(seed, rota::Limits::Tight, seed % 3 == 0 ? 2 : 1);
        if (ownDays(task) > 9)
            continue;
        CAPTURE(seed);
        const Solution solution = solved(task, worth(5));
        const rota::Tally best = bestByTrying(task);
        const rota::Tally ours = tallyOf(task, solution.plan);
        CHECK(ours.hard == best.hard);
        CHECK(ours.objective == best.objective);
        CHECK(solution.status == Status::Proved);
        ++proved;
    }
    CHECK(proved >= 20);
}

TEST_CASE("whatever the task, a rota has a duty on each own day, keeps its bound, and is the same on one thread and two", "[solver]")
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        const rota::Task task = rota::randomTask(seed, seed % 2 == 0 ? rota::Limits::Tight : rota::Limits::None, seed % 3 == 0 ? 2 : 1);
        CAPTURE(seed);
        Effort effort = worth(0.1, seed);
        std::optional<qint64> last;
        const Solution one = solved(task, effort, {}, [&](const Improvement &better) {
            if (better.plan)
                CHECK(better.plan->rows.size() == task.assistants.size());
            last = better.objective;
        });
        effort.threads = 2;
        const Solution other = solved(task, effort);
        CHECK(one.plan == other.plan);
        CHECK(one.bound == other.bound);
        const rota::Price price = rota::price(task, one.plan);
        CHECK(price.objective() == one.objective);
        CHECK(last == one.objective);
        CHECK(one.bound.value_or(one.objective) <= one.objective);
        for (const rota::HardBreach &breach : price.hard)
            CHECK(breach.rule != rota::HardRule::Available);
        const Solution again = solved(task, worth(0.1, seed + 1), one.plan);
        CHECK(std::pair(rota::price(task, again.plan).hard.size(), again.objective) <= std::pair(price.hard.size(), one.objective));
    }
}

TEST_CASE("two runs of the same effort give the same rota, on one thread or two", "[solver]")
{
    const rota::Task task = caseOf("p2-15x8-tight");
    Effort effort = worth(0.5, 7);
    const Solution one = solved(task, effort);
    CHECK(solved(task, effort).plan == one.plan);
    effort.threads = 2;
    CHECK(solved(task, effort).plan == one.plan);
}

TEST_CASE("stopped at any moment there is a rota that keeps the rules", "[solver]")
{
    const rota::Task task = caseOf("p6-15x8-short");
    for (int i = 0; i < 8; ++i) {
        std::atomic<bool> stop = false;
        std::thread other([&stop, i] {
            std::this_thread::sleep_for(std::chrono::milliseconds(i * i * 8));
            stop = true;
        });
        const Solution solution = solve(task, {}, {}, {}, stop);
        other.join();
        CHECK(rota::price(task, solution.plan).hard.empty());
        CHECK(rota::price(task, solution.plan).objective() == solution.objective);
        CHECK((solution.status == Status::Stopped || solution.status == Status::Proved));
    }
}

TEST_CASE("conflicting pins never leave a task without a rota", "[solver]")
{
    rota::Task task = caseOf("p1-15x4");
    rota::Assistant &person = task.assistants.front();
    person.pins.clear();
    person.preferences.clear();
    for (int d = 0; d < 6; ++d) {
        if (person.available[d] == '1')
            person.pins.push_back({d, rota::Duty::Support});
    }
    person.forbidden.clear();
    const Solution solution = solved(task, worth(1));
    for (const rota::CellDuty &pin : person.pins)
        CHECK(solution.plan.at(0, pin.day) == rota::Duty::Support);
    CHECK(rota::price(task, solution.plan).hard.empty()); // what is pinned is exempt
}

TEST_CASE("a published rota that breaks rules is only a thing to stay near", "[solver]")
{
    const rota::Task task = caseOf("p7-26x13-replan");
    REQUIRE_FALSE(rota::price(task, *task.published).hard.empty());
    const Solution solution = solved(task, worth(2), task.published);
    CHECK(rota::price(task, solution.plan).hard.empty());
    CHECK(solution.objective == 4426);
}

TEST_CASE("a gap that is wide enough ends the search early", "[solver]")
{
    Effort effort = worth(60);
    effort.gap = 0.2;
    const Solution solution = solved(caseOf("p1-15x4"), effort);
    CHECK(solution.status == Status::WithinGap);
    CHECK(double(solution.objective - *solution.bound) <= 0.2 * double(solution.objective));
}

TEST_CASE("ways of ending have their names in files", "[solver]")
{
    CHECK(key(Status::Proved) == "proved");
    CHECK(key(Status::WithinGap) == "within_gap");
    CHECK(key(Status::Stopped) == "stopped");
    CHECK(key(Status::Time) == "time");
}
