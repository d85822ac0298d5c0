// SPDX-License-Identifier: MPL-2.0
#include "core/solver/linear_program.h"

#include "core/solver/coin.h"

namespace paybench::solver {

struct LinearProgram::Library {
    Library(Budget &from, int rows) : budget(from), interrupt(from, work::pivot(rows)) {}

    Budget &budget;
    Silence silence;
    Interrupt interrupt;
    ClpSimplex model;
    bool isFirst = true;
};

LinearProgram::LinearProgram(const std::vector<double> &lower, const std::vector<double> &upper, Budget &budget)
    : m_library(std::make_unique<Library>(budget, int(lower.size())))
{
    ClpSimplex &model = m_library->model;
    model.passInMessageHandler(&m_library->silence);
    model.setLogLevel(0);
    model.passInEventHandler(&m_library->interrupt);
    model.resize(int(lower.size()), 0);
    for (int r = 0; r < int(lower.size()); ++r)
        model.setRowBounds(r, lower[std::size_t(r)], upper[std::size_t(r)]);
    model.scaling(0); // all numbers are small and whole
}

LinearProgram::~LinearProgram() = default;

void LinearProgram::add(const Columns &columns)
{
    if (columns.count() == 0)
        return;
    const std::vector<double> lower(columns.costs.size(), 0);
    m_library->model.addColumns(columns.count(), lower.data(), columns.uppers.data(), columns.costs.data(), columns.starts.data(),
                                columns.rows.data(), columns.elements.data());
}

int LinearProgram::columns() const
{
    return m_library->model.numberColumns();
}

void LinearProgram::setBounds(int column, double lower, double upper)
{
    m_library->model.setColumnBounds(column, lower, upper);
}

bool LinearProgram::solve(Way way)
{
    ClpSimplex &model = m_library->model;
    if (m_library->budget.isOver())
        return false;
    // From nothing the dual method is the quicker: no step has a negative price, so it starts at an optimum of the dual.
    const bool isDual = m_library->isFirst || way == Way::Dual;
    m_library->isFirst = false;
    isDual ? model.dual() : model.primal();
    if (model.status() != 0 && !m_library->budget.isOver())
        isDual ? model.primal() : model.dual();
    return model.status() == 0;
}

double LinearProgram::objective() const
{
    return m_library->model.objectiveValue();
}

const double *LinearProgram::values() const
{
    return m_library->model.primalColumnSolution();
}

const double *LinearProgram::duals() const
{
    return m_library->model.dualRowSolution();
}

const double *LinearProgram::reducedCosts() const
{
    return m_library->model.dualColumnSolution();
}

} // namespace paybench::solver
