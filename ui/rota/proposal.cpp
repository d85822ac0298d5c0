// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/proposal.h"

#include "core/basics/format.h"
#include "ui/inputs/marks.h"
#include "ui/rota/rota_legend.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace paybench::ui {

namespace {

using TermCosts = std::array<qint64, rota::termCount>;

TermCosts termsOf(const rota::RosterPrice &price)
{
    TermCosts sum{};
    for (int task = 0; task < int(price.tasks().size()); ++task) {
        const rota::Price one = rota::price(price.tasks()[std::size_t(task)].task, price.plan(task));
        for (std::size_t term = 0; term < sum.size(); ++term)
            sum[term] += one.terms[term];
    }
    return sum;
}

} // namespace

int bindingBroken(const rota::RosterPrice &price)
{
    return price.bindingBroken();
}

Proposal proposalOf(const rota::RosterPrice &standing, rota::Edit edit)
{
    rota::RosterPrice proposed(standing);
    proposed.apply(edit);
    Proposal made;
    made.edit = std::move(edit);
    made.before = standing.objective();
    made.after = proposed.objective();
    made.hardBefore = bindingBroken(standing);
    made.hardAfter = bindingBroken(proposed);
    if (made.hardBefore + made.hardAfter > 0)
        made.rules.push_back({QCoreApplication::translate("rota", "Binding rules broken"), made.hardBefore, made.hardAfter, true});
    const TermCosts before = termsOf(standing), after = termsOf(proposed);
    for (int term = 0; term < rota::termCount; ++term) {
        const std::size_t at = std::size_t(term);
        if (before[at] != 0 || after[at] != 0)
            made.rules.push_back({rota::name(rota::Term(term)), before[at], after[at]});
    }
    // What makes the difference stands first.
    std::stable_sort(made.rules.begin(), made.rules.end(), [](const RuleCost &a, const RuleCost &b) {
        return a.isCount != b.isCount ? a.isCount : std::llabs(a.after - a.before) > std::llabs(b.after - b.before);
    });
    if (after[std::size_t(rota::Term::Shortage)] == 0)
        return made; // what the choices lack is made up for, so nobody is short
    for (const rota::RosterTask &task : proposed.tasks()) {
        for (const rota::WeekCapacity &week : rota::capacity(task.task)) {
            if (!week.sentence.isEmpty())
                made.capacity.push_back(week.sentence);
        }
    }
    return made;
}

QString summaryOf(const Proposal &proposal)
{
    const QString cells = QCoreApplication::translate("rota", "%Ln cell(s) change", nullptr, int(proposal.edit.size()));
    const QString cost = QCoreApplication::translate("rota", "cost %1 before, %2 after").arg(format::number(proposal.before), format::number(proposal.after));
    return cells + QStringLiteral(" · ") + cost;
}

ProposalView::ProposalView(QWidget *parent)
    : QWidget(parent), m_head(new ListHead(false, this)), m_capacity(new Notice(Mood::Warn, this)),
      m_rows(new TableModel<RuleCost>(columns(), this)), m_table(new TableView(QStringLiteral("rotaProposal"), this))
{
    setObjectName(QStringLiteral("proposalView"));
    m_table->setObjectName(QStringLiteral("proposalRules"));
    m_capacity->setObjectName(QStringLiteral("capacity"));
    m_table->setCells(m_rows);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->setContentsMargins(0, 0, px(16), 0);
    row->addWidget(m_table, 3);
    row->addWidget(m_capacity, 2, Qt::AlignTop);
    box->addLayout(row, 1);
    m_capacity->hide();
    retranslate();
}

std::vector<Column<RuleCost>> ProposalView::columns() const
{
    using Row = RuleCost;
    const auto muted = [](const Row &) { return Look{.ink = Colour::Muted}; };
    return {
        {.id = QStringLiteral("rule"), .title = [] { return tr("Rule"); }, .value = [](const Row &row) { return Value(row.rule); }, .stretch = true},
        {.id = QStringLiteral("before"), .title = [] { return tr("Before"); }, .kind = Kind::Count, .value = [](const Row &row) { return Value(row.before); }, .look = muted},
        {.id = QStringLiteral("after"), .title = [] { return tr("After"); }, .kind = Kind::Count, .value = [](const Row &row) { return Value(row.after); }},
        {.id = QStringLiteral("difference"), .title = [] { return tr("Difference"); }, .kind = Kind::Count,
         .value = [](const Row &row) { return Value(row.after - row.before); },
         .look = [](const Row &row) {
             const bool isDearer = row.after > row.before;
             return Look{.ink = isDearer ? Colour::Warn : Colour::Text, .medium = true, .lead = isDearer ? QStringLiteral("+") : QString()};
         }},
    };
}

void ProposalView::present(const Proposal &proposal)
{
    m_proposal = proposal;
    m_rows->setRows(proposal.rules);
    QStringList capacity(proposal.capacity.begin(), proposal.capacity.end());
    constexpr int most = 2;
    const int more = int(capacity.size()) - most;
    capacity = capacity.mid(0, most);
    if (more > 0)
        capacity << tr("%Ln more week(s) cannot be filled by choice.", nullptr, more);
    m_capacity->setText(capacity.join(QLatin1Char('\n')));
    m_capacity->setVisible(!capacity.isEmpty());
    retranslate();
}

// All rules that cost something, with a heading.
int ProposalView::wantedHeight() const
{
    const int head = m_head->sizeHint().height(), titles = m_table->horizontalHeader()->sizeHint().height();
    const int capacity = m_capacity->isHidden() ? 0 : m_capacity->sizeHint().height();
    return head + std::max(titles + int(m_proposal.rules.size()) * rowHeight() + px(6), capacity);
}

QString ProposalView::note() const
{
    return m_head->note();
}

void ProposalView::retranslate()
{
    m_head->setTexts(tr("Proposal"), summaryOf(m_proposal), QString());
    m_table->setTitle(tr("Proposal"));
    m_table->setEmptyText(tr("The rota costs nothing: every choice is kept."));
    m_rows->retranslate();
}

} // namespace paybench::ui
