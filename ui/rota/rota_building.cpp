// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/rota/breach_list.h"
#include "ui/rota/changes_view.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/leave_view.h"
#include "ui/rota/ledger_view.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_legend.h"
#include "ui/rota/rota_measures.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/swap_panel.h"
#include "ui/rota/versions_view.h"
#include "ui/rota/wish_view.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

// Where the parts of the page stand, and how they share its room.

namespace paybench::ui {

namespace {

constexpr int leastRows = 7;      // of the grid, before what is around it is folded
constexpr int listingDelay = 30;  // ms after the last edit, so that typing is not held up
constexpr int showingDelay = 150; // ms between two better rotas

} // namespace

void RotaPage::build()
{
    m_tabs->setObjectName(QStringLiteral("rotaTabs"));
    m_grid->setObjectName(QStringLiteral("rotaGrid"));
    m_hint->setObjectName(QStringLiteral("rotaHint"));
    m_hintLink->setObjectName(QStringLiteral("rotaHintLink"));
    m_side->setObjectName(QStringLiteral("rotaSide"));
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(px(20), 0, px(16), 0);
    row->setSpacing(px(16));
    row->addWidget(m_tabs);
    row->addWidget(m_legend, 1);
    row->addWidget(m_cost, 1);
    m_legend->setObjectName(QStringLiteral("proposalLegend"));
    m_legend->setShowsProposal(true);
    m_legend->fillRoom();
    m_tabs->setUnderlined(false); // the line under it goes all the way
    strip->setFixedHeight(std::max(px(36), rowHeight(30) + px(6)));
    strip->setBackgroundRole(QPalette::Window);
    strip->setAutoFillBackground(true);
    buildViews(strip);
    for (QWidget *panel : {static_cast<QWidget *>(m_sick), static_cast<QWidget *>(m_swap), static_cast<QWidget *>(m_explanation),
                           static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_why)})
        m_side->addWidget(panel);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_side->hide();
    m_listing.setSingleShot(true);
    m_listing.setInterval(listingDelay);
    m_showing.setSingleShot(true);
    m_showing.setInterval(showingDelay);
}

void RotaPage::buildViews(QWidget *strip)
{
    for (QWidget *list : {static_cast<QWidget *>(m_breaches), static_cast<QWidget *>(m_proposalView), static_cast<QWidget *>(m_changes)})
        m_below->addWidget(list);
    auto *gridPlace = new QWidget;
    auto *gridBox = new QVBoxLayout(gridPlace);
    gridBox->setContentsMargins({});
    gridBox->setSpacing(0);
    auto *hint = new QHBoxLayout(m_hintPlace);
    hint->setContentsMargins(px(20), px(8), px(16), px(4));
    hint->setSpacing(px(12));
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_hintLink, 0, Qt::AlignVCenter);
    gridBox->addWidget(m_hintPlace);
    gridBox->addWidget(m_grid, 1);
    m_hintPlace->hide();
    m_splitter->addWidget(gridPlace);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_below->setMinimumHeight(px(90));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_isShort && now && isAncestorOf(now))
            shareHeight();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDrawn = true; });
    for (QWidget *view : {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_ledger),
                          static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_wishes)}) {
        m_views->addWidget(view);
        m_tabs->addTab(QString());
    }
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QWidget;
    column->setBackgroundRole(QPalette::Base);
    column->setAutoFillBackground(true);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(strip);
    parts->addWidget(new Hairline(Qt::Horizontal, Colour::Line, column));
    parts->addWidget(m_views, 1);
    row->addWidget(column, 1);
    row->addWidget(m_side);
    // At large text on a small screen the page scrolls; the window is never pushed over the edge.
    auto *room = new QScrollArea(this);
    room->setObjectName(QStringLiteral("rotaRoom"));
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QSplitter; // of one part: it asks for the least that the part needs, where a layout asks for what its texts would like
    whole->setChildrenCollapsible(false);
    whole->addWidget(content);
    room->setWidget(whole);
    setContent(room);
    std::vector<TableView *> tables{m_breaches->table(), m_proposalView->table(), m_versions->versions(), m_versions->changes(), m_ledger->table(), m_leave->table()};
    for (TableView *table : m_wishes->tables())
        tables.push_back(table);
    for (TableView *table : tables)
        addTable(table);
}

// What the window leaves for the grid and the list, whatever they ask for.
int RotaPage::roomOfView() const
{
    return findChild<QScrollArea *>(QStringLiteral("rotaRoom"))->viewport()->height() - m_views->y();
}

// Of the list its head stays until somebody goes to it, and how many are at work is not said.
void RotaPage::foldParts()
{
    using namespace rota_measures;
    m_isShort = roomOfView() < head() + leastRows * row() + rowHeight(26) + px(104);
    const bool isPlain = m_mode == Mode::Plain;
    const QWidget *focus = QApplication::focusWidget();
    const bool isListFolded = m_isShort && isPlain && !(focus && m_below->isAncestorOf(focus));
    m_grid->setShowsPresence(isPlain && !m_isShort);
    m_below->setMinimumHeight(isListFolded ? m_breaches->headHeight() : px(m_isShort ? 80 : 90));
}

// All rows of the grid where they have room, and at least a few lines of the list.
void RotaPage::shareHeight()
{
    using namespace rota_measures;
    foldParts();
    const QScrollBar *sideways = m_grid->findChild<QTableView *>()->horizontalScrollBar();
    const int bar = sideways->maximum() > sideways->minimum() ? sideways->sizeHint().height() + px(2) : 0;
    const int foot = m_grid->footHeight() + px(4) + bar, leastList = m_isShort ? m_below->minimumHeight() : px(104), mostList = px(300);
    const int wanted = head() + int(m_state.roster.rows.size()) * row() + int(m_state.roster.groups.size()) * groupGap() + foot
        + (m_hintPlace->isHidden() ? 0 : m_hintPlace->sizeHint().height());
    const int all = (m_isShort ? roomOfView() : m_splitter->height()) - m_splitter->handleWidth();
    // What a proposal costs by rule is what is decided by; the grid, which then shows both letters, can be scrolled.
    const bool isProposal = m_below->currentWidget() == m_proposalView;
    const int decided = isProposal ? std::min({m_proposalView->wantedHeight(), all * 2 / 5, mostList}) : leastList;
    const int list = std::clamp(all - wanted, std::max(leastList, decided), mostList);
    if (!m_isDrawn && all > leastList)
        m_splitter->setSizes({all - list, list});
}

void RotaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom();
    shareHeight();
}

void RotaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeRoom();
    shareHeight();
}

void RotaPage::makeRoom()
{
    for (QWidget *place = m_side->parentWidget(); place && place != this; place = place->parentWidget()) {
        if (place->layout())
            place->layout()->activate();
    }
}

} // namespace paybench::ui
