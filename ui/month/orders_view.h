// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QPushButton;

// The month's hours on work orders, by order, day and person: raw as logged, billed by the order's rule.

namespace paybench::ui {

class TableView;

// A work order, or one logged time under it.
struct HoursRow {
    directory::WorkOrder order;
    QString customer;
    std::optional<worklog::Entry> entry; // none: the order's own row
    std::optional<reports::OrderHours> hours; // none: no time in the month
    QString person;
    QDate day;
    QTime from;
    QTime to;
};

class OrdersView : public StepView {
    Q_OBJECT

public:
    explicit OrdersView(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    TableView *table() const { return m_table; }

private:
    std::vector<Column<HoursRow>> columns();
    void fill();
    void updateButtons();
    const HoursRow *currentRow() const;
    void logHours();
    void openOrder(const directory::WorkOrder &order);
    void newOrder();
    void removeCurrent();
    Done saveEntry(worklog::Entry entry, QDate day, QTime from, QTime to);
    Done editDay(const HoursRow &row, const QString &text);
    Done editPerson(const HoursRow &row, const QString &text);
    Done editTime(const HoursRow &row, const QString &text, bool isStart);
    Done editNote(const HoursRow &row, const QString &text);

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    TableModel<HoursRow> *m_model;
    TableView *m_table;
    QPushButton *m_log;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace paybench::ui
