// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

class QHBoxLayout;
class QWidget;

// The line over a view or a table: what is shown, in a heading and a note under it, and at the right what can be done.

namespace paybench::ui {

QHBoxLayout *viewHead(const std::vector<QWidget *> &words, const std::vector<QWidget *> &deeds = {});

} // namespace paybench::ui
