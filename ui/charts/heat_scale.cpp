// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/heat_scale.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr int mostSteps = 7;
constexpr int firstDark = 5; // from here on the figures are light

QFont legendFont(bool strong)
{
    QFont font = face(Face::Caption);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

// The last step begins at four fifths of the largest value; small numbers get a step each.
HeatScale HeatScale::of(const std::vector<double> &values)
{
    HeatScale scale;
    if (values.empty())
        return scale;
    const auto ends = std::minmax_element(values.begin(), values.end());
    const qint64 least = std::llround(*ends.first);
    const qint64 most = std::llround(*ends.second);
    if (most - least < mostSteps) {
        for (qint64 value = least; value <= most; ++value)
            scale.m_from.push_back(value);
        return scale;
    }
    const double top = double(most) * 0.8;
    scale.m_from.push_back(0);
    for (int step = 1; step < mostSteps; ++step) {
        const qint64 from = std::llround(top * step / (mostSteps - 1));
        if (from > scale.m_from.back())
            scale.m_from.push_back(from);
    }
    return scale;
}

int HeatScale::stepOf(double value) const
{
    const auto after = std::upper_bound(m_from.begin(), m_from.end(), qint64(std::llround(value)));
    return std::max(0, int(after - m_from.begin()) - 1);
}

QString HeatScale::rangeOf(int step) const
{
    const qint64 from = m_from.at(std::size_t(step));
    if (step + 1 == steps())
        return steps() == 1 || from == 0 ? format::number(from) : format::number(from) + QLatin1Char('+');
    const qint64 to = m_from.at(std::size_t(step) + 1) - 1;
    return from == to ? format::number(from) : format::number(from) + QChar(0x2013) + format::number(to);
}

// Few steps are spread over the whole range of colours, so that they can be told apart.
Colour HeatScale::groundOf(int step) const
{
    const int spread = steps() < 2 ? 2 : int(std::lround(double(step) * (mostSteps - 1) / (steps() - 1)));
    return Colour(int(Colour::Heat0) + std::clamp(spread, 0, mostSteps - 1));
}

Colour HeatScale::inkOf(int step) const
{
    return isStrong(step) ? Colour::OnAccent : Colour::Text;
}

bool HeatScale::isStrong(int step) const
{
    return int(groundOf(step)) >= int(Colour::Heat0) + firstDark;
}

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatLegend::setScale(const HeatScale &scale)
{
    m_scale = scale;
    QStringList ranges;
    for (int step = 0; step < m_scale.steps(); ++step)
        ranges << m_scale.rangeOf(step);
    setAccessibleName(tr("Steps of colour"));
    setAccessibleDescription(ranges.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int HeatLegend::swatchWidth() const
{
    double widest = px(34);
    for (int step = 0; step < m_scale.steps(); ++step)
        widest = std::max(widest, figuresWidth(legendFont(m_scale.isStrong(step)), m_scale.rangeOf(step)) + px(8));
    return int(std::ceil(widest)) + px(1);
}

QSize HeatLegend::sizeHint() const
{
    return {m_scale.steps() * swatchWidth(), std::max(px(16), QFontMetrics(face(Face::Caption)).height())};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int each = swatchWidth();
    const int left = width() - m_scale.steps() * each;
    for (int step = 0; step < m_scale.steps(); ++step) {
        const QRectF place(left + step * each, 0, each - px(1), height());
        paintBox(&painter, place, colour(m_scale.groundOf(step)), QColor(), 0, 2);
        painter.setFont(legendFont(m_scale.isStrong(step)));
        painter.setPen(colour(m_scale.inkOf(step)));
        paintFigures(&painter, place, Qt::AlignHCenter, m_scale.rangeOf(step));
    }
}

} // namespace paybench::ui
