// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/centre_view.h"
#include "ui/frame/dialog.h"
#include "ui/table/table_model.h"
#include "ui/undo/past_step.h"

#include <memory>

namespace paybench::ui {

class SearchField;
class TableView;

// One change of one field: what an auditor asks for.
struct TrailRow {
    PastStep step;
    PastChange change;
};

// Who changed what when, before and after; filtered, sorted and exported like every table.
class AuditTrail : public Dialog {
    Q_OBJECT

public:
    AuditTrail(const CentreView &centre, QWidget *parent = nullptr);

signals:
    void exportRequested(const paybench::ui::TableData &contents);
    void failed(const paybench::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<TrailRow>> columns() const;
    QString placeOf(const TrailRow &row) const;
    PastChange readable(PastChange change) const;
    void retranslate();
    void refresh();

    const CentreView &m_centre;
    int m_steps = 200;
    SearchField *m_filter;
    TableView *m_table;
    TableModel<TrailRow> *m_model;
    QPushButton *m_older;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace paybench::ui
