// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"

// Many questions about queues at once, from a CSV file.

namespace paybench::app {

// The rows of `in` with a column `computed`, in the same order. A row that cannot be computed is named, and nothing is
// written then. A wait without end is written inf.
Exit computeBatch(const QString &in, const QString &out, Terminal &terminal);

} // namespace paybench::app
