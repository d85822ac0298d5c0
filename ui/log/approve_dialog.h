// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"
#include "ui/log/workplace.h"
#include "ui/table/table_model.h"

class QPushButton;

// The closed days of everybody in a week, to be approved by who manages.

namespace paybench::ui {

class TableView;

struct WeekApproval {
    PersonId person;
    QString name;
    std::vector<QDate> toApprove; // closed and not approved
    int closed = 0;
    int approved = 0;
};

Result<std::vector<WeekApproval>> approvalsOf(const Workplace &place, QDate monday);

class ApproveDialog : public Dialog {
    Q_OBJECT

public:
    ApproveDialog(const Workplace &place, QDate day, QWidget *parent);

    void accept() override; // approves what is selected, or all that is closed

private:
    void read();

    const Workplace &m_place;
    QDate m_monday;
    TableModel<WeekApproval> m_rows;
    TableView *m_table;
    QPushButton *m_approve;
};

} // namespace paybench::ui
