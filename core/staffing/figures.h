// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"

#include <QString>

// Computed figures as text and as exact hundredths, for tables, explanations and files. Nothing is ever shown as
// infinite or as not a number.

namespace paybench::staffing {

inline constexpr int longestShownWait = 1'000'000; // seconds, some eleven days: beyond it words say more

Ratio hundredths(double value); // 9.0909 → 909/100
qint64 wholeSeconds(double hours); // 9.0909 → 32727
Money costOf(double hours, UnitPrice perMinute); // of whole seconds, so that the product is exact
QString decimalText(double value, int decimals); // 1,88
QString shareText(double share, int decimals = 2); // 80,59 %
// 63,0 s, or "grows without end" where the wait is infinite.
QString waitText(double seconds);

} // namespace paybench::staffing
