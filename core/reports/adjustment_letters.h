// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.h"
#include "core/reports/year_adjustment.h"

// What customers are sent when their prices are adjusted (journeys.md J4): old and new prices with the index, then the
// annex of the new version.

namespace paybench::reports {

struct AdjustmentLetter {
    directory::Customer customer;
    Report report;
};

// One for each customer whose prices change, by name. Who has a fixed price gets none.
std::vector<AdjustmentLetter> adjustmentLetters(const QString &centre, const AdjustmentPlan &plan, const pricing::Adjustment &by,
                                                const std::vector<directory::Customer> &customers);

} // namespace paybench::reports
