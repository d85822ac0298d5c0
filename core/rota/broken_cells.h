// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster_price.h"

#include <utility>

// Where on the grid a rule is broken.

namespace paybench::rota {

// The cells that break the hard rule together: all days of a run, a week's support days. Row and day; empty for soft breaches.
std::vector<std::pair<int, int>> brokenCells(const RosterPrice &price, const RosterBreach &breach);

} // namespace paybench::rota
