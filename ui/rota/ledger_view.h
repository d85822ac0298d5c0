// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/ledger.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;

// Fairness: what each person has had over twelve months beside the fair share by the own choice.

namespace paybench::ui {

class TableView;
class WordChoice;

class LedgerView : public QWidget {
    Q_OBJECT

public:
    explicit LedgerView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const rota::Roster &roster, const rota::RosterInputs &inputs);
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void cellWanted(paybench::PersonId person, QDate day); // the row was asked for: the person's first day shown

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<rota::LedgerRow>> columns() const;
    void fill();
    QDate windowStart() const;

    QDate m_firstShown;
    rota::RosterInputs m_inputs;
    QLabel *m_heading;
    QLabel *m_note;
    WordChoice *m_span;
    TableModel<rota::LedgerRow> *m_rows;
    TableView *m_table;
};

} // namespace paybench::ui
