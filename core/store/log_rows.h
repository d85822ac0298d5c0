// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/entry_rows.h"
#include "core/worklog/timer.h"

// The timer and the batches as they stand in the file; within a step.

namespace paybench::store {

class Database;

Result<worklog::Timer> storedTimer(const Database &db, PersonId person);
Result<std::vector<worklog::Timer>> runningTimers(const Database &db); // of everybody for whom something runs, or a call
// Of a query over id, person_id, name, customer_id, started, ended, items.
worklog::Batch readBatch(const QSqlQuery &query);
// Pieces, by local days; batches; and the timer. Gives the batch that runs now.
Result<BatchId> writeTimed(Database &db, const OpenTimes &open, const worklog::Timed &timed);

} // namespace paybench::store
