// SPDX-License-Identifier: MPL-2.0
#include "core/rota/own_days.h"

#include "core/basics/validity.h"

namespace paybench::rota {

RegisterAbsences::RegisterAbsences(const std::vector<directory::Absence> &absences)
{
    for (const directory::Absence &absence : absences)
        m_absences[absence.person].push_back(absence);
}

std::array<bool, 2> RegisterAbsences::halves(PersonId person, QDate day) const
{
    using Part = directory::Absence::Part;
    std::array<bool, 2> isAway{};
    const auto found = m_absences.find(person);
    if (found == m_absences.end())
        return isAway;
    for (const directory::Absence &absence : found->second) {
        if (day < absence.from || day > absence.to)
            continue;
        isAway[0] = isAway[0] || absence.part != Part::Afternoon;
        isAway[1] = isAway[1] || absence.part != Part::Morning;
    }
    return isAway;
}

bool isOwnDay(const directory::Person &person, QDate day)
{
    const directory::Position *position = inForce(person.positions, day);
    return person.isHere(day) && position && directory::worksOn(*position, day);
}

} // namespace paybench::rota
