// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/change.h"
#include "core/solver/budget.h"

// The best rota so far and the best bound, kept outside the libraries and told to whoever listens.

namespace paybench::solver {

class Incumbent {
public:
    Incumbent(const rota::Task &task, const Budget &budget, const Better &better);

    // True: it was better, priced by core/rota.
    bool offer(const rota::Plan &plan, const QString &stage);
    // Of the whole task, broken hard rules priced as the solver prices them. Below what every rota costs it says nothing yet.
    void raiseBound(double bound, const QString &stage);

    bool isEmpty() const { return m_plan.rows.empty(); }
    const rota::Plan &plan() const { return m_plan; }
    const rota::Tally &tally() const { return m_tally; }
    qint64 objective() const { return m_tally.objective; }
    qint64 searched() const; // with the price of broken hard rules
    std::optional<qint64> bound() const; // none while the best breaks a hard rule that may be avoidable
    bool isProved() const;
    double gap() const; // of the objective; 1 without a bound
    double firstSeconds() const { return m_firstSeconds; }

private:
    void tell(const QString &stage, const rota::Plan *plan) const;

    const rota::Task &m_task;
    const Budget &m_budget;
    const Better &m_better;
    const qint64 m_least; // no rota costs less
    rota::Plan m_plan;
    rota::Tally m_tally;
    std::optional<qint64> m_bound;
    double m_firstSeconds = 0;
};

bool isBetter(const rota::Tally &one, const rota::Tally &other); // fewer broken hard rules first

} // namespace paybench::solver
