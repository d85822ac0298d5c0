// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QLabel;

// The second step: do the sums still hold, who differs from last month, who has sent nothing, what is left to do.

namespace paybench::ui {

class ChecklistView;
class FindingList;
class TableView;

class CheckStep : public StepView {
    Q_OBJECT

public:
    explicit CheckStep(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const;
    void showCustomer(CustomerId customer); // its volume

private:
    std::vector<Column<reports::CustomerChange>> columns();
    Done setPayslips(const reports::CustomerChange &row, const QString &text);
    void checkSums();

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    QLabel *m_sumsTitle;
    FindingList *m_sums;
    QLabel *m_changesTitle;
    QLabel *m_changesNote;
    TableModel<reports::CustomerChange> *m_model;
    TableView *m_table;
    ChecklistView *m_checklist;
};

} // namespace paybench::ui
