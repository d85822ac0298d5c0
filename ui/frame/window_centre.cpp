// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/command_palette.h"
#include "ui/frame/help_pane.h"
#include "ui/frame/history_pane.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/toast.h"
#include "ui/frame/welcome_page.h"
#include "ui/frame/window.h"
#include "ui/jobs/job_bar.h"
#include "ui/table/file_place.h"
#include "ui/table/table_view.h"
#include "ui/undo/steps.h"

#include <QCoreApplication>
#include <QStackedWidget>

#include <algorithm>

// The centre that is open, its pages and the ways between them.

namespace paybench::ui {

void Window::showCentre(CentreView centre)
{
    closeCentre();
    m_centre = std::move(centre);
    setCentreFile(m_centre.path);
    for (Action &row : pageActions())
        m_centreActions.push_back(m_actions->add(std::move(row)));
    for (Action &row : m_centre.actions)
        m_centreActions.push_back(m_actions->add(row));
    m_status->setFile(m_centre.name, m_centre.path);
    m_status->setState(canWrite() ? StatusBar::State::Open : StatusBar::State::ReadOnly);
    m_history->setSteps(m_centre.steps);
    m_history->setWritable(canWrite());
    m_stage->setCurrentWidget(m_workbench);
    connectSteps();
    retranslate();
    m_seated = m_centre.seated.isEmpty() ? preference::person().value() : m_centre.seated;
    if (!m_seated.isEmpty() && m_centre.sit)
        m_centre.sit(m_seated);
    showSeat();
    if (!m_centre.pages.empty())
        goTo(m_centre.pages.front().id);
    if (shownPage())
        focusPage();
    arrange();
}

void Window::closeCentre()
{
    dropPages();
    m_history->setSteps(nullptr);
    if (m_centre.steps)
        m_centre.steps->disconnect(this);
    for (LiveAction *action : m_centreActions)
        delete action;
    m_centreActions.clear();
    m_centre = {};
    setCentreFile({});
    hideSide();
    m_status->setFile({}, {});
    m_status->setState(StatusBar::State::NoFile);
    m_stage->setCurrentWidget(m_welcome);
    m_actions->showPage({});
    retranslate();
    arrange();
}

void Window::dropPages()
{
    m_status->setSummary({});
    m_current.clear();
    m_visited.clear();
    m_place = 0;
    for (const auto &[id, page] : m_pages)
        delete page;
    m_pages.clear();
}

void Window::connectSteps()
{
    Steps *steps = m_centre.steps;
    connect(steps, &Steps::changed, this, [this] {
        for (const auto &entry : m_pages)
            entry.second->markStale();
        updateNavigation();
        m_actions->update();
    });
    connect(steps, &Steps::ran, this, [this](const QString &name) {
        markSaved();
        m_toast->say(tr("Saved · %1").arg(name), m_actions->find(QStringLiteral("edit.undo")));
    });
    connect(steps, &Steps::undone, this, [this](const QString &name) {
        markSaved();
        m_toast->say(tr("Undone · %1").arg(name));
    });
    connect(steps, &Steps::redone, this, [this](const QString &name) {
        markSaved();
        m_toast->say(tr("Redone · %1").arg(name), m_actions->find(QStringLiteral("edit.undo")));
    });
    connect(steps, &Steps::failed, this, [this](const Error &error) {
        m_status->setState(canWrite() ? StatusBar::State::Open : StatusBar::State::ReadOnly);
        sayError(error);
    });
    connect(steps, &Steps::waiting, this, [this] { m_status->setState(StatusBar::State::Waiting); });
    connect(&steps->stack(), &QUndoStack::indexChanged, this, [this] {
        for (const char *id : {"edit.undo", "edit.redo"})
            m_actions->find(QLatin1String(id))->retranslate();
    });
}

void Window::markSaved()
{
    m_status->setState(StatusBar::State::Saved, QTime::currentTime());
    // What went wrong before has been seen to.
    if (Page *page = shownPage())
        page->sayError({});
}

Page *Window::page(const QString &id)
{
    if (const auto made = m_pages.find(id); made != m_pages.end())
        return made->second;
    const auto row =
        std::find_if(m_centre.pages.begin(), m_centre.pages.end(), [&](const PageRow &one) { return one.id == id; });
    if (row == m_centre.pages.end())
        return nullptr;
    Page *made = row->make();
    made->setObjectName(id + QStringLiteral("Page"));
    m_pages[id] = made;
    m_pageStack->addWidget(made);
    connectPage(made);
    made->setBanner(m_centre.readOnly);
    m_actions->adopt(made, id);
    for (TableView *table : made->findChildren<TableView *>())
        table->setLeastRowHeight(rowHeightOf(preference::density().value()));
    return made;
}

void Window::connectPage(Page *page)
{
    connect(page, &Page::goTo, this, &Window::goTo);
    connect(page, &Page::failed, this, &Window::sayError);
    connect(page, &Page::said, this, &Window::say);
    connect(page, &Page::exportRequested, this, &Window::writeTable);
    connect(page, &Page::jobStarted, this, [this](Work *work) { jobs().add(work); });
    connect(page, &Page::selectionSummary, this, [this, page](const Summary &summary) {
        if (page == shownPage())
            m_status->setSummary(summary);
    });
}

Page *Window::shownPage() const
{
    const auto shown = m_pages.find(m_current);
    return shown == m_pages.end() ? nullptr : shown->second;
}

void Window::goTo(const QString &id, const QVariant &what)
{
    Page *target = page(id);
    if (!target)
        return;
    visit(id);
    turnTo(id);
    if (what.isValid())
        target->reveal(what);
}

void Window::turnTo(const QString &id)
{
    if (m_current == id)
        return;
    // Who walks through the list stays in it; who jumps begins in the table. Asked first: what had the keys is hidden with its
    // page, and hands them to whatever comes next.
    const bool walks = m_navigation->list().hasFocus();
    m_current = id;
    m_status->setSummary({});
    m_actions->showPage(id);
    m_pageStack->setCurrentWidget(m_pages.at(id));
    arrange(); // what is open at the side may have room beside this page, or none
    m_navigation->list().setCurrent(id);
    m_actions->update();
    fillMenus();
    if (walks)
        m_navigation->list().setFocus(Qt::OtherFocusReason);
    else
        focusPage();
    if (m_side->isVisible() && m_side->currentWidget() == m_help)
        helpForPage();
}

// Where the page wants it, else in its first table.
void Window::focusPage()
{
    const QWidget *wanted = shownPage()->focusProxy();
    if (wanted && wanted->isVisibleTo(this))
        return shownPage()->setFocus(Qt::OtherFocusReason);
    for (TableView *table : shownPage()->findChildren<TableView *>()) {
        if (table->isVisibleTo(this))
            return table->setFocus(Qt::OtherFocusReason);
    }
    shownPage()->setFocus(Qt::OtherFocusReason);
}

void Window::visit(const QString &id)
{
    if (!m_visited.empty() && m_visited[m_place] == id)
        return;
    m_visited.resize(m_visited.empty() ? 0 : m_place + 1);
    m_visited.push_back(id);
    m_place = m_visited.size() - 1;
}

void Window::travel(int by)
{
    m_place = size_t(std::clamp(int(m_place) + by, 0, int(m_visited.size()) - 1));
    turnTo(m_visited[m_place]);
}

void Window::stepMonth(int by)
{
    PageHeader &header = shownPage()->header();
    header.chooseMonth(header.month().plus(by));
}

void Window::updateNavigation()
{
    m_navigation->list().setWaiting(m_centre.pages);
}

QString Window::titleOf(const QString &page) const
{
    for (const PageRow &row : m_centre.pages) {
        if (row.id == page)
            return row.title();
    }
    return {};
}

std::vector<Hit> Window::findings(const QString &words)
{
    std::vector<Hit> hits = pageHits();
    if (!words.trimmed().isEmpty()) {
        for (const PageRow &row : m_centre.pages) {
            const std::vector<Hit> found = page(row.id)->search(words);
            hits.insert(hits.end(), found.begin(), found.end());
        }
        for (const Finder &finder : m_centre.finders) {
            const std::vector<Hit> found = finder(words);
            hits.insert(hits.end(), found.begin(), found.end());
        }
    }
    const std::vector<Hit> actions = actionHits();
    hits.insert(hits.end(), actions.begin(), actions.end());
    return hits;
}

std::vector<Hit> Window::pageHits() const
{
    std::vector<Hit> hits;
    for (const PageRow &row : m_centre.pages) {
        const LiveAction *way = m_actions->find(QStringLiteral("go.") + row.id);
        hits.push_back({tr("Pages"), row.title(), row.group(), row.icon,
                        way->shortcut().toString(QKeySequence::NativeText),
                        [way] { const_cast<LiveAction *>(way)->trigger(); }, 0});
    }
    return hits;
}

std::vector<Hit> Window::actionHits() const
{
    std::vector<Hit> hits;
    for (LiveAction *action : m_actions->all()) {
        const QString home = m_actions->pageOf(action);
        const bool isWay = action->id().startsWith(QLatin1String("go.")) && !titleOf(action->id().mid(3)).isEmpty();
        if (isWay || (!action->isEnabled() && (home.isEmpty() || home == m_current)))
            continue;
        QString menu = menuTitle(action->row().menu);
        menu.remove(QLatin1Char('&'));
        auto *window = const_cast<Window *>(this);
        hits.push_back({tr("Actions"), action->plainText(), home.isEmpty() ? menu : titleOf(home), action->row().icon,
                        action->shortcut().toString(QKeySequence::NativeText), [window, action, home] {
                            if (!home.isEmpty())
                                window->goTo(home);
                            action->trigger();
                        }});
    }
    return hits;
}

} // namespace paybench::ui
