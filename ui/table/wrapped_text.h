// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

// Text of a cell or a heading on several lines.

namespace paybench::ui {

constexpr int mostLines = 6; // of one cell; what is longer elides on the last one, and is in the tip

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most = mostLines);

// A heading of several words on two lines that are as even as they can be, for where it stands over narrow figures.
QString foldedHeading(const QString &title, const QFont &font);

} // namespace paybench::ui
