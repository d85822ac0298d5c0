// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/amount_why.h"
#include "ui/month/step_view.h"
#include "ui/table/table_model.h"
#include "ui/undo/edits.h"

class QLabel;
class QPushButton;
class QStackedWidget;

// What each customer is to be invoiced: the table with its totals, what is to be reviewed, and why beside it; work orders
// and corrections on tabs of their own.

namespace paybench::ui {

class CorrectionsView;
class Field;
class FindingList;
class MoneyEdit;
class OrdersView;
class SearchField;
class SegmentedTabs;
class TableView;
class WhyPanel;

using BasisModel = TableModel<reports::Invoice>;

// Payslips, amount, fixed or lift, hours, corrections, sums: in the order of the page.
std::vector<Column<reports::Invoice>> basisColumns();
reports::Figure figureOf(int column); // of these columns; the name asks for the whole sum

class BasisStep : public StepView {
    Q_OBJECT

public:
    enum class Tab { Basis, Orders, Corrections };

    explicit BasisStep(Edits &edits, QWidget *parent = nullptr);

    void present(const MonthState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const;
    void showTab(Tab tab);
    void showCustomer(CustomerId customer);
    void typeCost();
    bool explainCurrent(); // F1
    TableView *table() const { return m_table; }
    WhyPanel *why() const { return m_why; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *basisPage();
    QWidget *reviewBlock(QWidget *parent);
    void chooseShown();
    void showWhy();
    void arrangeWhy();
    void saveCost();
    void fillTable();
    void hideEmptyColumns();

    Edits &m_edits;
    const MonthState *m_state = nullptr;
    BasisModel *m_model;
    TableView *m_table;
    SearchField *m_filter;
    QPushButton *m_shown;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    FindingList *m_findings;
    QLabel *m_reviewTitle = nullptr;
    QLabel *m_costLabel = nullptr;
    MoneyEdit *m_cost = nullptr;
    OrdersView *m_orders;
    CorrectionsView *m_corrections;
    WhyPanel *m_why;
    bool m_whyClosed = false; // by the person
    bool m_whyAsked = false;  // where there is hardly room for it
    int m_shownOnly = 0; // all, to review, with hours
};

} // namespace paybench::ui
