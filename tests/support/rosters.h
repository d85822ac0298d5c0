// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "tests/support/makers.h"

#include <map>
#include <string>

// The centre of journeys.md J1 as values: 15 assistants in four groups, October 2026, need 60 person-days, supply 88.

namespace paybench {

inline directory::Person madeAssistant(qint64 id, const char *name, qint64 group, const directory::Mix &mix)
{
    directory::Person person;
    person.id = {id};
    person.name = QString::fromUtf8(name);
    person.from = day("2020-01-01");
    person.positions = {{person.from, {group}, 100, 31}};
    person.choices = {{person.from, mix, mix, {}}};
    return person;
}

// Ids: Anna 1, Bo 2 … in the order of the groups.
inline std::vector<directory::Person> journeyPeople()
{
    struct Team {
        qint64 group;
        std::vector<const char *> support, registration;
    };
    const std::vector<Team> teams{{1, {"Anna"}, {"Bo", "Cilla", "David"}},
                                  {2, {"Eva"}, {"Fredrik", "Gun", "Hans"}},
                                  {3, {"Ida"}, {"Johan", "Karin", "Lars"}},
                                  {4, {"Sara", "Stina"}, {"Rolf"}}};
    std::vector<directory::Person> people;
    for (const Team &team : teams) {
        for (const char *name : team.support)
            people.push_back(madeAssistant(qint64(people.size()) + 1, name, team.group, directory::support80));
        for (const char *name : team.registration)
            people.push_back(madeAssistant(qint64(people.size()) + 1, name, team.group, directory::registration80));
    }
    return people;
}

// Persons by kind of day as J1 has them: 2, 3, 4.
inline std::vector<staffing::NeedDay> journeyNeed(const directory::WorkingTime &time, QDate first, QDate last)
{
    std::vector<staffing::NeedDay> need;
    const Calendar calendar = time.calendar();
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (!calendar.isWorkingDay(date))
            continue;
        staffing::NeedDay one;
        one.day = date;
        one.kind = staffing::dayKind(date, calendar, time.pay);
        one.persons = one.kind == staffing::DayKind::Peak ? 4 : one.kind == staffing::DayKind::Middle ? 3 : 2;
        one.calls = 40 * one.persons;
        need.push_back(one);
    }
    return need;
}

inline rota::RosterInputs journeyInputs(QDate first = day("2026-10-01"), QDate last = day("2026-10-31"))
{
    rota::RosterInputs inputs;
    inputs.first = first;
    inputs.last = last;
    inputs.time.hours = {everyWorkday(day("2024-01-01"), 8 * 60, 16 * 60)};
    inputs.people = journeyPeople();
    const std::pair<const char *, int> groups[] = {{"Nord", 1}, {"Syd", 2}, {"Öst", 3}, {"Väst", 4}};
    for (const auto &[name, id] : groups)
        inputs.groups.push_back({{id}, QString::fromUtf8(name), id, {}});
    inputs.need = journeyNeed(inputs.time, first, last);
    inputs.today = day("2026-09-25");
    return inputs;
}

inline rota::StoredCell storedCell(qint64 person, const char *date, const char *key, bool isPinned = false)
{
    return {{person}, day(date), *rota::dayMarksOfKey(QString::fromUtf8(key)), isPinned};
}

inline directory::Absence madeAbsence(qint64 person, const char *from, const char *to, directory::Absence::Part part = directory::Absence::Part::WholeDay)
{
    directory::Absence absence;
    absence.person = {person};
    absence.kind = directory::Absence::Kind::Leave;
    absence.from = day(from);
    absence.to = day(to);
    absence.part = part;
    return absence;
}

} // namespace paybench
