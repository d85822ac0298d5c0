// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/person.h"

#include <vector>

// The register of people, their groups and absences.

namespace paybench::store {

class Database;

class People {
public:
    explicit People(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::Person>> all() const; // by name, with everything that is dated
    // Inserts a new person or changes the stored one with the same id; rows that stay the same are left alone.
    Result<PersonId> save(const directory::Person &person);
    Done remove(PersonId person); // refused when work, absences, mentors or groups refer to the person

    Result<std::vector<directory::Group>> groups() const; // in their order
    Result<GroupId> save(const directory::Group &group);
    Done remove(GroupId group); // refused when people or units refer to it

    Result<std::vector<directory::Absence>> absences(QDate from, QDate to) const; // that touch the days, both included
    Result<AbsenceId> save(const directory::Absence &absence);
    Done remove(AbsenceId absence);

private:
    Database &m_db;
};

} // namespace paybench::store
