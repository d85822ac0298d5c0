// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/marks.h"

#include <QString>

#include <vector>

// Written arithmetic: what, how much, a line above the result and a double line under it.

namespace paybench::ui {

struct ArithmeticLine {
    QString sign; // "", "×", "+", "−", "="
    QString what;
    QString value; // as it is shown
    QString unit = {};
    bool result = false;
};

class Arithmetic : public Card {
    Q_OBJECT

public:
    explicit Arithmetic(const std::vector<ArithmeticLine> &lines, QWidget *parent = nullptr);
};

// The same as text, to be copied: one line for each.
QString textOf(const std::vector<ArithmeticLine> &lines);

} // namespace paybench::ui
