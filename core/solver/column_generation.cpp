// SPDX-License-Identifier: MPL-2.0
#include "core/solver/column_generation.h"

#include <algorithm>
#include <cmath>

namespace paybench::solver {

namespace {

constexpr std::size_t newPerSlot = 3; // columns a round
constexpr double noticeable = 1e-6;   // of a reduced cost

} // namespace

ColumnGeneration::ColumnGeneration(const Master &master, Budget &budget)
    : m_master(master), m_budget(budget), m_program(master.lower(), master.upper(), budget), m_isSettled(std::size_t(master.slotCount()), false)
{
    m_program.add(master.steps());
    for (int s = 0; s < master.slotCount(); ++s) {
        m_isIn.emplace_back(std::size_t(master.slot(s).patterns), 0);
        m_patterns += std::size_t(master.slot(s).patterns);
    }
}

void ColumnGeneration::take(const rota::Plan &plan)
{
    Columns columns;
    for (int s = 0; s < m_master.slotCount(); ++s) {
        const int place = std::max(0, m_master.rows().patterns().placeIn(plan, m_master.slot(s)));
        if (m_isIn[std::size_t(s)][std::size_t(place)] != 0)
            continue;
        m_isIn[std::size_t(s)][std::size_t(place)] = 1;
        m_columns.push_back({s, place});
        m_master.append(s, place, columns);
    }
    m_program.add(columns);
}

ColumnGeneration::Outcome ColumnGeneration::run(double hopelessAt, int rounds)
{
    for (int round = 0;; ++round) {
        if (!m_program.solve(m_way))
            return Outcome::Stopped;
        m_way = LinearProgram::Way::Primal;
        readValues();
        if (m_settled.empty()) {
            noteBound();
            if (m_bound > hopelessAt)
                return Outcome::Hopeless;
        }
        if (round == rounds)
            return Outcome::Rounds;
        if (!addBetter())
            return Outcome::Solved;
    }
}

void ColumnGeneration::readValues()
{
    m_value = m_program.objective();
    const double *values = m_program.values() + m_master.steps().count();
    m_amounts.assign(values, values + m_columns.size());
    m_duals.assign(m_program.duals(), m_program.duals() + m_master.rowCount());
}

void ColumnGeneration::noteBound()
{
    std::vector<double> duals = m_duals;
    const double bound = m_master.lagrangian(duals);
    m_budget.spend(work::pricing(m_patterns));
    if (bound > m_bound) {
        m_bound = bound;
        m_bestDuals = std::move(duals);
    }
}

bool ColumnGeneration::addBetter()
{
    Columns columns;
    for (int s = 0; s < m_master.slotCount(); ++s) {
        if (!m_isSettled[std::size_t(s)])
            addBetterOf(s, columns);
    }
    m_budget.spend(work::pricing(m_patterns));
    m_program.add(columns);
    return columns.count() > 0;
}

bool ColumnGeneration::addBetterOf(int slot, Columns &to)
{
    const Slot &which = m_master.slot(slot);
    const Master::CellPrices prices = m_master.cellPrices(slot, m_duals.data());
    const double dual = m_duals[std::size_t(m_master.slotRow(slot))];
    std::array<std::pair<double, int>, newPerSlot> best;
    best.fill({-noticeable, -1});
    for (int p = 0; p < which.patterns; ++p) {
        const double cost = m_master.reducedCost(m_master.rows().patterns().pattern(which, p), which, prices) - dual;
        if (cost >= best.back().first || m_isIn[std::size_t(slot)][std::size_t(p)] != 0)
            continue;
        best.back() = {cost, p};
        for (std::size_t i = best.size() - 1; i > 0 && best[i].first < best[i - 1].first; --i)
            std::swap(best[i], best[i - 1]);
    }
    for (const auto &[cost, pattern] : best) {
        if (pattern < 0)
            break;
        m_isIn[std::size_t(slot)][std::size_t(pattern)] = 1;
        m_columns.push_back({slot, pattern});
        m_master.append(slot, pattern, to);
    }
    return best.front().second >= 0;
}

bool ColumnGeneration::isWhole() const
{
    const auto isNear = [](double amount) { return std::abs(amount - std::round(amount)) < 1e-6; };
    return std::all_of(m_amounts.begin(), m_amounts.end(), isNear);
}

std::vector<int> ColumnGeneration::rounded() const
{
    std::vector<int> patterns(std::size_t(m_master.slotCount()), 0);
    std::vector<double> most(patterns.size(), -1);
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const std::size_t slot = std::size_t(m_columns[i].slot);
        if (m_amounts[i] > most[slot]) {
            most[slot] = m_amounts[i];
            patterns[slot] = m_columns[i].pattern;
        }
    }
    return patterns;
}

std::vector<Choice> ColumnGeneration::within(double gap) const
{
    std::vector<Choice> found;
    std::vector<double> costs;
    for (int s = 0; s < m_master.slotCount(); ++s) {
        const Slot &which = m_master.slot(s);
        const Master::CellPrices prices = m_master.cellPrices(s, m_bestDuals.data());
        costs.clear();
        for (int p = 0; p < which.patterns; ++p)
            costs.push_back(m_master.reducedCost(m_master.rows().patterns().pattern(which, p), which, prices));
        const double least = *std::min_element(costs.begin(), costs.end());
        for (int p = 0; p < which.patterns; ++p) {
            if (costs[std::size_t(p)] <= least + gap + noticeable)
                found.push_back({s, p});
        }
    }
    return found;
}

void ColumnGeneration::settle(std::size_t column)
{
    m_program.setBounds(m_master.steps().count() + int(column), 1, 1);
    m_isSettled[std::size_t(m_columns[column].slot)] = true;
    m_settled.push_back(column);
    m_way = LinearProgram::Way::Dual;
}

void ColumnGeneration::setFree()
{
    for (const std::size_t column : m_settled)
        m_program.setBounds(m_master.steps().count() + int(column), 0, std::numeric_limits<double>::infinity());
    m_settled.clear();
    m_isSettled.assign(m_isSettled.size(), false);
    m_way = LinearProgram::Way::Primal;
}

} // namespace paybench::solver
