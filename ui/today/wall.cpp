// SPDX-License-Identifier: MPL-2.0
#include "ui/today/wall.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/today/board_painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr double pageWidth = 1092, pageHeight = 740; // what the board is drawn for

} // namespace

Wall::Wall(QWidget *parent) : QWidget(parent, Qt::Window), m_head(new BoardLine(this)), m_view(new BoardView(BoardView::Place::Wall, this))
{
    setObjectName(QStringLiteral("wall"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    retranslate();
}

void Wall::retranslate()
{
    setWindowTitle(tr("Today on the wall"));
    m_view->retranslate();
    showHead();
}

void Wall::present(const reports::TodayBoard &board, int minute, const QString &centre)
{
    m_day = board.day;
    m_centre = centre;
    m_view->present(board, minute);
    showHead();
}

void Wall::setTime(QTime time)
{
    m_time = time;
    showHead();
}

void Wall::showHead()
{
    QString day = format::longDay(m_day);
    if (!day.isEmpty())
        day[0] = day[0].toUpper();
    const QString clock = format::clock(m_time);
    m_head->show(day + u' ' + clock, m_type.px(64), [day, clock, centre = m_centre, week = m_day.isValid() ? format::week(isoWeek(m_day)) : QString(), type = m_type](QPainter &painter, const QRectF &place) {
        const QFont large = type.large(30);
        const double margin = type.px(20);
        const double clockWidth = figuresWidth(large, clock);
        painter.setFont(large);
        painter.setPen(colour(Colour::Text));
        paintFigures(&painter, place.adjusted(0, 0, -margin, 0), Qt::AlignRight, clock);
        const double dayWidth = QFontMetricsF(type.large(24)).horizontalAdvance(day) + 4;
        paintText(painter, QRectF(place.left() + margin, place.top(), dayWidth, place.height()), {day, type.large(24)});
        const double left = place.left() + margin + dayWidth + type.px(16);
        paintText(painter, QRectF(left, place.top() + type.px(3), place.right() - clockWidth - 2 * margin - left, place.height()),
                  {centre.isEmpty() ? week : week + QStringLiteral(" · ") + centre, type.sub(QFont::Normal), Colour::Muted});
        paintRule(painter, place);
    });
}

void Wall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double fits = std::min(width() / double(px(pageWidth)), height() / double(px(pageHeight)));
    m_type = BoardType(std::max(0.8, fits), true);
    m_view->setScale(m_type.scale());
    showHead();
}

void Wall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Wall::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

} // namespace paybench::ui
