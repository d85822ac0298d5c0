// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// A figure, explained: the sum as one would write it by hand, and the sentences behind it. Ready to be shown.

namespace paybench {

struct ArithmeticLine {
    QString sign; // "", "×", "+", "−", "÷", "="
    QString what;
    QString value; // in the program's language, with its decimal sign
    QString unit = {};
    bool result = false;
};

QString arithmeticText(const std::vector<ArithmeticLine> &lines); // one below the other

struct ExplainedFigure {
    QString title;    // "Why 4 persons?"
    QString subtitle; // "Monday 26 October" or "October 2026"
    std::vector<ArithmeticLine> sum;
    QStringList rules; // whole sentences: what decides, where the parts come from

    QString text() const; // all of it, to be copied
};

} // namespace paybench
