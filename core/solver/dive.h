// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/column_generation.h"

#include <optional>

// A rota out of the linear program: what is nearly decided is settled, the rest solved again, until all is.

namespace paybench::solver {

struct Diving {
    double sure = 0.9;   // amounts from here on are settled
    double share = 0.02; // of the open slots, at least one: the likeliest are settled too
    int rounds = 3;      // of new columns, after each time
};

// The program is solved already; afterwards nothing is settled in it. None: interrupted.
std::optional<std::vector<int>> dive(ColumnGeneration &program, const Diving &how);

} // namespace paybench::solver
