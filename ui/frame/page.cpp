// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/page.h"

#include "ui/frame/empty_page.h"
#include "ui/frame/message_bar.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_banner(new MessageBar(MessageBar::Kind::ReadOnly, this))
    , m_message(new MessageBar(MessageBar::Kind::Bad, this))
    , m_body(new QStackedWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_message);
    column->addWidget(m_body, 1);
}

Page::~Page() = default;

LiveAction *Page::action(const QString &id) const
{
    const auto found =
        std::find_if(m_actions.begin(), m_actions.end(), [&](const LiveAction *a) { return a->id() == id; });
    Q_ASSERT(found != m_actions.end());
    return *found;
}

std::vector<Hit> Page::search(const QString &) const
{
    return {};
}

TableView *Page::table() const
{
    TableView *first = nullptr;
    for (TableView *one : findChildren<TableView *>()) {
        if (one->hasFocus())
            return one;
        if (!first && one->isVisible())
            first = one;
    }
    return first;
}

bool Page::canExport() const
{
    return table();
}

void Page::exportTable()
{
    if (TableView *shown = table())
        shown->requestExport();
}

void Page::sayError(const Error &error)
{
    m_message->say(error);
}

QString Page::shownError() const
{
    return m_message->text();
}

void Page::setBanner(const QString &sentence)
{
    m_banner->say(sentence);
}

void Page::markStale()
{
    m_isStale = true;
    if (isVisible())
        freshen();
}

void Page::updateActions()
{
    for (LiveAction *action : m_actions)
        action->update();
}

void Page::setActions(std::vector<Action> rows)
{
    for (Action &row : rows)
        m_actions.push_back(new LiveAction(std::move(row), this));
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_body->addWidget(content);
    m_body->setCurrentWidget(content);
}

void Page::addTable(TableView *table)
{
    connect(table, &TableView::selectionSummed, this, &Page::selectionSummary);
    connect(table, &TableView::exportRequested, this, &Page::exportRequested);
}

void Page::setEmptyPage(EmptyPage *empty)
{
    // It scrolls where large text leaves it no room.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(empty);
    area->viewport()->setAutoFillBackground(false);
    empty->setAutoFillBackground(false);
    m_empty = area;
    m_body->addWidget(area);
}

void Page::showEmpty(bool isEmpty)
{
    QWidget *shown = isEmpty && m_empty ? m_empty : m_content;
    if (shown)
        m_body->setCurrentWidget(shown);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (LiveAction *action : m_actions)
        action->retranslate();
    retranslate();
    // Figures and dates are written in the language, too.
    markStale();
}

void Page::showEvent(QShowEvent *event)
{
    if (m_isStale)
        freshen();
    QWidget::showEvent(event);
}

void Page::freshen()
{
    // First, because a refresh may end in another change.
    m_isStale = false;
    refresh();
    updateActions();
}

} // namespace paybench::ui
