// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QTimeZone>

#include <cstdint>

// What a clock on the wall shows, as UTC seconds.

namespace paybench {

// Minutes since local midnight, as opening hours and rotas count them: 600 is ten o'clock also on a day of 23 or 25 hours,
// and 1440 is the next midnight.
std::int64_t utcAt(QDate day, int minute, const QTimeZone &zone);

QDate localDay(std::int64_t seconds, const QTimeZone &zone); // the day it is there at that UTC second

} // namespace paybench
