// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/support_case.h"
#include "core/worklog/training.h"

#include <vector>

// A training need as it is written, for the quick line and the page alike; within a step.

namespace paybench::store {

class Database;

Result<TrainingNeedId> writeNeed(Database &db, const worklog::TrainingNeed &need);
// Whether another need of the same person or unit about the topic is open or booked.
Result<bool> needIsThere(const Database &db, const worklog::TrainingNeed &need);

Result<std::vector<worklog::TrainingNeed>> needsOfPersons(const Database &db); // by topic
Result<std::vector<worklog::TrainingNeed>> needsOf(const Database &db, UnitId unit);
// Its contacts from then on, in months that are logged in full.
Result<std::vector<worklog::TopicContact>> contactsOf(Database &db, UnitId unit, std::int64_t since);

// What the line about this case raises for its whole unit, with the sentence that says so; no need: the rule is not met, or a
// need is there already. Within the step that writes the case.
struct UnitNeed {
    TrainingNeedId need;
    QString sentence;
};
Result<UnitNeed> raiseUnitNeed(Database &db, const worklog::Case &one, CaseId by);

} // namespace paybench::store
