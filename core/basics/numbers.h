// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QString>

#include <cstdint>

// Numbers as people and other programs write them: "1 250", "1.250,00", NBSP, narrow NBSP, "2,8", U+2212.

namespace paybench {

enum class DecimalSign { Detect, Comma, Point };

// The number × 10^decimals, exactly. Grouping blanks (plain, U+00A0, U+2009, U+202F), or the sign that is not the decimal
// one, are accepted between groups of three. With Detect, "1.250" is 1250 and "1.25" is 1.25; "1.250,5" is 1250.5.
// More decimals than asked for are refused unless they are zeros. Invalid with one sentence that says what is accepted.
Result<std::int64_t> scaledNumber(const QString &text, int decimals, DecimalSign sign = DecimalSign::Detect);

// A count: a whole number, zero or more decimals that are zeros.
Result<std::int64_t> wholeNumber(const QString &text, DecimalSign sign = DecimalSign::Detect);

} // namespace paybench
