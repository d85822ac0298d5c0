// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/basics/format.h"
#include "core/rota/broken_cells.h"
#include "core/rota/version_changes.h"
#include "core/store/rotas.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/rota/breach_list.h"
#include "ui/rota/changes_view.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/late_clicks.h"
#include "ui/rota/leave_view.h"
#include "ui/rota/ledger_view.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_legend.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/rota_summary.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/swap_panel.h"
#include "ui/rota/versions_view.h"
#include "ui/rota/wish_view.h"
#include "ui/table/table_view.h"
#include "ui/undo/large_step.h"

#include <algorithm>

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

// How the page is connected, read and shown.

namespace paybench::ui {

namespace {

constexpr int mostBreaches = 200; // in the list; the heading says how many there are

// From the middle of a month on it is the next one whose rota is looked at, as on the page Demand.
QDate dayToPlan(QDate today)
{
    constexpr int middle = 15;
    return today.day() > middle ? Month::of(today).plus(1).first() : today;
}

} // namespace

RotaPage::RotaPage(store::Database &db, Steps &steps, QDate today, QWidget *parent)
    : Page(parent), m_edits(db, steps), m_centreDay(new CentreDay(db, today, this)), m_stretch(stretchOf(RotaSpan::Month, dayToPlan(today))), m_large(new LargeStep(db, steps, this)), m_writing(new FileWriting(this)), m_tabs(new SegmentedTabs),
      m_legend(new RotaLegend), m_cost(new SolveBar), m_undo(button(ButtonRole::Quiet, QStringLiteral("undo"), this)), m_views(new QStackedWidget), m_splitter(new QSplitter(Qt::Vertical)), m_grid(new RotaGrid),
      m_hintPlace(new QWidget), m_hint(new Notice(Mood::News, m_hintPlace)),
      m_hintLink(button(ButtonRole::Ordinary, {}, m_hintPlace)), m_below(new QStackedWidget), m_breaches(new BreachList), m_proposalView(new ProposalView),
      m_changes(new ChangesView), m_versions(new VersionsView), m_ledger(new LedgerView), m_leave(new LeaveView), m_wishes(new WishView),
      m_side(new QStackedWidget), m_sick(new SickPanel), m_swap(new SwapPanel), m_explanation(new ExplanationPanel),
      m_settings(new RotaSettingsPanel), m_why(new RotaWhyPanel), m_empty(new EmptyPage(drawRows, this))
{
    build();
    setActions(actions());
    header().addIcon(m_undo);
    header().addIconButton(action(QStringLiteral("rota.print")));
    for (const char *id : {"rota.sick", "rota.propose", "rota.stop", "rota.discard"})
        header().addButton(action(QLatin1String(id)));
    header().setPrimary(action(QStringLiteral("rota.publish")));
    setEmptyPage(m_empty);
    setFocusProxy(m_grid);
    describeStretch();
    connectParts();
    connectWriting();
    connect(m_centreDay, &CentreDay::turned, this, &Page::markStale);
    connectPanels();
    connectViews();
    retranslate();
    setMode(Mode::Plain);
}

RotaPage::~RotaPage()
{
    delete m_solving;
    delete m_large;
}

void RotaPage::connectParts()
{
    connect(&header(), &PageHeader::monthChosen, this, [this](Month month) { showStretch(stretchOf(m_stretch.span, month.first())); });
    connect(m_cost, &SolveBar::explainAsked, this, &RotaPage::explainCost);
    connect(m_tabs, &QTabBar::currentChanged, this, &RotaPage::showView);
    connect(&m_listing, &QTimer::timeout, this, &RotaPage::listBreaches);
    connect(&m_showing, &QTimer::timeout, this, &RotaPage::showProposal);
    connect(m_grid, &RotaGrid::edited, this, &RotaPage::edited);
    connect(m_grid, &RotaGrid::refused, this, [this](const QString &sentence) { sayError({Error::Kind::Conflict, sentence, {}}); });
    connect(m_grid, &RotaGrid::illnessWanted, this, [this](int row, int day) {
        beginSick(m_state.roster.rows[std::size_t(row)].person, m_state.roster.days[std::size_t(day)].date);
    });
    connect(m_grid, &RotaGrid::explainWanted, this, &RotaPage::explainCell);
    connect(m_grid, &RotaGrid::swapWanted, this, &RotaPage::beginSwap);
    connect(m_grid, &RotaGrid::selectionChanged, this, [this] {
        describeCells();
        updateActions();
    });
    connect(m_grid, &RotaGrid::currentChanged, this, [this] {
        if (!m_side->isVisibleTo(this) || m_side->currentWidget() != m_why)
            return;
        if (m_why->isOfChanges())
            explainCell(m_grid->currentRow(), m_grid->currentDay());
        else
            explain();
    });
    connect(m_undo, &QPushButton::clicked, &m_edits.steps().stack(), &QUndoStack::undo);
    connect(&m_edits.steps().stack(), &QUndoStack::canUndoChanged, m_undo, &QPushButton::setEnabled);
    m_undo->setEnabled(m_edits.steps().stack().canUndo());
    connect(m_hintLink, &QPushButton::clicked, this, [this] { action(m_state.hasNeed() ? QStringLiteral("rota.propose") : QStringLiteral("rota.need"))->trigger(); });
    // The bar takes room of the last row; it is known only after the parts stand.
    connect(m_grid->findChild<QTableView *>()->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RotaPage::shareHeight,
            Qt::QueuedConnection);
    connect(m_breaches, &BreachList::cellWanted, this, &RotaPage::goToCell);
    connect(m_breaches, &BreachList::suggestionsWanted, this, &RotaPage::suggest);
}

void RotaPage::connectViews()
{
    const auto goTo = [this](PersonId person, QDate day) { goToPerson(person, day); };
    connect(m_versions, &VersionsView::cellWanted, this, goTo);
    connect(m_versions, &VersionsView::copied, this, &Page::said);
    connect(m_ledger, &LedgerView::cellWanted, this, goTo);
    connect(m_leave, &LeaveView::cellWanted, this, goTo);
    connect(m_wishes, &WishView::cellChosen, this, &RotaPage::goToCell);
    m_versions->setCellsOf([this](qint64 version) {
        const auto cells = store::Rotas(m_edits.db()).cellsOf(version);
        if (!cells)
            sayError(cells.error());
        return cells ? *cells : std::vector<rota::StoredCell>();
    });
    m_leave->setInputsOf([this](QDate first, QDate last) -> std::optional<rota::RosterInputs> {
        const auto inputs = store::rosterInputs(m_edits.db(), first, last, m_centreDay->today());
        if (inputs)
            return *inputs;
        sayError(inputs.error());
        return std::nullopt;
    });
    connect(m_wishes, &WishView::saveWanted, this, [this](const rota::Wish &wish, const QString &name) {
        if (const Done saved = m_edits.run(name, [&] { return done(store::Rotas(m_edits.db()).save(wish)); }); !saved)
            sayError(saved.error());
    });
    connect(m_wishes, &WishView::removeWanted, this, [this](qint64 wish, const QString &name) {
        if (const Done removed = m_edits.run(name, [&] { return store::Rotas(m_edits.db()).removeWish(wish); }); !removed)
            sayError(removed.error());
    });
    // By value: saving fills the view anew, and the edit that it sent is gone.
    connect(m_wishes, &WishView::grantWanted, this, [this](rota::Edit edit, QString name) { offer(edit, name); });
}

void RotaPage::showStretch(const RotaStretch &stretch)
{
    if (m_isSaving && isLocked())
        return;
    if (m_mode != Mode::Plain)
        discard();
    m_stretch = stretch;
    describeStretch();
    showSide(nullptr);
    refresh();
    updateActions();
}

void RotaPage::refresh()
{
    if (m_isSaving)
        return; // what is saved here is shown already
    auto read = readRota(m_edits.db(), m_stretch, m_centreDay->today());
    if (!read) {
        sayError(read.error());
        return;
    }
    const bool isKept = m_mode != Mode::Plain && m_isRead && keepsProposal(read->roster);
    const bool isOffered = m_mode == Mode::Proposal || (m_mode == Mode::Solving && !m_proposal.edit.empty());
    m_state = std::move(*read);
    m_isRead = true;
    m_inputsAreOld = false;
    m_bound.reset();
    if (m_mode != Mode::Plain && !isKept) {
        emit said(isOffered ? tr("The rota was changed elsewhere, so the proposal was put away. Propose again.")
                            : tr("The rota was changed elsewhere, so what was begun here was put away. Begin again."));
        discard();
    }
    m_price = std::make_unique<rota::RosterPrice>(m_state.roster, priceScope());
    present();
    if (isKept)
        repeatProposal();
}

// The same persons and days, and no cell of it was changed meanwhile.
bool RotaPage::keepsProposal(const rota::Roster &now) const
{
    const rota::Roster &then = m_state.roster;
    const auto isSameRow = [](const rota::RosterRow &a, const rota::RosterRow &b) { return a.person == b.person; };
    const auto isSameDay = [](const rota::RosterDay &a, const rota::RosterDay &b) { return a.date == b.date && a.isOpen == b.isOpen; };
    if (!std::equal(then.rows.begin(), then.rows.end(), now.rows.begin(), now.rows.end(), isSameRow)
        || !std::equal(then.days.begin(), then.days.end(), now.days.begin(), now.days.end(), isSameDay))
        return false;
    if (m_mode == Mode::Sick || m_mode == Mode::Swap)
        return true; // worked out anew
    return std::all_of(m_proposal.edit.begin(), m_proposal.edit.end(), [&](const rota::CellEdit &cell) {
        const rota::RosterCell &stands = now.rows[std::size_t(cell.row)].cells[std::size_t(cell.day)];
        return stands.marks == cell.before && stands.isPinned == cell.wasPinned && now.isEditable(cell.row, cell.day);
    });
}

// On the rota as it was read just now.
void RotaPage::repeatProposal()
{
    if (m_mode == Mode::Sick)
        return m_sick->follow(m_state.roster, ledgerOfYear(m_state));
    if (m_mode == Mode::Swap)
        return m_swap->follow(m_state.roster);
    const qint64 before = m_proposal.before, after = m_proposal.after;
    m_proposal = proposalOf(*m_price, m_proposal.edit);
    if (m_proposal.before != before || m_proposal.after != after)
        m_isProved = false; // it was proved of other needs, wishes or prices
    if (!m_isProved)
        m_proposalBound.reset();
    m_grid->setProposal(m_proposal.edit);
    m_proposalView->present(m_proposal);
    describeCost();
}

void RotaPage::present()
{
    showEmpty(!m_state.hasPeople() || m_state.roster.days.empty());
    sayEmpty();
    presentGrid();
    presentView();
    describe();
    listBreaches();
    shareHeight();
    keepChosen();
    updateActions();
}

void RotaPage::presentGrid()
{
    m_grid->setPrice(nullptr);
    m_grid->setRoster(m_state.roster);
    m_grid->setPrice(m_price.get());
    m_grid->setReadOnly(!m_state.lock.isEmpty(), m_state.lock);
}

// Only the view that is seen is filled.
void RotaPage::presentView()
{
    QWidget *shown = m_views->currentWidget();
    if (shown == m_splitter || !m_isRead)
        return;
    freshenInputs();
    if (shown == m_versions)
        m_versions->show(m_state.roster, m_state.inputs);
    else if (shown == m_ledger)
        m_ledger->show(m_state.roster, m_state.inputs);
    else if (shown == m_leave)
        m_leave->show(m_state.roster, m_state.inputs);
    else
        m_wishes->present(m_state.roster, m_state.lock.isEmpty(), priceScope());
}

// The inputs hold the cells as they were read; after an edit here they are read again before somebody counts them.
void RotaPage::freshenInputs()
{
    if (!m_inputsAreOld)
        return;
    auto inputs = store::rosterInputs(m_edits.db(), m_stretch.first, m_stretch.last(), m_centreDay->today());
    if (!inputs) {
        sayError(inputs.error());
        return;
    }
    m_state.inputs = std::move(*inputs);
    m_inputsAreOld = false;
}

void RotaPage::keepChosen()
{
    if (!m_wanted && !m_wantedDay.isValid())
        return;
    const int row = bool(m_wanted) ? m_state.roster.rowOf(m_wanted) : m_grid->currentRow();
    const int day = m_wantedDay.isValid() ? m_state.roster.dayAt(m_wantedDay) : m_grid->currentDay();
    if (!m_state.roster.rows.empty() && !m_state.roster.days.empty())
        m_grid->setCurrent(std::max(row, 0), std::max(day, 0));
    m_wanted = {};
    m_wantedDay = {};
}

void RotaPage::showView(int view)
{
    if (view < 0 || view >= m_views->count())
        return;
    m_tabs->setCurrentIndex(view);
    m_views->setCurrentIndex(view);
    presentView();
    updateActions();
    describeCells();
}

void RotaPage::goToCell(int row, int day)
{
    showView(0);
    m_grid->setCurrent(row, day >= 0 ? day : m_grid->currentDay());
}

void RotaPage::goToPerson(PersonId person, QDate day)
{
    if (day.isValid() && !m_stretch.contains(day)) {
        m_wanted = person;
        m_wantedDay = day;
        showView(0);
        showStretch(stretchOf(m_stretch.span, day));
        return;
    }
    goToCell(m_state.roster.rowOf(person), m_state.roster.dayAt(day));
}

void RotaPage::showSide(QWidget *panel)
{
    if (panel)
        m_side->setCurrentWidget(panel);
    m_side->setVisible(panel != nullptr);
    makeRoom();
    shareHeight();
    if (panel) // where the page scrolls, there
        findChild<QScrollArea *>(QStringLiteral("rotaRoom"))->ensureWidgetVisible(m_side, 0, 0);
    if (panel)
        ignoreLateClicks(panel);
}

void RotaPage::describe()
{
    if (!m_isRead)
        return;
    header().setNote(standing(m_state));
    const auto told = rota::publishedAsItStands(m_state.roster, m_state.roster.first, m_state.roster.last);
    action(QStringLiteral("rota.publish"))->setStatusTip(told ? tr("Nothing has changed since version %1.").arg(told->number) : QString()); // why it is grey
    describeCost();
}

void RotaPage::listBreaches()
{
    if (!m_price)
        return;
    std::vector<rota::RosterBreach> breaches = m_price->breaches(mostBreaches);
    std::vector<std::pair<int, int>> broken;
    for (const rota::RosterBreach &breach : breaches) {
        const auto cells = rota::brokenCells(*m_price, breach);
        broken.insert(broken.end(), cells.begin(), cells.end());
    }
    m_grid->setBroken(broken);
    m_breaches->setBreaches(m_state.roster, std::move(breaches), bindingBroken(*m_price), m_price->breachCount() - m_price->bindingBroken() - (m_price->emptyCells() > 0 ? 1 : 0));
    describe();
    describeCells(); // the list has just told that nothing of its own is selected
}

void RotaPage::describeCells()
{
    if (m_mode == Mode::Plain && m_views->currentWidget() == m_splitter)
        emit selectionSummary(summaryOfCells(m_state.roster, m_grid->selectedCells()));
}

} // namespace paybench::ui
