// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/rota/change.h"

#include <cstdint>
#include <functional>

// A good rota in milliseconds, without any library: simulated annealing over cells, weeks and persons (rota.md 3).

namespace paybench::rota {

struct Annealing {
    std::uint64_t seed = 1;
    double effort = 1; // 1: 250 moves a cell (600 above 40 persons); counted work, not seconds
    double hot = 15;
    double cold = 1;
    // The share of its time that is gone, 0…1: it cools no slower than that, so that a slow computer has a cold rota in time,
    // too. Empty: only moves are counted, and the rota is the same every time.
    std::function<double()> gone = {};
};

// A rota that keeps the hard rules as far as it goes, near the published one where there is one; at once, without search.
// Progress false leaves the rest as it is then: a rota, if a dear one.
Plan firstPlan(const Task &task, const Progress &progress = carryOn);

// The best rota found from `start`, never worse than it. `better` hears of each improvement that keeps the hard rules.
// The same for the same task, start, seed and effort. Progress false stops within milliseconds and keeps the best.
Plan annealed(const Task &task, const Plan &start, const Annealing &annealing, const Progress &progress = carryOn,
              const std::function<void(const Plan &, qint64 objective)> &better = {});

} // namespace paybench::rota
