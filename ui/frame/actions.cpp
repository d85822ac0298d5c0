// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/actions.h"

#include "ui/frame/page.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <map>

namespace paybench::ui {

namespace {

constexpr std::array menus = {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Tools, Menu::Help};

bool meet(const QString &page, const QString &other)
{
    return page.isEmpty() || other.isEmpty() || page == other;
}

} // namespace

bool isTypable(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination stroke = keys[uint(i)];
        const bool isAltGr = stroke.keyboardModifiers().testFlags(Qt::ControlModifier | Qt::AltModifier);
        if (isAltGr && stroke.key() < Qt::Key_Escape)
            return false;
    }
    return true;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Menus", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Menus", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Menus", "&View");
    case Menu::Go:
        return QCoreApplication::translate("Menus", "&Go");
    case Menu::Tools:
        return QCoreApplication::translate("Menus", "&Tools");
    case Menu::Help:
        return QCoreApplication::translate("Menus", "&Help");
    case Menu::None:
        break;
    }
    return {};
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

LiveAction *Actions::add(Action row)
{
    auto *action = new LiveAction(std::move(row), this);
    m_window->addAction(action);
    m_all.push_back(action);
    m_pages.emplace_back();
    connect(action, &QObject::destroyed, this, &Actions::forget);
    emit changed();
    return action;
}

void Actions::add(std::vector<Action> rows)
{
    for (Action &row : rows)
        add(std::move(row));
}

void Actions::adopt(Page *page, const QString &id)
{
    for (LiveAction *action : page->liveActions()) {
        // The window carries the keys, so that they work wherever the focus is.
        m_window->addAction(action);
        m_all.push_back(action);
        m_pages.push_back(id);
        connect(action, &QObject::destroyed, this, &Actions::forget);
        action->setInForce(id == m_shown);
    }
    lendKeys();
    emit changed();
}

void Actions::showPage(const QString &id)
{
    m_shown = id;
    for (const Entry &entry : entries())
        entry.action->setInForce(meet(entry.page, id) && (entry.page.isEmpty() || !id.isEmpty()));
    lendKeys();
}

// What is everywhere lends its keys to the page's action that owns them there.
void Actions::lendKeys()
{
    std::vector<QKeySequence> owned;
    for (const Entry &entry : entries()) {
        if (entry.action->row().ownsKeys && entry.page == m_shown && !entry.action->keys().isEmpty())
            owned.push_back(entry.action->keys());
    }
    for (const Entry &entry : entries()) {
        if (entry.page.isEmpty())
            entry.action->lendKeys(std::find(owned.begin(), owned.end(), entry.action->keys()) != owned.end());
    }
}

LiveAction *Actions::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const LiveAction *a) { return a->id() == id; });
    return found == m_all.end() ? nullptr : *found;
}

QString Actions::pageOf(const LiveAction *action) const
{
    const auto found = std::find(m_all.begin(), m_all.end(), action);
    return found == m_all.end() ? QString() : m_pages[size_t(found - m_all.begin())];
}

std::vector<Actions::Entry> Actions::entries() const
{
    std::vector<Entry> list;
    list.reserve(m_all.size());
    for (size_t i = 0; i < m_all.size(); ++i)
        list.push_back({m_all[i], m_pages[i]});
    return list;
}

bool Actions::lends(const Entry &everywhere, const Entry &ofPage)
{
    return everywhere.page.isEmpty() && !ofPage.page.isEmpty() && ofPage.action->row().ownsKeys;
}

const LiveAction *Actions::takenBy(const Entry &asking, const QKeySequence &keys) const
{
    for (const Entry &entry : entries()) {
        const bool isOther = entry.action != asking.action && meet(entry.page, asking.page) && !lends(entry, asking) && !lends(asking, entry);
        if (isOther && !keys.isEmpty() && entry.action->keys() == keys)
            return entry.action;
    }
    return nullptr;
}

Done Actions::rebind(const QString &id, const QKeySequence &keys)
{
    LiveAction *action = find(id);
    if (!action)
        return Error{Error::Kind::NotFound, tr("There is no such action, so no keys were bound."), id};
    const QString written = keys.toString(QKeySequence::NativeText);
    if (!isTypable(keys))
        return Error{
            Error::Kind::Invalid,
            tr("%1 types a sign on Swedish and Danish keyboards, so it was not bound. Choose keys without Ctrl+Alt.")
                .arg(written),
            {}};
    if (const LiveAction *other = takenBy({action, pageOf(action)}, keys))
        return Error{Error::Kind::Conflict,
                     tr("%1 belongs to “%2”, so it was not bound. Choose other keys or free these first.")
                         .arg(written, other->plainText()),
                     {}};
    action->rebind(keys);
    lendKeys();
    emit changed();
    return {};
}

void Actions::resetAll()
{
    for (LiveAction *action : m_all)
        action->reset();
    lendKeys();
    emit changed();
}

std::vector<QString> Actions::faults() const
{
    std::vector<QString> faults;
    std::map<QString, int> seen;
    for (const Entry &entry : entries()) {
        const Action &row = entry.action->row();
        if (++seen[row.id] > 1)
            faults.push_back(QStringLiteral("%1 is there twice").arg(row.id));
        if (entry.action->plainText().trimmed().isEmpty())
            faults.push_back(QStringLiteral("%1 has no text").arg(row.id));
        if (row.shortcut.isEmpty() && row.menu == Menu::None)
            faults.push_back(QStringLiteral("%1 has neither keys nor a menu").arg(row.id));
        if (!row.run)
            faults.push_back(QStringLiteral("%1 does nothing").arg(row.id));
        if (!isTypable(row.shortcut))
            faults.push_back(QStringLiteral("%1 uses AltGr").arg(row.id));
        if (const LiveAction *other = takenBy(entry, entry.action->keys()))
            faults.push_back(QStringLiteral("%1 and %2 have the same keys").arg(row.id, other->id()));
    }
    return faults;
}

void Actions::fill(QMenuBar *bar)
{
    bar->clear();
    for (const Menu which : menus) {
        QMenu *menu = bar->addMenu(menuTitle(which));
        menu->setToolTipsVisible(false);
        fillMenu(menu, which);
        connect(menu, &QMenu::aboutToShow, this, &Actions::update);
    }
}

void Actions::fillMenu(QMenu *menu, Menu which)
{
    std::vector<LiveAction *> rows;
    for (const Entry &entry : entries()) {
        if (entry.action->row().menu == which && (entry.page.isEmpty() || entry.page == m_shown))
            rows.push_back(entry.action);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LiveAction *a, const LiveAction *b) { return a->row().section < b->row().section; });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i]->row().section != rows[i - 1]->row().section)
            menu->addSeparator();
        menu->addAction(rows[i]);
    }
}

void Actions::update()
{
    for (LiveAction *action : m_all)
        action->update();
}

void Actions::retranslate()
{
    for (LiveAction *action : m_all)
        action->retranslate();
}

void Actions::forget(QObject *action)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [action](QObject *one) { return one == action; });
    if (found == m_all.end())
        return;
    m_pages.erase(m_pages.begin() + (found - m_all.begin()));
    m_all.erase(found);
}

} // namespace paybench::ui
