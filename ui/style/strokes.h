// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/style/style.h"

#include <QRectF>

// Small drawings every widget shares.

namespace paybench::ui {

inline double radius() { return px(6); }

// A filled and framed rounded rectangle with crisp edges; the frame lies inside the rect.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &frame, double width, double round);
void paintRing(QPainter *painter, const QRectF &rect, double round); // focus, 2 px inside the rect
void paintHairline(QPainter *painter, const QRectF &rect, Colour ink);
void paintChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType to, const QColor &ink);

} // namespace paybench::ui
