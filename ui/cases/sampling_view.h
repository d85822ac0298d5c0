// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/cases_view.h"
#include "ui/cases/sampling_rows.h"
#include "ui/table/table_model.h"

// Sampling: which months are logged in full and which only count, and the year estimated per topic with how sure it is.

namespace paybench::ui {

class MonthSwitcher;

class SamplingView : public CasesView {
    Q_OBJECT

public:
    SamplingView(Edits &edits, const CaseBook &book, QWidget *parent = nullptr);

    void read() override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_topicTable, m_monthTable}; }
    bool explain() override;
    void askRule();

private:
    std::vector<Column<TopicShare>> topicColumns();
    std::vector<Column<SamplingMonth>> monthColumns();
    void build();
    bool readYear(SamplingInputs &inputs);

    SamplingYear m_year;
    std::vector<worklog::SamplingRule> m_rules;
    TableModel<TopicShare> *m_topics;
    TableView *m_topicTable;
    TableModel<SamplingMonth> *m_months;
    TableView *m_monthTable;
    MonthSwitcher *m_last;
    QPushButton *m_rule;
    QLabel *m_note;
    QLabel *m_monthHeading = nullptr;
};

} // namespace paybench::ui
