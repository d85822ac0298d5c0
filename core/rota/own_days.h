// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/centre.h"
#include "core/directory/person.h"

#include <array>
#include <unordered_map>
#include <vector>

// Which days the centre is open, who works on them and who is away, looked up many times.

namespace paybench::rota {

class OpenDays {
public:
    explicit OpenDays(const directory::WorkingTime &time);

    bool isOpen(QDate day) const;
    const Calendar &calendar() const { return m_calendar; }

private:
    Calendar m_calendar;
    BusinessClock m_clock;
    bool m_hasHours; // without any, every working day is open
};

// By the register of absences.
class RegisterAbsences {
public:
    explicit RegisterAbsences(const std::vector<directory::Absence> &absences);

    const directory::Absence *at(PersonId person, QDate day, int part) const; // null: the person is there
    std::array<bool, 2> halves(PersonId person, QDate day) const;             // away in the morning, in the afternoon

private:
    std::unordered_map<qint64, std::vector<directory::Absence>> m_absences; // by person
};

// Whether the person works at all on an open day, by employment and work pattern. On a Saturday that the centre opens on purpose
// everybody may be asked.
bool isOwnDay(const directory::Person &person, QDate day);

} // namespace paybench::rota
