// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/raised.h"

#include "ui/style/style.h"

#include <QPainter>

namespace paybench::ui {

void paintRaised(QPainter &painter, const QRect &place, int radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Rings of falling alpha add up to a soft edge without a blur.
    for (int ring = shadowReach; ring > 0; --ring) {
        const qreal share = 1.0 - qreal(ring) / shadowReach;
        painter.setBrush(QColor(0, 0, 0, qRound((isDark() ? 7 : 2.4) * share * share * 2)));
        const int reach = ring - 6;
        painter.drawRoundedRect(QRectF(place).adjusted(-reach, -reach + 6, reach, reach + 6), radius + ring,
                                radius + ring);
    }
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), radius, radius);
}

} // namespace paybench::ui
