// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/year_adjustment.h"
#include "ui/agreements/saver.h"
#include "ui/frame/dialog.h"
#include "ui/table/table_model.h"

#include <optional>

class QCheckBox;
class QLabel;

// The year-end price adjustment (journeys.md J4): index and efficiency requirement in, new prices to look through, one step.

namespace paybench::ui {

class Choice;
class DayEdit;
class DecimalEdit;
class Field;
class Notice;
class TableView;

class YearAdjustmentDialog : public Dialog {
    Q_OBJECT

public:
    YearAdjustmentDialog(Saver &saver, QDate today, QWidget *parent);

    const std::optional<reports::AdjustmentPlan> &plan() const { return m_plan; }

signals:
    void exportRequested(const paybench::ui::TableData &contents);
    // After the prices are saved, where letters were asked for.
    void lettersAsked(const paybench::reports::AdjustmentPlan &plan, const paybench::pricing::Adjustment &by);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<reports::AdjustedPrice>> columns() const;
    QWidget *fields();
    std::optional<reports::YearAdjustment> typed() const;
    void compute();
    void showPlan();
    void showNotes();
    void adjust();
    void retranslate();

    Saver &m_saver;
    Choice *m_year;
    DecimalEdit *m_index;
    DecimalEdit *m_efficiency;
    DayEdit *m_from;
    Field *m_yearField;
    Field *m_indexField;
    Field *m_efficiencyField;
    Field *m_fromField;
    Notice *m_question;
    QCheckBox *m_sure;
    Notice *m_refusal;
    TableView *m_table;
    TableModel<reports::AdjustedPrice> *m_model;
    QLabel *m_effect;
    QLabel *m_notes;
    QCheckBox *m_letters;
    QPushButton *m_export;
    QPushButton *m_deed;
    QPushButton *m_cancel;
    std::optional<reports::AdjustmentPlan> m_plan;
};

} // namespace paybench::ui
