// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/accuracy.h"
#include "ui/demand/demand_state.h"

#include <optional>
#include <vector>

// What was forecast beside what was counted, and which days the forecast does not learn from.

namespace paybench::ui {

struct OutcomeDay {
    QDate day;
    staffing::Band forecast;
    std::optional<double> counted;
    bool isWhole = false; // over, and counted in every open half-hour: only then the two can be compared
    double naive = -1;    // the same weekday of the last counted week before the month; below 0: none
};

std::vector<OutcomeDay> outcomeDays(const DemandState &state);
staffing::Accuracy accuracyByDay(const std::vector<OutcomeDay> &days);
staffing::Accuracy accuracyByHalfHour(const DemandState &state, const std::vector<OutcomeDay> &days);

// Days that are missing, in whole or in part. Months of which nothing is counted, and days beside each other, are one stretch.
struct Uncounted {
    QDate from;
    QDate to;
    int days = 0;          // open ones
    std::vector<int> gaps; // of a day counted in part: minutes since midnight at which a missing interval begins
    int minutes = 30;      // of each
};
std::vector<Uncounted> uncounted(const DemandState &state);

// Of the last counted month in a history, so many days: what a test hides.
int daysOfLastMonth(const staffing::History &history);

} // namespace paybench::ui
