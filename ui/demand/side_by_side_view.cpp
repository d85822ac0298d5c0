// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/side_by_side_view.h"

#include "core/basics/format.h"
#include "core/staffing/demand_why.h"
#include "ui/demand/demand_texts.h"
#include "ui/inputs/view_head.h"
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using What = ComparedRow::What;

constexpr int abandonedColumn = 9; // of columns()

qint64 keyOf(const ComparedRow &row)
{
    return row.what == What::Saved ? row.id.value : -1 - qint64(row.what);
}

QString nameOf(const ComparedRow &row)
{
    switch (row.what) {
    case What::Plan:
        return SideBySideView::tr("As planned");
    case What::Panel:
        return SideBySideView::tr("In the panel");
    case What::OneFewer:
        return SideBySideView::tr("One person fewer each day");
    case What::Saved:
        return row.whatIf.name;
    }
    return {};
}

// With its sign, so that dearer and cheaper are told apart at a glance.
void paintDifference(const ComparedRow &row, const QString &text, QPainter &painter, const QRect &rect)
{
    painter.setFont(face(Face::Body));
    painter.setPen(colour(row.what == What::Plan ? Colour::Muted : Colour::Text));
    paintFigures(&painter, rect, Qt::AlignRight, row.what == What::Plan ? QStringLiteral("–") : text);
}

void paintDaysMore(const ComparedRow &row, QPainter &painter, const QRect &rect)
{
    paintDifference(row, signedText(row.personDaysMore), painter, rect);
}

void paintCostMore(const ComparedRow &row, QPainter &painter, const QRect &rect)
{
    const QString amount = format::amount(row.costMore);
    paintDifference(row, row.costMore > Money() ? u'+' + amount : amount, painter, rect);
}

Look planLook(const ComparedRow &row)
{
    Look look;
    look.medium = row.what == What::Plan;
    return look;
}

} // namespace

SideBySideView::SideBySideView(Edits &edits, QWidget *parent)
    : DemandView(parent)
    , m_edits(edits)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_try(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_rows(new TableModel<ComparedRow>(columns(), this))
    , m_table(new TableView(QStringLiteral("demandSideBySide"), this))
{
    m_table->setObjectName(QStringLiteral("sideBySideTable"));
    m_try->setObjectName(QStringLiteral("tryScenario"));
    m_remove->setObjectName(QStringLiteral("removeScenario"));
    m_rows->setKey(keyOf);
    m_table->setCells(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(viewHead({m_heading, m_note}, {m_try, m_remove}));
    column->addWidget(m_table, 1);
    connect(m_try, &QPushButton::clicked, this, &SideBySideView::tryChosen);
    connect(m_remove, &QPushButton::clicked, this, &SideBySideView::removeChosen);
    connect(m_table, &TableView::rowActivated, this, &SideBySideView::tryChosen);
    connect(m_table, &TableView::currentRowChanged, this, &SideBySideView::showDeeds);
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu, int) {
        menu->addAction(m_try->text(), this, &SideBySideView::tryChosen)->setEnabled(m_try->isEnabled());
        menu->addAction(m_remove->text(), this, &SideBySideView::removeChosen)->setEnabled(m_remove->isEnabled());
    });
}

QString SideBySideView::title() const
{
    return tr("Side by side");
}

std::vector<Column<ComparedRow>> SideBySideView::columns()
{
    std::vector<Column<ComparedRow>> made;
    Column<ComparedRow> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("What if"); };
    name.value = [](const ComparedRow &row) { return Value(nameOf(row)); };
    name.edit = [this](const ComparedRow &row, const QString &text) { return rename(row, text); };
    name.editable = [this](const ComparedRow &row) {
        return row.what == What::Saved && m_state && m_state->lock.isEmpty();
    };
    name.look = planLook;
    name.stretch = true;
    name.wraps = true;
    made.push_back(std::move(name));
    for (auto part : {personColumns(), serviceColumns()}) {
        for (Column<ComparedRow> &one : part)
            made.push_back(std::move(one));
    }
    return made;
}

std::vector<Column<ComparedRow>> SideBySideView::personColumns()
{
    std::vector<Column<ComparedRow>> made;
    made.push_back({.id = QStringLiteral("calls"),
                    .title = [] { return tr("Calls"); },
                    .kind = Kind::Count,
                    .value = [](const ComparedRow &row) { return countValue(row.outcome.calls); },
                    .look = planLook});
    made.push_back({.id = QStringLiteral("personDays"),
                    .title = [] { return tr("Person-\ndays"); },
                    .kind = Kind::Count,
                    .value = [](const ComparedRow &row) { return Value(qint64(row.outcome.personDays)); },
                    .look = planLook});
    made.push_back({.id = QStringLiteral("more"),
                    .title = [] { return tr("against\nthe plan"); },
                    .kind = Kind::Count,
                    .value = [](const ComparedRow &row) { return row.what == What::Plan ? Value() : countValue(row.personDaysMore); },
                    .paint = paintDaysMore,
                    .width = 76});
    made.push_back({.id = QStringLiteral("hours"),
                    .title = [] { return tr("Hours"); },
                    .kind = Kind::Decimal,
                    .value = [](const ComparedRow &row) { return decimalValue(row.outcome.hours, 1); },
                    .decimals = 1,
                    .look = planLook,
                    .hidden = true});
    made.push_back({.id = QStringLiteral("cost"),
                    .title = [] { return tr("Cost of the\nfirst line, kr"); },
                    .kind = Kind::Money,
                    .value = [](const ComparedRow &row) { return Value(row.outcome.cost); },
                    .look = planLook,
                    .hidden = true});
    made.push_back(
        {.id = QStringLiteral("costMore"),
         .title = [] { return tr("against\nthe plan, kr"); },
         .kind = Kind::Money,
         .value = [](const ComparedRow &row) { return row.what == What::Plan ? Value() : Value(row.costMore); },
         .paint = paintCostMore});
    return made;
}

std::vector<Column<ComparedRow>> SideBySideView::serviceColumns()
{
    std::vector<Column<ComparedRow>> made;
    made.push_back({.id = QStringLiteral("inTime"),
                    .title = [] { return tr("Answered\nin time"); },
                    .kind = Kind::Percent,
                    .value = [](const ComparedRow &row) { return shareValue(row.outcome.inTime); },
                    .decimals = 1,
                    .look = planLook});
    made.push_back({.id = QStringLiteral("wait"),
                    .title = [] { return tr("Mean\nwait, s"); },
                    .kind = Kind::Decimal,
                    .value = [](const ComparedRow &row) { return secondsValue(row.outcome.meanWait); },
                    .decimals = 1,
                    .look = planLook,
                    .width = 84});
    made.push_back({.id = QStringLiteral("abandoned"),
                    .title = [] { return tr("Abandoned\ncalls"); },
                    .kind = Kind::Count,
                    .value =
                        [](const ComparedRow &row) {
                            return row.whatIf.assumptions.patience ? countValue(row.outcome.abandoned) : Value();
                        }});
    made.push_back({.id = QStringLiteral("occupancy"),
                    .title = [] { return tr("Occupancy"); },
                    .kind = Kind::Percent,
                    .value = [](const ComparedRow &row) { return shareValue(row.outcome.occupancy); },
                    .decimals = 1,
                    .hidden = true});
    made.push_back({.id = QStringLiteral("below"),
                    .title = [] { return tr("Days below\nthe target"); },
                    .kind = Kind::Count,
                    .value = [](const ComparedRow &row) { return Value(qint64(row.outcome.daysBelowTarget)); },
                    .look =
                        [](const ComparedRow &row) {
                            Look look = planLook(row);
                            if (row.outcome.daysBelowTarget > 0)
                                look.ink = Colour::Bad;
                            return look;
                        },
                    .width = 112});
    return made;
}

void SideBySideView::retranslate()
{
    m_heading->setText(tr("The month side by side"));
    m_note->setText(tr("Enter puts a what-if into the panel. Its name can be changed in the table."));
    m_try->setText(tr("Into the panel"));
    m_remove->setText(tr("Remove"));
    m_table->setTitle(tr("What-ifs side by side"));
}

std::vector<ComparedRow> SideBySideView::rowsOf(const DemandState &state) const
{
    std::vector<ComparedRow> rows;
    const auto add = [&](What what, ScenarioId id, const staffing::WhatIf &whatIf) {
        ComparedRow row{what, id, whatIf, staffing::outcome(state.own, whatIf), 0, {}};
        row.personDaysMore = row.outcome.personDays - state.ownOutcome.personDays;
        row.costMore = row.outcome.cost - state.ownOutcome.cost;
        rows.push_back(std::move(row));
    };
    const staffing::WhatIf own = unmoved(state.own);
    add(What::Plan, {}, own);
    if (state.isTrying())
        add(What::Panel, {}, state.what);
    staffing::WhatIf fewer = own;
    fewer.personsFewer = 1;
    add(What::OneFewer, {}, fewer);
    for (const store::StoredScenario &saved : state.scenarios)
        add(What::Saved, saved.id, saved.what);
    return rows;
}

void SideBySideView::present(const DemandState &state)
{
    m_state = &state;
    m_rows->setRows(state.own.days.empty() ? std::vector<ComparedRow>() : rowsOf(state));
    // Where nobody gives up there is nothing to say of it, and the others get the room.
    const auto &rows = m_rows->rows();
    const bool givesUp = std::any_of(rows.begin(), rows.end(), [](const ComparedRow &row) { return row.whatIf.assumptions.patience.has_value(); });
    m_table->setColumnHidden(abandonedColumn, !givesUp);
    showDeeds();
}

const ComparedRow *SideBySideView::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? &m_rows->row(row) : nullptr;
}

void SideBySideView::showDeeds()
{
    const ComparedRow *row = chosen();
    m_try->setEnabled(row && row->what != What::Panel);
    m_remove->setEnabled(row && row->what == What::Saved && m_state->lock.isEmpty());
}

void SideBySideView::tryChosen()
{
    const ComparedRow *row = chosen();
    if (row && row->what != What::Panel)
        emit whatIfChosen(staffing::WhatIf(row->whatIf));
}

Done SideBySideView::rename(const ComparedRow &row, const QString &name)
{
    store::StoredScenario saved{row.id, m_state->month, row.whatIf};
    saved.what.name = name.trimmed();
    const QString step = tr("Rename the what-if %1 to %2").arg(row.whatIf.name, saved.what.name);
    return m_edits.run(step, [this, saved] { return done(store::Demands(m_edits.db()).save(saved)); });
}

void SideBySideView::removeChosen()
{
    const ComparedRow *row = chosen();
    if (!row || row->what != What::Saved)
        return;
    const ScenarioId id = row->id;
    const QString step = tr("Remove the what-if %1").arg(row->whatIf.name);
    if (const Done removed = m_edits.run(step, [this, id] { return store::Demands(m_edits.db()).remove(id); });
        !removed)
        emit failed(removed.error());
}

std::optional<staffing::Why> SideBySideView::why() const
{
    const ComparedRow *row = chosen();
    if (!row)
        return std::nullopt;
    using staffing::DemandFigure;
    const int column = m_table->currentIndex().column();
    const DemandFigure figures[] = {DemandFigure::Persons,   DemandFigure::Calls,     DemandFigure::Persons,
                                    DemandFigure::Persons,   DemandFigure::Hours,     DemandFigure::Cost,
                                    DemandFigure::Cost,      DemandFigure::InTime,    DemandFigure::MeanWait,
                                    DemandFigure::Abandoned, DemandFigure::Occupancy, DemandFigure::InTime};
    const DemandFigure figure = figures[std::size_t(std::max(0, std::min(column, 11)))];
    return staffing::why(staffing::demandMonth(staffing::changed(m_state->own.inputs, row->whatIf)), figure);
}

} // namespace paybench::ui
