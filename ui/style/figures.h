// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// Figures that stand in columns: every digit as wide as the widest one, U+00A0 narrow. Inter's own are proportional.

namespace paybench::ui {

qreal figuresWidth(const QFont &font, const QString &text);

// One line in the painter's font and pen; centred vertically by the height of capitals. Never elides.
void paintFigures(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace paybench::ui
