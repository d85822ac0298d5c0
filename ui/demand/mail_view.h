// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/work_days.h"
#include "ui/demand/demand_view.h"
#include "ui/table/table_model.h"

// E-mail and follow-up: work with a deadline. How much comes, is done and is left day by day, who is needed beside the first
// line, and what it costs the calls when nobody interrupts an e-mail.

class QLabel;

namespace paybench::ui {

class LineChart;

struct MailRow {
    staffing::DemandDay day;
    staffing::WorkDay work;
};

struct SharedRow {
    staffing::SharedDay shared;
    bool isChosen = false; // as the centre assumes it
};

class MailView : public DemandView {
    Q_OBJECT

public:
    explicit MailView(QWidget *parent = nullptr);

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    bool showsMails() const override { return true; }
    std::vector<TableView *> tables() const override;
    std::optional<staffing::Why> why() const override;

private:
    void build();
    std::vector<Column<MailRow>> dayColumns();
    std::vector<Column<MailRow>> workColumns();
    std::vector<Column<SharedRow>> sharedColumns();
    void sayDay();
    void fillCharts();
    void fillShared();

    const DemandState *m_state = nullptr;
    bool m_isPlacing = false; // rows are being set: the chosen row is not the person's choice
    QLabel *m_heading;
    QLabel *m_words;
    QLabel *m_leftTitle;
    QLabel *m_oldestTitle;
    LineChart *m_left;
    LineChart *m_oldest;
    QLabel *m_sharedHeading;
    QLabel *m_sharedNote;
    TableModel<SharedRow> *m_shared;
    TableView *m_sharedTable;
    QLabel *m_daysHeading;
    TableModel<MailRow> *m_days;
    TableView *m_dayTable;
};

} // namespace paybench::ui
