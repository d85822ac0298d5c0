// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/reports/month_basis.h"

// Everything a month is computed from, gathered from the file.

namespace paybench::store {

class Database;

Result<reports::MonthInputs> monthInputs(Database &db, Month month);

// The basis of a month: the frozen one of a closed month, else computed from the file as it stands.
Result<reports::MonthBasis> basisOf(Database &db, Month month);

} // namespace paybench::store
