// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheet_read.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

// The one door for lists from other systems: what the bytes are is found out from the bytes, never from the name, and
// what was found can be seen and changed. A CSV file is walked where it stands; a sheet is read once.

namespace paybench::exchange {

enum class TableFormat { Csv, Xlsx, Ods };

// What a person, or an import profile, has decided. The rest is found out.
struct ReadOptions {
    Encoding encoding = Encoding::Detect; // of text only
    char separator = 0; // of text only; 0: found out
    QString sheet; // of a workbook only; empty: the first with cells
};

class TableFile {
public:
    TableFormat format() const;
    QString formatName() const; // "CSV", "XLSX", "ODS"

    // Of text; of a workbook UTF-8 and the default dialect, which mean nothing there.
    Encoding encoding() const;
    bool hadMark() const;
    Dialect dialect() const { return m_dialect; }

    // Of a workbook; of text empty.
    std::vector<QString> sheets() const;
    QString sheet() const;

    std::vector<QString> notes() const; // what could not be honoured while reading

    // Every row that has a field with text in it, in the file's order, as often as it is asked for. Fields lose the
    // blanks around them. Stopping is no error.
    Done eachRow(const OnRecord &record) const;

private:
    friend Result<TableFile> readTable(const QByteArray &, const QString &, const ReadOptions &, const Progress &);

    struct Text {
        Decoded text;
    };

    std::variant<Text, SheetRead> m_content;
    Dialect m_dialect;
};

// An empty file, a file without rows, a program, a picture, a web page, an old or protected workbook: each has its
// sentence.
Result<TableFile> readTable(const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {},
                            const Progress &progress = carryOn);

} // namespace paybench::exchange
