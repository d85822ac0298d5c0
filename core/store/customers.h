// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/customer.h"

#include <vector>

// Customers and what belongs to them: owners, units, contacts, referrals. Lists come by name (customers and referrals
// too); saving returns the id; removing is refused with a sentence while other rows need what is removed.

namespace paybench::store {

class Database;

class Customers {
public:
    explicit Customers(Database &db)
        : m_db(db)
    { }

    Result<std::vector<directory::Customer>> all() const;
    Result<CustomerId> save(const directory::Customer &customer);
    Done remove(CustomerId customer);

    Result<std::vector<directory::Owner>> owners() const;
    Result<OwnerId> save(const directory::Owner &owner);
    Done remove(OwnerId owner);

    Result<std::vector<directory::Unit>> units() const;
    Result<UnitId> save(const directory::Unit &unit);
    Done remove(UnitId unit);

    Result<std::vector<directory::Contact>> contacts() const;
    Result<ContactId> save(const directory::Contact &contact);
    Done remove(ContactId contact);

    Result<std::vector<directory::Referral>> referrals() const;
    Result<ReferralId> save(const directory::Referral &referral);
    Done remove(ReferralId referral);

private:
    Database &m_db;
};

} // namespace paybench::store
