// SPDX-License-Identifier: MPL-2.0
#include "ui/month/corrections_view.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/buttons.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

CorrectionsView::CorrectionsView(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_model(new TableModel<CorrectionRow>(columns(), this)),
      m_table(new TableView(QStringLiteral("month.corrections"), this)),
      m_new(button(ButtonRole::Ordinary, QStringLiteral("add"), this)),
      m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    m_table->setObjectName(QStringLiteral("correctionsTable"));
    m_new->setObjectName(QStringLiteral("newCorrection"));
    m_remove->setObjectName(QStringLiteral("removeCorrection"));
    m_model->setKey([](const CorrectionRow &row) { return row.correction.id.value; });
    m_table->setCells(m_model);
    m_table->setMinimumHeight(px(70)); // the page has to fit in 800 with text twice as large
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(20), px(10), px(16), px(10));
    tools->setSpacing(px(8));
    tools->addWidget(m_new);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    connect(m_new, &QPushButton::clicked, this, &CorrectionsView::addCorrection);
    connect(m_remove, &QPushButton::clicked, this, &CorrectionsView::removeCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &CorrectionsView::updateButtons);
}

std::vector<Column<CorrectionRow>> CorrectionsView::columns()
{
    const auto canEdit = [this](const CorrectionRow &) { return m_state && m_state->canEdit(); };
    std::vector<Column<CorrectionRow>> columns;
    columns.push_back({.id = QStringLiteral("customer"),
                       .title = [] { return tr("Customer"); },
                       .value = [](const CorrectionRow &row) { return Value(row.customer); },
                       .stretch = true});
    columns.push_back({.id = QStringLiteral("corrects"),
                       .title = [] { return tr("Corrects"); },
                       .kind = Kind::Month,
                       .value = [](const CorrectionRow &row) { return Value(row.correction.corrects); }});
    columns.push_back({.id = QStringLiteral("line"),
                       .title = [] { return tr("Line"); },
                       .value = [](const CorrectionRow &row) { return Value(row.correction.line); }});
    columns.push_back({.id = QStringLiteral("quantity"),
                       .title = [] { return tr("Quantity"); },
                       .kind = Kind::Decimal,
                       .value = [](const CorrectionRow &row) { return Value(row.correction.quantity); },
                       .edit =
                           [this](const CorrectionRow &row, const QString &text) {
                               const auto quantity = Ratio::ofText(QString(text).replace(QChar(0x2212), u'-').remove(QChar(0xA0)));
                               if (!quantity)
                                   return Done(quantity.error());
                               reports::Correction changed = row.correction;
                               changed.quantity = *quantity;
                               return save(changed);
                           },
                       .editable = canEdit});
    columns.push_back({.id = QStringLiteral("price"),
                       .title = [] { return tr("Price"); },
                       .kind = Kind::UnitPrice,
                       .value = [](const CorrectionRow &row) { return Value(row.correction.each); },
                       .edit =
                           [this](const CorrectionRow &row, const QString &text) {
                               const auto price = UnitPrice::ofText(text);
                               if (!price)
                                   return Done(price.error());
                               reports::Correction changed = row.correction;
                               changed.each = *price;
                               return save(changed);
                           },
                       .editable = canEdit});
    columns.push_back({.id = QStringLiteral("amount"),
                       .title = [] { return tr("Amount"); },
                       .kind = Kind::Money,
                       .value = [](const CorrectionRow &row) { return Value(row.correction.amount); },
                       .look =
                           [](const CorrectionRow &) {
                               Look look;
                               look.strong = true;
                               return look;
                           },
                       .summed = true});
    columns.push_back({.id = QStringLiteral("reason"),
                       .title = [] { return tr("Reason"); },
                       .value = [](const CorrectionRow &row) { return Value(row.correction.reason); },
                       .edit =
                           [this](const CorrectionRow &row, const QString &text) {
                               reports::Correction changed = row.correction;
                               changed.reason = text.trimmed();
                               return save(changed);
                           },
                       .editable = canEdit,
                       .width = 180});
    return columns;
}

void CorrectionsView::retranslate()
{
    m_new->setText(tr("New correction…"));
    m_remove->setText(tr("Remove"));
    m_table->setTitle(tr("Corrections"));
    m_table->setEmptyText(tr("No corrections are charged in this month. A closed month stays as it is; what was wrong is charged here."));
    m_model->retranslate();
}

void CorrectionsView::present(const MonthState &state)
{
    m_state = &state;
    std::vector<CorrectionRow> rows;
    for (const reports::Correction &correction : state.corrections) {
        const directory::Customer *customer = state.customer(correction.customer);
        rows.push_back({correction, customer ? customer->name : QString()});
    }
    m_model->setRows(std::move(rows));
    updateButtons();
}

void CorrectionsView::updateButtons()
{
    const bool can = m_state && m_state->canEdit();
    const bool hasClosed = can && !m_state->closedMonths.empty() && *m_state->closedMonths.begin() < m_state->month;
    m_new->setEnabled(hasClosed);
    m_new->setToolTip(!can && m_state ? m_state->lock : hasClosed ? QString() : tr("No earlier month is closed, so there is nothing to correct."));
    m_remove->setEnabled(can && m_table->currentRow() >= 0);
}

Done CorrectionsView::save(reports::Correction correction)
{
    const auto amount = correction.each.times(correction.quantity);
    if (!amount)
        return amount.error();
    correction.amount = *amount;
    const directory::Customer *customer = m_state->customer(correction.customer);
    const QString name = (correction.id ? tr("Change a correction of %1 for %2") : tr("Correct %1 for %2"))
                             .arg(format::monthName(correction.corrects), customer ? customer->name : QString());
    return m_edits.run(name, [&] { return done(store::Months(m_edits.db()).save(correction)); });
}

void CorrectionsView::addCorrection()
{
    auto *form = new CorrectionForm(m_edits, *m_state, this);
    form->setSaving([this](const reports::Correction &typed) { return save(typed); });
    form->open();
}

void CorrectionsView::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const CorrectionRow removed = m_model->row(row);
    const Done done = m_edits.run(tr("Remove a correction of %1 for %2").arg(format::monthName(removed.correction.corrects), removed.customer),
                                  [&] { return store::Months(m_edits.db()).remove(removed.correction.id); });
    if (!done)
        emit failed(done.error());
}

} // namespace paybench::ui
