// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/explanation.h"
#include "core/rota/roster.h"

// What of a rota is as it is, whatever would be cheaper: half days that are over, and seats that somebody took for another who
// is ill, with what was given back for them.

namespace paybench::rota {

// By the cells of the task. The clock is the centre's. The roster is not kept: what is settled is read at once.
Untouched settledCells(const Roster &roster, const RosterTask &task, const QDateTime &now);

} // namespace paybench::rota
