// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace paybench::store {
class RowNames;
}

// How what stands in the file is shown to people: the names behind ids, amounts, days and months in the language.

namespace paybench::app {

// As it stands, where nothing is known of the column. Null stays null.
QString columnValue(const store::RowNames &names, const QString &table, const QString &column, const QString &raw);

} // namespace paybench::app
