// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/erlang.h"

#include <vector>

// How much a day's share answered in time differs from one day to the next although nothing has changed: chance alone,
// with a perfect forecast (staffing.md 4.6). A manager who knows it chases no noise. No Qt in here.

namespace paybench::staffing {

// The standard deviation over days. Intervals in which the queue grows without end add nothing.
double daySpread(const std::vector<Traffic> &intervals, const std::vector<int> &agents, double within);

} // namespace paybench::staffing
