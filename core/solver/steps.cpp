// SPDX-License-Identifier: MPL-2.0
#include "core/solver/steps.h"

#include <algorithm>

namespace paybench::solver {

namespace {

// The lower convex hull, from left to right: neighbours whose slopes fall are joined.
std::vector<Step> hull(const std::vector<qint64> &values)
{
    std::vector<Step> steps;
    for (std::size_t i = 1; i < values.size(); ++i) {
        Step step{double(values[i] - values[i - 1]), 1};
        while (!steps.empty() && steps.back().slope >= step.slope) {
            const Step &before = steps.back();
            step.slope = (before.slope * before.length + step.slope * step.length) / (before.length + step.length);
            step.length += before.length;
            steps.pop_back();
        }
        steps.push_back(step);
    }
    return steps;
}

} // namespace

Steps stepsOf(const std::vector<qint64> &values)
{
    Steps steps;
    for (const Step &step : hull(values)) {
        if (step.slope < 0) {
            steps.origin += step.length;
            steps.down.insert(steps.down.begin(), {-step.slope, step.length});
        } else {
            steps.up.push_back(step);
        }
    }
    return steps;
}

} // namespace paybench::solver
