// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

// Where files are looked for and offered to be written, in every dialog: beside the centre's file, else among the documents.

namespace paybench::ui {

void setCentreFile(const QString &path);     // empty: none is open
QString filePlace(const QString &name = {}); // the folder, or a file of that name in it

} // namespace paybench::ui
