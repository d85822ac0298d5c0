// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/bar_strip.h"

#include "ui/charts/axis.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

struct BarStrip::Plot {
    QRectF area;
    QRectF box;
    Axis axis;
    double slot = 1;

    QRectF bar(std::size_t at, double value) const
    {
        const double gap = std::max(2.0, slot * 0.28);
        const double zero = std::round(axis.place(0, box.bottom(), box.top()));
        const double end = std::round(axis.place(value, box.bottom(), box.top()));
        const double left = std::round(box.left() + double(at) * slot + gap / 2);
        return QRectF(left, std::min(zero, end), std::max(2.0, std::round(slot - gap)), std::abs(zero - end));
    }
};

BarStrip::BarStrip(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarStrip::setKind(Kind kind, int decimals)
{
    m_kind = kind;
    m_decimals = decimals;
    describe();
    update();
}

void BarStrip::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_hovered.reset();
    describe();
    update();
}

void BarStrip::setHeadings(const QString &x, const QString &y, const QString &aim)
{
    m_xHeading = x;
    m_yHeading = y;
    m_aimHeading = aim;
    describe();
}

void BarStrip::setAxisDivisor(qint64 divisor)
{
    m_divisor = divisor;
    update();
}

QSize BarStrip::sizeHint() const
{
    return {px(276), px(120)};
}

QSize BarStrip::minimumSizeHint() const
{
    return {px(160), px(90)};
}

TableData BarStrip::table() const
{
    TableData contents;
    contents.title = title();
    contents.columns = {{m_xHeading, Kind::Text, 0}, {m_yHeading, m_kind, m_decimals}};
    const bool aims = std::any_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return !isNone(bar.aim); });
    if (aims)
        contents.columns.push_back({m_aimHeading, m_kind, m_decimals});
    for (const Bar &bar : m_bars) {
        TableData::Row row;
        row.cells = {bar.whole.isEmpty() ? bar.label : bar.whole, bar.value};
        if (aims)
            row.cells.push_back(bar.aim);
        contents.rows.push_back(row);
    }
    return contents;
}

BarStrip::Plot BarStrip::plotIn(const QRectF &area) const
{
    Plot plot;
    plot.area = area;
    double least = 0;
    double most = 0;
    for (const Bar &bar : m_bars) {
        for (const Value *value : {&bar.value, &bar.aim}) {
            least = std::min(least, magnitude(m_kind, *value));
            most = std::max(most, magnitude(m_kind, *value));
        }
    }
    plot.axis = axisFor(least, most, true, area.height() < px(150) ? 3 : 4);
    const double left = axisWidth(plot.axis, m_kind, m_divisor) + px(14);
    plot.box = area.adjusted(left, px(20), -px(4), -px(22));
    plot.slot = plot.box.width() / std::max<double>(1, double(m_bars.size()));
    return plot;
}

void BarStrip::drawBar(QPainter &painter, const Plot &plot, std::size_t at) const
{
    const Bar &bar = m_bars[at];
    const bool anyStrong = std::any_of(m_bars.begin(), m_bars.end(), [](const Bar &each) { return each.strong; });
    const QRectF rect = plot.bar(at, magnitude(m_kind, bar.value));
    // Where one bar matters, the others step back.
    const QColor fill = anyStrong && !bar.strong ? mixed(colour(bar.ink), colour(Colour::Surface), 0.5) : colour(bar.ink);
    if (!isNone(bar.value))
        painter.fillRect(rect, fill);
    if (!isNone(bar.aim)) {
        const double y = std::round(plot.axis.place(magnitude(m_kind, bar.aim), plot.box.bottom(), plot.box.top()));
        painter.fillRect(QRectF(rect.left() - 3, y - 1, rect.width() + 6, 2), colour(Colour::Text));
    }
    QFont font = face(Face::Caption);
    font.setWeight(bar.strong ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(colour(bar.strong ? Colour::Text : Colour::Muted));
    const QRectF under(plot.box.left() + double(at) * plot.slot, plot.box.bottom() + px(4), plot.slot, px(16));
    if (figuresWidth(font, bar.label) <= plot.slot + px(4))
        paintFigures(&painter, under, Qt::AlignHCenter, bar.label);
    if (!bar.strong || isNone(bar.value))
        return;
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    const QString text = shown(m_kind, bar.value, m_decimals);
    const double width = figuresWidth(painter.font(), text);
    const double left = std::clamp(rect.center().x() - width / 2, plot.box.left(), std::max(plot.box.left(), plot.area.right() - width));
    paintFigures(&painter, QRectF(left, rect.top() - px(19), width, px(18)), Qt::AlignLeft, text);
}

void BarStrip::draw(QPainter &painter, const QRectF &area) const
{
    const Plot plot = plotIn(area);
    paintAxis(painter, plot.axis, plot.box, m_kind, m_divisor);
    for (std::size_t at = 0; at < m_bars.size(); ++at)
        drawBar(painter, plot, at);
    const double zero = std::round(plot.axis.place(0, plot.box.bottom(), plot.box.top()));
    paintHairline(&painter, QRectF(plot.box.left(), zero, plot.box.width(), 1), Colour::Edge);
}

void BarStrip::drawHover(QPainter &painter, const QRectF &area) const
{
    if (!m_hovered || *m_hovered >= m_bars.size())
        return;
    const Bar &bar = m_bars[*m_hovered];
    const QRectF rect = plotIn(area).bar(*m_hovered, magnitude(m_kind, bar.value));
    paintBox(&painter, rect.adjusted(-2, -2, 2, 1), QColor(), colour(Colour::Text), 1, 2);
    paintHoverLabel(painter, area, rect.left(), rect.top() + px(20), bar.whole.isEmpty() ? bar.label : bar.whole,
                    shown(m_kind, bar.value, m_decimals));
}

void BarStrip::hover(std::optional<std::size_t> bar)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    if (bar)
        setAccessibleDescription(m_bars[*bar].label + QStringLiteral(": ") + shown(m_kind, m_bars[*bar].value, m_decimals));
    else
        describe();
    update();
}

void BarStrip::mouseMoveEvent(QMouseEvent *event)
{
    Chart::mouseMoveEvent(event);
    const Plot plot = plotIn(QRectF(rect()));
    const double at = std::floor((event->position().x() - plot.box.left()) / plot.slot);
    const bool inside = at >= 0 && at < double(m_bars.size());
    hover(inside ? std::optional<std::size_t>(std::size_t(at)) : std::nullopt);
}

void BarStrip::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    hover(std::nullopt);
}

void BarStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_bars.empty()) {
        Chart::keyPressEvent(event);
        return;
    }
    const int from = m_hovered ? int(*m_hovered) + step : step > 0 ? 0 : int(m_bars.size()) - 1;
    hover(std::size_t(std::clamp(from, 0, int(m_bars.size()) - 1)));
}

} // namespace paybench::ui
