// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QStringList>

// What became of writing several files.

namespace paybench {

struct WrittenFiles {
    QStringList paths; // each whole, whatever `done` says
    Done done;         // Cancelled: those that are not in `paths` were not begun
};

} // namespace paybench
