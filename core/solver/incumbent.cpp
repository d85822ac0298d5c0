// SPDX-License-Identifier: MPL-2.0
#include "core/solver/incumbent.h"

#include "core/solver/rows.h"

#include <algorithm>
#include <cmath>

namespace paybench::solver {

namespace {

constexpr double tolerance = 1e-5; // of the arithmetic behind a bound

// What a rota costs at least without any search: everything is zero or more but a wish that is paid for.
qint64 leastCost(const rota::Task &task)
{
    qint64 least = 0;
    for (const rota::Assistant &person : task.assistants) {
        for (const rota::Preference &wish : person.preferences)
            least += std::min<qint64>(0, wish.cost);
    }
    return least;
}

} // namespace

Incumbent::Incumbent(const rota::Task &task, const Budget &budget, const Better &better)
    : m_task(task), m_budget(budget), m_better(better), m_least(leastCost(task))
{
}

bool isBetter(const rota::Tally &one, const rota::Tally &other)
{
    return one.hard != other.hard ? one.hard < other.hard : one.objective < other.objective;
}

bool Incumbent::offer(const rota::Plan &plan, const QString &stage)
{
    const rota::Price price = rota::price(m_task, plan);
    const rota::Tally tally{price.objective(), int(price.hard.size())};
    if (!isEmpty() && !isBetter(tally, m_tally))
        return false;
    if (isEmpty())
        m_firstSeconds = m_budget.seconds();
    m_plan = plan;
    m_tally = tally;
    tell(stage, &m_plan);
    return true;
}

void Incumbent::raiseBound(double bound, const QString &stage)
{
    const qint64 whole = qint64(std::ceil(bound - tolerance - std::abs(bound) * 1e-9));
    if (whole <= m_least || (m_bound && whole <= *m_bound))
        return;
    m_bound = whole;
    tell(stage, nullptr);
}

std::optional<qint64> Incumbent::bound() const
{
    if (isProved())
        return m_tally.objective;
    if (!m_bound || m_tally.hard > 0)
        return {};
    return m_bound;
}

bool Incumbent::isProved() const
{
    return m_bound && *m_bound >= searched();
}

qint64 Incumbent::searched() const
{
    return m_tally.objective + hardPriceOf(m_task.weights) * m_tally.hard;
}

double Incumbent::gap() const
{
    if (!bound())
        return 1;
    return m_tally.objective == 0 ? 0 : double(m_tally.objective - *bound()) / std::abs(double(m_tally.objective));
}

void Incumbent::tell(const QString &stage, const rota::Plan *plan) const
{
    if (!m_better)
        return;
    Improvement improvement;
    improvement.stage = stage;
    improvement.seconds = m_budget.seconds();
    improvement.objective = m_tally.objective;
    improvement.bound = bound();
    improvement.plan = plan;
    m_better(improvement);
}

} // namespace paybench::solver
