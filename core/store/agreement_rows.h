// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/directory/agreement.h"

#include <vector>

// The rows an agreement is kept in: the version, its price rows with their tiers, who does what, services.

namespace paybench::store {

class Database;

Result<std::vector<directory::Agreement>> storedAgreements(const Database &db,
                                                           CustomerId customer = {}); // none: of all
Result<AgreementId> writeAgreement(Database &db, const directory::Agreement &agreement);
Done removeAgreement(Database &db, AgreementId agreement);

} // namespace paybench::store
