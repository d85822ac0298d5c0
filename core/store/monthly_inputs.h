// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/monthly.h"

// What the monthly report is made from: the month's basis, whether it is closed, and the months before it.

namespace paybench::store {

class Database;

// Earlier months of the year, and the month before, as far as they have volumes. The audience is left to the caller.
Result<reports::MonthlyInputs> monthlyInputs(Database &db, Month month);

} // namespace paybench::store
