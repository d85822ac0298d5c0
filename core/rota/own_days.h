// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"

#include <array>
#include <map>
#include <vector>

// Who is away when, by the register of absences, looked up many times.

namespace paybench::rota {

class RegisterAbsences {
public:
    explicit RegisterAbsences(const std::vector<directory::Absence> &absences);

    std::array<bool, 2> halves(PersonId person, QDate day) const; // morning, afternoon

private:
    std::map<PersonId, std::vector<directory::Absence>> m_absences;
};

// Whether the person works at all on the day by employment and work pattern; the centre may still be closed.
bool isOwnDay(const directory::Person &person, QDate day);

} // namespace paybench::rota
