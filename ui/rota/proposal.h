// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/explanation.h"
#include "core/rota/roster_price.h"
#include "ui/table/table_model.h"

#include <QWidget>

// A proposed rota beside the one that stands: what each rule costs before and after, and which weeks the choices cannot fill.

namespace paybench::ui {

class ListHead;
class Notice;
class TableView;

struct RuleCost {
    QString rule;
    qint64 before = 0;
    qint64 after = 0;
    bool isCount = false; // of rules broken, not of points
};

struct Proposal {
    rota::Edit edit;
    std::vector<RuleCost> rules; // those that cost something before or after
    qint64 before = 0;
    qint64 after = 0;
    int hardBefore = 0;
    int hardAfter = 0;
    std::vector<QString> capacity; // sentences of weeks that cannot be filled by choice
};

// Hard rules that are not kept; cells that are only empty break none.
int bindingBroken(const rota::RosterPrice &price);
// What the edit makes of the roster that is priced.
Proposal proposalOf(const rota::RosterPrice &standing, rota::Edit edit);
// "312 cells change · cost 1,204 → 851"
QString summaryOf(const Proposal &proposal);

class ProposalView : public QWidget {
    Q_OBJECT

public:
    explicit ProposalView(QWidget *parent = nullptr);
    void present(const Proposal &proposal);
    TableView *table() const { return m_table; }
    QString note() const;
    int wantedHeight() const;
    void retranslate();

private:
    std::vector<Column<RuleCost>> columns() const;

    Proposal m_proposal;
    ListHead *m_head;
    Notice *m_capacity;
    TableModel<RuleCost> *m_rows;
    TableView *m_table;
};

} // namespace paybench::ui
