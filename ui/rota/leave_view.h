// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/rota/ledger.h"
#include "ui/table/table_model.h"

#include <QWidget>

#include <functional>

class QLabel;

// Leave season: week by week who is away, whether the rest is enough, and who else could be away together.

namespace paybench::ui {

class Choice;
class TableView;
class VerdictBox;

struct LeaveRow {
    rota::LeaveWeek week;
    QStringList names;  // of those who are away
    QStringList needed; // of those who cannot be
    QStringList pairs;  // "Sara and Stina": either can, but not both
};

class LeaveView : public QWidget {
    Q_OBJECT

public:
    // The inputs of other days than those shown; nothing when they cannot be read (whoever reads them has said why).
    using InputsOf = std::function<std::optional<rota::RosterInputs>(QDate first, QDate last)>;

    explicit LeaveView(QWidget *parent = nullptr);

    void setInputsOf(InputsOf inputsOf) { m_inputsOf = std::move(inputsOf); }
    using QWidget::show;
    void show(const rota::Roster &roster, const rota::RosterInputs &inputs);
    void retranslate();
    TableView *table() const { return m_table; }
    void setSpan(Month first, int months); // what the choices show, as if chosen

signals:
    void cellWanted(paybench::PersonId person, QDate day); // the first who is away in the week that was asked for

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<LeaveRow>> columns() const;
    void offerMonths();
    void readSpan();
    void fill();
    void say();
    void sayOfWeek(); // that is chosen
    std::vector<LeaveRow> rowsOf(const std::vector<rota::LeaveWeek> &weeks) const;

    InputsOf m_inputsOf;
    rota::RosterInputs m_shown; // of the page
    rota::RosterInputs m_inputs; // of the season
    Month m_month;
    int m_months = 1;
    QLabel *m_heading;
    QLabel *m_note;
    Choice *m_first;
    Choice *m_count;
    TableModel<LeaveRow> *m_rows;
    TableView *m_table;
    VerdictBox *m_verdict;
};

} // namespace paybench::ui
