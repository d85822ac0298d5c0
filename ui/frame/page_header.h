// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

// The strip above a page: title, period, a note, and what can be done, with one primary button at the right.

namespace paybench::ui {

class MonthSwitcher;

// A button that is an action: its text, icon and state follow, its tip tells the shortcut.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    QAction *action() const { return m_action; }
    void setIconOnly(bool iconOnly); // the text moves to the tip and the accessible name
    bool isIconOnly() const { return m_iconOnly; }
    int fullWidth() const;

private:
    void follow();

    QAction *m_action;
    bool m_iconOnly = false;
};

class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setNote(const QString &note); // elides, never pushes a button out
    // Shows the switcher from then on; nobody is told. It says the span instead, where more than the month is shown.
    void setMonth(Month month, const QString &span = {});
    bool hasMonth() const;
    Month month() const;
    void chooseMonth(Month month); // as if the person had

    // One primary button at most; none with nullptr. May change as the work goes on.
    void setPrimary(QAction *action);
    void addButton(QAction *action); // beside the primary; folds to its icon when there is no room
    void addIconButton(QAction *action); // never shows more than its icon
    void addIcon(QWidget *widget); // that a menu has, too: it goes where there is no room
    void addWidget(QWidget *widget); // between note and buttons
    void setPeriod(QWidget *switcher); // where the month would stand, for pages of days

    QSize minimumSizeHint() const override;

signals:
    void monthChosen(paybench::Month month);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    int neededWidth() const;

    QLabel *m_title;
    MonthSwitcher *m_switcher;
    QWidget *m_period = nullptr;
    QLabel *m_note;
    QHBoxLayout *m_extras;
    QHBoxLayout *m_icons;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_primaryPlace;
    ActionButton *m_primary = nullptr;
    std::vector<ActionButton *> m_folding;
};

} // namespace paybench::ui
