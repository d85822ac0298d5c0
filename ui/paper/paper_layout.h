// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

// Where everything of a report stands on its pages. Measures are 1/96 inch; nothing is painted here.

namespace paybench::ui {

// Paper is white in light and dark, and grey copies of it must stay readable.
namespace ink {
constexpr QRgb text = 0xFF1D2226;
constexpr QRgb muted = 0xFF5A6066;
constexpr QRgb line = 0xFFD5D2CB;
constexpr QRgb bar = 0xFF4C4C4C;
constexpr QRgb watermark = 0xFFEDEBE6;
} // namespace ink

struct PaperText {
    QRectF rect;
    QString text;
    QFont font;
    QRgb ink = ink::text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool isFigure = false; // digits in columns, one line
    bool wraps = false;
};

struct PaperFill {
    QRectF rect;
    QRgb ink = ink::line;
};

struct PaperPage {
    std::vector<PaperFill> fills;
    std::vector<PaperText> texts;
};

// At least one page. Tables repeat their header on every page; a total never stands alone.
std::vector<PaperPage> pagesOf(const reports::Report &report, QSizeF page);

} // namespace paybench::ui
