// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/linear_program.h"

#include <limits>

// The linear program over all patterns, solved with a few of them: those that would better it are looked for until there are
// none. Its value is the bound that is shown.

namespace paybench::solver {

struct Choice {
    int slot = 0; // among the free ones
    int pattern = 0;
};

class ColumnGeneration {
public:
    ColumnGeneration(const Master &master, Budget &budget);

    // The patterns a rota has become columns; the first one makes the start.
    void take(const rota::Plan &plan);

    enum class Outcome { Solved, Hopeless, Rounds, Stopped };
    // Hopeless: the bound has passed this value. Rounds: as many were done.
    Outcome run(double hopelessAt = std::numeric_limits<double>::infinity(), int rounds = std::numeric_limits<int>::max());

    const Master &master() const { return m_master; }
    double value() const { return m_value; }  // of the program over the columns there are
    double bound() const { return m_bound; }  // the best lower bound so far; holds at any time
    bool isWhole() const;                     // every slot has one pattern
    const std::vector<Choice> &columns() const { return m_columns; }
    double amount(std::size_t column) const { return m_amounts[column]; }
    // The likeliest pattern of each slot.
    std::vector<int> rounded() const;
    // All patterns that could be in a solution not more than `gap` above the bound.
    std::vector<Choice> within(double gap) const;
    const std::vector<double> &duals() const { return m_bestDuals; } // of the best bound

    // For dives: the slot is settled, and no columns are looked for there.
    void settle(std::size_t column);
    void setFree();
    bool isSettled(int slot) const { return m_isSettled[std::size_t(slot)]; }

private:
    bool addBetter();
    bool addBetterOf(int slot, Columns &to);
    void readValues();
    void noteBound();

    const Master &m_master;
    Budget &m_budget;
    LinearProgram m_program;
    std::vector<Choice> m_columns;
    std::vector<std::vector<char>> m_isIn; // by slot and pattern
    std::vector<bool> m_isSettled;
    std::vector<std::size_t> m_settled; // columns
    LinearProgram::Way m_way = LinearProgram::Way::Dual;
    std::vector<double> m_amounts, m_duals, m_bestDuals;
    double m_value = std::numeric_limits<double>::infinity();
    double m_bound = -std::numeric_limits<double>::infinity();
    std::size_t m_patterns = 0;
};

} // namespace paybench::solver
