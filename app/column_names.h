// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

// What the tables and columns of the file are called for people: the audit trail shows them.

namespace paybench::app {

// Of a column; with an empty column the name of the table. Empty when it has no name of its own.
QString columnName(const QString &table, const QString &column);

} // namespace paybench::app
