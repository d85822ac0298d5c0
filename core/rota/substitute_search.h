// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/replacement.h"

// Who can take the open seats of somebody who is ill. Only replacement.cpp uses it.

namespace paybench::rota {

// Fills in the candidates of each seat and what leaving it open would give. A later seat is looked at as if the first
// candidate had taken each earlier one.
void findSubstitutes(const Roster &roster, Replacement &replacement, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms);

} // namespace paybench::rota
