// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/day_log.h"
#include "core/worklog/pay_correction.h"
#include "core/worklog/sampling.h"
#include "core/worklog/support_case.h"
#include "core/worklog/training.h"

#include <vector>

// A log that was kept before: thousands of rows as one step, without the questions that are asked of one line. For a log
// taken over from elsewhere, the demo centre and benchmarks.

namespace paybench::store {

class Database;

// Ids of cases and batches count from 1 within these rows and are what events, entries, needs and corrections mean by
// them; the file gives its own.
struct LogHistory {
    std::vector<worklog::Case> cases;
    std::vector<worklog::CaseEvent> events;
    std::vector<worklog::Batch> batches;
    std::vector<worklog::Entry> entries;
    std::vector<worklog::Tally> tallies;
    std::vector<worklog::TrainingNeed> needs;
    std::vector<worklog::PayCorrection> corrections;
    std::vector<worklog::ClosedDay> closedDays;
};

// Writes them and the texts to search. Refused whole when a text holds a personal number.
Done takeHistory(Database &db, const LogHistory &history);

} // namespace paybench::store
