// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand_why.h"
#include "ui/demand/demand_state.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;

// One person fewer or more on the chosen day or half-hour: what each would give, and which demand decides.

namespace paybench::ui {

class TableView;

struct OneMoreRow {
    int persons = 0;
    int step = 0; // −1, 0, +1
    staffing::Service service;
    staffing::Requirement requirement;
    bool hasCalls = true;
};

class OneMoreTable : public QWidget {
    Q_OBJECT

public:
    explicit OneMoreTable(QWidget *parent = nullptr);
    void present(const DemandState &state);
    void retranslate();
    TableView *table() const { return m_table; }
    // Which figure of the table is chosen, for F1.
    staffing::DemandFigure chosenFigure() const;

private:
    std::vector<Column<OneMoreRow>> columns() const;
    void sayWhere(const DemandState &state);

    QLabel *m_heading;
    QLabel *m_note;
    TableModel<OneMoreRow> *m_rows;
    TableView *m_table;
    bool m_givesUp = false; // callers have a patience, so that some give up
    staffing::Assumptions m_assumptions;
};

} // namespace paybench::ui
