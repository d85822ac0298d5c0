// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/exchange/sheet.h"

#include <xlsxwriter.h>

#include <map>
#include <tuple>

// The sheets of a workbook, put into libxlsxwriter's.

namespace paybench::exchange {

class XlsxSheets {
public:
    XlsxSheets(lxw_workbook *file, const Progress &progress)
        : m_file(file)
        , m_progress(progress)
    { }

    Done put(const Workbook &book);

    // How many rows with cells each sheet was given: the file is believed only when it has as many.
    const std::vector<qint64> &rowCounts() const { return m_rowCounts; }

private:
    Done putSheet(const Sheet &sheet);
    void lay(lxw_worksheet *page, const Sheet &sheet);
    Done putRows(lxw_worksheet *page, const Sheet &sheet);
    Done putRow(lxw_worksheet *page, const Sheet &sheet, int row, const Row &cells);
    Done putCell(lxw_worksheet *page, const Sheet &sheet, int row, int column, const Cell &cell);
    lxw_format *format(const Cell &cell, const QString &columnFormat);
    void putChart(lxw_worksheet *page, const Chart &chart);

    lxw_workbook *m_file;
    const Progress &m_progress;
    std::map<std::tuple<Look, QString, bool, bool>, lxw_format *> m_formats;
    std::vector<qint64> m_rowCounts;
    std::size_t m_expectedRows = 0;
    qint64 m_rowsPut = 0;
};

} // namespace paybench::exchange
