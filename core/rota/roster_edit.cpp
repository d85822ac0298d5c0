// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_parts.h"

#include <algorithm>

// What is asked of a roster that is there, and edits of it.

namespace paybench::rota {

int Roster::dayAt(QDate date) const
{
    const auto at = std::lower_bound(days.begin(), days.end(), date, [](const RosterDay &day, QDate wanted) { return day.date < wanted; });
    return at != days.end() && at->date == date ? int(at - days.begin()) : -1;
}

int Roster::rowOf(PersonId person) const
{
    const auto at = std::find_if(rows.begin(), rows.end(), [person](const RosterRow &row) { return row.person == person; });
    return at != rows.end() ? int(at - rows.begin()) : -1;
}

bool Roster::isEmpty() const
{
    const auto isBlank = [](const RosterCell &cell) { return cell.marks.isEmpty(); };
    return std::all_of(rows.begin(), rows.end(), [&](const RosterRow &row) { return std::all_of(row.cells.begin(), row.cells.end(), isBlank); });
}

bool Roster::hasHalves() const
{
    const auto isSplit = [](const RosterCell &cell) { return !cell.isOff && (!cell.marks.isWhole() || cell.isAway[0] != cell.isAway[1]); };
    return std::any_of(rows.begin(), rows.end(), [&](const RosterRow &row) { return std::any_of(row.cells.begin(), row.cells.end(), isSplit); });
}

bool Roster::isEditable(int row, int day) const
{
    if (row < 0 || day < 0 || row >= int(rows.size()) || day >= int(days.size()))
        return false;
    const RosterCell &cell = rows[std::size_t(row)].cells[std::size_t(day)];
    const RosterDay &at = days[std::size_t(day)];
    return at.isOpen && !at.isLocked && (cell.isFree(0) || cell.isFree(1));
}

bool inHalves(const Roster &roster)
{
    return roster.settings.halfDays || roster.hasHalves();
}

void apply(Roster &roster, const Edit &edit)
{
    for (const CellEdit &one : edit) {
        RosterCell &cell = roster.rows[std::size_t(one.row)].cells[std::size_t(one.day)];
        cell.marks = one.after;
        cell.isPinned = one.isPinned;
    }
}

Roster applied(Roster roster, const Edit &edit)
{
    apply(roster, edit);
    return roster;
}

// The same cell may stand there twice: what was done last is taken back first.
Edit inverse(Edit edit)
{
    std::reverse(edit.begin(), edit.end());
    for (CellEdit &one : edit) {
        std::swap(one.before, one.after);
        std::swap(one.wasPinned, one.isPinned);
    }
    return edit;
}

Edit changesSincePublished(const Roster &roster)
{
    Edit changes;
    for (std::size_t row = 0; row < roster.rows.size(); ++row) {
        const std::vector<RosterCell> &cells = roster.rows[row].cells;
        for (std::size_t day = 0; day < cells.size(); ++day) {
            const RosterCell &cell = cells[day];
            if (cell.published && *cell.published != cell.marks)
                changes.push_back({int(row), int(day), *cell.published, cell.marks, cell.isPinned, cell.isPinned});
        }
    }
    return changes;
}

const directory::Mix &RosterRow::mixOn(int day) const
{
    const directory::Mix *found = &mix;
    for (const LaterMix &later : laterMixes)
        found = later.day <= day ? &later.mix : found;
    return *found;
}

GroupId RosterRow::groupOn(int day) const
{
    GroupId found = group;
    for (const LaterGroup &later : laterGroups)
        found = later.day <= day ? later.group : found;
    return found;
}

const QString &RosterRow::groupNameOn(int day) const
{
    const QString *found = &groupName;
    for (const LaterGroup &later : laterGroups)
        found = later.day <= day ? &later.name : found;
    return *found;
}

QString RosterRow::choices() const
{
    QStringList all{choice};
    for (const LaterMix &later : laterMixes)
        all << later.choice;
    return all.join(QStringLiteral(", "));
}

// Only halves that are decided count: a half that is still empty is neither too much nor too little of anything.
RowSums sumsOf(const RosterRow &row)
{
    RowSums sums;
    for (int day = 0; day < int(row.cells.size()); ++day) {
        const directory::Mix &mix = row.mixOn(day);
        for (int part = 0; part < 2; ++part) {
            const Mark mark = row.cells[std::size_t(day)].marks.at(part);
            if (!isDuty(mark))
                continue;
            ++sums.ownHalves;
            ++sums.halves[place(dutyOf(mark))];
            sums.shareFifths[0] += mix.support;
            sums.shareFifths[1] += mix.followUp;
            sums.shareFifths[2] += mix.registration;
        }
    }
    sums.supportDeviationTenths = deviationTenths(row, sums)[0];
    return sums;
}

// A fifth of a half day is a tenth of a day.
std::array<int, 3> deviationTenths(const RosterRow &row, const RowSums &sums)
{
    std::array<int, 3> found{};
    for (std::size_t k = 0; k < 3; ++k)
        found[k] = 5 * sums.halves[k] - sums.shareFifths[k] + row.carry[k];
    return found;
}

std::array<int, 2> planned(const Roster &roster, int day, bool counting)
{
    std::array<int, 2> persons{};
    for (const RosterRow &row : roster.rows) {
        if (counting && row.isNewcomerOn(day))
            continue;
        const DayMarks &there = row.cells[std::size_t(day)].marks;
        persons[0] += there.morning == Mark::Support;
        persons[1] += there.afternoon == Mark::Support;
    }
    return persons;
}

} // namespace paybench::rota
