// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/month_strip.h"

#include "core/basics/calendar.h"
#include "core/basics/format.h"
#include "ui/charts/axis.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace paybench::ui {

struct MonthStrip::Plot {
    QRectF area;
    QRectF box;
    Axis axis;
    DayColumns columns;
    double line = 16; // of caption text

    double y(double value) const { return std::round(axis.place(value, box.bottom(), box.top())); }
    // A bar takes the middle of its column, the band a little more.
    QRectF part(int at, double low, double high, double share) const
    {
        const QRectF cell = columns.cell(at, 0, 1);
        const double width = std::max(2.0, std::round(cell.width() * share));
        return QRectF(std::round(cell.center().x() - width / 2), y(high), width, y(low) - y(high));
    }
};

namespace {

constexpr double barShare = 0.45;
constexpr double bandShare = 0.78;

// Two letters, as calendars write them: må, ti; Mo, Tu.
QString weekdayLetters(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat).left(2);
}

} // namespace

MonthStrip::MonthStrip(QWidget *parent)
    : Chart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthStrip::setNote(const QString &note)
{
    m_note = note;
    update();
}

void MonthStrip::setHeadings(const QString &day, const QString &value, const QString &low, const QString &high, const QString &above)
{
    m_headings = QStringList{day, value, low, high, above};
    describe();
}

void MonthStrip::setDays(std::vector<StripDay> days)
{
    const QDate kept = chosen();
    const auto before = m_days.size();
    m_days = std::move(days);
    m_chosen = -1;
    m_hovered = m_hovered < int(m_days.size()) ? m_hovered : -1;
    setChosen(kept);
    if (m_days.size() != before)
        updateGeometry();
    update();
}

void MonthStrip::setChosen(QDate day)
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [day](const StripDay &one) { return one.day == day; });
    m_chosen = found == m_days.end() ? -1 : int(found - m_days.begin());
    announce();
    update();
}

QDate MonthStrip::chosen() const
{
    return m_chosen < 0 || m_chosen >= int(m_days.size()) ? QDate() : m_days[std::size_t(m_chosen)].day;
}

DayColumns MonthStrip::columns() const
{
    std::vector<QDate> days;
    for (const StripDay &one : m_days)
        days.push_back(one.day);
    return DayColumns(days, DayColumns::axisWidth(), width());
}

TableData MonthStrip::table() const
{
    TableData contents;
    contents.title = title();
    const std::array<Kind, 5> kinds{Kind::Day, Kind::Count, Kind::Count, Kind::Count, Kind::Text};
    for (int column = 0; column < m_headings.size(); ++column)
        contents.columns.push_back({m_headings[column], kinds[std::size_t(column)], 0});
    for (const StripDay &one : m_days) {
        TableData::Row row;
        row.cells = {one.day, qint64(std::llround(one.value)), qint64(std::llround(one.low)), qint64(std::llround(one.high)), one.above};
        contents.rows.push_back(row);
    }
    return contents;
}

QSize MonthStrip::sizeHint() const
{
    return {px(756), px(190)};
}

QSize MonthStrip::minimumSizeHint() const
{
    return {DayColumns::leastWidth(int(m_days.size())), px(150)};
}

MonthStrip::Plot MonthStrip::plotIn(const QRectF &area) const
{
    Plot plot;
    plot.area = area;
    plot.line = std::max<double>(px(16), QFontMetricsF(face(Face::Caption)).height());
    plot.box = area.adjusted(DayColumns::axisWidth(), plot.line + px(24), 0, -(3 * plot.line + px(4)));
    double most = 0;
    for (const StripDay &one : m_days)
        most = std::max({most, one.value, one.high});
    // The bars may end above the last line; numbers on the axis need not reach over them.
    plot.axis = axisFor(0, std::max(1.0, most), true, 3);
    if (plot.axis.ticks.size() > 2 && most < plot.axis.high - plot.axis.step * 0.5)
        plot.axis.ticks.pop_back();
    plot.axis.high = std::max(most, plot.axis.ticks.back());
    std::vector<QDate> days;
    for (const StripDay &one : m_days)
        days.push_back(one.day);
    plot.columns = DayColumns(days, int(area.left()) + DayColumns::axisWidth(), int(area.right()));
    return plot;
}

void MonthStrip::drawHeading(QPainter &painter, const QRectF &area) const
{
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    const double height = painter.fontMetrics().height();
    const double width = painter.fontMetrics().horizontalAdvance(title());
    painter.drawText(QRectF(area.left(), area.top(), width + 2, height), Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const QRectF rest(area.left() + width + px(14), area.top(), area.width() - width - px(14), height);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_note, Qt::ElideRight, int(rest.width())));
}

QRectF MonthStrip::columnIn(const Plot &plot, int at) const
{
    const double top = plot.box.top() - px(22);
    return plot.columns.cell(at, top, plot.box.bottom() + 2 * plot.line + px(4) - top);
}

// The ground of a column: soft for a pay day, selection for the chosen one.
void MonthStrip::drawColumn(QPainter &painter, const Plot &plot, int at) const
{
    const bool isChosen = at == m_chosen;
    const bool isMarked = !m_days[std::size_t(at)].mark.isEmpty();
    if (!isChosen && !isMarked)
        return;
    const QColor ground = colour(isChosen && !isMarked ? Colour::Selection : Colour::Soft);
    paintBox(&painter, columnIn(plot, at), ground, isChosen && isMarked ? colour(Colour::Accent) : QColor(), 1, px(3));
}

void MonthStrip::drawBar(QPainter &painter, const Plot &plot, int at) const
{
    const StripDay &one = m_days[std::size_t(at)];
    if (one.high > one.low)
        paintBox(&painter, plot.part(at, one.low, one.high, bandShare), colour(Colour::Band), QColor(), 0, 2);
    const QColor ink = at == m_chosen ? colour(Colour::Series1) : mixed(colour(Colour::Series1), colour(Colour::Surface), 0.78);
    const QRectF bar = plot.part(at, 0, one.value, barShare);
    if (bar.height() > 0)
        painter.fillRect(bar, ink);
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(one.wrong ? Colour::Bad : Colour::Text));
    const double top = plot.y(std::max(one.value, one.high));
    const double height = painter.fontMetrics().height();
    paintFigures(&painter, plot.columns.cell(at, top - height - px(1), height), Qt::AlignHCenter, one.above);
}

void MonthStrip::drawUnder(QPainter &painter, const Plot &plot, int at) const
{
    const StripDay &one = m_days[std::size_t(at)];
    const bool isMarked = !one.mark.isEmpty();
    const QRectF cell = plot.columns.cell(at, plot.box.bottom() + px(4), plot.line);
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(isMarked ? Colour::Accent : Colour::Muted));
    painter.drawText(cell, Qt::AlignCenter, weekdayLetters(one.day));
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(isMarked ? Colour::Accent : Colour::Text));
    paintFigures(&painter, cell.translated(0, plot.line - 1), Qt::AlignHCenter, QString::number(one.day.day()));
    QRectF words(cell.left() + px(2), cell.top() + 2 * plot.line + px(1), plot.area.right() - cell.left() - px(2), plot.line);
    QFont strong = face(Face::CaptionMedium);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colour(Colour::Text));
    double used = 0;
    if (plot.columns.beginsWeek(at)) {
        const QString week = format::week(isoWeek(one.day));
        const double width = painter.fontMetrics().horizontalAdvance(week) + 2;
        words.setLeft(std::min(words.left(), plot.area.right() - width)); // of a last week of one day, too
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, week);
        used = width + px(5);
    }
    if (!isMarked)
        return;
    // The words stand beside the week's number, and end before the next one.
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Accent));
    const double width = painter.fontMetrics().horizontalAdvance(one.mark) + 2;
    double end = plot.area.right();
    for (int next = plot.columns.count() - 1; next > at; --next)
        end = plot.columns.beginsWeek(next) ? plot.columns.cell(next, 0, 1).left() - px(6) : end;
    int monday = at;
    while (monday > 0 && !plot.columns.beginsWeek(monday))
        --monday;
    const QFontMetrics numbers(strong);
    const double number = plot.columns.cell(monday, 0, 1).left() + px(2) + numbers.horizontalAdvance(format::week(isoWeek(m_days[std::size_t(monday)].day)));
    words.setLeft(std::max(std::min(words.left() + used, end - width), number + px(5)));
    const double room = end - words.left(); // a short week leaves little
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(one.mark, Qt::ElideRight, int(std::max(width, 1.0) <= room ? width : room)));
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()));
    drawHover(painter, QRectF(rect()));
    if (hasFocus() && m_chosen >= 0)
        paintRing(&painter, columnIn(plotIn(QRectF(rect())), m_chosen), px(3));
    else if (hasFocus())
        paintRing(&painter, QRectF(rect()), radius());
}

void MonthStrip::draw(QPainter &painter, const QRectF &area) const
{
    const Plot plot = plotIn(area);
    for (int at = 0; at < int(m_days.size()); ++at)
        drawColumn(painter, plot, at);
    drawHeading(painter, area);
    paintAxis(painter, plot.axis, plot.box, Kind::Count);
    for (int at = 0; at < int(m_days.size()); ++at) {
        drawBar(painter, plot, at);
        drawUnder(painter, plot, at);
    }
    paintHairline(&painter, QRectF(plot.box.left(), plot.y(0), plot.box.width(), 1), Colour::Edge);
}

void MonthStrip::drawHover(QPainter &painter, const QRectF &area) const
{
    if (m_hovered < 0 || m_hovered >= int(m_days.size()))
        return;
    const Plot plot = plotIn(area);
    const StripDay &one = m_days[std::size_t(m_hovered)];
    const QRectF bar = plot.part(m_hovered, 0, one.value, barShare);
    paintHoverLabel(painter, area, bar.left(), bar.top(), format::longDay(one.day), one.words);
}

void MonthStrip::choose(int at)
{
    if (m_days.empty())
        return;
    const int now = std::clamp(at, 0, int(m_days.size()) - 1);
    if (now == m_chosen)
        return;
    m_chosen = now;
    announce();
    update();
    emit dayChosen(m_days[std::size_t(now)].day);
}

void MonthStrip::announce()
{
    if (m_chosen < 0 || m_chosen >= int(m_days.size()))
        return describe();
    const StripDay &one = m_days[std::size_t(m_chosen)];
    QStringList parts{format::longDay(one.day), one.words, one.mark};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(" · ")));
}

void MonthStrip::setHovered(int at)
{
    if (at == m_hovered)
        return;
    m_hovered = at;
    update();
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    Chart::mousePressEvent(event);
    const int at = columns().at(event->position().x());
    if (event->button() == Qt::LeftButton && at >= 0)
        choose(at);
}

void MonthStrip::mouseMoveEvent(QMouseEvent *event)
{
    Chart::mouseMoveEvent(event);
    setHovered(columns().at(event->position().x()));
}

void MonthStrip::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    setHovered(-1);
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(m_chosen < 0 ? last : m_chosen - 1); return;
    case Qt::Key_Right: choose(m_chosen + 1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    default: Chart::keyPressEvent(event);
    }
}

} // namespace paybench::ui
