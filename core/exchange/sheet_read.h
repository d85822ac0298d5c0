// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/exchange/grid.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Reads one sheet of an .xlsx or .ods workbook. Cells come as texts: numbers with the digits that are stored, days as
// 2026-10-14, moments as 2026-10-14T09:12:30, times and durations as 12:15:00. A formula is its stored result.

namespace paybench::exchange {

enum class WorkbookFormat { Xlsx, Ods };

struct SheetRead {
    WorkbookFormat format = WorkbookFormat::Xlsx;
    std::vector<QString> sheets; // in the workbook's order, hidden ones left out
    QString sheet; // the one that was read
    Grid cells;
    std::vector<QString> notes; // what could not be honoured, one sentence each
};

// What the bytes are: a workbook of one of the two formats, or none of them, which is an error that says what it is
// instead. Nothing: the bytes are no container at all, so perhaps a text.
Result<std::optional<WorkbookFormat>> workbookFormat(const QByteArray &bytes, const QString &fileName);

// Without a name the first sheet that has anything in it is read. A name is found whatever its case.
Result<SheetRead> readSheet(const QByteArray &bytes, const QString &fileName, const QString &sheet = {},
                            const Progress &progress = carryOn);

} // namespace paybench::exchange
