// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/incumbent.h"
#include "core/solver/rows.h"

#include <vector>

// Simulated annealing over whole weeks: only patterns the linear program finds cheap are tried, so a few hundred thousand
// moves go further than many millions over cells.

namespace paybench::solver {

struct PatternAnnealing {
    std::uint64_t seed = 1;
    qint64 moves = 500'000;
    double hot = 2;
    double cold = 0.4;
};

// `cheap`: places of patterns by slot; slots with one or none stay as they are. The best rota found, or `start`.
rota::Plan patternAnnealed(const Rows &rows, const rota::Plan &start, const std::vector<std::vector<int>> &cheap, const PatternAnnealing &how,
                           Budget &budget);

} // namespace paybench::solver
