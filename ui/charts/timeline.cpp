// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/timeline.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

// The upright line is in milestones.cpp.

namespace paybench::ui {

namespace {

double barTop()
{
    return px(22);
}

double barHeight()
{
    return px(38);
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Timeline::setVersions(std::vector<Version> versions)
{
    m_versions = std::move(versions);
    m_chosen = std::min(m_chosen, int(m_versions.size()) - 1);
    describe();
    update();
}

void Timeline::setToday(QDate today)
{
    m_today = today;
    update();
}

void Timeline::setClosedUntil(QDate end)
{
    m_closedUntil = end;
    update();
}

void Timeline::setChosen(int version)
{
    m_chosen = version;
    update();
}

QSize Timeline::sizeHint() const
{
    return {px(480), px(86)};
}

QSize Timeline::minimumSizeHint() const
{
    return {px(240), px(86)};
}

TableData Timeline::table() const
{
    TableData contents;
    contents.title = title();
    contents.columns = {{tr("Version"), Kind::Text, 0}, {tr("Valid from"), Kind::Day, 0}, {tr("Until"), Kind::Day, 0}, {tr("Note"), Kind::Text, 0}};
    for (const Version &version : m_versions) {
        TableData::Row row;
        row.cells = {version.title, version.from, version.until.isValid() ? Value(version.until) : Value(), version.note};
        contents.rows.push_back(row);
    }
    return contents;
}

QDate Timeline::firstDay() const
{
    return m_versions.empty() ? m_today : m_versions.front().from;
}

// Room for what is open to the right: as much as the latest version has had, at least a year.
QDate Timeline::lastDay() const
{
    QDate last = m_today.isValid() ? m_today.addMonths(3) : firstDay();
    for (const Version &version : m_versions)
        last = std::max({last, version.from, version.until.isValid() ? version.until : version.from.addMonths(12)});
    return last;
}

double Timeline::place(QDate day, const QRectF &area) const
{
    const double whole = std::max<double>(1, double(firstDay().daysTo(lastDay())));
    return area.left() + std::clamp(double(firstDay().daysTo(day)) / whole, 0.0, 1.0) * area.width();
}

QRectF Timeline::barOf(std::size_t version, const QRectF &area) const
{
    const Version &v = m_versions[version];
    const double left = std::round(place(v.from, area));
    const bool last = version + 1 == m_versions.size();
    const QDate until = v.until.isValid() ? v.until : last ? lastDay() : m_versions[version + 1].from;
    const double right = std::round(place(until, area)) - (last && !v.until.isValid() ? 0 : 2);
    return QRectF(left, area.top() + barTop(), std::max<double>(px(8), right - left), barHeight());
}

void Timeline::drawVersion(QPainter &painter, const QRectF &area, std::size_t at) const
{
    const Version &version = m_versions[at];
    const QRectF bar = barOf(at, area);
    const bool draft = version.state == Version::State::Draft;
    const bool valid = version.state == Version::State::Valid;
    paintBox(&painter, bar, colour(draft ? Colour::Soft : valid ? Colour::Selection : Colour::Sunk), QColor(), 0, px(3));
    if (draft) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(colour(Colour::Accent), 1.5);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), px(3), px(3));
        painter.restore();
    }
    const QRectF words = bar.adjusted(px(9), px(3), -px(4), -px(3));
    painter.setFont(face(draft || valid ? Face::CaptionMedium : Face::Caption));
    painter.setPen(colour(draft || valid ? Colour::Text : Colour::Muted));
    const auto line = [&](const QString &text, double top) {
        const QRectF rect(words.left(), top, words.width(), words.height() / 2);
        if (words.width() > px(14))
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
    };
    line(version.title, words.top());
    painter.setFont(face(Face::Caption));
    line(version.note, words.top() + words.height() / 2);
    if (int(at) == m_chosen)
        paintBox(&painter, bar, QColor(), colour(Colour::Accent), 2, px(3));
}

void Timeline::draw(QPainter &painter, const QRectF &area) const
{
    if (m_versions.empty())
        return;
    double taken = -1e9;
    for (std::size_t at = 0; at < m_versions.size(); ++at) {
        drawVersion(painter, area, at);
        const bool draft = m_versions[at].state == Version::State::Draft;
        painter.setFont(face(Face::Caption));
        painter.setPen(colour(draft ? Colour::Accent : Colour::Muted));
        const QString day = format::day(m_versions[at].from);
        const double width = figuresWidth(painter.font(), day);
        const double left = std::min(barOf(at, area).left() + 1, area.right() - width);
        if (left < taken + px(6))
            continue;
        paintFigures(&painter, QRectF(left, area.top() + barTop() + barHeight() + px(9), width, px(17)), Qt::AlignLeft, day);
        taken = left + width;
    }
    if (m_closedUntil.isValid() && m_closedUntil > firstDay()) {
        const double right = place(m_closedUntil, area);
        const double y = area.top() + barTop() + barHeight() + px(5);
        paintBox(&painter, QRectF(area.left(), y, right - area.left() - px(5), 3), colour(Colour::Edge), QColor(), 0, 1.5);
        paintIcon(&painter, QRectF(right - px(3), y - px(6), px(13), px(13)), QStringLiteral("lock"), Colour::Muted);
    }
    if (m_today.isValid() && m_today >= firstDay()) {
        const double x = std::round(place(m_today, area));
        painter.fillRect(QRectF(x - 1, area.top() + barTop() - px(5), 2, barHeight() + px(16)), colour(Colour::Text));
        painter.setFont(face(Face::CaptionMedium));
        painter.setPen(colour(Colour::Text));
        const QString words = tr("today");
        const double width = painter.fontMetrics().horizontalAdvance(words) + 2;
        const double left = std::clamp(x - width / 2, area.left(), area.right() - width);
        painter.drawText(QRectF(left, area.top(), width, px(16)), Qt::AlignCenter, words);
    }
}

void Timeline::choose(int version)
{
    if (version < 0 || version >= int(m_versions.size()))
        return;
    setChosen(version);
    const Version &v = m_versions[std::size_t(version)];
    setAccessibleDescription(QStringList({v.title, v.note, format::day(v.from)}).join(QStringLiteral(", ")));
    emit versionChosen(version);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t at = 0; at < m_versions.size(); ++at) {
        if (event->button() == Qt::LeftButton && barOf(at, QRectF(rect())).contains(event->position()))
            choose(int(at));
    }
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_chosen < 0 ? int(m_versions.size()) - 1 : m_chosen - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_chosen + 1);
    else
        Chart::keyPressEvent(event);
}

} // namespace paybench::ui
