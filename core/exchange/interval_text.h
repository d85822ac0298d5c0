// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/numbers.h"

#include <QDate>

#include <optional>

// Days, times and durations as other programs write them in lists of intervals.

namespace paybench::exchange {

struct DayText {
    QDate day;
    std::optional<int> minute; // since midnight, where a time stands behind the day
};
// "2026-10-05", "20261005", "5.10.2026", "5/10/2026" (day first), each with a time behind it or none. 1990 to 2100.
Result<DayText> dayOfText(const QString &text);

struct IntervalText {
    int minute = 0;              // since midnight
    std::optional<int> minutes;  // where its end is told: "08:00-08:30", "08:00 – 08:29"
};
// "08:00", "8.30", "0830", "08:00:00", "8".
Result<IntervalText> intervalOfText(const QString &text);

// Thousandths of a second: "300", "34,7", "5:00" (minutes and seconds), "0:05:00".
Result<qint64> durationOfText(const QString &text, DecimalSign sign);

// Millionths: "80,5 %", "80.5", "0,805".
Result<qint64> shareOfText(const QString &text, DecimalSign sign);

} // namespace paybench::exchange
