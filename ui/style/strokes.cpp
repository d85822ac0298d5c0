// SPDX-License-Identifier: MPL-2.0
#include "ui/style/strokes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace paybench::ui {

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &frame, double width, double round)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(frame.isValid() && width > 0 ? QPen(frame, width) : QPen(Qt::NoPen));
    const QRectF inner = frame.isValid() ? rect.adjusted(half, half, -half, -half) : rect;
    const double inside = std::max(0.0, round - (frame.isValid() ? half : 0));
    painter->drawRoundedRect(inner, inside, inside);
    painter->restore();
}

void paintRing(QPainter *painter, const QRectF &rect, double round)
{
    paintBox(painter, rect, QColor(), colour(Colour::Focus), 2, round);
}

void paintHairline(QPainter *painter, const QRectF &rect, Colour ink)
{
    painter->fillRect(rect, colour(ink)); // drawLine leaves gaps at 150 %
}

void paintChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType to, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(to == Qt::DownArrow ? 0 : to == Qt::LeftArrow ? 90 : to == Qt::UpArrow ? 180 : 270);
    const double half = px(4);
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    painter->setPen(QPen(ink, 1.6 * px(10) / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

} // namespace paybench::ui
