// SPDX-License-Identifier: MPL-2.0
#include "ui/month/basis_step.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/field.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/inputs/value_edits.h"
#include "ui/month/corrections_view.h"
#include "ui/month/finding_list.h"
#include "ui/month/orders_view.h"
#include "ui/month/why_panel.h"
#include "ui/style/labels.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int correctionsColumn = 6;
constexpr int netColumn = 7;

} // namespace

BasisStep::BasisStep(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_model(new BasisModel(basisColumns(), this)),
      m_table(new TableView(QStringLiteral("month.basis"), this)), m_filter(new SearchField(this)),
      m_shown(button(ButtonRole::Ordinary, QStringLiteral("filter"), this)), m_tabs(new SegmentedTabs(this)),
      m_stack(new QStackedWidget(this)), m_findings(new FindingList(this)), m_orders(new OrdersView(edits, this)),
      m_corrections(new CorrectionsView(edits, this)), m_why(new WhyPanel(this))
{
    m_table->setObjectName(QStringLiteral("basisTable"));
    m_filter->setObjectName(QStringLiteral("basisFilter"));
    m_tabs->setObjectName(QStringLiteral("basisTabs"));
    m_shown->setObjectName(QStringLiteral("basisShown"));
    m_shown->setMenu(new QMenu(m_shown));
    m_model->setKey([](const reports::Invoice &invoice) { return invoice.customer.value; });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    if (m_table->order()->sortColumn() < 0) {
        m_table->horizontalHeader()->setSortIndicator(netColumn, Qt::DescendingOrder);
        m_table->order()->sort(netColumn, Qt::DescendingOrder);
    }
    m_filter->setFiltered(m_table);
    m_stack->addWidget(basisPage());
    m_stack->addWidget(m_orders);
    m_stack->addWidget(m_corrections);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(20), 0, 0, 0);
    tabs->addWidget(m_tabs);
    main->addLayout(tabs);
    main->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(m_why);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(std::max(0, tab));
        arrangeWhy();
    });
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BasisStep::showWhy);
    connect(m_table, &TableView::rowActivated, this, [this] { explainCurrent(); });
    connect(m_why, &SidePanel::closeAsked, this, [this] {
        m_whyClosed = true;
        m_whyAsked = false;
        arrangeWhy();
        m_table->setFocus();
    });
    connect(m_why, &WhyPanel::copied, this, &StepView::said);
    connect(m_why, &WhyPanel::agreementAsked, this, [this](CustomerId customer) {
        emit goTo(QStringLiteral("agreements"), QVariant::fromValue(qlonglong(customer.value)));
    });
    connect(m_findings, &FindingList::followed, this, &StepView::findingFollowed);
    for (StepView *view : {static_cast<StepView *>(m_orders), static_cast<StepView *>(m_corrections)}) {
        connect(view, &StepView::failed, this, &StepView::failed);
        connect(view, &StepView::said, this, &StepView::said);
    }
}

QWidget *BasisStep::basisPage()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(20), px(10), px(16), px(10));
    tools->setSpacing(px(8));
    tools->addWidget(m_filter);
    tools->addWidget(m_shown);
    tools->addStretch(1);
    auto *unit = new ElidedLabel(Face::Caption, Colour::Muted, this);
    unit->setObjectName(QStringLiteral("basisUnit"));
    tools->addWidget(unit);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(withTotal(m_table, content));
    column->addWidget(reviewBlock(content));
    column->addStretch(1);
    return scrolling(content, this);
}

QWidget *BasisStep::reviewBlock(QWidget *parent)
{
    auto *block = new QWidget(parent);
    m_reviewTitle = textLabel(Face::BodyStrong, Colour::Text, block);
    m_costLabel = textLabel(Face::Caption, Colour::Muted, block);
    m_cost = new MoneyEdit(block);
    m_cost->setObjectName(QStringLiteral("monthCost"));
    m_cost->setMaximumWidth(px(130));
    m_costLabel->setBuddy(m_cost);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_reviewTitle);
    head->addStretch(1);
    head->addWidget(m_costLabel);
    head->addWidget(m_cost);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(20), px(14), px(16), px(16));
    column->setSpacing(px(12));
    column->addLayout(head);
    column->addWidget(m_findings);
    connect(m_cost, &CheckedEdit::commitAsked, this, &BasisStep::saveCost);
    return block;
}

void BasisStep::retranslate()
{
    m_tabs->setTabs({tr("Invoice basis"), tr("Work orders"), tr("Corrections")});
    m_filter->setHint(tr("Filter customers"));
    findChild<QLabel *>(QStringLiteral("basisUnit"))->setText(tr("kr excl. VAT"));
    m_table->setTitle(tr("Invoice basis"));
    m_table->setEmptyText(tr("No customer fits the filter."));
    m_reviewTitle->setText(tr("To review before you approve"));
    m_costLabel->setText(tr("The centre's cost of the month, kr"));
    m_cost->setAccessibleName(m_costLabel->text());
    m_model->retranslate();
    m_shown->menu()->clear();
    const QStringList choices{tr("All"), tr("To review"), tr("With work orders")};
    for (int at = 0; at < choices.size(); ++at) {
        m_shown->menu()->addAction(choices[at], this, [this, at] {
            m_shownOnly = at;
            retranslate();
            chooseShown();
        });
    }
    m_shown->setText(choices[m_shownOnly]);
    m_shown->setAccessibleName(tr("Show: %1").arg(choices[m_shownOnly]));
    m_why->retranslate();
    m_orders->retranslate();
    m_corrections->retranslate();
    if (m_state)
        showWhy();
}

std::vector<TableView *> BasisStep::tables() const
{
    return {m_table, m_orders->table(), m_corrections->table()};
}

void BasisStep::present(const MonthState &state)
{
    m_state = &state;
    fillTable();
    m_findings->setFindings(state.basis.findings, tr("Nothing needs a look: every customer is priced and has volumes."));
    m_cost->setCommitted(state.basis.cost ? format::amount(*state.basis.cost) : QString());
    m_cost->setValue(state.basis.cost);
    m_cost->setReadOnly(!state.canEdit());
    m_cost->setToolTip(state.lock);
    m_orders->present(state);
    m_corrections->present(state);
    const bool isFlagged = std::any_of(state.basis.findings.begin(), state.basis.findings.end(), [](const auto &finding) {
        return finding.place == reports::Finding::Place::Hours && finding.severity == reports::Finding::Severity::Blocking;
    });
    m_tabs->setMark(int(Tab::Orders), isFlagged ? QStringLiteral("error") : QString(), isFlagged ? tr("needs a look") : QString());
    showWhy();
}

void BasisStep::fillTable()
{
    m_model->setRows(m_state->basis.invoices);
    hideEmptyColumns();
    arrangeWhy();
    chooseShown();
    if (!m_table->currentIndex().isValid() && m_table->shownRows() > 0) {
        const int first = m_table->rowsInOrder().front();
        m_table->setCurrentIndex(m_table->order()->mapFromSource(m_model->index(first, 2)));
    }
}

// A month without corrections does not need their column.
void BasisStep::hideEmptyColumns()
{
    const bool hasAny = std::any_of(m_model->rows().begin(), m_model->rows().end(),
                                    [](const auto &invoice) { return !reports::correctionAmount(invoice).isZero(); });
    m_table->setColumnHidden(correctionsColumn, !hasAny);
}

void BasisStep::chooseShown()
{
    if (!m_state || m_shownOnly == 0) {
        m_table->setRowFilter({});
        return;
    }
    m_table->setRowFilter([this](int row) {
        const reports::Invoice &invoice = m_model->row(row);
        if (m_shownOnly == 2)
            return reports::loggedSeconds(invoice) > 0;
        return std::any_of(m_state->basis.findings.begin(), m_state->basis.findings.end(),
                           [&invoice](const auto &finding) { return finding.customer == invoice.customer; });
    });
}

void BasisStep::showWhy()
{
    const int row = m_table->currentRow();
    if (!m_state || row < 0 || row >= int(m_model->rows().size())) {
        m_why->clearFigure();
        return;
    }
    const int column = m_table->currentIndex().column();
    m_why->explain(*m_state, m_model->row(row), figureOf(column));
}

// With large text, or with help open beside the page, the table needs the width; there the panel comes when it is asked for.
void BasisStep::arrangeWhy()
{
    const bool hasRoom = width() >= m_table->leastWidth() + m_why->sizeHint().width() + px(12) || m_whyAsked;
    m_why->setVisible(m_tabs->currentIndex() == int(Tab::Basis) && !m_whyClosed && hasRoom);
}

void BasisStep::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    if (event->size().width() < event->oldSize().width())
        m_whyAsked = false; // the room went to something else
    arrangeWhy();
}

bool BasisStep::explainCurrent()
{
    if (m_table->currentRow() < 0 || m_tabs->currentIndex() != int(Tab::Basis))
        return false;
    m_whyClosed = false;
    m_whyAsked = true;
    arrangeWhy();
    showWhy();
    return true;
}

void BasisStep::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void BasisStep::showCustomer(CustomerId customer)
{
    const auto &rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [customer](const auto &row) { return row.customer == customer; });
    showTab(Tab::Basis);
    m_filter->clear();
    if (found != rows.end())
        m_table->selectRow(int(found - rows.begin()));
    m_table->setFocus();
}

void BasisStep::typeCost()
{
    showTab(Tab::Basis);
    m_cost->setFocus();
    m_cost->selectAll();
}

void BasisStep::saveCost()
{
    if (!m_state || !m_state->canEdit())
        return;
    const std::optional<Money> cost = m_cost->value();
    const Month month = m_state->month;
    const QString name = cost ? tr("Set the cost of %1").arg(format::monthName(month)) : tr("Remove the cost of %1").arg(format::monthName(month));
    const Done saved = m_edits.run(name, [&] { return store::Months(m_edits.db()).setCost(month, cost); });
    if (!saved)
        m_cost->complain(saved.error().message);
}

} // namespace paybench::ui
