// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/exchange/sheet.h"

// Writes a workbook as .xlsx. It gets its name only when it is whole: written beside it under another name, opened
// again, its rows counted, and brought to the disk. Whatever fails leaves nothing behind, and an older file as it was.

namespace paybench::exchange {

enum class Memory {
    Ordinary, // the smallest file: equal texts are kept once
    Constant, // 15 MB however many rows; chosen by itself for sheets with moreRows
};

Done writeXlsx(const Workbook &book, const QString &path, Memory memory = Memory::Ordinary,
               const Progress &progress = carryOn);

// One sentence for each thing that keeps a workbook from being written; none means that it can be.
std::vector<QString> faults(const Workbook &book);

} // namespace paybench::exchange
