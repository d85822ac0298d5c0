// SPDX-License-Identifier: MPL-2.0
#include "ui/today/board_view.h"

#include "core/basics/format.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"
#include "ui/today/board_painting.h"
#include "ui/today/half_hour_chart.h"
#include "ui/today/timer_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int mostOnPage = 12; // deviations
constexpr int mostDeadlines = 5;
constexpr int mostDue = 4;
constexpr int mostAway = 8;
constexpr double sideWidth = 316;

QScrollArea *scrolling(QWidget *inner, QPalette::ColorRole background)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(background);
    inner->setBackgroundRole(background);
    area->setWidget(inner);
    return area;
}

} // namespace

BoardView::BoardView(Place place, QWidget *parent) : QWidget(parent), m_place(place)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(mainColumn(), 1);
    row->addWidget(sideColumn());
    connectLists();
    m_chart->setFocusPolicy(place == Place::Wall ? Qt::NoFocus : Qt::StrongFocus);
    for (BoardList *list : findChildren<BoardList *>())
        list->setWatchedOnly(place == Place::Wall);
    for (QScrollArea *area : findChildren<QScrollArea *>())
        area->setVerticalScrollBarPolicy(place == Place::Wall ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

BoardLine *BoardView::line(QVBoxLayout *column)
{
    auto *made = new BoardLine(this);
    column->addWidget(made);
    return made;
}

BoardList *BoardView::list(const char *name, QVBoxLayout *column)
{
    auto *made = new BoardList(this);
    made->setObjectName(QLatin1String(name));
    column->addWidget(made);
    return made;
}

QWidget *BoardView::mainColumn()
{
    auto *inner = new QWidget;
    m_main = new QVBoxLayout(inner);
    m_main->setSpacing(0);
    m_seatHead = line(m_main);
    m_seats = list("seats", m_main);
    m_rule = new Hairline(Qt::Horizontal, Colour::Line, this);
    m_main->addWidget(m_rule);
    m_chartHead = line(m_main);
    m_chart = new HalfHourChart(this);
    m_main->addWidget(m_chart);
    m_secondRule = new Hairline(Qt::Horizontal, Colour::Line, this);
    m_main->addWidget(m_secondRule);
    m_deviationHead = line(m_main);
    m_deviations = list("deviations", m_main);
    m_main->addStretch(1);
    return scrolling(inner, QPalette::Base);
}

QWidget *BoardView::sideColumn()
{
    auto *inner = new QWidget;
    m_sideBox = new QVBoxLayout(inner);
    m_sideBox->setSpacing(0);
    m_payHead = line(m_sideBox);
    m_deadlines = list("deadlines", m_sideBox);
    m_caseHead = line(m_sideBox);
    m_counts = list("caseCounts", m_sideBox);
    m_due = list("dueCases", m_sideBox);
    m_awayHead = line(m_sideBox);
    m_away = list("away", m_sideBox);
    m_sideBox->addStretch(1);
    m_side = new QWidget(this);
    m_side->setBackgroundRole(QPalette::Window);
    m_side->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(1, 0, 0, px(14));
    column->addWidget(scrolling(inner, QPalette::Window), 1);
    m_timer = new TimerCard(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(19), 0, px(20), 0);
    foot->addWidget(m_timer);
    column->addLayout(foot);
    m_timer->setVisible(m_place == Place::Page);
    return m_side;
}

void BoardView::connectLists()
{
    connect(m_deviations, &BoardList::followed, this, [this](int row) { emit deviationFollowed(m_board.deviations.at(std::size_t(row))); });
    connect(m_due, &BoardList::followed, this, [this](int row) { emit caseFollowed(m_board.due.at(std::size_t(row)).id); });
    connect(m_counts, &BoardList::followed, this, [this] { emit caseFollowed({}); });
    connect(m_deadlines, &BoardList::followed, this, [this](int row) { emit monthFollowed(m_board.deadlines.at(std::size_t(row)).day); });
    connect(m_seats, &BoardList::followed, this, [this](int row) { emit personFollowed(m_board.seats.at(std::size_t(row)).person); });
    connect(m_away, &BoardList::followed, this, [this](int row) { emit personFollowed(m_board.away.at(std::size_t(row)).person); });
    connect(m_seats, &BoardList::sickTyped, this, [this](int row) { emit sickAsked(m_board.seats.at(std::size_t(row)).person); });
    connect(m_deviations, &BoardList::sickTyped, this, [this](int row) { emit sickAsked(m_board.deviations.at(std::size_t(row)).person); });
}

void BoardView::present(const reports::TodayBoard &board, int minute)
{
    m_board = board;
    m_minute = minute;
    layOut();
}

void BoardView::setScale(double scale)
{
    m_type = BoardType(scale, m_place == Place::Wall);
    layOut();
}

void BoardView::retranslate()
{
    m_seats->setAccessibleName(tr("In support"));
    m_deviations->setAccessibleName(tr("Deviations"));
    m_deadlines->setAccessibleName(tr("Payroll calendar"));
    m_counts->setAccessibleName(tr("Cases"));
    m_due->setAccessibleName(tr("Cases that are due"));
    m_away->setAccessibleName(tr("Absences"));
    m_timer->retranslate();
    layOut();
}

void BoardView::layOut()
{
    m_main->setContentsMargins(m_type.px(20), m_type.px(4), m_type.px(16), m_type.px(12));
    m_sideBox->setContentsMargins(m_type.px(19), m_type.px(4), m_type.px(20), m_type.px(8));
    m_side->setFixedWidth(m_type.px(sideWidth));
    showMain();
    showSide();
}

QString BoardView::countText() const
{
    if (!m_board.hasNeed)
        return m_board.wasCounted ? tr("%Ln call(s) so far", nullptr, m_board.calls) : QString();
    return tr("%Ln call(s) so far", nullptr, m_board.calls) + QStringLiteral(", ") + (m_board.isToday ? tr("%Ln expected by now", nullptr, m_board.expectedSoFar) : tr("%Ln expected", nullptr, m_board.expectedSoFar));
}

// The wall scrolls for nobody, so it shows what fits; the heading says how many there are.
int BoardView::mostDeviations() const
{
    if (m_place == Place::Page)
        return mostOnPage;
    const int chart = m_board.isOpen ? m_type.px(36) + m_chart->sizeHint().height() : 0;
    const int above = m_type.px(34 + 38 + 16) + m_seats->sizeHint().height() + chart + 4;
    return std::clamp((height() - above) / m_type.px(48), 1, mostOnPage);
}

void BoardView::showMain()
{
    m_seatHead->show(m_board.headline(), m_type.px(34), seatHeading(m_board, m_type));
    m_seats->setRows(seatRows(m_board, m_type));
    m_chartHead->show(tr("Expected and staffed"), m_type.px(36), headingPaint({tr("Expected and staffed"), tr("the line is the need, the blocks those who are there"), countText()}, m_type, false));
    m_chart->present(m_board, m_minute, m_type);
    for (QWidget *part : std::initializer_list<QWidget *>{m_chartHead, m_chart, m_secondRule})
        part->setVisible(m_board.isOpen && !m_board.halfHours.empty());
    const int count = int(m_board.deviations.size());
    const QString note = count == 0 ? tr("none: the day goes as planned") : m_board.isToday ? tr("%Ln today", nullptr, count) : tr("%Ln on the day", nullptr, count);
    m_deviationHead->show(tr("Deviations"), m_type.px(38), headingPaint({tr("Deviations"), note}, m_type, false));
    m_deviations->setRows(deviationRows(m_board, m_type, mostDeviations()));
}

void BoardView::showSide()
{
    m_payHead->show(tr("Payroll calendar"), m_type.px(34), headingPaint({tr("Payroll calendar"), {}, tr("bank days left"), Colour::Muted}, m_type, false));
    m_deadlines->setRows(deadlineRows(m_board, m_type, mostDeadlines));
    m_payHead->setVisible(!m_board.deadlines.empty());
    m_caseHead->show(tr("Cases"), m_type.px(44), headingPaint({tr("Cases")}, m_type, false));
    m_counts->setRows(caseCounts(m_board, m_type));
    m_due->setRows(dueRows(m_board, m_type, mostDue));
    m_awayHead->show(tr("Absences"), m_type.px(44), headingPaint({tr("Absences"), m_board.away.empty() ? tr("nobody this week") : QString()}, m_type, false));
    m_away->setRows(awayRows(m_board, m_type, mostAway));
}

std::optional<BoardView::Figure> BoardView::chosenFigure() const
{
    using reports::BoardFigure;
    const auto row = [](const BoardList *list) { return list->hasFocus() ? list->currentRow() : -1; };
    if (row(m_seats) >= 0)
        return Figure{BoardFigure::Seat, row(m_seats)};
    if (row(m_deadlines) >= 0)
        return Figure{BoardFigure::Deadline, row(m_deadlines)};
    if (row(m_due) >= 0)
        return Figure{BoardFigure::DueCase, row(m_due)};
    if (row(m_counts) >= 0)
        return Figure{BoardFigure::CasesToDo, 0};
    if (row(m_away) >= 0)
        return Figure{BoardFigure::Present, 0};
    if (m_chart->hasFocus() && m_board.isOpen)
        return m_chart->chosen() >= 0 ? Figure{BoardFigure::HalfHour, m_chart->chosen()} : Figure{BoardFigure::Calls, 0};
    return std::nullopt;
}

void BoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    painter.fillRect(m_side->geometry(), colour(Colour::Window));
}

} // namespace paybench::ui
