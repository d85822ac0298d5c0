// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/column_generation.h"

#include <functional>
#include <optional>

// The choice of one pattern for each slot among those given, by branch and bound (Cbc).

namespace paybench::solver {

struct IntegerAnswer {
    bool isComplete = false; // there is nothing better among the choices
    std::optional<std::vector<int>> patternOfSlot; // better than the cutoff
};

// Only solutions that cost less than `cutoff` are looked for. Runs until it is complete or the budget is spent; `better`
// hears of every solution at once.
IntegerAnswer bestOf(const Master &master, const std::vector<Choice> &choices, double cutoff, Budget &budget,
                     const std::function<void(const std::vector<int> &)> &better = {});

} // namespace paybench::solver
