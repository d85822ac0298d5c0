// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/written_files.h"
#include "core/reports/monthly.h"
#include "ui/paper/report_files.h"

#include <QDateTime>

#include <vector>

// Monthly reports become files: spreadsheet, paper and CSV with the same figures. Values in, values out, so that a job can do it.

namespace paybench::ui {

struct ReportFiles {
    reports::MonthlyInputs inputs;
    ReportPlaces places;
};

// One report for each customer of the month, in a folder: workbook and PDF by the customer's name.
std::vector<ReportFiles> customerFiles(const reports::MonthlyInputs &inputs, const QString &folder);

WrittenFiles writeReports(const std::vector<ReportFiles> &files, const QDateTime &now, const Progress &progress = carryOn);

} // namespace paybench::ui
