// SPDX-License-Identifier: MPL-2.0
#include "core/rota/change.h"
#include "core/rota/indexed.h"
#include "tests/core/rota/tasks.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

TEST_CASE("the difference of an edit is that of the two rotas priced anew, over 900 random tasks", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 900; ++seed) {
        const Task drawn = randomTask(seed, Limits::Tight, seed > 500 ? 2 : 1); // the last in half days
        const Task task = seed > 700 || seed % 4 == 0 ? withChanges(drawn, seed) : drawn;
        Dice dice(seed + 3000);
        PricedPlan rota(task, randomPlan(task, dice), 2500);
        for (int edit = 0; edit < 25; ++edit) {
            const int a = dice.below(int(task.assistants.size()));
            const int d = dice.below(int(task.days.size()));
            const Duty duty = dice.once(10) ? Duty::Away : dice.duty();
            const Plan before = rota.plan();
            const Tally tally = rota.tally();
            const qint64 difference = rota.difference(a, d, duty);
            const qint64 searched = rota.searched();
            rota.set(a, d, duty);
            const Price anew = price(task, rota.plan());
            CAPTURE(seed, edit, a, d, char(duty));
            REQUIRE(rota.objective() == anew.objective());
            REQUIRE(rota.hardBreaches() == int(anew.hard.size()));
            REQUIRE(rota.searched() == searched + difference);
            if (dice.once(3)) {
                rota.setBack(a, d, before.at(a, d), tally);
                REQUIRE(rota.plan() == before);
            }
        }
    }
}

TEST_CASE("copies of a priced rota are edited by themselves", "[rota]")
{
    const Task task = randomTask(7, Limits::None);
    Dice dice(1);
    PricedPlan rota(task, randomPlan(task, dice));
    PricedPlan other = rota;
    const Plan before = rota.plan();
    for (int a = 0; a < int(task.assistants.size()); ++a)
        other.set(a, 0, Duty::Support);
    CHECK(rota.plan() == before);
    CHECK(rota.objective() == price(task, before).objective());
}
