// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/requirement.h"

#include <vector>

// The fewest agent-hours of a day with which the day as a whole reaches the target (staffing.md 4.6).

namespace paybench::staffing {

struct DayPlan {
    std::vector<int> agents; // per interval of the day
    double inTime = 1;       // of the whole day, weighted by calls
    bool reached = true;     // false: not even the cap in each interval reaches the target
};

// Exact, by dynamic programming over interval and total agents. limits hold in each interval.
DayPlan dayPlan(const std::vector<Traffic> &intervals, const Target &target, const Limits &limits);

// The day with given agents: answered in time of all calls.
double dayInTime(const std::vector<Traffic> &intervals, const std::vector<int> &agents, const Target &target);

} // namespace paybench::staffing
