// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/budget.h"
#include "core/solver/master.h"

#include <memory>
#include <vector>

// A linear program that grows by columns and is solved again from where it stood. The library (Clp) shows nowhere else.

namespace paybench::solver {

class LinearProgram {
public:
    // Every pivot is spent from the budget; without any left it stops at once.
    LinearProgram(const std::vector<double> &lower, const std::vector<double> &upper, Budget &budget);
    ~LinearProgram();
    LinearProgram(const LinearProgram &) = delete;
    LinearProgram &operator=(const LinearProgram &) = delete;

    void add(const Columns &columns);
    int columns() const;
    void setBounds(int column, double lower, double upper);

    enum class Way { Primal, Dual }; // after columns were added; after bounds were changed
    // True: solved to its optimum. The values are then of it.
    bool solve(Way way);

    double objective() const;
    const double *values() const;       // of columns
    const double *duals() const;        // of rows
    const double *reducedCosts() const; // of columns

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

} // namespace paybench::solver
