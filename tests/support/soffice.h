// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

// LibreOffice as a second opinion on the workbooks we read and write. It recalculates every formula when it opens a
// file, which by itself it does not: it trusts the values that are stored.

namespace paybench {

// Whether it is installed; a test that asks and hears no says so with WARN and returns.
bool hasSoffice();

// Converts files into a folder: "ods", "xlsx", or "csv", which gives one file for each sheet, name-Sheet.csv, with
// values unformatted and as UTF-8 with commas. False when LibreOffice did not manage.
bool converted(const QStringList &files, const QString &kind, const QString &folder);

} // namespace paybench
