// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/import_profile.h"

#include <vector>

// How lists from other systems are read, by name.

namespace paybench::store {

class Database;

class Profiles {
public:
    explicit Profiles(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::ImportProfile>> all() const; // by name
    Result<directory::ImportProfile> named(const QString &name) const; // NotFound, with the names there are
    Result<ProfileId> save(const directory::ImportProfile &profile); // without an id: over the one of the same name
    Done remove(ProfileId profile);

private:
    Database &m_db;
};

} // namespace paybench::store
