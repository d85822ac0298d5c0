// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <vector>

// What SQLite cannot see: an amount that was changed outside the program.

namespace paybench::store {

// Batches against their rows, the hash chain of closed months, the sums of frozen invoices, rows that belong nowhere.
// A Check: `Opening::totals` takes it.
Result<std::vector<Finding>> controlFindings(const Database &db);

} // namespace paybench::store
