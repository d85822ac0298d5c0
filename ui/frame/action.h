// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

// What a person can do, as rows of a table. Menus, palette, header buttons, shortcut sheet and the tests read the rows.

namespace paybench::ui {

enum class Menu { None, File, Edit, View, Go, Tools, Help };

struct Action {
    QString id; // "month.import": page, verb
    std::function<QString()> text; // [] { return tr("Import volumes…"); } : asked again when the language changes
    QString icon; // of resources/icons; may be empty
    QKeySequence shortcut; // may be empty if there is a menu; never Ctrl+Alt+letter
    Menu menu = Menu::None;
    std::function<void()> run;
    std::function<bool()> enabled = {}; // none: always
    std::function<bool()> checked = {}; // none: not checkable
    int section = 5; // 1…9: menus are sorted by it and draw a line where it changes
    QKeySequence alsoBy = {}; // a second shortcut that cannot be bound
    bool ownsKeys = false; // of a page: there its keys mean this, whatever they mean everywhere
};

// A row come alive. Its shortcut is the row's, or what this person has bound instead.
class LiveAction : public QAction {
    Q_OBJECT

public:
    explicit LiveAction(Action row, QObject *parent = nullptr);

    const Action &row() const { return m_row; }
    QString id() const { return m_row.id; }
    QString plainText() const; // without the mark of the mnemonic

    void retranslate();
    void update(); // enabled and checked are asked again

    // An empty sequence takes the shortcut away; reset() goes back to the row's.
    void rebind(const QKeySequence &keys);
    void reset();
    bool isRebound() const;

    QKeySequence keys() const { return m_keys; } // also while another action has them
    // Another action has the keys for now.
    void lendKeys(bool lent);

    // An action of a page that is not shown has no say, whatever its row answers.
    void setInForce(bool inForce);

private:
    void bind(const QKeySequence &keys);

    Action m_row;
    QKeySequence m_keys;
    bool m_inForce = true;
    bool m_lent = false;
};

} // namespace paybench::ui
