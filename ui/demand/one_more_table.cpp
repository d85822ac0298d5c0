// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/one_more_table.h"

#include "core/basics/format.h"
#include "ui/demand/demand_texts.h"
#include "ui/style/labels.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <numeric>

namespace paybench::ui {

using staffing::Binding;
using staffing::Requirement;

namespace {

struct Verdict {
    QString words;
    QString icon;
    Colour ink = Colour::Ok;
};

// Why n − 1 does not do: the demand that decides.
QString fewerWords(const OneMoreRow &row)
{
    if (row.service.growsWithoutEnd)
        return OneMoreTable::tr("the queue grows without end");
    switch (row.requirement.binding) {
    case Binding::ServiceLevel: return OneMoreTable::tr("below the target");
    case Binding::Occupancy: return OneMoreTable::tr("above the highest occupancy");
    case Binding::Abandonment: return OneMoreTable::tr("too many give up");
    case Binding::Minimum: return OneMoreTable::tr("below the fixed minimum");
    case Binding::None: return OneMoreTable::tr("nobody calls");
    }
    return {};
}

Verdict verdictOf(const OneMoreRow &row)
{
    if (!row.hasCalls)
        return {OneMoreTable::tr("nobody calls"), QStringLiteral("info"), Colour::Muted};
    if (row.step < 0)
        return {fewerWords(row), QStringLiteral("error"), Colour::Bad};
    if (!row.requirement.reached && row.step == 0)
        return {OneMoreTable::tr("below the target: %Ln needed", nullptr, row.requirement.uncapped), QStringLiteral("error"), Colour::Bad};
    if (row.step == 0)
        return {OneMoreTable::tr("reaches the target"), QStringLiteral("ok"), Colour::Ok};
    if (!row.requirement.reached)
        return {OneMoreTable::tr("above the cap"), QStringLiteral("info"), Colour::Muted};
    return {OneMoreTable::tr("more than the target asks"), QStringLiteral("info"), Colour::Muted};
}

QString stepName(int step)
{
    if (step == 0)
        return OneMoreTable::tr("n, the need");
    return step < 0 ? QStringLiteral("n \u2212 1") : QStringLiteral("n + 1");
}

Look needLook(const OneMoreRow &row)
{
    Look look;
    look.strong = row.step == 0;
    return look;
}

double openSeconds(const staffing::DemandDay &day)
{
    return std::accumulate(day.intervals.begin(), day.intervals.end(), 0.0,
                           [](double sum, const staffing::DemandInterval &part) { return sum + part.openMinutes * 60.0; });
}

} // namespace

OneMoreTable::OneMoreTable(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this)), m_note(new FigureLabel(Face::Caption, Colour::Muted, this)),
      m_rows(new TableModel<OneMoreRow>(columns(), this)), m_table(new TableView(QStringLiteral("demandOneMore"), this))
{
    setObjectName(QStringLiteral("oneMore"));
    m_heading->setObjectName(QStringLiteral("oneMoreHeading"));
    m_note->setObjectName(QStringLiteral("oneMoreNote"));
    m_rows->setKey([](const OneMoreRow &row) { return qint64(row.step); });
    m_table->setCells(m_rows);
    m_table->setLeastRowHeight(28);
    m_table->selectWholeRows(true);
    m_table->setGrowing(true);
    m_table->setObjectName(QStringLiteral("oneMoreTable"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(10), px(16), 0);
    head->setSpacing(px(10));
    head->addWidget(m_heading, 1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    column->addLayout(head);
    column->addWidget(m_table);
}

std::vector<Column<OneMoreRow>> OneMoreTable::columns() const
{
    std::vector<Column<OneMoreRow>> made;
    made.push_back({.id = QStringLiteral("persons"), .title = [] { return tr("Persons"); }, .kind = Kind::Text,
                    .value = [](const OneMoreRow &row) { return Value(format::number(row.persons)); },
                    .look = [](const OneMoreRow &row) {
                        Look look = needLook(row);
                        look.medium = true;
                        look.lead = stepName(row.step);
                        return look;
                    },
                    .width = 150});
    made.push_back({.id = QStringLiteral("inTime"), .title = [] { return tr("Answered in time"); }, .kind = Kind::Percent,
                    .value = [this](const OneMoreRow &row) { return shareValue(staffing::inTime(row.service, m_assumptions.counted)); },
                    .decimals = 2,
                    .look = [](const OneMoreRow &row) {
                        Look look = needLook(row);
                        const bool isBelow = row.hasCalls && ((row.step < 0 && row.requirement.binding == Binding::ServiceLevel)
                                                              || (row.step == 0 && !row.requirement.reached));
                        look.ink = isBelow ? Colour::Bad : Colour::Text;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("wait"), .title = [] { return tr("Mean wait, s"); }, .kind = Kind::Decimal,
                    .value = [](const OneMoreRow &row) { return secondsValue(row.service.meanWait); }, .decimals = 1, .look = needLook});
    made.push_back({.id = QStringLiteral("abandoned"), .title = [] { return tr("Abandoned"); }, .kind = Kind::Percent,
                    .value = [this](const OneMoreRow &row) { return m_givesUp ? shareValue(row.service.abandoned) : Value(); }, .decimals = 2,
                    .look = needLook});
    made.push_back({.id = QStringLiteral("occupancy"), .title = [] { return tr("Occupancy"); }, .kind = Kind::Percent,
                    .value = [](const OneMoreRow &row) { return shareValue(row.service.occupancy); }, .decimals = 1, .look = needLook});
    made.push_back({.id = QStringLiteral("verdict"), .title = [] { return tr("Verdict"); }, .kind = Kind::Text,
                    .value = [](const OneMoreRow &row) { return Value(verdictOf(row).words); },
                    .look = [](const OneMoreRow &row) {
                        const Verdict verdict = verdictOf(row);
                        Look look = needLook(row);
                        look.icon = verdict.icon;
                        look.iconInk = verdict.ink;
                        return look;
                    },
                    .stretch = true});
    return made;
}

void OneMoreTable::retranslate()
{
    m_table->setTitle(tr("One person fewer or more"));
}

void OneMoreTable::sayWhere(const DemandState &state)
{
    const staffing::DemandDay &day = *state.chosenDay();
    const staffing::DemandInterval *part = state.chosenInterval();
    QString where = format::longDay(day.day);
    double calls = day.calls.expected;
    double seconds = openSeconds(day);
    if (part) {
        where += QStringLiteral(", ") + halfHourText(*part);
        calls = part->calls.expected;
        seconds = part->openMinutes * 60.0;
    }
    m_heading->setText(tr("One person fewer or more, %1").arg(where));
    const double load = seconds > 0 ? state.tried.inputs.assumptions.traffic(calls, seconds).load() : 0;
    QStringList parts{part ? tr("%1 calls").arg(decimalText(calls, 1)) : tr("%1 calls").arg(countText(calls)),
                      tr("%1 an hour").arg(decimalText(seconds > 0 ? calls * 3600 / seconds : 0, 1)), tr("load %1").arg(decimalText(load, 2))};
    m_note->setText(parts.join(QStringLiteral(" · ")));
}

void OneMoreTable::present(const DemandState &state)
{
    const staffing::DemandDay *day = state.chosenDay();
    setVisible(day != nullptr);
    if (!day)
        return;
    const staffing::DemandInterval *part = state.chosenInterval();
    m_assumptions = state.tried.inputs.assumptions;
    m_givesUp = m_assumptions.patience.has_value();
    m_table->setColumnHidden(3, !m_givesUp);
    const Requirement need = part ? staffing::requirementOf(state.tried.inputs, *day, *part) : staffing::requirementOf(state.tried.inputs, *day);
    const bool hasCalls = part ? part->calls.expected > 0 : day->calls.expected > 0;
    std::vector<OneMoreRow> rows;
    if (need.agents > 0)
        rows.push_back({need.fewer.agents, -1, need.fewer, need, hasCalls});
    rows.push_back({need.agents, 0, need.needed, need, hasCalls});
    rows.push_back({need.more.agents, 1, need.more, need, hasCalls});
    sayWhere(state);
    if (m_table->hasFocus() && !m_table->selectedRows().empty()) {
        m_rows->setRows(rows);
        return;
    }
    const QSignalBlocker quiet(m_table); // nobody asked for the sums of it
    m_rows->setRows(rows);
    m_table->selectRow(need.agents > 0 ? 1 : 0);
}

staffing::DemandFigure OneMoreTable::chosenFigure() const
{
    using staffing::DemandFigure;
    const QModelIndex at = m_table->currentIndex();
    switch (at.isValid() ? at.column() : 0) {
    case 1: return DemandFigure::InTime;
    case 2: return DemandFigure::MeanWait;
    case 3: return DemandFigure::Abandoned;
    case 4: return DemandFigure::Occupancy;
    default: return DemandFigure::Persons;
    }
}

} // namespace paybench::ui
