// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/axis.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

double roundStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

Axis axisFor(double least, double most, bool fromZero, int wanted)
{
    double low = fromZero ? std::min(0.0, least) : least;
    double high = fromZero ? std::max(0.0, most) : most;
    if (high - low < 1e-9) { // a flat line stands in the middle of something
        const double room = std::max(1.0, std::abs(high) * 0.1);
        low = low >= 0 ? std::max(0.0, low - room) : low - room;
        high += room;
    }
    Axis axis;
    axis.step = roundStep((high - low) / wanted);
    axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
    axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
    const int count = int(std::lround((axis.high - axis.low) / axis.step));
    for (int tick = 0; tick <= count; ++tick)
        axis.ticks.push_back(axis.low + tick * axis.step);
    return axis;
}

QString tickText(const Axis &axis, Kind kind, double tick, qint64 divisor)
{
    const double step = axis.step / double(divisor);
    const int decimals = step >= 1 && std::abs(step - std::round(step)) < 1e-9 ? 0 : step >= 0.1 ? 1 : 2;
    const double scale = std::pow(10, decimals);
    const auto scaled = qint64(std::llround(tick / double(divisor) * scale));
    if (kind == Kind::Percent)
        return format::percent(scaled, qint64(100 * scale), decimals);
    return decimals == 0 ? format::number(scaled) : format::decimal(scaled, decimals);
}

double axisWidth(const Axis &axis, Kind kind, qint64 divisor)
{
    double widest = 0;
    for (const double tick : axis.ticks)
        widest = std::max(widest, figuresWidth(face(Face::Caption), tickText(axis, kind, tick, divisor)));
    return std::ceil(widest);
}

void paintAxis(QPainter &painter, const Axis &axis, const QRectF &plot, Kind kind, qint64 divisor)
{
    painter.setFont(face(Face::Caption));
    const double height = painter.fontMetrics().height();
    for (const double tick : axis.ticks) {
        const double y = std::round(axis.place(tick, plot.bottom(), plot.top()));
        const bool base = tick == axis.ticks.front() || std::abs(tick) < axis.step * 1e-6;
        paintHairline(&painter, QRectF(plot.left(), y, plot.width(), 1), base ? Colour::Edge : Colour::Line);
        painter.setPen(colour(Colour::Muted));
        paintFigures(&painter, QRectF(plot.left() - px(100) - px(10), y - height / 2, px(100), height), Qt::AlignRight,
                     tickText(axis, kind, tick, divisor));
    }
}

void paintHoverLabel(QPainter &painter, const QRectF &area, double x, double y, const QString &caption, const QString &figure)
{
    painter.setFont(face(Face::Caption));
    const double captionWidth = painter.fontMetrics().horizontalAdvance(caption);
    const double line = painter.fontMetrics().height() + 2;
    const double width = std::max(captionWidth, figuresWidth(face(Face::BodyStrong), figure)) + px(20);
    const double height = line * (caption.isEmpty() ? 1 : 2) + px(8);
    // Left above the point where there is room, else right of it; never on it.
    double left = x - width - px(10);
    if (left < area.left())
        left = std::min(x + px(10), area.right() - width);
    double top = y - height - px(6);
    if (top < area.top())
        top = std::min(y + px(10), area.bottom() - height);
    const QRectF box(std::round(left), std::round(top), width, height);
    paintBox(&painter, box, colour(Colour::Raised), mixed(colour(Colour::Edge), colour(Colour::Raised), 0.5), 1, px(6));
    const QRectF inner = box.adjusted(px(10), px(4), -px(10), -px(4));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter, caption);
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    paintFigures(&painter, QRectF(inner.left(), inner.bottom() - line, inner.width(), line), Qt::AlignLeft, figure);
}

} // namespace paybench::ui
