// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/entry_rows.h"
#include "core/worklog/timer.h"

#include <optional>

// The timer and the batches as they stand in the file; within a step.

namespace paybench::store {

class Database;

Result<worklog::Timer> storedTimer(const Database &db, PersonId person);
Result<std::optional<worklog::Batch>> storedBatch(const Database &db, BatchId batch);
// Pieces, by local days; batches; and the timer. Gives the batch that runs now.
Result<BatchId> writeTimed(Database &db, const OpenTimes &open, const worklog::Timed &timed);

} // namespace paybench::store
