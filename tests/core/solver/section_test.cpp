// SPDX-License-Identifier: MPL-2.0
#include "core/solver/column_generation.h"
#include "tests/core/solver/reference.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::solver;

namespace {

bool countsBreachesAlike(const rota::Task &task, const rota::Plan &plan)
{
    // A day with several persons too many is one broken rule, but several steps of a linear program.
    const auto found = rota::hardBreaches(task, plan);
    return std::none_of(found.begin(), found.end(), [](const rota::HardBreach &breach) { return breach.rule == rota::HardRule::Most; });
}

} // namespace

TEST_CASE("a rota costs in the linear program what it costs in core/rota, over random tasks in whole and half days", "[solver]")
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const rota::Task drawn = rota::randomTask(seed, seed % 2 == 0 ? rota::Limits::Tight : rota::Limits::None, seed % 3 == 0 ? 2 : 1);
        const Pieces pieces(seed > 50 ? rota::withChanges(drawn, seed) : drawn); // the last with people who change within the days
        CAPTURE(seed);
        if (!pieces.patterns.isComplete())
            continue;
        rota::Dice dice(seed);
        const rota::Plan start = pieces.randomPlan(dice);
        std::vector<Part> parts = pieces.all(Part::Free);
        for (Part &part : parts)
            part = dice.once(3) ? Part::Fixed : Part::Free;
        const Section section(pieces.rows, start, parts);
        for (int i = 0; i < 4; ++i) {
            std::vector<int> chosen;
            for (int s = 0; s < section.master().slotCount(); ++s)
                chosen.push_back(dice.below(section.master().slot(s).patterns));
            const rota::Plan plan = section.with(chosen);
            if (!countsBreachesAlike(pieces.task, plan) || !countsBreachesAlike(pieces.task, start))
                continue;
            ++compared;
            REQUIRE(section.whole(section.master().searched(section.master().cost(chosen))) == Approx(searched(pieces.rows, tallyOf(pieces.task, plan))));
        }
    }
    CHECK(compared > 120);
}

TEST_CASE("the linear program with one pattern for each week has the price of that rota as its value", "[solver]")
{
    const char *name = GENERATE("p1-15x4", "p2-15x8-tight", "p6-15x8-short", "p7-26x13-replan");
    CAPTURE(name);
    const Pieces pieces(caseOf(name));
    const rota::Plan best = bestOfCase(name, pieces.task);
    const Section section(pieces.rows, best, pieces.all(Part::Free));
    std::atomic<bool> stop = false;
    Budget budget({}, stop);
    ColumnGeneration program(section.master(), budget);
    program.take(best);
    program.run(std::numeric_limits<double>::infinity(), 0);
    CHECK(section.whole(program.value()) == Approx(double(rota::price(pieces.task, best).objective())).epsilon(1e-9));
    CHECK(program.isWhole());
    CHECK(section.with(program.rounded()) == best);
}

TEST_CASE("the bounds of the cases are those known, and no duals at random give a higher one", "[solver]")
{
    const auto [name, bound] = GENERATE(table<const char *, double>({{"p1-15x4", 812.5}, {"p2-15x8-tight", 1470}, {"p6-15x8-short", 9266}, {"p7-26x13-replan", 4426}}));
    CAPTURE(name);
    const Pieces pieces(caseOf(name));
    const rota::Plan best = bestOfCase(name, pieces.task);
    const Section section(pieces.rows, best, pieces.all(Part::Free));
    std::atomic<bool> stop = false;
    Budget budget({}, stop);
    ColumnGeneration program(section.master(), budget);
    program.take(best);
    REQUIRE(program.run() == ColumnGeneration::Outcome::Solved);
    CHECK(section.whole(program.bound()) == Approx(bound));
    CHECK(section.whole(program.value()) == Approx(bound));
    rota::Dice dice(5);
    for (int i = 0; i < 5; ++i) {
        std::vector<double> duals = program.duals();
        for (double &dual : duals)
            dual += dice.below(21) - 10;
        CHECK(section.master().lagrangian(duals) <= program.bound() + 1e-6);
    }
}
