// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/dialog.h"
#include "ui/log/day_state.h"
#include "ui/table/table_model.h"

// What the rota had and what was done, in the month until now (journeys.md X-13). One's own figures come first and are seen by
// nobody else; of the others there is only the sum.

namespace paybench::ui {

class TableView;

struct PlanRow {
    QString what;
    std::int64_t planned = 0; // seconds
    std::int64_t done = 0;
    std::int64_t doneInMix = 0; // of which the share is
    bool isHeading = false;
};

Result<std::vector<PlanRow>> planRows(const Workplace &place, const DayState &own, bool withAll);

class PlanDialog : public Dialog {
    Q_OBJECT

public:
    PlanDialog(const Workplace &place, const DayState &own, bool isManager, QWidget *parent);

private:
    TableModel<PlanRow> m_rows;
    TableView *m_table;
};

} // namespace paybench::ui
