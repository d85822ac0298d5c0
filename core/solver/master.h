// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/change.h"
#include "core/solver/rows.h"

#include <array>
#include <cstdint>
#include <vector>

// The program to be solved: some of the slots are free, the rest stand as in a rota or are not looked at yet. Rows the
// fixed slots decide are left out. Its variables are patterns of free slots (any number of them) and the steps of the rows.

namespace paybench::solver {

enum class Part : std::uint8_t { Free, Fixed, Left }; // Left: not planned yet; rows that need it do not count

// Columns side by side, as the LP library takes them.
struct Columns {
    std::vector<int> starts = {0};
    std::vector<int> rows;
    std::vector<double> elements;
    std::vector<double> costs;
    std::vector<double> uppers; // all lower bounds are 0

    int count() const { return int(costs.size()); }
    void finish(double cost, double upper);
};

class Master {
public:
    // `plan` has a letter on all own days of fixed slots. A part for each slot.
    Master(const Rows &rows, const rota::Plan &plan, std::vector<Part> parts);

    const Rows &rows() const { return m_rows; }
    const Slot &slot(int freeSlot) const { return m_patterns.allSlots()[std::size_t(m_free[std::size_t(freeSlot)])]; }
    int slotCount() const { return int(m_free.size()); } // free ones
    const std::vector<int> &freeSlots() const { return m_free; }

    // Rows of the program: first those of cells, then one per free slot whose patterns sum to 1.
    int rowCount() const { return int(m_lower.size()); }
    int slotRow(int freeSlot) const { return m_cellRows + freeSlot; }
    const std::vector<double> &lower() const { return m_lower; }
    const std::vector<double> &upper() const { return m_upper; }
    const Columns &steps() const { return m_steps; }

    void append(int freeSlot, int pattern, Columns &to) const;
    // What the patterns cost, with the rows: soft costs and broken hard rules, apart from what the fixed slots cost alone.
    rota::Tally cost(const std::vector<int> &patternOfSlot) const;
    double searched(const rota::Tally &tally) const { return double(tally.objective) + double(m_rows.hardPrice()) * tally.hard; }
    double patternCost(const Pattern &pattern) const { return pattern.cost + double(m_rows.hardPrice()) * pattern.hard; }

    using CellPrices = std::array<std::array<double, 3>, longestSlot>;
    // What each cell and letter of the slot earns at these duals of the rows; the reduced cost of a pattern is its cost less
    // the prices of its cells less the dual of its slot.
    CellPrices cellPrices(int freeSlot, const double *duals) const;
    double reducedCost(const Pattern &pattern, const Slot &slot, const CellPrices &prices) const;
    // A lower bound of the program for any duals of the rows of cells (Lagrange). Duals of limits are made 0 or less.
    double lagrangian(std::vector<double> &duals, std::vector<int> *cheapest = nullptr) const;

private:
    struct Reach { // of a row: from fixed slots, and what free ones can add
        int fixed = 0, least = 0, most = 0;
        bool isTouched = false, isLeft = false;
    };
    struct Stair { // of a count row: what each count costs
        int row = 0, previous = -1; // rows of the program
        int first = 0;              // the count the values begin at
        std::vector<qint64> values;
    };

    void measure(const rota::Plan &plan, const std::vector<Part> &parts);
    void measureFree(const Slot &slot, std::vector<Reach> &reaches) const;
    void addLimit(int row, const Reach &reach);
    void addNeed(int row, const Reach &reach);
    void addChain(int first, const std::vector<Reach> &reaches);
    void addStair(Stair stair, int origin);
    int newRow(double lower, double upper);

    const Rows &m_rows;
    const Patterns &m_patterns;
    std::vector<int> m_free;
    std::vector<int> m_rowOf; // of the program, by row; −1: left out
    std::vector<double> m_lower, m_upper;
    std::vector<int> m_limits; // row by row of the program; −1: a count
    std::vector<Stair> m_stairs;
    std::vector<int> m_origins; // of stairs, by row of the program: the count that costs least
    std::vector<bool> m_isFollowed; // rows of the program whose steps go on in the next row of the chain
    Columns m_steps;
    int m_cellRows = 0;
};

} // namespace paybench::solver
