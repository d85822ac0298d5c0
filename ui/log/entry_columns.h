// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/day_state.h"
#include "ui/table/table_model.h"

// The columns of the day's list: time, minutes, work, customer or case, note.

namespace paybench::ui {

using EntryEdit = std::function<Done(const EntryRow &row, const QString &typed)>;

// The note can be typed in its cell; cases have their own page for that.
std::vector<Column<EntryRow>> entryColumns(const Workplace &place, EntryEdit editNote);

} // namespace paybench::ui
