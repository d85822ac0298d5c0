// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/change.h"
#include "tests/core/rota/tasks.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::rota;

namespace {

// A random task whose hard rules can be kept: limits as centres have them, and no pins that quarrel.
Task keepableTask(std::uint64_t seed)
{
    Task task = randomTask(seed, Limits::None, seed % 3 == 0 ? 2 : 1);
    Dice dice(seed + 9000);
    task.rules = Rules{2, 3, 2, 1};
    for (Day &day : task.days)
        day.most = day.target + dice.below(3);
    for (Assistant &person : task.assistants) {
        for (int d = 0; d < int(task.days.size()); d += task.parts) {
            if (person.available[d] == '1' && dice.once(9))
                person.pins.push_back({d, dice.once(2) ? Duty::FollowUp : Duty::Registration});
            else if (person.available[d] == '1' && dice.once(9))
                person.forbidden.push_back({d, Duty::Support});
        }
    }
    return task;
}

void checkLetters(const Task &task, const Plan &plan)
{
    for (int a = 0; a < int(task.assistants.size()); ++a) {
        REQUIRE(plan.rows[std::size_t(a)].size() == qsizetype(task.days.size()));
        for (int d = 0; d < int(task.days.size()); ++d)
            REQUIRE((plan.at(a, d) == Duty::Away) == !task.isAvailable(a, d));
        for (const CellDuty &pin : task.assistants[std::size_t(a)].pins)
            REQUIRE(plan.at(a, pin.day) == pin.duty);
    }
}

// The cheapest counts of a person of whom only the mix is priced, by trying all.
qint64 cheapestMix(const Task &task)
{
    const Assistant &person = task.assistants[0];
    const int own = int(person.available.count('1'));
    qint64 cheapest = -1;
    for (int support = 0; support <= own; ++support) {
        for (int followUp = 0; support + followUp <= own; ++followUp) {
            const std::array<int, 3> counts{support, followUp, own - support - followUp};
            qint64 cost = 0;
            for (std::size_t k = 0; k < 3; ++k) {
                const int off = std::abs(5 * counts[k] + person.carry[k] - task.profiles[std::size_t(person.profile)].fifths[k] * own);
                cost += 4 * off + 6 * std::max(0, off - 5 * task.parts);
            }
            cheapest = cheapest < 0 ? cost : std::min(cheapest, cost);
        }
    }
    return cheapest;
}

} // namespace

TEST_CASE("annealed rotas keep the hard rules and the pins and have one duty for each half day, over 500 random tasks", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const Task task = keepableTask(seed);
        CAPTURE(seed);
        REQUIRE(faults(task).empty());
        Annealing how;
        how.seed = seed;
        how.effort = 0.1;
        const Plan first = firstPlan(task);
        const Plan plan = annealed(task, first, how);
        checkLetters(task, plan);
        const std::vector<HardBreach> broken = hardBreaches(task, plan);
        if (!broken.empty())
            FAIL(key(broken[0].rule).toStdString() + " " + broken[0].sentence.toStdString());
        REQUIRE(price(task, plan).objective() <= price(task, first).objective());
        if (seed % 10 == 0)
            REQUIRE(annealed(task, first, how) == plan);
    }
}

TEST_CASE("stopped at any moment an annealed rota is complete and keeps the rules", "[rota]")
{
    rc::prop("so many looks at the progress", [](std::uint16_t salt) {
        const Task task = keepableTask(1 + salt % 400u);
        int looks = *rc::gen::inRange(0, 6);
        const Plan plan = annealed(task, firstPlan(task), {}, [&looks](int) { return looks-- > 0; });
        checkLetters(task, plan);
        RC_ASSERT(hardBreaches(task, plan).empty());
    });
}

TEST_CASE("what is brought in is paid back: the mix ends as near the choice as whole days allow", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Task task = randomTask(seed, Limits::None, seed % 3 == 0 ? 2 : 1);
        Dice dice(seed);
        Assistant person = task.assistants[0];
        person.preferences.clear();
        person.mentors.clear();
        for (int &carried : person.carry)
            carried = dice.below(41) - 20;
        task.assistants = {person};
        task.published.reset();
        task.checkpoints = {int(task.days.size()) - 1};
        for (Day &day : task.days)
            day.least = day.target = 0;
        task.weights = Weights{0, 0, 0, 0, 0, 4, 6, 0, 0, 0, 0, 0, 0, 0};
        Annealing how;
        how.effort = 2;
        CAPTURE(seed, task.parts);
        CHECK(price(task, annealed(task, firstPlan(task), how)).objective() == cheapestMix(task));
    }
}
