// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/jobs/file_writing.h"
#include "ui/month/report_cells.h"
#include "ui/month/report_writing.h"
#include "ui/month/step_view.h"
#include "ui/undo/edits.h"

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

// The fourth step: the report as it will be written, for whom, and as which files.

namespace paybench::ui {

class Choice;
class Notice;
class SegmentedTabs;
class TableView;
class WordChoice;

class ReportStep : public StepView {
    Q_OBJECT

public:
    explicit ReportStep(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    TableView *table() const { return m_table; }
    const reports::Report &report() const { return m_report; }
    void setAudience(reports::Audience audience);

    // Ask where to, then write as a job.
    void writeWorkbook();
    void writePaper();
    void writeTables();
    void writeCustomers();
    void write(std::vector<ReportFiles> files);
    reports::MonthlyInputs inputs() const { return m_inputs; }
    bool isWriting() const { return m_writing->isRunning(); }
    void print();

signals:
    void written(const QStringList &paths);
    void tableMade(paybench::ui::TableView *table); // its sums and its export belong to the page

private:
    void makeReport();
    void presentSheets();
    void showSheet();
    void showTable();
    void markReported();
    QString suggested(const QString &suffix) const;

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    reports::MonthlyInputs m_inputs;
    reports::Report m_report;
    FileWriting *m_writing;
    std::unique_ptr<TableModel<ReportRow>> m_model;
    Choice *m_audience;
    Choice *m_customer;
    QCheckBox *m_perDay;
    QPushButton *m_workbook;
    QPushButton *m_pdf;
    QPushButton *m_csv;
    QPushButton *m_all;
    QLabel *m_title;
    QLabel *m_subtitle;
    Notice *m_preliminary;
    SegmentedTabs *m_tabs;                          // the sheets of the workbook …
    WordChoice *m_parts;                            // … and the tables that stand on one of them
    std::vector<std::vector<std::size_t>> m_sheets; // which tables are on each
    int m_partCount = 0;                            // words there have been
    TableView *m_table;
    QWidget *m_tablePlace;
    QLabel *m_notes;
};

} // namespace paybench::ui
