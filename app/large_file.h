// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <QString>

class QWidget;

// What takes longer with the log of many years than a window may stand still.

namespace paybench::app {

// Whether every page of it can be looked at while the window waits.
bool isLarge(const QString &path);

// Opens the file once beside the window, which says so and can be told to stop: every page is looked at, its totals are
// added up, and it is brought up to date. Afterwards it opens at once without a look. An error of the kind Cancelled: it was
// stopped, nothing was changed.
Done lookedThrough(const QString &path, const store::Opening &opening, QWidget *window);

} // namespace paybench::app
