// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/demand_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

// Per day: what each day of the month needs, and the calls and e-mails a person types over the forecast.

class QLabel;
class QPushButton;

namespace paybench::ui {

class CountEdit;
class Notice;
class TypedCalls;

struct DayRow {
    staffing::DemandDay day;
    std::optional<qint64> typedCalls;
    std::optional<qint64> typedMails;
};

class DayView : public DemandView {
    Q_OBJECT

public:
    explicit DayView(Edits &edits, QWidget *parent = nullptr);

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const override;
    std::optional<staffing::Why> why() const override;
    void typeTotal(); // the field of the month's calls, ready to be typed in

private:
    void build();
    void connectParts();
    std::vector<Column<DayRow>> columns();
    std::vector<Column<DayRow>> countColumns();
    std::vector<Column<DayRow>> personColumns();
    std::vector<Column<DayRow>> serviceColumns();
    Done typeDay(const DayRow &row, staffing::Channel channel, const QString &text);
    Done paste(const std::vector<struct CellEdit> &cells);
    void saveTotal(CountEdit *edit, staffing::Channel channel);
    void sayDifference();
    void settle(bool scale); // days and total

    Edits &m_edits;
    const DemandState *m_state = nullptr;
    QLabel *m_callsLabel;
    QLabel *m_mailsLabel;
    CountEdit *m_calls;
    CountEdit *m_mails;
    QLabel *m_wrong;
    QWidget *m_difference;
    Notice *m_notice;
    QPushButton *m_scale;
    QPushButton *m_keep;
    TableModel<DayRow> *m_rows;
    TableView *m_table;
    bool m_isPlacing = false;
};

} // namespace paybench::ui
