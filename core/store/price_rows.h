// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/pricing/terms.h"
#include "core/store/saving.h"

#include <vector>

// Price rows of agreements, and their tiers.

namespace paybench::store {

Result<std::vector<Owned<pricing::PriceRow>>> storedPriceRows(const Database &db); // of all agreements, by agreement
Done savePriceRows(Database &db, AgreementId agreement, const std::vector<pricing::PriceRow> &rows);

// How billing steps stand in the file: "up" or "nearest".
QString keyOf(pricing::BillingStep::Direction direction);
pricing::BillingStep::Direction directionOf(const QString &key);

} // namespace paybench::store
