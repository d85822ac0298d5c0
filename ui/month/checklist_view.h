// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QLabel;
class QPushButton;

// The month's steps, customer by customer: due day, done or late, signed off by click or Space; and the steps themselves.

namespace paybench::ui {

class TableView;

struct ChecklistRow {
    CustomerId customer;
    QString name;
    std::vector<directory::MonthStep> steps; // in the order of the templates
};

class ChecklistView : public StepView {
    Q_OBJECT

public:
    explicit ChecklistView(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    TableView *table() const { return m_table; }
    void signOffCurrent(); // or takes it back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Column<ChecklistRow> stepColumn(std::size_t at);
    std::vector<Column<directory::StepTemplate>> templateColumns();
    void makeModel();
    void fill();
    Done saveTemplate(const directory::StepTemplate &step);
    void addTemplate();
    void removeTemplate();
    void showTemplates(bool show);

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    std::vector<directory::StepTemplate> m_shownTemplates;
    TableModel<ChecklistRow> *m_model = nullptr;
    TableView *m_table;
    TableModel<directory::StepTemplate> *m_templates;
    TableView *m_templateTable;
    QWidget *m_templateBlock;
    QLabel *m_title;
    QLabel *m_onTime;
    QLabel *m_hint;
    QPushButton *m_editSteps;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace paybench::ui
