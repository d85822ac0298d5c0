// SPDX-License-Identifier: MPL-2.0
#include "ui/log/week_grid.h"

#include "core/basics/format.h"
#include "ui/log/log_words.h"
#include "ui/log/planned_words.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr std::array<worklog::Work, 4> drawnOrder{worklog::Work::Registration, worklog::Work::Support, worklog::Work::FollowUp, worklog::Work::Other};
constexpr std::array<worklog::Work, 3> mixOrder{worklog::Work::Support, worklog::Work::FollowUp, worklog::Work::Registration};

int headHeight()
{
    return rowHeight(24);
}

int gridRow()
{
    return std::max(px(29), QFontMetrics(face(Face::Body)).height() + px(8));
}

// "Mo 5": the day in the week's own list.
QString shortDay(QDate day)
{
    return format::longDay(day).left(2).toLower() + QChar(0xA0) + QString::number(day.day());
}

} // namespace

WeekGrid::WeekGrid(const Workplace &place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setObjectName(QStringLiteral("weekGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekGrid::present(const DayState &state)
{
    m_days = state.week;
    m_month = state.month;
    m_choice = state.choice;
    m_day = state.inputs.day;
    describe();
    updateGeometry();
    update();
}

QSize WeekGrid::sizeHint() const
{
    return {px(720), headHeight() + px(6) + int(std::max<std::size_t>(5, m_days.size())) * gridRow()};
}

QRectF WeekGrid::rowOf(std::size_t at) const
{
    return QRectF(0, headHeight() + px(6) + double(at) * gridRow(), width(), gridRow());
}

QString WeekGrid::shareText() const
{
    const QString month = format::monthName(Month::of(m_day)).section(QChar(0xA0), 0, 0);
    if (!m_choice)
        return tr("work mix in %1", "a month").arg(month);
    return tr("work mix in %1 · your 80/20 choice %2").arg(month, directory::name(*m_choice));
}

void WeekGrid::describe()
{
    QStringList parts{shareText()};
    const auto share = m_month.share();
    for (std::size_t at = 0; at < mixOrder.size(); ++at)
        parts << worklog::name(mixOrder[at]) + QChar(u' ') + format::percent(qint64(std::llround(share[std::size_t(mixOrder[at])] * 1000)), 1000, 0);
    for (const WeekDay &day : m_days) {
        if (day.day == m_day)
            parts << tr("%1: %2 logged").arg(format::longDay(day.day), hoursText(day.total()));
    }
    setAccessibleName(tr("My week"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void WeekGrid::paintHead(QPainter &painter) const
{
    const QRectF head(0, 0, width(), headHeight());
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    const QString title = tr("My week, %1").arg(format::week(isoWeek(m_day)));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, title);
    const double titleEnd = painter.fontMetrics().horizontalAdvance(title) + px(16);
    const auto share = m_month.share();
    double right = width();
    for (auto work = mixOrder.rbegin(); work != mixOrder.rend(); ++work) {
        const QString figure = format::percent(qint64(std::llround(share[std::size_t(*work)] * 1000)), 1000, 0);
        painter.setFont(face(Face::BodyStrong));
        painter.setPen(colour(Colour::Text));
        const double wide = figuresWidth(painter.font(), figure);
        paintFigures(&painter, QRectF(right - wide, 0, wide, head.height()), Qt::AlignRight, figure);
        right -= wide + px(6) + px(22);
        paintWork(painter, QRectF(right, (head.height() - px(18)) / 2, px(22), px(18)), *work, worklog::letter(*work));
        right -= px(14);
    }
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const QRectF room(titleEnd, 0, right - titleEnd, head.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, painter.fontMetrics().elidedText(shareText(), Qt::ElideLeft, int(room.width())));
}

void WeekGrid::paintBars(QPainter &painter, const WeekDay &day, const QRectF &room) const
{
    const double whole = double(std::max<std::int64_t>({8 * 3600, day.total(), day.plannedTotal()}));
    double left = room.left();
    for (const worklog::Work work : drawnOrder) {
        const double wide = std::round(double(day.seconds[std::size_t(work)]) / whole * room.width());
        if (wide < 1)
            continue;
        paintWork(painter, QRectF(left, room.top(), std::max(2.0, wide - 2), room.height()), work, worklog::letter(work));
        left += wide;
    }
}

// A day to come: an outline with the letter and the words of the rota.
void WeekGrid::paintPlanned(QPainter &painter, const WeekDay &day, const QRectF &room) const
{
    if (day.plannedTotal() == 0)
        return;
    paintBox(&painter, room, colour(Colour::Surface), colour(Colour::Edge), 1, px(3));
    const auto most = std::max_element(day.planned.begin(), day.planned.begin() + 3) - day.planned.begin();
    const auto work = worklog::Work(most);
    paintWork(painter, QRectF(room.left() + px(4), room.top() + px(3), px(22), room.height() - px(6)), work, worklog::letter(work));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const QRectF words = room.adjusted(px(34), 0, -px(6), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(tr("rota: %1", "a duty").arg(withinSentence(day.plannedWords)), Qt::ElideRight, int(words.width())));
}

void WeekGrid::paintDay(QPainter &painter, const WeekDay &day, const QRectF &row) const
{
    const bool isShown = day.day == m_day;
    painter.setFont(face(isShown ? Face::BodyStrong : Face::Body));
    painter.setPen(colour(isShown || day.total() > 0 ? Colour::Text : Colour::Muted));
    painter.drawText(QRectF(row.left(), row.top(), px(46), row.height()), Qt::AlignVCenter | Qt::AlignLeft, shortDay(day.day));
    const double figureRoom = px(62);
    const double markRoom = px(20);
    const QRectF room = row.adjusted(px(50), px(5), -figureRoom - markRoom, -px(5));
    const bool isToCome = day.total() == 0 && day.day >= m_place.today();
    isToCome ? paintPlanned(painter, day, room) : paintBars(painter, day, room);
    const QString mark = day.isApproved ? QStringLiteral("ok") : day.isClosed ? QStringLiteral("lock") : day.toSettle > 0 ? QStringLiteral("warning") : QString();
    if (!mark.isEmpty())
        paintIcon(&painter, QRectF(room.right() + px(4), row.center().y() - px(7), px(15), px(15)), mark, day.isApproved ? Colour::Ok : day.isClosed ? Colour::Muted : Colour::Warn);
    painter.setFont(face(isShown ? Face::BodyStrong : Face::Body));
    painter.setPen(colour(isShown || !isToCome ? Colour::Text : Colour::Muted));
    paintFigures(&painter, QRectF(row.right() - figureRoom, row.top(), figureRoom, row.height()), Qt::AlignRight,
                 isToCome ? (day.plannedTotal() > 0 ? hoursText(day.plannedTotal()) : QString(QChar(0x2013))) : hoursText(day.total()));
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_day.isValid())
        return;
    paintHead(painter);
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        paintDay(painter, m_days[at], rowOf(at));
        if (hasFocus() && m_days[at].day == m_day)
            paintRing(&painter, rowOf(at).adjusted(-px(4), 1, px(4), -1).intersected(QRectF(rect())), px(4));
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0)
        return QWidget::keyPressEvent(event);
    emit dayAsked(m_day.addDays(by));
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        if (rowOf(at).contains(event->position()))
            return emit dayAsked(m_days[at].day);
    }
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_day.isValid())
        describe();
}

} // namespace paybench::ui
