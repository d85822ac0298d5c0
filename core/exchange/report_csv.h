// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/csv.h"
#include "core/reports/report.h"

#include <QLocale>

// A report as CSV files, one for each table, with the figures of the workbook.

namespace paybench::exchange {

struct CsvFile {
    QString name; // "2026-10_summary.csv": the same in every language
    QByteArray bytes;
};

// What a spreadsheet in that language reads without being asked: semicolons, its decimal sign, UTF-8 with a mark.
CsvForm csvFormOf(const QLocale &locale);

Result<std::vector<CsvFile>> csvOf(const reports::Report &report, const CsvForm &form);

// Writes them into the folder, which is made if there is none. Older files of the same names are replaced.
Done writeCsv(const reports::Report &report, const QString &folder, const CsvForm &form);

} // namespace paybench::exchange
