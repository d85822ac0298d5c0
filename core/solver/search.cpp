// SPDX-License-Identifier: MPL-2.0
#include "core/solver/search.h"

#include "core/rota/annealing.h"
#include "core/solver/integer_program.h"

namespace paybench::solver {

Search::Search(const rota::Task &task, const Effort &effort, const Better &better, const std::atomic<bool> &stop)
    : m_task(task), m_effort(effort), m_budget(effort, stop), m_best(task, m_budget, better), m_indexed(task)
{
}

bool Search::isDone() const
{
    return m_best.isProved() || (!m_effort.prove && m_best.gap() <= m_effort.gap) || m_budget.isOver();
}

bool Search::offer(const Section &section, const std::vector<int> &patterns, const QString &stage)
{
    return m_best.offer(section.with(patterns), stage);
}

void Search::begin(const std::optional<rota::Plan> &start)
{
    if (start)
        m_best.offer(*start, QStringLiteral("first"));
    m_best.offer(rota::firstPlan(m_task), QStringLiteral("first"));
}

void Search::anneal()
{
    rota::Annealing how;
    how.seed = m_effort.seed;
    const rota::Plan start = m_best.plan();
    rota::annealed(m_task, start, how, [this](int) { return !m_budget.isOver(); },
                   [this](const rota::Plan &plan, qint64) { m_best.offer(plan, QStringLiteral("annealing")); });
}

void Search::solveWhole()
{
    m_wholeStart = m_best.plan();
    m_whole = std::make_unique<Section>(*m_rows, m_wholeStart, std::vector<Part>(m_patterns->allSlots().size(), Part::Free));
    m_program = std::make_unique<ColumnGeneration>(m_whole->master(), m_budget);
    m_program->take(m_best.plan());
    const ColumnGeneration::Outcome outcome = m_program->run();
    m_best.raiseBound(m_whole->whole(m_program->bound()), QStringLiteral("bound"));
    if (outcome != ColumnGeneration::Outcome::Solved)
        return;
    if (m_program->isWhole())
        offer(*m_whole, m_program->rounded(), QStringLiteral("bound"));
    else if (const auto patterns = dive(*m_program, {}))
        offer(*m_whole, *patterns, QStringLiteral("dive"));
}

// Ever more patterns, until all that could be in a better rota are among them.
void Search::tryIntegers(double work)
{
    for (double gap = 3; !isDone(); gap *= 2) {
        const double all = m_whole->inside(double(m_best.objective())) - 1 - m_program->bound();
        Budget part = m_budget.part(work);
        const IntegerAnswer answer = bestOf(m_whole->master(), m_program->within(std::min(gap, all)), m_whole->inside(double(m_best.objective())), part,
                                            [this](const std::vector<int> &patterns) { offer(*m_whole, patterns, QStringLiteral("mip")); });
        m_budget.spend(part.spent());
        if (answer.isComplete && gap >= all)
            m_best.raiseBound(double(m_best.objective()), QStringLiteral("proof"));
        if (gap >= all)
            return;
    }
}

Solution Search::found(const std::optional<rota::Plan> &start)
{
    begin(start);
    if (!isDone())
        anneal();
    if (!isDone()) {
        m_patterns = std::make_unique<Patterns>(m_task, m_indexed);
        m_rows = std::make_unique<Rows>(m_task, m_indexed, *m_patterns);
    }
    if (!isDone() && m_patterns->isComplete()) {
        solveWhole();
        for (double work = 2; !isDone(); work *= 2)
            tryIntegers(work);
    }
    return solution();
}

Solution Search::solution() const
{
    Solution solution;
    solution.plan = m_best.plan();
    solution.objective = m_best.objective();
    solution.bound = m_best.bound();
    solution.status = m_best.isProved()          ? Status::Proved
                      : m_best.gap() <= m_effort.gap ? Status::WithinGap
                      : m_budget.isStopped()     ? Status::Stopped
                                                 : Status::Time;
    solution.firstSeconds = m_best.firstSeconds();
    solution.seconds = m_budget.seconds();
    return solution;
}

} // namespace paybench::solver
