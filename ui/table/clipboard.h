// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/value.h"

#include <QStringList>

class QMimeData;

// A table as other programs take and give it: tabbed text and HTML.

namespace paybench::ui {

QString asTabbedText(const TableData &table);
QString asHtml(const TableData &table);
QMimeData *asMime(const TableData &table); // both; the caller owns it

// Rows of cells from tabbed text; quoted cells may hold tabs and line ends, as spreadsheets write them.
std::vector<QStringList> cellsOfText(const QString &text);

} // namespace paybench::ui
