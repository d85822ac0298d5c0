// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"
#include "ui/table/summary.h"

#include <utility>
#include <vector>

// What the status bar says of the cells that are selected, and of a few that change.

namespace paybench::ui {

// Cells, support in person-days, the need of their days.
Summary summaryOfCells(const rota::Roster &roster, const std::vector<std::pair<int, int>> &cells);
// Changed cells, hours lost, what the rota then costs more.
Summary summaryOfChange(const rota::Edit &edit, double lostHours, qint64 difference);

} // namespace paybench::ui
