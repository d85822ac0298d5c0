// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"
#include "ui/table/table_model.h"

class QKeySequenceEdit;
class QLabel;

namespace paybench::ui {

class Actions;
class LiveAction;
class SearchField;
class TableView;

// Every action with its keys and where it is found; other keys can be bound to the one that is chosen.
class ShortcutSheet : public Dialog {
    Q_OBJECT

public:
    using PageTitle = std::function<QString(const QString &page)>;

    ShortcutSheet(Actions &actions, PageTitle pageTitle, QWidget *parent = nullptr);

    void choose(const QString &action);
    void bind(); // the typed keys to the chosen action
    QString shownError() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<LiveAction *>> columns() const;
    QString placeOf(const LiveAction *action) const;
    QWidget *binding();
    void retranslate();
    void refresh();
    void chosenChanged();
    LiveAction *chosen() const;

    Actions &m_actions;
    PageTitle m_pageTitle;
    SearchField *m_filter;
    TableView *m_table;
    TableModel<LiveAction *> *m_model;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QLabel *m_error;
    QPushButton *m_bind;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_close;
};

} // namespace paybench::ui
