// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast.h"

#include <vector>

// Counted rows of any length as the history a forecast learns from.

namespace paybench::store {

// What all queues were offered from a minute on.
struct IntervalSum {
    QDate day;
    int minute = 0;
    int minutes = 30;
    double offered = 0;
};

// Rows ascend by day. Intervals are half-hours; hours where nothing finer was counted; else whole days. A longer row among
// them keeps its total and gets the shape of the others.
staffing::History historyOf(const std::vector<IntervalSum> &rows);

} // namespace paybench::store
