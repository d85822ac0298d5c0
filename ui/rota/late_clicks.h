// SPDX-License-Identifier: MPL-2.0
#pragma once

class QWidget;

namespace paybench::ui {

// What comes to stand under the pointer takes no click for a moment, nor do the buttons in it: the second click of a double
// click was meant for what stood there before. Keys are taken at once.
void ignoreLateClicks(QWidget *place);

} // namespace paybench::ui
