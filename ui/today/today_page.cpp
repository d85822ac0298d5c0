// SPDX-License-Identifier: MPL-2.0
#include "ui/today/today_page.h"

#include "core/basics/format.h"
#include "core/store/centres.h"
#include "core/store/logs.h"
#include "core/store/today_inputs.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/figure_panel.h"
#include "ui/style/labels.h"
#include "ui/today/board_day.h"
#include "ui/today/board_list.h"
#include "ui/today/board_view.h"
#include "ui/today/half_hour_chart.h"
#include "ui/today/timer_card.h"
#include "ui/today/wall.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace paybench::ui {

namespace {

constexpr int minutesInDay = 24 * 60;

} // namespace

TodayPage::TodayPage(store::Database &db, Steps &steps, std::function<PersonId()> seated, QDate today, QWidget *parent)
    : Page(parent), m_db(db), m_steps(steps), m_seated(std::move(seated)), m_today(today), m_day(today), m_switcher(new BoardDay(this)),
      m_clock(new FigureLabel(Face::Figure, Colour::Text, this)), m_view(new BoardView(BoardView::Place::Page, this)), m_why(new FigurePanel(this)),
      m_empty(new EmptyPage(drawRows, this))
{
    build();
    setActions(actions());
    header().setPeriod(m_switcher);
    header().addWidget(m_clock);
    header().addIconButton(action(QStringLiteral("today.wall")));
    header().addButton(action(QStringLiteral("today.sick")));
    header().setPrimary(action(QStringLiteral("today.call")));
    m_empty->setActions(action(QStringLiteral("today.rota")), action(QStringLiteral("today.call")));
    setEmptyPage(m_empty);
    connectView();
    constexpr int second = 1000;
    m_ticking.setInterval(second);
    connect(&m_ticking, &QTimer::timeout, this, &TodayPage::tick);
    connect(&m_steps.stack(), &QUndoStack::indexChanged, this, &TodayPage::followSeat); // filled anew for who sits down
    retranslate();
}

TodayPage::~TodayPage()
{
    delete m_wall;
}

void TodayPage::build()
{
    m_clock->setObjectName(QStringLiteral("clock"));
    m_switcher->setObjectName(QStringLiteral("boardDay"));
    m_switcher->setDay(m_day);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_why);
    m_why->hide();
    setContent(content);
    setFocusPolicy(Qt::ClickFocus); // to begin with, nothing on the board takes what is typed
}

void TodayPage::connectView()
{
    connect(m_switcher, &DaySwitcher::dayChanged, this, &TodayPage::showDay);
    connect(m_view, &BoardView::deviationFollowed, this, &TodayPage::follow);
    connect(m_view, &BoardView::caseFollowed, this, &TodayPage::pick);
    connect(m_view, &BoardView::monthFollowed, this, [this](QDate day) { emit goTo(QStringLiteral("month"), QVariant(day)); });
    connect(m_view, &BoardView::personFollowed, this, [this](PersonId person) {
        emit goTo(QStringLiteral("rota"), QVariant(m_day));
        if (person)
            emit goTo(QStringLiteral("rota"), QVariant(person.value));
    });
    connect(m_view, &BoardView::sickAsked, this, &TodayPage::beginSick);
    connect(m_view->timer(), &TimerCard::stopAsked, this, &TodayPage::stopTimer);
    connect(m_view->chart(), &HalfHourChart::followed, this, [this] { explain(); });
    connect(m_view->chart(), &Chart::exportRequested, this, &Page::exportRequested);
    connect(m_view->chart(), &Chart::failed, this, [this](const QString &sentence) { sayError({Error::Kind::Io, sentence, {}}); });
    connect(m_why, &SidePanel::closeAsked, this, &TodayPage::closeWhy);
    m_why->setObjectName(QStringLiteral("boardWhy"));
    connect(m_why, &FigurePanel::copied, this, &Page::said);
}

void TodayPage::setDeeds(TodayDeeds deeds)
{
    m_deeds = std::move(deeds);
}

QDateTime TodayPage::localNow() const
{
    const auto centre = store::Centres(m_db).centre();
    return m_db.now().toTimeZone(directory::timeZone(centre ? centre->country : Country::Sweden));
}

int TodayPage::minuteOfDay() const
{
    const QDateTime now = localNow();
    if (now.date() != m_day)
        return now.date() < m_day ? -1 : minutesInDay;
    return now.time().hour() * 60 + now.time().minute();
}

QString TodayPage::centreName() const
{
    const auto centre = store::Centres(m_db).centre();
    return centre ? centre->name : QString();
}

void TodayPage::refresh()
{
    const auto inputs = store::todayInputs(m_db, m_day, m_db.now().toSecsSinceEpoch());
    if (!inputs) {
        sayError(inputs.error());
        return;
    }
    m_board = reports::todayBoard(*inputs);
    const bool isNothing = inputs->people.empty() || (inputs->roster.isEmpty() && inputs->roster.versions.empty() && inputs->cases.empty() && !m_board.wasCounted);
    showEmpty(isNothing);
    sayEmpty();
    readTimer();
    present();
}

void TodayPage::present()
{
    const QDateTime now = localNow();
    m_lastMinute = now.time().hour() * 60 + now.time().minute();
    m_view->present(m_board, minuteOfDay());
    presentTimer();
    if (m_wall)
        m_wall->present(m_board, minuteOfDay(), centreName());
    describe();
    sumUp();
    updateActions();
}

void TodayPage::describe()
{
    const QDateTime now = localNow();
    m_clock->setText(format::clock(now.time()));
    m_clock->setAccessibleName(tr("The time is %1").arg(format::clock(now.time())));
    if (m_wall)
        m_wall->setTime(now.time());
    header().setNote(format::week(isoWeek(m_day)));
}

// The foot of the window, while nothing is selected on the page.
void TodayPage::sumUp()
{
    Summary summary;
    const bool isToday = m_board.isToday;
    summary.said = {{isToday ? tr("Calls today") : tr("Calls"), format::number(m_board.calls)},
                    {tr("E-mail"), format::number(m_board.emails)},
                    {tr("Present"), tr("%1 of %2").arg(format::number(m_board.present), format::number(m_board.employed))}};
    emit selectionSummary(summary);
}

void TodayPage::readTimer()
{
    const PersonId person = m_seated ? m_seated() : PersonId();
    m_timer = {};
    m_timedPerson = person;
    if (!person)
        return;
    if (const auto timer = store::Logs(m_db).timer(person))
        m_timer = *timer;
}

void TodayPage::presentTimer()
{
    m_view->timer()->present(m_timer, bool(m_timedPerson));
    m_view->timer()->tick(m_db.now().toSecsSinceEpoch());
}

void TodayPage::followSeat()
{
    if (m_timedPerson == (m_seated ? m_seated() : PersonId()))
        return;
    readTimer();
    presentTimer();
    updateActions();
}

// The clock and the timer each second; the board itself when a minute has gone.
void TodayPage::tick()
{
    const QDateTime now = localNow();
    followSeat();
    m_view->timer()->tick(now.toSecsSinceEpoch());
    if (now.time().hour() * 60 + now.time().minute() == m_lastMinute)
        return;
    if (m_day == m_today && now.date() > m_today) { // past midnight on the wall
        m_today = now.date();
        showDay(m_today);
    } else {
        refresh();
    }
}

bool TodayPage::isSeen() const
{
    return isVisible() || (m_wall && m_wall->isVisible());
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    if (m_board.day.isValid())
        present();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!isSeen())
        m_ticking.stop();
}

void TodayPage::showDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    {
        const QSignalBlocker quiet(m_switcher);
        m_switcher->setDay(day);
    }
    closeWhy();
    refresh();
}

void TodayPage::reveal(const QVariant &what)
{
    if (what.metaType().id() == QMetaType::QDate)
        showDay(what.toDate());
    else if (what.toString() == QLatin1String("wall"))
        QTimer::singleShot(0, this, &TodayPage::showWall);
}

bool TodayPage::explain()
{
    if (m_why->isVisibleTo(this) && m_why->isAncestorOf(focusWidget()))
        return false;
    const auto chosen = m_view->chosenFigure();
    if (!chosen || !m_board.day.isValid())
        return false;
    m_why->explain(reports::boardWhy(m_board, chosen->figure, chosen->at));
    m_why->show();
    return true;
}

void TodayPage::closeWhy()
{
    m_why->hide();
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_why->isVisibleTo(this))
        closeWhy();
    else if (event->key() == Qt::Key_Down && hasFocus() && m_view->seats()->focusPolicy() != Qt::NoFocus)
        m_view->seats()->setFocus(Qt::TabFocusReason);
    else
        Page::keyPressEvent(event);
}

Wall *TodayPage::wall() const
{
    return m_wall;
}

void TodayPage::showWall()
{
    if (m_wall) {
        m_wall->activateWindow();
        return;
    }
    m_wall = new Wall(this);
    m_wall->setAttribute(Qt::WA_DeleteOnClose);
    m_wall->present(m_board, minuteOfDay(), centreName());
    m_wall->setTime(localNow().time());
    connect(m_wall, &Wall::left, this, [this] { updateActions(); });
    m_wall->showFullScreen();
    m_ticking.start();
}

bool TodayPage::canExport() const
{
    return m_board.isOpen && !m_board.halfHours.empty();
}

void TodayPage::exportTable()
{
    emit exportRequested(m_view->chart()->table());
}

} // namespace paybench::ui
