// SPDX-License-Identifier: MPL-2.0
#include "ui/log/log_page.h"

#include "core/basics/format.h"
#include "ui/frame/empty_page.h"
#include "ui/log/caller_card_view.h"
#include "ui/log/day_findings.h"
#include "ui/log/day_strip.h"
#include "ui/log/entry_columns.h"
#include "ui/log/log_input.h"
#include "ui/log/log_words.h"
#include "ui/log/planned_words.h"
#include "ui/log/quick_line.h"
#include "ui/log/week_grid.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

// Its actions are in log_actions.cpp, what is done with pieces and days in log_deeds.cpp.

namespace paybench::ui {

namespace {

constexpr int pulseEvery = 20'000;

} // namespace

QString LogDaySwitcher::shownPeriod() const
{
    QString text = format::longDay(day());
    text[0] = text[0].toUpper();
    return text;
}

QString LogDaySwitcher::longestPeriod() const
{
    return format::longDay(QDate(2026, 9, 30)); // a Wednesday in September
}

LogPage::LogPage(LogDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_place(desk.place()), m_day(desk.place().today()),
      m_begin(new QAction(icon(QStringLiteral("phone")), QString(), this)), m_stop(new QAction(icon(QStringLiteral("stop")), QString(), this)), m_switcher(new LogDaySwitcher(this)),
      m_input(new LogInput(m_place, desk.lines(), this)), m_myDay(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_dayNote(new ElidedLabel(Face::Caption, Colour::Muted, this)), m_strip(new DayStrip(m_place, this)), m_findings(new DayFindings(this)),
      m_rows(entryColumns(m_place, [this](const EntryRow &row, const QString &note) { return saveNote(row, note); })),
      m_table(new TableView(QStringLiteral("logDay"), this)), m_week(new WeekGrid(m_place, this)), m_card(new CallerCardView(m_place, desk.lines(), this)),
      m_empty(new EmptyPage(drawRows, this))
{
    setObjectName(QStringLiteral("logPage"));
    m_switcher->setObjectName(QStringLiteral("logDay"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_switcher->setDay(m_day);
    m_rows.setKey([](const EntryRow &row) { return row.entry.id ? row.entry.id.value : -row.entry.time.start; }); // a call may run in front of what runs
    m_table->setCells(&m_rows);
    m_table->selectWholeRows(true);
    build();
    setActions(actions());
    makeButtons();
    arrangeHeader();
    setEmptyPage(m_empty);
    m_empty->setActions(action(QStringLiteral("log.seat")));
    addTable(m_table);
    connectParts();
    connectStrip();
    m_desk.setPageInput(m_input);
    m_pulse.setInterval(pulseEvery);
    m_pulse.start();
    setFocusProxy(m_input);
    retranslate();
    presentTimer();
}

LogPage::~LogPage() = default;

void LogPage::build()
{
    auto *whole = new QWidget(this);
    auto *across = new QHBoxLayout(whole);
    across->setContentsMargins({});
    across->setSpacing(0);
    auto *left = new QWidget(whole);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(px(20), px(14), px(20), px(10));
    line->addWidget(m_input);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, left));
    column->addWidget(dayBlock());
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, left));
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, left));
    auto *week = new QVBoxLayout;
    week->setContentsMargins(px(20), px(10), px(20), px(12));
    week->addWidget(m_week);
    column->addLayout(week);
    m_table->setMinimumHeight(px(84));
    m_card->hide(); // until there is room
    across->addWidget(left, 1);
    across->addWidget(m_card);
    setContent(whole);
}

QWidget *LogPage::dayBlock()
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(20), px(12), px(20), px(12));
    column->setSpacing(px(10));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(16));
    head->addWidget(m_myDay);
    head->addWidget(m_dayNote, 1);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_findings);
    return block;
}

// Their keys are shown with them; bound they are where they hold everywhere.
void LogPage::makeButtons()
{
    m_begin->setObjectName(QStringLiteral("logBegin"));
    m_stop->setObjectName(QStringLiteral("logStop"));
    m_begin->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    m_stop->setShortcut(QKeySequence(QStringLiteral("Ctrl+.")));
    for (QAction *one : {m_begin, m_stop})
        one->setShortcutContext(Qt::WidgetShortcut);
    connect(m_begin, &QAction::triggered, this, [this] { m_input->begin(); });
    connect(m_stop, &QAction::triggered, this, [this] { m_desk.stopTimer(); });
}

void LogPage::presentTimer()
{
    m_timerText = m_desk.timer().text();
    action(QStringLiteral("log.timer"))->retranslate();
    m_begin->setEnabled(bool(m_place.person()));
    m_stop->setEnabled(m_desk.timer().runningSince() != 0);
    updateActions();
}

void LogPage::arrangeHeader()
{
    header().setPeriod(m_switcher);
    header().addButton(action(QStringLiteral("log.timer")));
    header().addButton(m_stop);
    header().addButton(action(QStringLiteral("log.closeDay")));
    header().addButton(action(QStringLiteral("log.reopen")));
    header().setPrimary(m_begin);
}

void LogPage::connectParts()
{
    connect(m_switcher, &DaySwitcher::dayChanged, this, &LogPage::showDay);
    connect(m_week, &WeekGrid::dayAsked, this, &LogPage::showDay);
    connect(&m_input->line(), &QuickLine::readingChanged, this, [this] {
        const worklog::LineReading &reading = m_input->line().reading();
        m_card->present(reading);
        if (reading.line.searched)
            m_week->hide(); // the answers found take its room
        else if (m_week->isHidden())
            QTimer::singleShot(0, this, [this] { m_week->setVisible(!m_input->line().reading().line.searched); }); // when they are gone
    });
    connect(m_card, &CallerCardView::caseAsked, this, [this](CaseId id) { emit goTo(QStringLiteral("cases"), QVariant::fromValue(qlonglong(id.value))); });
    connect(m_findings, &DayFindings::placeAsked, this, [this](const worklog::DayFinding &finding) {
        m_strip->chooseTime(finding.time);
        choosePart(m_strip->current());
        m_strip->setFocus(Qt::OtherFocusReason);
    });
    connect(m_findings, &DayFindings::deedAsked, this, &LogPage::settle);
    connect(m_table, &TableView::currentRowChanged, this, &LogPage::chooseRow);
    connect(m_table, &TableView::rowActivated, this, &LogPage::openRow);
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu) {
        for (const char *id : {"log.change", "log.split", "log.join", "log.remove"})
            menu->addAction(action(QLatin1String(id)));
    });
    connect(&m_desk, &LogDesk::timerChanged, this, &LogPage::presentTimer);
    connect(&m_desk.timer(), &TimerDesk::personChanged, &m_input->line(), &QuickLine::lookWhoSits);
    connect(&m_desk.timer(), &TimerDesk::personChanged, this, &Page::markStale);
    connect(&m_desk, &LogDesk::waitingChanged, this, &LogPage::presentBanner);
    connect(&m_desk, &LogDesk::failed, this, [this](const Error &error) {
        if (isVisible())
            sayError(error);
    });
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (isVisible() && m_desk.timer().runningSince() != 0 && m_day == m_place.today())
            markStale();
    });
}

void LogPage::connectStrip()
{
    connect(m_strip, &DayStrip::chosen, this, &LogPage::choosePart);
    connect(m_strip, &DayStrip::splitAsked, this, &LogPage::splitPiece);
    connect(m_strip, &DayStrip::joinAsked, this, &LogPage::joinPieces);
    connect(m_strip, &DayStrip::moveAsked, this, &LogPage::movePiece);
    connect(m_strip, &DayStrip::fillAsked, this, &LogPage::fillGap);
    connect(m_strip, &DayStrip::removeAsked, this, &LogPage::removePiece);
    connect(m_strip, &DayStrip::editAsked, this, &LogPage::changePiece);
}

void LogPage::refresh()
{
    presentBanner();
    presentTimer();
    m_input->line().lookWhoSits();
    const PersonId person = m_place.person();
    showEmpty(!person);
    if (!person)
        return;
    if (person != m_person) { // somebody else sat down
        m_person = person;
        m_day = m_place.today();
        const QSignalBlocker quiet(m_switcher);
        m_switcher->setDay(m_day);
    }
    if (const Done read = readNamesAgain(); !read)
        return sayError(read.error());
    auto state = readDay(m_place, person, m_day, *m_names);
    if (!state) {
        sayError(state.error());
        return;
    }
    m_state = std::move(*state);
    present();
}

Done LogPage::readNamesAgain()
{
    if (m_names && m_namesAsOf == m_desk.lines().othersWrote())
        return {};
    auto names = readNames(m_place);
    if (!names)
        return names.error();
    m_names = std::move(*names);
    m_namesAsOf = m_desk.lines().othersWrote();
    return {};
}

void LogPage::present()
{
    header().setNote(format::week(isoWeek(m_day)));
    m_input->refresh();
    const worklog::Entry *chosen = chosenEntry();
    const EntryId kept = chosen ? chosen->id : EntryId();
    m_rows.setRows(m_state.rows);
    m_strip->present(m_state);
    chooseEntry(kept);
    offerDayDeed();
    m_findings->present(m_state.log.findings, m_state.inputs.isClosed);
    m_week->present(m_state);
    m_card->refresh();
    const QStringList planned = plannedDuties(m_state.inputs.planned);
    QString note = planned.isEmpty() ? tr("nothing on the rota") : tr("%1 on the rota", "duties").arg(planned.join(QStringLiteral(", ")));
    if (m_state.inputs.isClosed)
        note += QStringLiteral(" · ") + (m_state.closed.approvedAt ? tr("closed, approved by %1").arg(m_state.closed.approvedBy) : tr("closed"));
    else if (!m_state.closed.reason.isEmpty())
        note += QStringLiteral(" · ") + tr("opened again: %1").arg(m_state.closed.reason);
    m_dayNote->setText(note);
    showFigures();
    updateActions();
}

// A day that is open can be closed, and one that is closed opened again: one of the two is seen.
void LogPage::offerDayDeed()
{
    for (ActionButton *each : header().findChildren<ActionButton *>()) {
        if (each->action() == action(QStringLiteral("log.closeDay")))
            each->setVisible(!m_state.inputs.isClosed);
        else if (each->action() == action(QStringLiteral("log.reopen")))
            each->setVisible(m_state.inputs.isClosed);
    }
}

// The foot of the window says how the day stands.
void LogPage::showFigures()
{
    Summary summary;
    summary.cells = 1;
    summary.said = {{tr("Calls"), format::number(m_state.log.calls)}, {tr("E-mails"), format::number(m_state.log.emails)}, {tr("Logged"), hoursText(m_state.log.total)}};
    emit selectionSummary(summary);
}

void LogPage::presentBanner()
{
    QStringList parts{m_place.db.access().banner, m_desk.waitingText()};
    parts.removeAll(QString());
    setBanner(parts.join(QChar(u' ')));
}

void LogPage::showDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    {
        const QSignalBlocker quiet(m_switcher);
        m_switcher->setDay(day);
    }
    m_switcher->update();
    refresh();
    updateActions();
}

void LogPage::reveal(const QVariant &what)
{
    if (what.metaType().id() == QMetaType::QDate)
        return showDay(what.toDate());
    const QString text = what.toString();
    if (text.startsWith(QChar(u'>')))
        m_input->line().setText(text.mid(1));
    m_input->begin();
}

// At twice the text size there is room for the day, or for the caller, not for both.
void LogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setVisible(width() >= px(820));
}

void LogPage::retranslate()
{
    header().setTitle(tr("Log"));
    m_begin->setText(tr("Log a contact"));
    m_stop->setText(tr("Stop"));
    m_myDay->setText(tr("My day"));
    m_table->setTitle(tr("My day"));
    m_table->setEmptyText(tr("Nothing is logged on this day yet."));
    m_empty->setTexts(tr("Who sits here?"), tr("What is logged belongs to a person. Choose who sits at this computer, and the day and the quick line are there."));
    m_rows.retranslate();
}

} // namespace paybench::ui
