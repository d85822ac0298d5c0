// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/assumption_lines.h"
#include "ui/demand/demand_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

// What the centre assumes, typed in the table and valid from a day; and the events that move the calls.

class QLabel;
class QPushButton;

namespace paybench::ui {

class Choice;
class DayEdit;
class Field;

struct AssumptionRow {
    int line = -1; // index of the lines; −1: a caption
    AssumptionLine::Part part = AssumptionLine::Part::Calls;
};

class AssumptionsView : public DemandView {
    Q_OBJECT

public:
    explicit AssumptionsView(Edits &edits, QWidget *parent = nullptr);

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_table, m_eventTable}; }

    void showFrom(QDate from); // what applies on that day; what is typed applies from it
    void removeVersion();
    void addEvent();
    void removeEvent();

private:
    void build();
    void connectParts();
    std::vector<Column<AssumptionRow>> columns();
    std::vector<Column<store::StoredEvent>> eventColumns();
    std::vector<AssumptionRow> rows() const;
    Done type(const AssumptionRow &row, const QString &text, bool save);
    Done paste(const std::vector<struct CellEdit> &cells);
    Done saveEvent(const store::StoredEvent &event, const QString &step);
    bool canWrite() const;
    void place(); // what applies on the day above
    void sayVersions();
    const staffing::Assumptions *version() const; // typed with effect from just that day
    void showDeeds();

    Edits &m_edits;
    const DemandState *m_state = nullptr;
    staffing::Assumptions m_inForce;
    Month m_month;
    std::vector<AssumptionLine> m_lines;
    QLabel *m_heading;
    QLabel *m_versions;
    DayEdit *m_from;
    Field *m_fromField;
    Choice *m_version;
    Field *m_versionField;
    QPushButton *m_removeVersion;
    TableModel<AssumptionRow> *m_rows;
    TableView *m_table;
    QLabel *m_eventHeading;
    QPushButton *m_add;
    QPushButton *m_remove;
    TableModel<store::StoredEvent> *m_events;
    TableView *m_eventTable;
};

} // namespace paybench::ui
