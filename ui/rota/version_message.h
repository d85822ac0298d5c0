// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/version_changes.h"

#include <vector>

// What to tell those whose days are others than they were told, person by person, ready to be pasted.

namespace paybench::ui {

QString messageOfChanges(const std::vector<rota::CellChange> &changes, int afterVersion);

} // namespace paybench::ui
