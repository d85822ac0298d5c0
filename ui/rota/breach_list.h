// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster_price.h"
#include "ui/table/table_model.h"

#include <QWidget>

// What the rota breaks, most serious first: when, what, and what it costs. A row leads to its cell; its suggestions open beside.

namespace paybench::ui {

class ListHead;
class TableView;

struct BreachRow {
    rota::RosterBreach breach;
    QString when;
};

class BreachList : public QWidget {
    Q_OBJECT

public:
    explicit BreachList(QWidget *parent = nullptr);

    void setBreaches(const rota::Roster &roster, std::vector<rota::RosterBreach> breaches, int binding, int wishes); // how many there are of each
    TableView *table() const { return m_table; }
    int headHeight() const; // all that is seen of it where there is no room
    const rota::RosterBreach *chosen() const;
    void retranslate();

protected:
    void mousePressEvent(QMouseEvent *event) override; // on its head: the list has the keys, and its room

signals:
    void cellWanted(int row, int day);
    void suggestionsWanted(const paybench::rota::RosterBreach &breach);

private:
    std::vector<Column<BreachRow>> columns() const;
    void activate(int row, int column);

    int m_binding = 0, m_wishes = 0;
    ListHead *m_head;
    TableModel<BreachRow> *m_rows;
    TableView *m_table;
};

// "Monday 26 October", "week 42", "1 October–31 October": when a breach is.
QString breachDays(const rota::Roster &roster, const rota::RosterBreach &breach);
QString severityWord(rota::Severity severity);

} // namespace paybench::ui
