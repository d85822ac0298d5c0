// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"

// The file's own sums beside what is taken in, and the lines that explain the difference.

namespace paybench::directory {

// A line that is not taken in, with its payslips.
struct LeftOut {
    qint64 line = 0;
    qint64 payslips = 0;
    IntakeRow::State state = IntakeRow::State::Held;
};

// The fewest lines that together make the difference: one line, all of one state, two, three, and among up to twenty
// any number. None where no such lines are found.
std::vector<qint64> explainingLines(std::vector<LeftOut> leftOut, qint64 difference);

// Rows that are stored already count as taken in.
std::vector<ControlResult> comparedControls(const std::vector<ControlRow> &controls,
                                            const std::vector<IntakeRow> &rows);

// A control total is only compared, so a sum beyond all money stays at the largest amount instead of ending the
// program.
Money boundedSum(Money a, Money b);

} // namespace paybench::directory
