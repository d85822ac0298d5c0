// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/person_rows.h"

#include <QMenu>
#include <QWidget>

// The tab People: everybody as it holds on the day, by group and role, and the person who is selected at the right.

namespace paybench::ui {

class Choice;
class PersonPanel;
class Pill;
class SearchField;
class TableView;

class PeopleTab : public QWidget {
    Q_OBJECT

public:
    explicit PeopleTab(StaffBook &book, QWidget *parent = nullptr);

    void show(); // what the book has now
    TableView *table() const { return m_table; }
    PersonId selected() const { return m_selected; }
    void select(PersonId person); // none closes the panel
    void focusFilter();
    QString whyText() const; // the arithmetic of the support days and FTE that are in question
    void retranslate();

signals:
    void failed(const paybench::Error &error);
    void pasteAsked();
    void selectionMoved();
    void menuAsked(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<Column<PersonRow>> columns();
    std::vector<Column<PersonRow>> leadingColumns();
    Column<PersonRow> stripColumn();
    Column<PersonRow> daysColumn();
    Column<PersonRow> choiceColumn();
    QWidget *tools();
    void fillGroups();
    void showPills();
    void followTable(int row);

    StaffBook &m_book;
    SearchField *m_filter;
    Choice *m_groups;
    Pill *m_support;
    Pill *m_count;
    TableView *m_table;
    TableModel<PersonRow> *m_model;
    QWidget *m_legend;
    PersonPanel *m_panel;
    PersonId m_selected;
    bool m_isFirst = true;
};

// What the hollow and filled bars of the year mean, and the line.
class YearLegend : public QWidget {
    Q_OBJECT

public:
    explicit YearLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace paybench::ui
