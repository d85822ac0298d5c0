// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/explained_figure.h"
#include "ui/inputs/marks.h"

#include <vector>

// Written arithmetic: what, how much, a line above the result and a double line under it.

namespace paybench::ui {

class Arithmetic : public Card {
    Q_OBJECT

public:
    explicit Arithmetic(const std::vector<ArithmeticLine> &lines, QWidget *parent = nullptr);
};

} // namespace paybench::ui
