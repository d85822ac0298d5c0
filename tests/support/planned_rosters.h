// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/annealing.h"
#include "tests/support/rosters.h"

#include <algorithm>

// J1's centre with its days filled, as it is printed, exported and looked back upon.

namespace paybench {

inline std::vector<rota::StoredCell> cellsOf(const rota::Roster &roster)
{
    std::vector<rota::StoredCell> cells;
    for (const rota::RosterRow &row : roster.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            if (!row.cells[at].marks.isEmpty())
                cells.push_back({row.person, roster.days[at].date, row.cells[at].marks, row.cells[at].isPinned});
        }
    }
    return cells;
}

// Duties for everybody on every day, the same each time.
inline rota::RosterInputs plannedInputs(rota::RosterInputs inputs)
{
    rota::Roster roster = rota::rosterOf(inputs);
    for (const rota::RosterTask &task : rota::tasksOf(roster)) {
        const rota::Plan plan = rota::annealed(task.task, rota::firstPlan(task.task), {});
        rota::apply(roster, rota::editsOf(task, roster, plan));
    }
    inputs.cells = cellsOf(roster);
    return inputs;
}

// As version 1 of the first to the last day, published as it stands.
inline rota::RosterInputs publishedInputs(rota::RosterInputs inputs)
{
    inputs.published = inputs.cells;
    rota::Version version;
    version.id = 1;
    version.first = inputs.first;
    version.last = inputs.last;
    version.at = QDateTime(day("2026-09-25"), QTime(12, 20), Qt::UTC);
    version.who = QStringLiteral("Karin Berg");
    inputs.versions = {version};
    return inputs;
}

// The picture of the design: somebody on leave, somebody on a course, half a day here and there.
inline rota::RosterInputs pictureInputs()
{
    rota::RosterInputs inputs = journeyInputs();
    inputs.absences = {madeAbsence(2, "2026-10-12", "2026-10-16"), madeAbsence(8, "2026-10-08", "2026-10-09"),
                       madeAbsence(7, "2026-10-20", "2026-10-20"), madeAbsence(11, "2026-10-26", "2026-10-27")};
    inputs.settings.sickCall = QStringLiteral("Sjuk? Ring 08-465 004 00 före kl. 07:30.");
    inputs = publishedInputs(plannedInputs(inputs));
    inputs.cells[3].isPinned = true;
    return inputs;
}

} // namespace paybench
