// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

// Add, remove and paste for the rows of a table, beside its heading.

namespace paybench::ui {

class RowTools : public QWidget {
    Q_OBJECT

public:
    // The name tells the buttons of one table from those of another: "addContacts".
    explicit RowTools(const QString &name, bool canPaste, QWidget *parent = nullptr);

    void setTexts(const QString &add, const QString &remove, const QString &paste = {});
    void allow(bool canAdd, bool canRemove);

signals:
    void addAsked();
    void removeAsked();
    void pasteAsked();

private:
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
};

class TableView;

// Starts to edit the cell of the last row, which adds one.
void editLastRow(TableView *table, int column);

} // namespace paybench::ui
