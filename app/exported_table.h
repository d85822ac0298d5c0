// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/table/value.h"

// A table of the window as a spreadsheet or CSV file.

namespace paybench::app {

// By the ending of the path: .xlsx or .csv. Figures are real cells.
Done writeTable(const ui::TableData &table, const QString &path);

} // namespace paybench::app
