// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/agreement.h"

#include <vector>

// Agreements, version by version, with prices, who does what and services.

namespace paybench::store {

class Database;

class Agreements {
public:
    explicit Agreements(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::Agreement>> all() const; // by customer, then version
    Result<std::vector<directory::Agreement>> of(CustomerId customer) const;

    // Inserts a new version or changes the stored one with the same id; rows that stay the same are left alone. What
    // holds in a closed month may not change, and no version may start there.
    Result<AgreementId> save(const directory::Agreement &agreement);
    Done approve(AgreementId agreement);
    Done remove(AgreementId agreement); // drafts only

private:
    Database &m_db;
};

} // namespace paybench::store
