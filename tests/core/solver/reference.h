// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/section.h"
#include "tests/core/rota/tasks.h"

// The pieces of the solver put together for a task, and rotas made of its patterns at random.

namespace paybench::solver {

struct Pieces {
    explicit Pieces(const rota::Task &of) : task(of), indexed(task), patterns(task, indexed), rows(task, indexed, patterns) {}

    rota::Plan randomPlan(rota::Dice &dice) const
    {
        rota::Plan plan;
        for (const rota::Assistant &person : task.assistants)
            plan.rows.push_back(QByteArray(person.available).replace('0', '-').replace('1', 'R'));
        for (const Slot &slot : patterns.allSlots())
            putInto(plan, slot, patterns.pattern(slot, dice.below(slot.patterns)));
        return plan;
    }
    std::vector<Part> all(Part part) const { return std::vector<Part>(patterns.allSlots().size(), part); }

    rota::Task task;
    rota::IndexedTask indexed;
    Patterns patterns;
    Rows rows;
};

inline rota::Tally tallyOf(const rota::Task &task, const rota::Plan &plan)
{
    const rota::Price price = rota::price(task, plan);
    return {price.objective(), int(price.hard.size())};
}

inline rota::Task caseOf(const char *name)
{
    const auto task = rota::taskOfJson(rota::bytesOf(rota::ourCase(QLatin1String(name) + QStringLiteral(".json"))));
    return task ? *task : rota::Task();
}

inline rota::Plan bestOfCase(const char *name, const rota::Task &task)
{
    const auto plan = rota::planOfJson(rota::bytesOf(rota::ourCase(QStringLiteral("best/") + QLatin1String(name) + QStringLiteral(".json"))), task);
    return plan ? *plan : rota::Plan();
}

} // namespace paybench::solver
