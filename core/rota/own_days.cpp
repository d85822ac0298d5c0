// SPDX-License-Identifier: MPL-2.0
#include "core/rota/own_days.h"

#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::rota {

OpenDays::OpenDays(const directory::WorkingTime &time) : m_calendar(time.calendar()), m_clock(time.clock()), m_hasHours(!time.hours.empty()) {}

bool OpenDays::isOpen(QDate day) const
{
    return m_calendar.isWorkingDay(day) && (!m_hasHours || !m_clock.open(day).empty());
}

RegisterAbsences::RegisterAbsences(const std::vector<directory::Absence> &absences)
{
    for (const directory::Absence &absence : absences)
        m_absences[absence.person.value].push_back(absence);
}

const directory::Absence *RegisterAbsences::at(PersonId person, QDate day, int part) const
{
    using Part = directory::Absence::Part;
    const auto found = m_absences.find(person.value);
    if (found == m_absences.end())
        return nullptr;
    const Part other = part == 0 ? Part::Afternoon : Part::Morning;
    const auto covers = [&](const directory::Absence &absence) { return absence.from <= day && day <= absence.to && absence.part != other; };
    const auto absence = std::find_if(found->second.begin(), found->second.end(), covers);
    return absence == found->second.end() ? nullptr : &*absence;
}

std::array<bool, 2> RegisterAbsences::halves(PersonId person, QDate day) const
{
    return {at(person, day, 0) != nullptr, at(person, day, 1) != nullptr};
}

bool isOwnDay(const directory::Person &person, QDate day)
{
    const directory::Position *position = inForce(person.positions, day);
    return position && person.isHere(day) && (day.dayOfWeek() > Qt::Friday || directory::worksOn(*position, day));
}

} // namespace paybench::rota
