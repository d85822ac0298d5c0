// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QString>

#include <vector>

// Personal numbers have no place in the centre's file. This finds them in free text before it is saved.

namespace paybench {

struct PersonalNumber {
    qsizetype start = 0;
    qsizetype length = 0;
};

// Swedish personal and co-ordination numbers (a real date, day + 60 for co-ordination, correct Luhn digit; 10 or 12 digits,
// with '-', '+', a blank or nothing between), and Danish CPR numbers (a real date and DDMMYY-NNNN, or ten digits after
// "CPR"). Organisation numbers (month part 20 or more), invoice and phone numbers are left alone.
std::vector<PersonalNumber> personalNumbers(const QString &text);

// The text with every digit of a personal number replaced by •.
QString masked(const QString &text);

// Invalid, with the sentence to show, when the text holds a personal number.
Done withoutPersonalNumber(const QString &text);

} // namespace paybench
