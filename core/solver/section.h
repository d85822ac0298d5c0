// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/incumbent.h"
#include "core/solver/master.h"

// A part of a rota that is to be made anew, in terms of the whole: what the whole costs, and the whole with the part put in.

namespace paybench::solver {

class Section {
public:
    Section(const Rows &rows, const rota::Plan &plan, const std::vector<Part> &parts);

    const Master &master() const { return m_master; }
    double whole(double value) const { return value + m_constant; } // of the master's value
    double inside(double whole) const { return whole - m_constant; }
    rota::Plan with(const std::vector<int> &patternOfSlot) const;
    // Of the plan; where it breaks a rule that can be kept, the first pattern there is.
    const std::vector<int> &patterns() const { return m_places; }

private:
    const Rows &m_rows;
    const rota::Plan &m_plan;
    Master m_master;
    std::vector<int> m_places;
    double m_constant = 0;
};

// Soft costs, with the price of the solver for each broken hard rule.
double searched(const Rows &rows, const rota::Tally &tally);

} // namespace paybench::solver
