// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/annealing.h"
#include "core/solver/neighbourhoods.h"
#include "core/solver/rolling.h"

#include <memory>

// The course of a search: a first rota, annealing, the bound, dives, small integer programs, neighbourhoods, and the proof.

namespace paybench::solver {

class Search {
public:
    Search(const rota::Task &task, const Effort &effort, const Better &better, const std::atomic<bool> &stop);

    Solution found(const std::optional<rota::Plan> &start);

private:
    bool isDone() const;
    void begin(const std::optional<rota::Plan> &start);
    void anneal();
    bool annealCells(const rota::Plan &start, const rota::Annealing &how); // true: it found a better one
    std::function<double()> shareOfTime() const;
    void solveWhole();
    void annealPatterns();
    void tryIntegers(double work);
    bool isNearlyProved() const;
    void tryNeighbourhoods(double work);
    void searchWhole();
    void searchLong();
    bool offer(const Section &section, const std::vector<int> &patterns, const QString &stage);
    Solution solution() const;

    const rota::Task &m_task;
    const Effort &m_effort;
    Budget m_budget;
    Incumbent m_best;
    rota::IndexedTask m_indexed;
    std::unique_ptr<Patterns> m_patterns;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<Section> m_whole; // everything free
    rota::Plan m_wholeStart;
    std::unique_ptr<ColumnGeneration> m_program;
    std::unique_ptr<Neighbourhoods> m_neighbourhoods;
};

} // namespace paybench::solver
