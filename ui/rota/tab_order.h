// SPDX-License-Identifier: MPL-2.0
#pragma once

class QWidget;

namespace paybench::ui {

// What is made late stands last in its window's tab order. This puts `block` behind `before`, where it is read.
void tabBehind(QWidget *before, QWidget *block);

} // namespace paybench::ui
