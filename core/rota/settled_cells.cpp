// SPDX-License-Identifier: MPL-2.0
#include "core/rota/settled_cells.h"

#include <set>

namespace paybench::rota {

namespace {

constexpr int noonHour = 12;

// A day that is told whole is over, for a way out, when its morning is.
bool isOver(const RosterDay &day, int part, const QDateTime &now)
{
    return day.date < now.date() || (day.date == now.date() && part == 0 && now.time().hour() >= noonHour);
}

} // namespace

Untouched settledCells(const Roster &roster, const RosterTask &task, const QDateTime &now)
{
    std::set<std::pair<int, int>> settled; // assistant, slot
    std::vector<bool> over;
    for (std::size_t slot = 0; slot < task.days.size(); ++slot)
        over.push_back(isOver(roster.days[std::size_t(task.days[slot])], task.task.days[slot].part, now));
    const auto settle = [&](PersonId person, QDate date) {
        const int row = roster.rowOf(person), day = roster.dayAt(date);
        const int assistant = row < 0 ? -1 : task.assistant(row);
        for (int part = 0; assistant >= 0 && day >= 0 && part < task.task.parts; ++part)
            settled.insert({assistant, task.slot(day, part)});
    };
    for (const Substitution &one : roster.substitutions) {
        settle(one.substitute, one.day);
        settle(one.substitute, one.repaid);
        settle(one.ill, one.repaid);
    }
    return [settled, over](int assistant, int slot) { return over[std::size_t(slot)] || settled.count({assistant, slot}) > 0; };
}

} // namespace paybench::rota
