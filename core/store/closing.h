// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/reports/month_basis.h"

// Closing a month as the window and the command line do it: look what is in the way, back up, freeze.

namespace paybench::store {

class Database;

// The sentences that keep the month from being closed; none means that it can be.
std::vector<QString> obstacles(const reports::MonthBasis &basis);

// Who closes, reopens and signs off: the person who sits here, else the account.
QString signature(const Database &db);

// Gathers the month, refuses it with everything that is in the way, and makes a verified backup. Nothing of the month is
// changed yet. Not within a step.
Result<reports::MonthBasis> readyToClose(Database &db, Month month);

// Freezes what was made ready: a barrier that is reopened, not undone. May run within a step.
Done closeReady(Database &db, const reports::MonthBasis &basis);

// Both together; gives what was frozen.
Result<reports::MonthBasis> closeMonth(Database &db, Month month);

} // namespace paybench::store
