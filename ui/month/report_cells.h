// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.h"
#include "ui/table/table_model.h"

#include <memory>

// Values and tables of a report as the tables of the window show them.

namespace paybench::ui {

Value cellOf(const reports::Value &value);
Kind kindOf(reports::Column::Kind kind);

using ReportRow = std::vector<reports::Cell>;

// A model of one table, with its total row as the report has it.
std::unique_ptr<TableModel<ReportRow>> modelOf(const reports::Table &table);

} // namespace paybench::ui
