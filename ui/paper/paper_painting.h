// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/paper/paper_layout.h"

#include <QDateTime>

#include <functional>

class QPainter;
class QPdfWriter;

// What everything on paper has in common: texts, the foot of a page, files that appear whole or not at all.

namespace paybench::ui {

constexpr double unitsPerInch = 96;
constexpr double footHeight = 26;

void paintText(QPainter &painter, const PaperText &text);

// Page and date below a line; `middle` between them, for what a page must carry (a version).
QString printedText(const QDateTime &printed); // as the centre's clock has it, which is the window's
void paintFoot(QPainter &painter, QSizeF page, std::size_t number, std::size_t count, const QDateTime &printed, const QString &middle = {});

Error deviceIsSilent(); // nothing was printed
Error deviceIsFull();   // only a part was

// Writes a PDF under its name only when it is complete; an older file stays when it fails.
Done writePdfFile(const QString &path, const QString &title, const std::function<Done(QPdfWriter &)> &paint);

} // namespace paybench::ui
