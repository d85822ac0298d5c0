// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QPushButton;
class QStackedWidget;
class QLabel;

// The first step: the file that is looked at, else the files that the month's volumes came in.

namespace paybench::ui {

class ImportPanel;
class TableView;

class ImportStep : public StepView {
    Q_OBJECT

public:
    explicit ImportStep(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    ImportPanel &panel() { return *m_panel; }
    TableView *table() const { return m_table; }
    void undoImport(); // of the batch that is selected

signals:
    void panelChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+V of a spreadsheet's cells

private:
    QWidget *batchesPage();
    void follow();

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    ImportPanel *m_panel;
    QStackedWidget *m_stack;
    TableModel<directory::ImportBatch> *m_model;
    TableView *m_table;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_undo;
};

} // namespace paybench::ui
