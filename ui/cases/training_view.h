// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/cases_view.h"
#include "ui/cases/training_rows.h"
#include "ui/table/table_model.h"

// Training needs: recurring questions by the minutes they cost, what is booked against them, and the effect afterwards.

namespace paybench::ui {

class MonthSwitcher;
class WordChoice;

class TrainingView : public CasesView {
    Q_OBJECT

public:
    TrainingView(Edits &edits, const CaseBook &book, QWidget *parent = nullptr);

    void read() override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_table}; }
    bool explain() override;
    void reveal(TrainingNeedId need);
    const std::vector<TrainingRow> &rows() const { return m_model->rows(); }

    void createNeed();
    void askBook();
    void markHeld();
    void askClose();
    void askRule();

private:
    static QString onlyCounted(); // why nothing can be said of an effect
    std::vector<Column<TrainingRow>> columns();
    std::vector<Column<TrainingRow>> needColumns();
    std::vector<Column<TrainingRow>> effectColumns();
    void build();
    const TrainingRow *chosen() const; // nullptr: none, or a caption
    void nextDeed();
    void showDeeds();
    Done save(const worklog::TrainingNeed &need, const QString &name);
    worklog::TrainingNeed needFor(const TrainingRow &row) const; // the stored one, or a new one
    void takeDays();

    QDate m_first, m_last;
    TableModel<TrainingRow> *m_model;
    TableView *m_table;
    WordChoice *m_span;
    MonthSwitcher *m_month;
    QPushButton *m_create;
    QPushButton *m_training;
    QPushButton *m_held;
    QPushButton *m_close;
    QPushButton *m_rule;
    QLabel *m_note;
};

} // namespace paybench::ui
