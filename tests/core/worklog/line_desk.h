// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"
#include "tests/support/quick_line.h"

// Where a quick line is typed: the callers, topics and history of J6, at its moment.

namespace paybench::worklog {

struct LineDesk {
    LineBook book = quickLineBook();
    LineHistory history = quickLineHistory();
    LineMoment moment = quickLineMoment();

    LineReading read(const QString &text, const LineChoice &choice = {}) const { return reading(parsedLine(text), book, history, moment, choice); }
    Logged log(const QString &text, const LineChoice &choice = {}) const { return logged(read(text, choice), book, history, moment); }
};

inline QString whoOf(const LineReading &reading)
{
    return reading.whoChosen < 0 ? QString() : reading.who[std::size_t(reading.whoChosen)].name;
}

} // namespace paybench::worklog
