// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/dive.h"
#include "core/solver/section.h"

#include <functional>
#include <vector>

// Horizons too long for one linear program: two periods at a time, of which the first is kept.

namespace paybench::solver {

// A stretch of weeks: up to a checkpoint, four weeks at most.
struct Period {
    int first = 0, last = 0; // weeks, both included
};

std::vector<Period> periods(const rota::IndexedTask &indexed);

struct Rolled {
    rota::Plan plan;
    bool isComplete = false; // else the periods at the end are as they were
};

// Each window is planned knowing what came before and nothing of what comes later. `settled` hears of each.
Rolled rolled(const Rows &rows, const rota::Plan &start, Budget &budget, const std::function<void(const rota::Plan &)> &settled = {});

} // namespace paybench::solver
