// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/explained_figure.h"

class QWidget;

// Why a figure is what it is: its arithmetic, to look at and close.

namespace paybench::ui {

void openWhy(const QString &question, const QString &sentence, const std::vector<ArithmeticLine> &lines, QWidget *parent);

} // namespace paybench::ui
