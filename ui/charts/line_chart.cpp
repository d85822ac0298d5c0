// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/line_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <map>

// What a line chart shows and how it is walked; the drawing is in line_drawing.cpp.

namespace paybench::ui {

LineChart::LineChart(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LineChart::changed()
{
    m_hovered.reset();
    describe();
    update();
}

void LineChart::setKind(Kind kind, int decimals)
{
    m_kind = kind;
    m_decimals = decimals;
    changed();
}

void LineChart::setLabels(std::vector<LineLabel> labels)
{
    m_labels = std::move(labels);
    changed();
}

void LineChart::setSeries(std::vector<LineSeries> series)
{
    m_series = std::move(series);
    changed();
}

void LineChart::setShades(std::vector<LineShade> shades)
{
    m_shades = std::move(shades);
    changed();
}

void LineChart::setHighlight(std::optional<double> x)
{
    m_highlight = x;
    changed();
}

void LineChart::setFromZero(bool fromZero)
{
    m_fromZero = fromZero;
    changed();
}

void LineChart::setAxisDivisor(qint64 divisor)
{
    m_divisor = divisor;
    changed();
}

void LineChart::setHeadings(const QString &x, const QString &y)
{
    m_xHeading = x;
    m_yHeading = y;
    changed();
}

QSize LineChart::sizeHint() const
{
    return {px(276), px(120)};
}

QSize LineChart::minimumSizeHint() const
{
    return {px(160), px(90)};
}

QString LineChart::labelAt(double x) const
{
    for (const LineLabel &label : m_labels) {
        if (std::abs(label.x - x) < 1e-9)
            return label.whole.isEmpty() ? label.text : label.whole;
    }
    return shown(Kind::Count, qint64(std::llround(x)));
}

TableData LineChart::table() const
{
    TableData contents;
    contents.title = title();
    contents.columns.push_back({m_xHeading, Kind::Text, 0});
    std::map<double, std::vector<Value>> rows;
    for (std::size_t at = 0; at < m_series.size(); ++at) {
        const LineSeries &series = m_series[at];
        contents.columns.push_back({series.name.isEmpty() ? m_yHeading : series.name, m_kind, m_decimals});
        for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
            std::vector<Value> &cells = rows[series.x[i]];
            cells.resize(m_series.size());
            cells[at] = series.y[i];
        }
    }
    for (auto &entry : rows) {
        TableData::Row row;
        row.cells.push_back(labelAt(entry.first));
        row.cells.insert(row.cells.end(), entry.second.begin(), entry.second.end());
        contents.rows.push_back(row);
    }
    return contents;
}

std::optional<std::size_t> LineChart::highlighted() const
{
    if (m_series.empty())
        return std::nullopt;
    if (m_highlight)
        return nearest(*m_highlight);
    const std::vector<Value> &y = m_series.front().y;
    for (std::size_t at = y.size(); at > 0; --at) {
        if (!isNone(y[at - 1]))
            return at - 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> LineChart::nearest(double x) const
{
    std::optional<std::size_t> best;
    if (m_series.empty())
        return best;
    const LineSeries &first = m_series.front();
    for (std::size_t at = 0; at < first.x.size() && at < first.y.size(); ++at) {
        if (!isNone(first.y[at]) && (!best || std::abs(first.x[at] - x) < std::abs(first.x[*best] - x)))
            best = at;
    }
    return best;
}

void LineChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    m_hovered.reset();
    update();
}

void LineChart::announce()
{
    if (!m_hovered)
        return;
    const LineSeries &first = m_series.front();
    const QString words = labelAt(first.x[*m_hovered]) + QStringLiteral(": ") + shown(m_kind, first.y[*m_hovered], m_decimals);
    setAccessibleDescription(words);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const auto start = m_hovered ? m_hovered : highlighted();
    if (step == 0 || !start) {
        Chart::keyPressEvent(event);
        return;
    }
    const auto last = int(std::min(m_series.front().x.size(), m_series.front().y.size())) - 1;
    int at = int(*start);
    if (m_hovered) {
        do
            at += step;
        while (at >= 0 && at <= last && isNone(m_series.front().y[std::size_t(at)]));
    }
    if (at >= 0 && at <= last)
        m_hovered = std::size_t(at);
    announce();
    update();
}

} // namespace paybench::ui
