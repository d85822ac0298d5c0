// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/calendar_grid.h"

#include "core/basics/calendar.h"
#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/proxy_style.h"
#include "ui/style/strokes.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace paybench::ui {

namespace {

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;

int side()
{
    return px(32);
}

int headHeight()
{
    return px(38);
}

class CalendarPopup : public QWidget {
public:
    explicit CalendarPopup(QWidget *owner)
        : QWidget(owner, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRaisedFrame(rect(), &painter);
    }
};

} // namespace

CalendarGrid::CalendarGrid(QWidget *parent)
    : QWidget(parent)
    , m_day(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("calendarGrid"));
    setDay(m_day);
}

void CalendarGrid::setDay(QDate day)
{
    m_day = day;
    setAccessibleName(format::longDay(day));
    update();
}

void CalendarGrid::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize CalendarGrid::sizeHint() const
{
    return {side() * (daysOfWeek + 1) + px(16), headHeight() + px(22) + side() * weeks + px(8)};
}

QDate CalendarGrid::topLeft() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect CalendarGrid::cell(int row, int column) const
{
    return {px(8) + side() * (column + 1), headHeight() + px(22) + side() * row, side(), side()};
}

bool CalendarGrid::isAllowed(QDate day) const
{
    return (!m_first.isValid() || day >= m_first) && (!m_last.isValid() || day <= m_last);
}

void CalendarGrid::walk(int days)
{
    setDay(m_day.addDays(days));
}

void CalendarGrid::paintHead(QPainter &painter) const
{
    painter.setFont(face(Face::BodyStrong));
    painter.setPen(colour(Colour::Text));
    painter.drawText(QRect(0, 0, width(), headHeight()), Qt::AlignCenter, format::monthTitle(Month::of(m_day)));
    paintChevron(&painter, QRectF(px(8), 0, side(), headHeight()), Qt::LeftArrow, colour(Colour::Text));
    paintChevron(&painter, QRectF(width() - px(8) - side(), 0, side(), headHeight()), Qt::RightArrow, colour(Colour::Text));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    for (int column = 0; column < daysOfWeek; ++column) {
        const QRect rect(px(8) + side() * (column + 1), headHeight(), side(), px(22));
        painter.drawText(rect, Qt::AlignCenter, QLocale().dayName(column + 1, QLocale::ShortFormat).left(2).toLower());
    }
}

void CalendarGrid::paintDay(QPainter &painter, QDate day, const QRect &rect) const
{
    const bool chosen = day == m_day;
    const bool other = day.month() != m_day.month();
    const QRectF box = QRectF(rect).adjusted(2, 2, -2, -2);
    if (chosen)
        paintBox(&painter, box, colour(Colour::Accent), QColor(), 0, px(5));
    else if (day == QDate::currentDate())
        paintBox(&painter, box, colour(Colour::Soft), colour(Colour::Accent), 1, px(5));
    painter.setFont(face(chosen ? Face::BodyStrong : Face::Body));
    QColor ink = colour(chosen ? Colour::OnAccent : other || day.dayOfWeek() > 5 ? Colour::Muted : Colour::Text);
    if (!isAllowed(day) && !chosen)
        ink = disabled(Colour::Muted);
    painter.setPen(ink);
    paintFigures(&painter, rect, Qt::AlignHCenter, QString::number(day.day()));
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (int row = 0; row < weeks; ++row) {
        const QDate monday = topLeft().addDays(row * daysOfWeek);
        painter.setFont(face(Face::Caption));
        painter.setPen(colour(Colour::Muted));
        paintFigures(&painter, QRect(px(8), cell(row, 0).top(), side(), side()), Qt::AlignHCenter,
                     QString::number(isoWeek(monday).week));
        for (int column = 0; column < daysOfWeek; ++column)
            paintDay(painter, monday.addDays(column), cell(row, column));
    }
    paintHairline(&painter, QRectF(px(8) + side() - 1, headHeight() + px(4), 1, height() - headHeight() - px(12)), Colour::Line);
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return walk(-1);
    case Qt::Key_Right: return walk(1);
    case Qt::Key_Up: return walk(-daysOfWeek);
    case Qt::Key_Down: return walk(daysOfWeek);
    case Qt::Key_PageUp: return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown: return setDay(m_day.addMonths(1));
    case Qt::Key_Home: return setDay(QDate(m_day.year(), m_day.month(), 1));
    case Qt::Key_End: return setDay(QDate(m_day.year(), m_day.month(), m_day.daysInMonth()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isAllowed(m_day))
            emit picked(m_day);
        return;
    case Qt::Key_Escape: emit closeAsked(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (at.y() < headHeight()) {
        if (at.x() < px(8) + side())
            setDay(m_day.addMonths(-1));
        else if (at.x() > width() - px(8) - side())
            setDay(m_day.addMonths(1));
        return;
    }
    for (int row = 0; row < weeks; ++row) {
        for (int column = 0; column < daysOfWeek; ++column) {
            const QDate day = topLeft().addDays(row * daysOfWeek + column);
            if (cell(row, column).contains(at) && isAllowed(day)) {
                setDay(day);
                emit picked(day);
                return;
            }
        }
    }
}

void CalendarGrid::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        setDay(m_day.addMonths(event->angleDelta().y() < 0 ? 1 : -1));
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setDay(m_day);
}

void openCalendarUnder(QWidget *control, QDate day, QDate first, QDate last, const std::function<void(QDate)> &picked)
{
    auto *popup = new CalendarPopup(control);
    auto *grid = new CalendarGrid(popup);
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(grid);
    grid->setDay(day);
    grid->setRange(first, last);
    QObject::connect(grid, &CalendarGrid::closeAsked, popup, &QWidget::close);
    QObject::connect(grid, &CalendarGrid::picked, control, [popup, picked](QDate chosen) {
        popup->close();
        picked(chosen);
    });
    popup->adjustSize();
    QPoint place = control->mapToGlobal(QPoint(0, control->height() + 2));
    if (const QScreen *screen = control->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
        if (place.y() + popup->height() > room.bottom())
            place.setY(control->mapToGlobal(QPoint()).y() - popup->height() - 2);
    }
    popup->move(place);
    popup->show();
    grid->setFocus();
}

} // namespace paybench::ui
