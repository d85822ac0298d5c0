// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/pooling.h"
#include "ui/demand/demand_view.h"
#include "ui/table/table_model.h"

#include <QPointer>

// Groups: what it costs that each customer meets few persons. One shared queue beside groups that answer their own, and
// what lies between, when a call goes over to the others after a while.

class QLabel;

namespace paybench::ui {

// A kind of day, at the mean calls of its days.
struct ClosenessRow {
    staffing::DayKind kind = staffing::DayKind::Low;
    int days = 0;
    double calls = 0;
    staffing::Closeness closeness;
};

struct OverflowRow {
    std::optional<double> after; // seconds; none: never
    staffing::Overflow overflow;
};

class GroupsView : public DemandView {
    Q_OBJECT

public:
    explicit GroupsView(QWidget *parent = nullptr);
    ~GroupsView() override;

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const override;
    std::optional<staffing::Why> why() const override;
    bool isPlaying() const { return !m_job.isNull(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::vector<Column<ClosenessRow>> closenessColumns() const;
    std::vector<Column<OverflowRow>> overflowColumns() const;
    void sayPrice(const std::vector<ClosenessRow> &rows);
    void play();
    void take(const std::vector<OverflowRow> &rows);

    const DemandState *m_state = nullptr;
    staffing::Assumptions m_assumptions;
    staffing::Traffic m_played; // what the overflow was last played with
    QDate m_playedDay;
    QLabel *m_heading;
    QLabel *m_note;
    QLabel *m_overflowHeading;
    QLabel *m_overflowNote;
    TableModel<ClosenessRow> *m_kinds;
    TableView *m_kindTable;
    TableModel<OverflowRow> *m_overflows;
    TableView *m_overflowTable;
    QPointer<Work> m_job;
};

} // namespace paybench::ui
