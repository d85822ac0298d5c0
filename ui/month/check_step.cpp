// SPDX-License-Identifier: MPL-2.0
#include "ui/month/check_step.h"

#include "core/basics/format.h"
#include "core/store/control_totals.h"
#include "ui/month/checklist_view.h"
#include "ui/month/finding_list.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using reports::CustomerChange;
using Finding = reports::Finding;

QString remarkOn(const CustomerChange &row)
{
    if (row.isMissing())
        return CheckStep::tr("no volumes");
    if (row.isLarge())
        return CheckStep::tr("more than 10% from the month before");
    return row.before ? QString() : CheckStep::tr("no month before to compare with");
}

Look lookOfRemark(const CustomerChange &row)
{
    Look look;
    if (row.isMissing()) {
        look.icon = QStringLiteral("error");
        look.iconInk = Colour::Bad;
        look.ink = Colour::Bad;
    } else if (row.isLarge()) {
        look.icon = QStringLiteral("warning");
        look.iconInk = Colour::Warn;
    } else {
        look.ink = Colour::Muted;
    }
    return look;
}

// One row over all of them, for the totals.
CustomerChange wholeOf(const std::vector<const CustomerChange *> &rows)
{
    std::vector<CustomerChange> shown;
    for (const CustomerChange *row : rows)
        shown.push_back(*row);
    return reports::wholeChange(shown);
}

template <class Get> Column<CustomerChange> changeColumn(const char *id, std::function<QString()> title, Kind kind, Get get)
{
    Column<CustomerChange> column;
    column.id = QString::fromLatin1(id);
    column.title = std::move(title);
    column.kind = kind;
    column.decimals = kind == Kind::Percent ? 1 : 2;
    column.value = [get](const CustomerChange &row) { return valueOf(get(row)); };
    column.total = [get](const std::vector<const CustomerChange *> &rows) { return valueOf(get(wholeOf(rows))); };
    return column;
}

} // namespace

CheckStep::CheckStep(Edits &edits, QWidget *parent)
    : StepView(parent), m_edits(edits), m_sumsTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_sums(new FindingList(this)),
      m_changesTitle(textLabel(Face::BodyStrong, Colour::Text, this)), m_changesNote(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_model(new TableModel<CustomerChange>(columns(), this)), m_table(new TableView(QStringLiteral("month.changes"), this)),
      m_checklist(new ChecklistView(edits, this))
{
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_sums->setObjectName(QStringLiteral("controlTotals"));
    m_model->setKey([](const CustomerChange &row) { return row.customer.value; });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    auto *sums = new QVBoxLayout;
    sums->setContentsMargins(px(20), px(14), px(16), px(14));
    sums->setSpacing(px(10));
    sums->addWidget(m_sumsTitle);
    sums->addWidget(m_sums);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(14), px(16), px(6));
    head->setSpacing(px(12));
    head->addWidget(m_changesTitle);
    head->addWidget(m_changesNote, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(sums);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, content));
    column->addLayout(head);
    column->addWidget(withTotal(m_table, content));
    column->addSpacing(px(18));
    column->addWidget(m_checklist);
    column->addSpacing(px(16));
    column->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(scrolling(content, this));
    connect(m_sums, &FindingList::followed, this, &StepView::findingFollowed);
    connect(m_checklist, &StepView::failed, this, &StepView::failed);
}

std::vector<Column<CustomerChange>> CheckStep::columns()
{
    std::vector<Column<CustomerChange>> columns;
    columns.push_back({.id = QStringLiteral("customer"),
                       .title = [] { return tr("Customer"); },
                       .value = [](const CustomerChange &row) { return Value(row.name); },
                       .total =
                           [](const std::vector<const CustomerChange *> &rows) {
                               return Value(tr("Total, %Ln customer(s)", nullptr, int(rows.size())));
                           },
                       .stretch = true});
    columns.push_back(changeColumn("payslips", [] { return tr("Payslips"); }, Kind::Count, [](const auto &row) { return row.payslips; }));
    columns.back().edit = [this](const CustomerChange &row, const QString &text) { return setPayslips(row, text); };
    columns.back().editable = [this](const CustomerChange &) { return m_state && m_state->canEdit(); };
    columns.push_back(changeColumn("before", [] { return tr("Month before"); }, Kind::Count, [](const auto &row) { return row.before; }));
    columns.push_back(changeColumn("change", [] { return tr("Difference"); }, Kind::Count, [](const auto &row) { return row.change(); }));
    columns.push_back(changeColumn("share", [] { return tr("%"); }, Kind::Percent, [](const auto &row) { return row.share(); }));
    columns.back().look = [](const CustomerChange &row) {
        Look look;
        look.strong = row.isLarge();
        return look;
    };
    columns.push_back(changeColumn("net", [] { return tr("Sum"); }, Kind::Money, [](const auto &row) { return row.net; }));
    columns.push_back(changeColumn("netBefore", [] { return tr("Sum, month before"); }, Kind::Money, [](const auto &row) { return row.netBefore; }));
    columns.push_back({.id = QStringLiteral("remark"),
                       .title = [] { return tr("Remark"); },
                       .value = [](const CustomerChange &row) { return Value(remarkOn(row)); },
                       .look = lookOfRemark,
                       .width = 210});
    return columns;
}

void CheckStep::retranslate()
{
    m_sumsTitle->setText(tr("Control totals"));
    m_table->setTitle(tr("Differences to the month before"));
    m_table->setEmptyText(tr("No customers in this month."));
    m_model->retranslate();
    m_checklist->retranslate();
    if (m_state)
        present(*m_state);
}

std::vector<TableView *> CheckStep::tables() const
{
    return {m_table, m_checklist->table()};
}

void CheckStep::present(const MonthState &state)
{
    m_state = &state;
    m_changesTitle->setText(tr("Compared with %1").arg(format::monthName(state.month.plus(-1))));
    m_changesNote->setText(state.canEdit() ? tr("A volume that came by other ways is typed in its cell.") : state.lock);
    m_model->setRows(reports::changes(state.basis, state.before ? &*state.before : nullptr, state.customers, state.volumes));
    checkSums();
    m_checklist->present(state);
}

void CheckStep::checkSums()
{
    const auto found = store::sealFindings(m_edits.db());
    std::vector<Finding> findings;
    if (!found)
        findings.push_back({Finding::Severity::Blocking, Finding::Place::Import, {}, found.error().message, found.error().detail});
    else
        for (const store::Finding &one : *found)
            findings.push_back({Finding::Severity::Blocking, Finding::Place::Import, {}, one.what, one.detail});
    for (const Finding &finding : m_state->basis.findings) {
        if (finding.place == Finding::Place::Volumes)
            findings.push_back(finding);
    }
    QString calm = tr("Nothing is imported for the month, so there is nothing to compare.");
    qint64 stored = 0; // of every customer, also one whose agreement is missing
    for (const store::MonthTotal &total : m_state->totals)
        stored += total.month == m_state->month ? total.payslips : 0;
    if (!m_state->batches.empty())
        calm = tr("The stored rows add up to their files: %Ln payslip(s), as when they were imported.", nullptr,
                  int(std::min<qint64>(stored, 2'000'000'000)));
    m_sums->setFindings(std::move(findings), calm);
}

Done CheckStep::setPayslips(const CustomerChange &row, const QString &text)
{
    store::Volumes volumes(m_edits.db());
    if (text.trimmed().isEmpty())
        return m_edits.run(tr("Remove the volume of %1").arg(row.name), [&] { return volumes.remove(m_state->month, row.customer); });
    bool isNumber = false;
    const qint64 count = QString(text).remove(QChar(0xA0)).remove(u' ').toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > 10'000'000)
        return Error{Error::Kind::Invalid, tr("Enter 0 or more, at most 10 000 000."), {}};
    directory::VolumeRow volume;
    volume.month = m_state->month;
    volume.customer = row.customer;
    volume.count = count;
    return m_edits.run(tr("Set the volume of %1").arg(row.name), [&] { return volumes.setCount(volume); });
}

void CheckStep::showCustomer(CustomerId customer)
{
    const auto &rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [customer](const auto &row) { return row.customer == customer; });
    if (found != rows.end())
        m_table->selectRow(int(found - rows.begin()));
    m_table->setFocus();
}

} // namespace paybench::ui
