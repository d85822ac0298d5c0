// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/store/opening.h"

#include <vector>

// What SQLite cannot see: an amount that was changed outside the program.

namespace paybench::store {

// Batches against their rows, the chain of closed months with the texts of the last year, rows that belong nowhere. A Check
// that is quick enough for each opening: `Opening::totals` takes it. Months::frozenBasis looks at the one it reads.
Result<std::vector<Finding>> sealFindings(const Database &db);

// The same with the texts of every closed month and the sums in them: for backups and `paybench check`.
Result<std::vector<Finding>> controlFindings(const Database &db);

// What is said of a closed month whose hash does not fit.
QString changedOutside(Month month);

} // namespace paybench::store
