// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/exchange/record.h"
#include "core/exchange/sheet.h"
#include "core/exchange/text_encoding.h"

#include <QByteArrayView>

// Comma-separated values: found out, read and written. Reading copies nothing but fields with doubled quotes.

namespace paybench::exchange {

struct Dialect {
    char separator = ';'; // ; , tab |
    char quote = '"'; // 0: quotes are ordinary characters

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

// The separator that gives the most even table in the first rows, or the one a first line "sep=;" names.
Dialect detectedDialect(QByteArrayView utf8);

// Hands over every record that is not a blank line. Lines end with CRLF, LF or CR; a quoted field may hold line ends
// and doubled quotes (RFC 4180); a quote inside an unquoted field is an ordinary character. Records may differ in
// length. Invalid, with the line, when a quote is not closed: the records before it have been handed over by then.
Done readCsv(QByteArrayView utf8, Dialect dialect, const OnRecord &record);

// "semicolon", "comma", "tab", "bar" in the program's language, for the preview.
QString separatorName(char separator);

// How a CSV file is written.
struct CsvForm {
    char separator = ';';
    char decimalSign = ',';
    Encoding encoding = Encoding::Utf8;
    bool withMark = true; // so that Excel sees UTF-8
};

// The figures of a sheet as CSV, lines ended by CRLF. Text that a spreadsheet would take for a formula (= + - @ tab CR
// first) gets an apostrophe before it; numbers are numbers, with a plain hyphen as minus and without grouping.
Result<QByteArray> csvOf(const Sheet &sheet, const CsvForm &form = {});

} // namespace paybench::exchange
