// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/month_step.h"

#include <vector>

// How a month's checklist stands: what is done, what is late, and the share that was done in time.

namespace paybench::directory {

struct Punctuality {
    int steps = 0;
    int done = 0;
    int late = 0;   // done after the day, or not done though the day has passed
    int onTime = 0; // done, and not late
    int due = 0;    // done, or the day has passed: what the share is of
};

Punctuality punctuality(const std::vector<MonthStep> &steps, QDate today);

} // namespace paybench::directory
