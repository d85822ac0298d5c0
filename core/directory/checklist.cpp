// SPDX-License-Identifier: MPL-2.0
#include "core/directory/checklist.h"

namespace paybench::directory {

Punctuality punctuality(const std::vector<MonthStep> &steps, QDate today)
{
    Punctuality found;
    for (const MonthStep &step : steps) {
        const bool late = step.isLate(today);
        ++found.steps;
        found.done += step.done ? 1 : 0;
        found.late += late ? 1 : 0;
        found.onTime += step.done && !late ? 1 : 0;
        found.due += step.done || late ? 1 : 0;
    }
    return found;
}

} // namespace paybench::directory
