// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/training.h"

// A training need as it is written, for the quick line and the page alike; within a step.

namespace paybench::store {

class Database;

Result<TrainingNeedId> writeNeed(Database &db, const worklog::TrainingNeed &need);
// Whether another need of the same person or unit about the topic is open or booked.
Result<bool> needIsThere(const Database &db, const worklog::TrainingNeed &need);

} // namespace paybench::store
