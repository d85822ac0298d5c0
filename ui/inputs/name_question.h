// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/checked_edit.h"

#include <optional>

// Asks for the name that something is to be kept under, and waits.

namespace paybench::ui {

struct NameQuestion {
    QString question;
    QString consequence;
    QString deed;       // on the button
    QString suggested;  // stands there from the beginning
    QString objectName; // of the field
    TextCheck check;
};

std::optional<QString> askName(const NameQuestion &asked, QWidget *parent); // trimmed, never empty; none: the question was left

} // namespace paybench::ui
