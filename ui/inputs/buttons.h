// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPushButton>

// Push buttons by their role. They take the focus by Tab only, so a click leaves a table its place.

namespace paybench::ui {

enum class ButtonRole { Ordinary, Primary, Quiet, Link, Segment };

QPushButton *button(ButtonRole role = ButtonRole::Ordinary, const QString &icon = {}, QWidget *parent = nullptr);

} // namespace paybench::ui
