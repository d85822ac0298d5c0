// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/case_words.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/pay_corrections_view.h"
#include "ui/cases/sampling_view.h"
#include "ui/cases/topics_view.h"
#include "ui/cases/training_view.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// Where the parts of the page stand.

namespace paybench::ui {

void CasesPage::build()
{
    m_tabs->setObjectName(QStringLiteral("casesTabs"));
    for (int at = CasesAt; at <= SamplingAt; ++at)
        m_tabs->addTab(QString());
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(px(20), 0, px(16), 0);
    row->addWidget(m_tabs, 1);
    strip->setFixedHeight(m_tabs->sizeHint().height());
    strip->setBackgroundRole(QPalette::Window);
    strip->setAutoFillBackground(true);
    m_views->addWidget(casesView());
    for (int at = TrainingAt; at <= SamplingAt; ++at) {
        m_views->addWidget(view(at));
        for (TableView *table : view(at)->tables())
            addTable(table);
    }
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, content));
    column->addWidget(m_views, 1);
    // At large text on a small screen the page scrolls; the window is never pushed over the edge.
    auto *room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(content);
    setContent(room);
    setEmptyPage(m_empty);
}

QWidget *CasesPage::casesView()
{
    m_filterList->setObjectName(QStringLiteral("caseFilters"));
    m_filterList->setMinimumWidth(px(120));
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setFiltered(m_list);
    m_search->setMinimumWidth(px(80));
    m_list->setObjectName(QStringLiteral("caseList"));
    m_nothing->setObjectName(QStringLiteral("noCases"));
    m_nothing->setContentsMargins(px(20), px(8), px(16), 0);
    auto *middle = new QWidget;
    auto *beside = new QHBoxLayout(middle);
    beside->setContentsMargins({});
    beside->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    beside->addLayout(column, 1);
    beside->addWidget(new Hairline(Qt::Vertical, Colour::Line, middle));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(20), px(12), px(16), px(4));
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    middle->setMinimumWidth(px(220));
    m_panel->setMinimumWidth(px(320));
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_filterList), middle, static_cast<QWidget *>(m_panel)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setHandleWidth(px(2));
    m_splitter->setSizes({px(190), px(320), px(578)});
    return m_splitter;
}

void CasesPage::makeHeader()
{
    for (const char *id : {"cases.export", "cases.new", "cases.pick"})
        header().addButton(action(QLatin1String(id)));
    header().setPrimary(action(QStringLiteral("cases.answer")));
    m_empty->setActions(action(QStringLiteral("cases.new")), action(QStringLiteral("cases.view4")));
    for (const char *id : {"cases.handOver", "cases.refer", "cases.wait", "cases.resume", "cases.claim", "cases.release", "cases.reopen"})
        m_panel->addDeed(action(QLatin1String(id)));
}

// Where one works: in the list, or in what chooses what it lists while it is empty; in the first table of another view.
void CasesPage::holdFocus()
{
    const CasesView *shown = view(m_views->currentIndex());
    if (!shown)
        setFocusProxy(m_list->isHidden() ? m_filterList : m_list);
    else if (!shown->tables().empty())
        setFocusProxy(shown->tables().front());
}

} // namespace paybench::ui
