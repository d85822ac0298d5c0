// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

// Days on which more or fewer call than expected, as eight points (staffing.md 4.3). No Qt in here.

namespace paybench::staffing {

struct RatePoint {
    double factor = 1; // of the expected calls
    double weight = 1; // of the calls that come on such days; all weights sum to 1
};

// The day's factor is Gamma with mean 1 and that coefficient of variation, 0 or more. Points and weights are those of
// calls: busy days have more callers. Exact for polynomials in the factor up to degree 15.
std::vector<RatePoint> ratesOfCalls(double variation);

} // namespace paybench::staffing
