// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/rota_files.h"

// The sheets of a rota's workbook beside the grid itself.

namespace paybench::exchange {

Digits daysOfHalves(int halves); // "8", "8.5"
Digits daysOfTenths(int tenths); // "-0.4"

Sheet changesSheet(const rota::Roster &roster, const std::vector<rota::CellChange> &changes, const std::vector<QString> &taken);
Sheet balanceSheet(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger, const std::vector<QString> &taken);

} // namespace paybench::exchange
