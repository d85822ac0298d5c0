// SPDX-License-Identifier: MPL-2.0
#include "ui/today/half_hour_chart.h"

#include "core/basics/format.h"
#include "ui/charts/axis.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

using reports::HalfHourBoard;
using Time = HalfHourBoard::Time;

namespace {

QTime clockOf(int minute)
{
    constexpr int day = 24 * 60;
    return QTime::fromMSecsSinceStartOfDay(minute % day * 60000);
}

QString rounded(double calls)
{
    return format::number(std::lround(calls));
}

} // namespace

struct HalfHourChart::Plot {
    QRectF box;    // of the blocks
    double width = 1;
    double line = 18; // of the figures below
    double block = 19; // height of a person, gap included
    int most = 1;

    QRectF column(std::size_t at) const
    {
        const double left = std::round(box.left() + double(at) * width), right = std::round(box.left() + double(at + 1) * width);
        return {left, box.top(), right - left, box.height()};
    }
    double top(double persons) const { return std::round(box.bottom() - persons * block); }
};

HalfHourChart::HalfHourChart(QWidget *parent) : Chart(parent)
{
    setObjectName(QStringLiteral("halfHours"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HalfHourChart::present(const reports::TodayBoard &board, int minute, const BoardType &type)
{
    m_halfHours = board.halfHours;
    m_hasNeed = board.hasNeed;
    m_minute = minute;
    m_type = type;
    m_hovered.reset();
    if (m_chosen && *m_chosen >= m_halfHours.size())
        m_chosen.reset();
    retranslate();
    updateGeometry();
    update();
}

void HalfHourChart::retranslate()
{
    setTitle(tr("Expected and staffed"));
}

QSize HalfHourChart::sizeHint() const
{
    return {m_type.px(500), m_type.px(170)};
}

QSize HalfHourChart::minimumSizeHint() const
{
    return {m_type.px(300), m_type.px(170)};
}

TableData HalfHourChart::table() const
{
    TableData contents;
    contents.title = title();
    contents.columns = {{tr("Half-hour"), Kind::Text, 0}, {tr("Persons"), Kind::Count, 0}, {tr("Need"), Kind::Count, 0},
                        {tr("Calls expected"), Kind::Decimal, 1}, {tr("Calls so far"), Kind::Count, 0}};
    for (const HalfHourBoard &one : m_halfHours) {
        TableData::Row row;
        const bool hasBegun = one.time != Time::Coming;
        row.cells = {format::clock(clockOf(one.minute)), qint64(one.staffed), m_hasNeed ? Value(qint64(one.needed)) : Value(),
                     Ratio{std::lround(one.expected * 10), 10}, hasBegun ? Value(qint64(one.come)) : Value()};
        contents.rows.push_back(row);
    }
    return contents;
}

HalfHourChart::Plot HalfHourChart::plotIn(const QRectF &area) const
{
    Plot plot;
    plot.line = m_type.px(20);
    const QFont names = m_type.font(Face::Caption);
    double left = 0;
    for (const QString &name : {tr("persons"), tr("need"), tr("calls")})
        left = std::max(left, QFontMetricsF(names).horizontalAdvance(name));
    const double below = 3 * plot.line;
    plot.box = QRectF(area.left() + std::max<double>(left + m_type.px(10), m_type.px(68)), area.top() + m_type.px(6), 1, area.height() - below - m_type.px(10));
    plot.box.setRight(area.right() - m_type.px(4));
    plot.width = plot.box.width() / double(std::max<std::size_t>(1, m_halfHours.size()));
    for (const HalfHourBoard &one : m_halfHours)
        plot.most = std::max({plot.most, one.needed, one.staffed});
    plot.block = std::min<double>(m_type.px(19), plot.box.height() / (plot.most + 0.3));
    return plot;
}

// A block for each person, a bar where there are too many to be counted at a glance.
void HalfHourChart::drawPersons(QPainter &painter, const Plot &plot, std::size_t at) const
{
    const HalfHourBoard &one = m_halfHours[at];
    const QRectF column = plot.column(at);
    const double gap = std::max(2.0, std::round(plot.width * 0.12));
    const double share = one.time == Time::Past ? 0.42 : one.time == Time::Now ? 1 : 0.8;
    const QColor fill = mixed(colour(Colour::Support), colour(Colour::Surface), share);
    const double space = plot.block >= 8 ? 2 : plot.block >= 4 ? 1 : 0;
    for (int person = 0; person < one.staffed; ++person) {
        const double top = plot.top(person + 1), bottom = plot.top(person);
        paintBox(&painter, QRectF(column.left() + gap, top, column.width() - 2 * gap, std::max(1.0, bottom - top - space)), fill, QColor(), 0, plot.block >= 8 ? 3 : 0);
    }
}

void HalfHourChart::drawMissing(QPainter &painter, const Plot &plot, std::size_t at) const
{
    const HalfHourBoard &one = m_halfHours[at];
    const QRectF column = plot.column(at);
    if (!m_hasNeed)
        return;
    if (one.missing() > 0) {
        const double gap = std::max(2.0, std::round(plot.width * 0.12));
        const double bottom = plot.top(one.staffed);
        const double height = std::max<double>(m_type.px(17), bottom - plot.top(one.needed) - 2);
        const QRectF box(column.left() + gap, bottom - height - 1, column.width() - 2 * gap, height);
        paintBox(&painter, box, colour(Colour::BadSoft), colour(Colour::Bad), 1.5, 3);
        painter.setFont(m_type.font(Face::CaptionMedium));
        painter.setPen(colour(Colour::Bad));
        paintFigures(&painter, box, Qt::AlignHCenter, QChar(0x2212) + format::number(one.missing()));
    }
    painter.fillRect(QRectF(column.left(), plot.top(one.needed) - 1, column.width(), 2), colour(Colour::Text));
}

void HalfHourChart::drawFigures(QPainter &painter, const Plot &plot, std::size_t at) const
{
    const HalfHourBoard &one = m_halfHours[at];
    const QRectF column = plot.column(at);
    const bool isNow = one.time == Time::Now, isMissing = m_hasNeed && one.missing() > 0;
    const double top = plot.box.bottom() + m_type.px(5);
    painter.setFont(m_type.font(isNow || isMissing || one.time == Time::Coming ? Face::BodyStrong : Face::Body));
    painter.setPen(colour(isMissing ? Colour::Bad : one.time == Time::Past ? Colour::Muted : Colour::Text));
    paintFigures(&painter, QRectF(column.left(), top, column.width(), plot.line), Qt::AlignHCenter, m_hasNeed ? format::number(one.needed) : QString(QChar(0x2013)));
    painter.setFont(m_type.font(isNow ? Face::BodyStrong : Face::Body));
    painter.setPen(colour(isNow ? Colour::Text : Colour::Muted));
    paintFigures(&painter, QRectF(column.left(), top + plot.line, column.width(), plot.line), Qt::AlignHCenter, rounded(one.expected));
}

void HalfHourChart::drawClock(QPainter &painter, const Plot &plot) const
{
    painter.setFont(m_type.font(Face::Body));
    const double top = plot.box.bottom() + m_type.px(5) + 2 * plot.line;
    const double width = figuresWidth(painter.font(), QStringLiteral("00:00"));
    const int every = plot.width * 2 >= width + m_type.px(8) ? 60 : 120;
    const auto write = [&](int minute, double x, bool isNow) {
        painter.setFont(m_type.font(isNow ? Face::BodyStrong : Face::Body));
        painter.setPen(colour(isNow ? Colour::Text : Colour::Muted));
        const double left = std::clamp(x - width / 2, plot.box.left() - width / 2, plot.box.right() + m_type.px(4) - width);
        paintFigures(&painter, QRectF(left, top, width, plot.line), Qt::AlignHCenter, format::clock(clockOf(minute)));
    };
    for (std::size_t at = 0; at < m_halfHours.size(); ++at) {
        const int minute = m_halfHours[at].minute;
        painter.fillRect(QRectF(plot.column(at).left(), plot.box.bottom() + 1, 1, m_type.px(minute % 60 == 0 ? 5 : 3)), colour(Colour::Edge));
        if (minute % every == 0)
            write(minute, plot.column(at).left(), minute <= m_minute && m_minute < minute + 60);
    }
    if (!m_halfHours.empty() && (m_halfHours.back().minute + 30) % every == 0)
        write(m_halfHours.back().minute + 30, plot.box.right(), false);
}

void HalfHourChart::drawNames(QPainter &painter, const Plot &plot) const
{
    painter.setFont(m_type.font(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const double width = plot.box.left() - m_type.px(8), top = plot.box.bottom() + m_type.px(5);
    painter.drawText(QRectF(0, plot.box.top(), width, plot.box.height()), Qt::AlignVCenter | Qt::AlignLeft, tr("persons"));
    painter.drawText(QRectF(0, top, width, plot.line), Qt::AlignVCenter | Qt::AlignLeft, tr("need"));
    painter.drawText(QRectF(0, top + plot.line, width, plot.line), Qt::AlignVCenter | Qt::AlignLeft, tr("calls"));
}

void HalfHourChart::drawNow(QPainter &painter, const Plot &plot) const
{
    for (std::size_t at = 0; at < m_halfHours.size(); ++at) {
        const HalfHourBoard &one = m_halfHours[at];
        if (m_minute < one.minute || m_minute >= one.minute + 30)
            continue;
        const QRectF column = plot.column(at);
        paintBox(&painter, QRectF(column.left(), plot.box.top() - m_type.px(6), column.width(), plot.box.height() + 3 * plot.line + m_type.px(12)), colour(Colour::Soft), QColor(), 0, m_type.px(5));
    }
}

void HalfHourChart::draw(QPainter &painter, const QRectF &area) const
{
    const Plot plot = plotIn(area);
    drawNow(painter, plot);
    painter.fillRect(QRectF(plot.box.left(), std::round(plot.box.bottom()), plot.box.width(), 1), colour(Colour::Edge));
    for (std::size_t at = 0; at < m_halfHours.size(); ++at) {
        drawPersons(painter, plot, at);
        drawMissing(painter, plot, at);
        drawFigures(painter, plot, at);
        const HalfHourBoard &one = m_halfHours[at];
        if (one.minute <= m_minute && m_minute < one.minute + 30) {
            const double x = std::round(plot.column(at).left() + plot.width * (m_minute - one.minute) / 30);
            painter.fillRect(QRectF(x, plot.box.top() - m_type.px(4), 2, plot.box.height() + m_type.px(4)), colour(Colour::Accent));
        }
    }
    drawClock(painter, plot);
    drawNames(painter, plot);
}

QString HalfHourChart::sentence(const HalfHourBoard &one) const
{
    QStringList parts{tr("%Ln person(s) there", nullptr, one.staffed)};
    if (m_hasNeed)
        parts << tr("need %1").arg(format::number(one.needed));
    parts << tr("%1 calls expected").arg(rounded(one.expected));
    if (one.time != Time::Coming)
        parts << tr("%1 came").arg(format::number(one.come));
    return parts.join(QStringLiteral(" · "));
}

void HalfHourChart::drawHover(QPainter &painter, const QRectF &area) const
{
    const auto shown = m_hovered ? m_hovered : hasFocus() ? m_chosen : std::nullopt;
    if (!shown || *shown >= m_halfHours.size())
        return;
    const Plot plot = plotIn(area);
    const HalfHourBoard &one = m_halfHours[*shown];
    const QRectF column = plot.column(*shown);
    paintBox(&painter, column.adjusted(1, 0, -1, 1), QColor(), colour(Colour::Text), 1, 3);
    const QString span = format::clock(clockOf(one.minute)) + QChar(0x2013) + format::clock(clockOf(one.minute + 30));
    paintHoverLabel(painter, area, column.center().x(), plot.box.bottom(), span, sentence(one));
}

std::optional<std::size_t> HalfHourChart::at(double x) const
{
    const Plot plot = plotIn(QRectF(rect()));
    const double place = std::floor((x - plot.box.left()) / plot.width);
    return place >= 0 && place < double(m_halfHours.size()) ? std::optional(std::size_t(place)) : std::nullopt;
}

void HalfHourChart::choose(std::size_t at)
{
    m_chosen = at;
    setAccessibleDescription(format::clock(clockOf(m_halfHours[at].minute)) + QStringLiteral(": ") + sentence(m_halfHours[at]));
    update();
    emit halfHourChosen(int(at));
}

void HalfHourChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen)
        emit followed(int(*m_chosen));
    else if (step == 0 || m_halfHours.empty() || event->modifiers() & ~Qt::KeypadModifier)
        Chart::keyPressEvent(event);
    else
        choose(std::size_t(std::clamp(m_chosen ? int(*m_chosen) + step : step > 0 ? 0 : int(m_halfHours.size()) - 1, 0, int(m_halfHours.size()) - 1)));
}

void HalfHourChart::mouseMoveEvent(QMouseEvent *event)
{
    Chart::mouseMoveEvent(event);
    const auto over = at(event->position().x());
    if (over != m_hovered) {
        m_hovered = over;
        update();
    }
}

void HalfHourChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto over = at(event->position().x()); over && event->button() == Qt::LeftButton)
        choose(*over);
}

void HalfHourChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto over = at(event->position().x()))
        emit followed(int(*over));
}

void HalfHourChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    m_hovered.reset();
    update();
}

} // namespace paybench::ui
