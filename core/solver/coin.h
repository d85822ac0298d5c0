// SPDX-License-Identifier: MPL-2.0
#pragma once

// What Clp and Cbc need to be good guests: their headers' warnings are theirs, they say nothing on standard output, and they
// stop within milliseconds. Only for the two files that speak to them.

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <coin/ClpEventHandler.hpp>
#include <coin/ClpSimplex.hpp>
#include <coin/CoinMessageHandler.hpp>
#pragma GCC diagnostic pop

#include "core/solver/budget.h"

namespace paybench::solver {

class Silence : public CoinMessageHandler {
public:
    Silence() { setLogLevel(0); }
    int print() override { return 0; }
    CoinMessageHandler *clone() const override { return new Silence(*this); }
};

// Counts the pivots as work and ends the method when there is none left. The libraries copy it, and delete the copies.
class Interrupt : public ClpEventHandler {
public:
    Interrupt(Budget &budget, double pivot) : m_budget(&budget), m_pivot(pivot) {}

    int event(Event which) override
    {
        constexpr int goOn = -1;
        constexpr int end = 5;
        if (which != endOfIteration && which != endOfFactorization)
            return goOn;
        if (which == endOfIteration)
            m_budget->spend(m_pivot);
        return m_budget->isOver() ? end : goOn;
    }
    ClpEventHandler *clone() const override { return new Interrupt(*this); }

private:
    Budget *m_budget;
    double m_pivot;
};

} // namespace paybench::solver
