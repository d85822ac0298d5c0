// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/staff_list.h"
#include "ui/people/staff_book.h"
#include "ui/table/table_model.h"

// A list of people from a spreadsheet: shown before anything is saved, taken as a whole or not at all.

class QWidget;

namespace paybench::ui {

// What stands on the clipboard; the form says what is wrong with it.
void openPaste(StaffBook &book, const QString &text, QWidget *parent);

Done takeStaff(StaffBook &book, const directory::StaffList &list);

std::vector<Column<directory::StaffLine>> staffColumns();

} // namespace paybench::ui
