// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/reports/monthly.h"
#include "ui/paper/report_files.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

// Monthly reports become files: spreadsheet, paper and CSV with the same figures. Values in, values out, so that a job can do it.

namespace paybench::ui {

struct ReportFiles {
    reports::MonthlyInputs inputs;
    ReportPlaces places;
};

struct WrittenReports {
    QStringList paths;
    Done done; // Cancelled: those in `paths` are whole, the others were not begun
};

// One report for each customer of the month, in a folder: workbook and PDF by the customer's name.
std::vector<ReportFiles> customerFiles(const reports::MonthlyInputs &inputs, const QString &folder);

WrittenReports writeReports(const std::vector<ReportFiles> &files, const QDateTime &now, const Progress &progress = carryOn);

} // namespace paybench::ui
