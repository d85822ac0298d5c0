// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/pay_correction.h"
#include "ui/cases/cases_view.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"

// The register of corrections of pay: what was wrong and why, and what each cause comes to.

namespace paybench::ui {

class MonthSwitcher;
class WordChoice;

struct PayCorrectionRow {
    worklog::PayCorrection correction;
    QString customer;
    QString person;
};

// Puts what was typed into the column; an error says what is accepted.
Done putInto(worklog::PayCorrection &correction, const QString &column, const QString &typed, const CaseBook &book);

class PayCorrectionsView : public CasesView {
    Q_OBJECT

public:
    PayCorrectionsView(Edits &edits, const CaseBook &book, QWidget *parent = nullptr);

    void read() override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_table, m_causeTable}; }
    bool explain() override;
    void askNew(const worklog::Case &of = {}); // about a case, or found without a question
    void removeChosen();

private:
    std::vector<Column<PayCorrectionRow>> columns();
    std::vector<Column<PayCorrectionRow>> countColumns();
    std::vector<Column<worklog::CauseSum>> causeColumns();
    Column<PayCorrectionRow> editable(const QString &id, std::function<QString()> title, Kind kind, std::function<Value(const PayCorrectionRow &)> value,
                                      std::function<QStringList(const PayCorrectionRow &)> choices = {});
    void build();
    Done save(const std::vector<worklog::PayCorrection> &corrections, const QString &name);
    Done paste(const std::vector<CellEdit> &edits);
    Month firstMonth() const;

    qint64 m_paid = 0; // payslips of the months
    Money m_perMinute;
    TableModel<PayCorrectionRow> *m_model;
    TableView *m_table;
    TableModel<worklog::CauseSum> *m_causes;
    TableView *m_causeTable;
    WordChoice *m_span;
    MonthSwitcher *m_month;
    QPushButton *m_new;
    QPushButton *m_remove;
    QLabel *m_causeHeading = nullptr;
};

} // namespace paybench::ui
