// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/frame/action.h"

#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

// All actions of a window: those of everywhere, and those of its pages, which are in force while their page is shown.

namespace paybench::ui {

class Page;

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    LiveAction *add(Action row);
    void add(std::vector<Action> rows);
    void adopt(Page *page, const QString &id); // the page's actions join, until the page goes
    void showPage(const QString &id); // whose actions are in force

    const std::vector<LiveAction *> &all() const { return m_all; }
    LiveAction *find(const QString &id) const; // nullptr: no such action
    QString pageOf(const LiveAction *action) const; // empty: everywhere

    // Binds other keys to an action, unless they are taken where it is in force or cannot be typed on every keyboard.
    Done rebind(const QString &id, const QKeySequence &keys);
    void resetAll();

    // What is wrong with the rows, one sentence each: a text or a way to reach it is missing, ids or keys are there
    // twice.
    std::vector<QString> faults() const;

    void fill(QMenuBar *bar);
    void update();
    void retranslate();

signals:
    void changed(); // another set of rows or other shortcuts

private:
    struct Entry {
        LiveAction *action = nullptr;
        QString page;
    };

    void fillMenu(QMenu *menu, Menu which);
    void lendKeys();
    static bool lends(const Entry &everywhere, const Entry &ofPage);
    const LiveAction *takenBy(const Entry &entry, const QKeySequence &keys) const;
    std::vector<Entry> entries() const;
    void forget(QObject *action);

    QWidget *m_window;
    std::vector<LiveAction *> m_all;
    std::vector<QString> m_pages; // beside m_all
    QString m_shown;
};

// Ctrl+Alt+letter is AltGr on Swedish and Danish keyboards and types a sign.
bool isTypable(const QKeySequence &keys);

QString menuTitle(Menu menu);

} // namespace paybench::ui
