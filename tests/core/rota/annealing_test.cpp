// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/price.h"
#include "tests/core/rota/tasks.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

TEST_CASE("the first rota keeps every rule of the cases, and annealing betters it", "[rota]")
{
    const auto [name, within] = GENERATE(table<QString, qint64>({{"p1-15x4.json", 990}, {"p2-15x8-tight.json", 1770}, {"p6-15x8-short.json", 9600}, {"p7-26x13-replan.json", 4492}}));
    CAPTURE(name.toStdString());
    const auto task = taskOfJson(bytesOf(ourCase(name)));
    REQUIRE(task);
    const Plan first = firstPlan(*task);
    const Price start = price(*task, first);
    CHECK(start.hard.empty());
    qint64 last = start.objective();
    const Plan found = annealed(*task, first, {}, carryOn, [&](const Plan &plan, qint64 objective) {
        CHECK(objective < last);
        CHECK(price(*task, plan).objective() == objective);
        CHECK(price(*task, plan).hard.empty());
        last = objective;
    });
    const Price end = price(*task, found);
    CHECK(end.hard.empty());
    CHECK(end.objective() == last);
    CHECK(end.objective() <= within);
    CHECK(annealed(*task, first, {}) == found);
}

TEST_CASE("annealing gives a rota no worse than its start whenever it is stopped, over 500 random tasks", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const Task task = randomTask(seed, seed % 2 == 0 ? Limits::Tight : Limits::None);
        const Plan first = firstPlan(task);
        const Price start = price(task, first);
        Annealing how;
        how.seed = seed;
        int looks = int(seed % 5);
        const Plan found = annealed(task, first, how, [&looks](int) { return looks-- > 0; });
        const Price end = price(task, found);
        CAPTURE(seed);
        for (const HardBreach &breach : end.hard)
            REQUIRE(breach.rule != HardRule::Available);
        REQUIRE(end.hard.size() <= start.hard.size());
        if (end.hard.size() == start.hard.size())
            REQUIRE(end.objective() <= start.objective());
    }
}

TEST_CASE("a first rota that is stopped at any moment keeps the hard rules", "[rota]")
{
    const auto task = taskOfJson(bytesOf(ourCase(QStringLiteral("p2-15x8-tight.json"))));
    REQUIRE(task);
    const qint64 whole = price(*task, firstPlan(*task)).objective();
    qint64 stoppedAtOnce = 0;
    for (const int looks : {0, 1, 10, 30, 50, 80}) {
        int left = looks;
        const Plan plan = firstPlan(*task, [&left](int percent) { return percent <= 100 && left-- > 0; });
        CAPTURE(looks);
        CHECK(hardBreaches(*task, plan).empty());
        CHECK(emptyCells(*task, plan) == 0);
        stoppedAtOnce = looks == 0 ? price(*task, plan).objective() : stoppedAtOnce;
    }
    CHECK(stoppedAtOnce > whole);
}

TEST_CASE("where the time is short annealing cools as fast as it goes, and ends with it", "[rota]")
{
    const auto task = taskOfJson(bytesOf(ourCase(QStringLiteral("p1-15x4.json"))));
    REQUIRE(task);
    Annealing how;
    const Plan start = firstPlan(*task);
    const Plan patient = annealed(*task, start, how);
    how.gone = [] { return 0.0; }; // all the time there is
    CHECK(annealed(*task, start, how).rows == patient.rows);
    int asked = 0;
    how.gone = [&] { return ++asked / 5.0; };
    const Plan hurried = annealed(*task, start, how);
    CHECK(asked == 5);
    CHECK(price(*task, hurried).hard.size() <= price(*task, start).hard.size());
    how.gone = [] { return 1.0; };
    CHECK(annealed(*task, start, how).rows == start.rows);
}
