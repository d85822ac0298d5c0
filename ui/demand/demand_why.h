// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/arithmetic.h"

#include <QStringList>

#include <vector>

// A figure of the month, opened: the sum as one would write it by hand, what it came from, and the rules.

namespace paybench::ui {

struct DemandWhy {
    QString title;    // "Why 4 persons?"
    QString subtitle; // "Monday 26 October"
    std::vector<ArithmeticLine> lines;
    QStringList rules; // whole sentences
};

} // namespace paybench::ui
