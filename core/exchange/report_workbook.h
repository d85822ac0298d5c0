// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/sheet.h"
#include "core/reports/report.h"

// A report as a workbook: a sheet for each table with typed cells, totals as formulas, notes and a chart under them.

namespace paybench::exchange {

Workbook workbookOf(const reports::Report &report);

// The cells of one table alone: header, rows and total, from row 0. This is what CSV files hold.
Sheet sheetOf(const reports::Table &table);

} // namespace paybench::exchange
