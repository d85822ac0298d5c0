// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/reports/today_board.h"

// What the board of the day is made from: a few days of the rota, the day's log, what is to be done.

namespace paybench::store {

class Database;

// Quick enough for every minute: nothing before the day is read but two months of calls, for how they spread over it.
Result<reports::TodayInputs> todayInputs(Database &db, QDate day, std::int64_t now);

} // namespace paybench::store
