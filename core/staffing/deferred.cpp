// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/deferred.h"

#include "core/staffing/due_work.h"

#include <algorithm>
#include <cstddef>

namespace paybench::staffing {

namespace {

DueKinds oneKind(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog)
{
    const int due = std::max(1, dueAfter);
    std::vector<DueWork> works{{-1, due - 1, std::max(0.0, backlog)}};
    for (std::size_t part = 0; part < parts.size(); ++part)
        works.push_back({int(part), int(part) + due, std::max(0.0, parts[part].released)});
    return {std::move(works)};
}

std::vector<double> freeOf(const std::vector<DeferredSlot> &parts)
{
    std::vector<double> free;
    for (const DeferredSlot &part : parts)
        free.push_back(std::max(0.0, part.free));
    return free;
}

} // namespace

DeferredOutcome worked(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog)
{
    std::vector<double> capacity;
    for (const DeferredSlot &part : parts)
        capacity.push_back(std::max(0.0, part.free) + std::max(0.0, part.capacity));
    const WorkedKinds done = workedByDue(oneKind(parts, dueAfter, backlog), capacity);
    DeferredOutcome outcome;
    outcome.parts = done.parts;
    outcome.late = done.late;
    if (done.dueMinutes.front() > 0)
        outcome.inTime = std::min(1.0, done.inTimeMinutes.front() / done.dueMinutes.front());
    return outcome;
}

ExtraCapacity extraCapacity(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog)
{
    const WorkWindow window = criticalWindow(oneKind(parts, dueAfter, backlog), freeOf(parts));
    return {window.perSlot(), window.first, window.last};
}

std::vector<double> flattestPlan(const std::vector<DeferredSlot> &parts, int dueAfter, double backlog)
{
    return flattest(oneKind(parts, dueAfter, backlog), freeOf(parts));
}

} // namespace paybench::staffing
