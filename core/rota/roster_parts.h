// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

// What the files that make a roster and its tasks share; nobody else needs it.

namespace paybench::rota {

constexpr int noonMinute = 12 * 60;

// Whether the roster is solved and counted by half days.
bool inHalves(const Roster &roster);

// Least, target and most of each day, when rows and cells are there.
void setNeeds(Roster &roster, const std::vector<staffing::NeedInterval> &intervals);
// The same least of each day, and what the choices of those who are there now give over it.
void setNeedsAgain(Roster &roster);

// Whether the person can have a duty in the half: present, and nothing else is typed there.
inline bool canWork(const RosterCell &cell, int part)
{
    const Mark mark = cell.marks.at(part);
    return cell.isFree(part) && (mark == Mark::None || isDuty(mark));
}

// Somebody without a group or a choice is never put into first line; what they do is typed.
inline bool isInFirstLine(const RosterRow &row)
{
    return row.group && !row.choice.isEmpty();
}

// Support in fifths of a half day that the half gives by choice; a newcomer sits beside the mentor and gives none.
inline int supportOf(const RosterRow &row, int day, int part)
{
    return row.isNewcomerOn(day) || !isInFirstLine(row) || !canWork(row.cells[std::size_t(day)], part) ? 0 : row.mixOn(day).support;
}

// Groups that somebody in first line belongs to on the day: so many seats one for each takes.
int groupsWithPeople(const Roster &roster, int day);

// By duty, tenths of days more than the choice, with the carry-over.
std::array<int, 3> deviationTenths(const RosterRow &row, const RowSums &sums);

} // namespace paybench::rota
