// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/charts/axis.h"
#include "ui/charts/line_chart.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

struct LineChart::Plot {
    QRectF area;
    QRectF box;
    Axis axis;
    double first = 0;
    double last = 1;

    double x(double value) const
    {
        return last > first ? box.left() + (value - first) / (last - first) * box.width() : box.center().x();
    }
    double y(double value) const { return axis.place(value, box.bottom(), box.top()); }
};

namespace {

// The lines between points that have a value; a gap ends one and begins another.
std::vector<QPolygonF> runsOf(const std::vector<QPointF> &points, const std::vector<bool> &there)
{
    std::vector<QPolygonF> runs;
    bool open = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (there[i] && !open)
            runs.emplace_back();
        open = there[i];
        if (open)
            runs.back() << points[i];
    }
    return runs;
}

// Where a name may stand from its point: right under, then over, then aside.
std::vector<QPointF> offsetsOf(double width, double height)
{
    std::vector<QPointF> offsets;
    for (const double aside : {-width / 2, 4.0, -width - 4}) {
        for (const double gap : {3.0, 10.0}) {
            offsets.emplace_back(aside, gap);
            offsets.emplace_back(aside, -gap - height);
        }
    }
    return offsets;
}

bool crosses(const QRectF &rect, const QPolygonF &line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        for (int step = 0; step <= 16; ++step) {
            if (rect.contains(line[i] + (line[i + 1] - line[i]) * (step / 16.0)))
                return true;
        }
    }
    return false;
}

} // namespace

LineChart::Plot LineChart::plotIn(const QRectF &area) const
{
    Plot plot;
    plot.area = area;
    double least = 1e300;
    double most = -1e300;
    plot.first = 1e300;
    plot.last = -1e300;
    const auto span = [&](const Value &value) {
        if (isNone(value))
            return;
        least = std::min(least, magnitude(m_kind, value));
        most = std::max(most, magnitude(m_kind, value));
    };
    for (const LineSeries &series : m_series) {
        for (const auto *values : {&series.y, &series.low, &series.high}) {
            for (const Value &value : *values)
                span(value);
        }
        for (const double x : series.x) {
            plot.first = std::min(plot.first, x);
            plot.last = std::max(plot.last, x);
        }
    }
    if (least > most) {
        least = 0;
        most = 1;
        plot.first = 0;
        plot.last = 1;
    }
    plot.axis = axisFor(least, most, m_fromZero, area.height() < px(150) ? 3 : 4);
    const double left = axisWidth(plot.axis, m_kind, m_divisor) + px(10) + px(4);
    plot.box = area.adjusted(left, px(10), -px(10), -px(22));
    return plot;
}

void LineChart::drawBand(QPainter &painter, const Plot &plot, const LineSeries &series) const
{
    if (series.low.size() != series.x.size() || series.high.size() != series.x.size())
        return;
    QPolygonF outline;
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        if (!isNone(series.high[i]))
            outline << QPointF(plot.x(series.x[i]), plot.y(magnitude(m_kind, series.high[i])));
    }
    for (std::size_t i = series.x.size(); i > 0; --i) {
        if (!isNone(series.low[i - 1]))
            outline << QPointF(plot.x(series.x[i - 1]), plot.y(magnitude(m_kind, series.low[i - 1])));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Band));
    painter.drawPolygon(outline);
}

void LineChart::drawLine(QPainter &painter, const Plot &plot, const LineSeries &series) const
{
    std::vector<QPointF> points;
    std::vector<bool> there;
    for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
        points.emplace_back(plot.x(series.x[i]), plot.y(magnitude(m_kind, series.y[i])));
        there.push_back(!isNone(series.y[i]));
    }
    QPen pen(colour(series.ink), series.dashed ? 1.75 : 2, Qt::SolidLine, series.dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (series.dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &run : runsOf(points, there)) {
        if (run.size() == 1)
            painter.drawPoint(run.first());
        else
            painter.drawPolyline(run);
    }
}

void LineChart::drawLabels(QPainter &painter, const Plot &plot) const
{
    double taken = -1e9;
    for (const LineLabel &label : m_labels) {
        if (label.text.isEmpty())
            continue;
        painter.setFont(face(Face::Caption));
        if (label.strong) {
            QFont strong = face(Face::Caption);
            strong.setWeight(QFont::Bold);
            painter.setFont(strong);
        }
        const double width = figuresWidth(painter.font(), label.text);
        const double left = std::clamp(plot.x(label.x) - width / 2, plot.area.left(), plot.area.right() - width);
        if (left < taken + px(4))
            continue; // labels that would touch are left out, not squeezed
        painter.setPen(colour(label.strong ? Colour::Text : Colour::Muted));
        paintFigures(&painter, QRectF(left, plot.box.bottom() + px(4), width, px(16)), Qt::AlignLeft, label.text);
        taken = left + width;
    }
}

QString LineChart::highlightText(std::size_t at) const
{
    const LineSeries &series = m_series.front();
    const auto tenths = qint64(std::llround(magnitude(m_kind, series.y[at]) / double(m_divisor) * 10)); // as the axis counts
    const QString text = m_divisor == 1 ? shown(m_kind, series.y[at], m_decimals) : format::decimal(tenths, 1);
    return series.name.isEmpty() ? text : series.name + QLatin1Char(' ') + text;
}

void LineChart::drawHighlight(QPainter &painter, const Plot &plot) const
{
    const auto at = highlighted();
    if (!at)
        return;
    const LineSeries &series = m_series.front();
    const QPointF point(plot.x(series.x[*at]), plot.y(magnitude(m_kind, series.y[*at])));
    paintBox(&painter, QRectF(point.x() - 5.5, point.y() - 5.5, 11, 11), colour(series.ink), colour(Colour::Surface), 2, 5.5);
    if (m_hovered)
        return;
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    const QString text = highlightText(*at);
    paintFigures(&painter, highlightBox(plot, point, figuresWidth(painter.font(), text)), Qt::AlignLeft, text);
}

std::vector<QPolygonF> LineChart::linesIn(const Plot &plot) const
{
    std::vector<QPolygonF> lines;
    for (const LineSeries &series : m_series) {
        QPolygonF line;
        for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
            if (!isNone(series.y[i]))
                line << QPointF(plot.x(series.x[i]), plot.y(magnitude(m_kind, series.y[i])));
        }
        lines.push_back(line);
    }
    return lines;
}

// Over the point, else under it, else beside it: the first place where no line runs through the figure.
QRectF LineChart::highlightBox(const Plot &plot, const QPointF &point, double width) const
{
    const std::vector<QPolygonF> lines = linesIn(plot);
    const double most = std::max(plot.box.left(), plot.area.right() - width);
    QRectF first;
    for (const double left : {point.x() - width + px(8), point.x() - width - px(10), point.x() + px(10)}) {
        for (const double top : {point.y() - px(26), point.y() + px(8), plot.area.top(), point.y() + px(20)}) {
            const QRectF box(std::clamp(left, plot.box.left(), most), top, width, px(18));
            const bool inside = box.top() >= plot.area.top() && box.bottom() <= plot.box.bottom();
            const QRectF ring(point.x() - px(7), point.y() - px(7), px(14), px(14));
            if (!inside || box.intersects(ring))
                continue;
            if (first.isNull())
                first = box;
            if (std::none_of(lines.begin(), lines.end(), [&box](const QPolygonF &line) { return crosses(box, line); }))
                return box;
        }
    }
    return first.isNull() ? QRectF(std::clamp(point.x() - width, plot.box.left(), most), plot.area.top(), width, px(18)) : first;
}

// Names stand by their line where they touch none; there is no legend.
void LineChart::drawNames(QPainter &painter, const Plot &plot) const
{
    std::vector<QRectF> taken;
    const std::vector<QPolygonF> lines = linesIn(plot);
    if (const auto at = highlighted()) {
        const QPointF point(plot.x(m_series.front().x[*at]), plot.y(magnitude(m_kind, m_series.front().y[*at])));
        taken.push_back(highlightBox(plot, point, figuresWidth(face(Face::BodyStrong), highlightText(*at))));
    }
    painter.setFont(face(Face::CaptionMedium));
    painter.setPen(colour(Colour::Text));
    for (std::size_t at = 0; at < m_series.size(); ++at) {
        const bool inHighlight = at == 0 && highlighted();
        if (m_series[at].name.isEmpty() || lines[at].isEmpty() || inHighlight)
            continue;
        const double width = painter.fontMetrics().horizontalAdvance(m_series[at].name) + 4;
        const double height = painter.fontMetrics().height();
        QRectF best;
        for (const double share : {1.0, 0.75, 0.5, 0.25, 0.85, 0.65, 0.4, 0.15}) {
            const QPointF by = lines[at][qsizetype(share * double(lines[at].size() - 1))];
            for (const QPointF &off : offsetsOf(width, height)) {
                const QPointF corner = by + off;
                const QRectF rect(std::clamp(corner.x(), plot.box.left(), plot.area.right() - width), corner.y(), width, height);
                const bool free = plot.area.contains(rect) && rect.bottom() < plot.box.bottom()
                    && std::none_of(lines.begin(), lines.end(), [&rect](const QPolygonF &line) { return crosses(rect, line); })
                    && std::none_of(taken.begin(), taken.end(), [&rect](const QRectF &other) { return other.intersects(rect); });
                if (free && best.isNull())
                    best = rect;
            }
        }
        if (best.isNull())
            best = QRectF(plot.area.right() - width, plot.box.top(), width, height);
        taken.push_back(best);
        painter.drawText(best, Qt::AlignCenter, m_series[at].name);
    }
}

void LineChart::draw(QPainter &painter, const QRectF &area) const
{
    const Plot plot = plotIn(area);
    for (const LineShade &shade : m_shades) {
        const double left = std::max(plot.box.left(), plot.x(shade.from));
        const double right = std::min(plot.box.right(), plot.x(shade.to));
        if (right > left)
            painter.fillRect(QRectF(left, plot.box.top(), right - left, plot.box.height()), colour(shade.ground));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LineSeries &series : m_series)
        drawBand(painter, plot, series);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, plot.axis, plot.box, m_kind, m_divisor);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = m_series.size(); at > 0; --at) // the first one lies on top
        drawLine(painter, plot, m_series[at - 1]);
    drawLabels(painter, plot);
    drawNames(painter, plot);
    drawHighlight(painter, plot);
}

void LineChart::drawHover(QPainter &painter, const QRectF &area) const
{
    if (!m_hovered || m_series.empty() || *m_hovered >= m_series.front().y.size())
        return;
    const Plot plot = plotIn(area);
    const LineSeries &series = m_series.front();
    const double x = plot.x(series.x[*m_hovered]);
    const double y = plot.y(magnitude(m_kind, series.y[*m_hovered]));
    paintBox(&painter, QRectF(x - 5.5, y - 5.5, 11, 11), colour(series.ink), colour(Colour::Surface), 2, 5.5);
    paintHoverLabel(painter, area, x, y, labelAt(series.x[*m_hovered]), shown(m_kind, series.y[*m_hovered], m_decimals));
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    Chart::mouseMoveEvent(event);
    const Plot plot = plotIn(QRectF(rect()));
    const double share = (event->position().x() - plot.box.left()) / std::max(1.0, plot.box.width());
    const auto at = nearest(plot.first + share * (plot.last - plot.first));
    if (at == m_hovered)
        return;
    m_hovered = at;
    update();
}

} // namespace paybench::ui
