// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_parts.h"

#include <algorithm>

// What stands in a roster as the plan of a task, and what a plan would change in it.

namespace paybench::rota {

int RosterTask::slot(int day, int part) const
{
    const auto at = std::lower_bound(days.begin(), days.end(), day);
    if (at == days.end() || *at != day)
        return -1;
    return int(at - days.begin()) + (task.parts == 2 ? part : 0);
}

int RosterTask::assistant(int row) const
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), row);
    return at == rows.end() || *at != row ? -1 : int(at - rows.begin());
}

Plan planOf(const RosterTask &task, const Roster &roster)
{
    Plan plan;
    for (std::size_t a = 0; a < task.rows.size(); ++a) {
        const RosterRow &row = roster.rows[std::size_t(task.rows[a])];
        QByteArray letters(qsizetype(task.days.size()), char(Duty::Away));
        for (int slot = 0; slot < int(task.days.size()); ++slot) {
            const DayMarks &there = row.cells[std::size_t(task.days[std::size_t(slot)])].marks;
            if (task.task.isAvailable(int(a), slot))
                letters[slot] = char(dutyOf(there.at(task.task.days[std::size_t(slot)].part)));
        }
        plan.rows.push_back(letters);
    }
    return plan;
}

Edit editsOf(const RosterTask &task, const Roster &roster, const Plan &plan)
{
    Edit edit;
    const int parts = task.task.parts;
    for (std::size_t a = 0; a < task.rows.size(); ++a) {
        const int row = task.rows[a];
        for (int slot = 0; slot < int(task.days.size()); slot += parts) {
            const int day = task.days[std::size_t(slot)];
            const RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
            DayMarks after = cell.marks;
            if (task.task.isFree(int(a), slot)) {
                after.morning = markOf(plan.at(int(a), slot));
                // The afternoon of a day on which the centre closes early goes with its morning.
                if (parts == 1 || roster.days[std::size_t(day)].isHalfDay)
                    after.afternoon = after.morning;
            }
            if (parts == 2 && task.task.isFree(int(a), slot + 1))
                after.afternoon = markOf(plan.at(int(a), slot + 1));
            if (after != cell.marks)
                edit.push_back({row, day, cell.marks, after, cell.isPinned, cell.isPinned});
        }
    }
    return edit;
}

} // namespace paybench::rota
