// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/demand_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

// Side by side: the plan, what stands in the panel, one person fewer, and every saved what-if, in persons, seconds and
// kronor.

class QLabel;
class QPushButton;

namespace paybench::ui {

struct ComparedRow {
    enum class What { Plan, Panel, OneFewer, Saved };

    What what = What::Plan;
    ScenarioId id;
    staffing::WhatIf whatIf;
    staffing::Outcome outcome;
    int personDaysMore = 0; // than the plan
    Money costMore;
};

class SideBySideView : public DemandView {
    Q_OBJECT

public:
    explicit SideBySideView(Edits &edits, QWidget *parent = nullptr);

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_table}; }
    std::optional<staffing::Why> why() const override;

    void removeChosen();
    void tryChosen(); // into the panel

private:
    std::vector<Column<ComparedRow>> columns();
    std::vector<Column<ComparedRow>> personColumns();
    std::vector<Column<ComparedRow>> serviceColumns();
    std::vector<ComparedRow> rowsOf(const DemandState &state) const;
    Done rename(const ComparedRow &row, const QString &name);
    const ComparedRow *chosen() const;
    void showDeeds();

    Edits &m_edits;
    const DemandState *m_state = nullptr;
    QLabel *m_heading;
    QLabel *m_note;
    QPushButton *m_try;
    QPushButton *m_remove;
    TableModel<ComparedRow> *m_rows;
    TableView *m_table;
};

} // namespace paybench::ui
