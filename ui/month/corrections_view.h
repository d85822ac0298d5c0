// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/question.h"
#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QPushButton;

// Lines charged in this month that correct a closed one; each names the line it corrects.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class DecimalEdit;
class TableView;
class UnitPriceEdit;

struct CorrectionRow {
    reports::Correction correction;
    QString customer;
};

class CorrectionsView : public StepView {
    Q_OBJECT

public:
    explicit CorrectionsView(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    TableView *table() const { return m_table; }

private:
    std::vector<Column<CorrectionRow>> columns();
    void updateButtons();
    void addCorrection();
    void removeCurrent();
    Done save(reports::Correction correction);

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    TableModel<CorrectionRow> *m_model;
    TableView *m_table;
    QPushButton *m_new;
    QPushButton *m_remove;
};

// The form behind “New correction…”: customer, closed month and line, then quantity, price and reason.
class CorrectionForm : public Question {
    Q_OBJECT

public:
    CorrectionForm(Edits &edits, const MonthState &state, QWidget *parent);
    void setSaving(std::function<Done(const reports::Correction &)> save) { m_save = std::move(save); }
    void accept() override;

private:
    void addFields();
    void listLines();   // of the chosen customer in the chosen month
    void takeLine();    // its price
    void showAmount();

    Edits &m_edits;
    const MonthState &m_state;
    std::function<Done(const reports::Correction &)> m_save;
    std::vector<pricing::Line> m_lines;
    Choice *m_customer;
    Choice *m_month;
    Choice *m_line;
    DecimalEdit *m_quantity;
    UnitPriceEdit *m_price;
    CheckedEdit *m_reason;
    class Field *m_priceField = nullptr;
};

} // namespace paybench::ui
