// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/solving.h"

#include <chrono>
#include <limits>

// How much may still be done: counted work, so that the same effort gives the same rota, and a clock that only decides when
// to stop. A part belongs to one thread.

namespace paybench::solver {

class Budget {
public:
    Budget(const Effort &effort, const std::atomic<bool> &stop)
        : m_stop(&stop), m_work(effort.work.value_or(std::numeric_limits<double>::infinity())),
          m_seconds(effort.seconds.value_or(std::numeric_limits<double>::infinity()))
    {
    }

    // The same clock, but only so much work; what it spent is to be spent here when it is done.
    Budget part(double work) const
    {
        Budget part = *this;
        part.m_work = std::min(work, m_work - m_spent);
        part.m_spent = 0;
        return part;
    }

    // From now on so much, on top of what has been spent.
    void allow(double work) { m_work = m_spent + work; }
    void spend(double work) { m_spent += work; }
    double spent() const { return m_spent; }
    double left() const { return m_work - m_spent; }
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    bool isStopped() const { return m_stop->load(std::memory_order_relaxed); } // from outside
    bool isLate() const { return seconds() >= m_seconds; }
    bool isInterrupted() const { return isStopped() || isLate(); }
    bool isOver() const { return m_spent >= m_work || isInterrupted(); }

private:
    const std::atomic<bool> *m_stop;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_work;
    double m_seconds;
    double m_spent = 0;
};

// What things cost in seconds of one core, about.
namespace work {

inline double pivot(int rows) { return 6e-6 + 5e-8 * rows; }
inline constexpr double branchingPivot = 4; // times as much
inline double pricing(std::size_t patterns) { return 3e-8 * double(patterns); }
inline constexpr double annealedCell = 2e-4; // with full effort
inline constexpr double move = 4e-7; // of search

} // namespace work

} // namespace paybench::solver
