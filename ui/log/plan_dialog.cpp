// SPDX-License-Identifier: MPL-2.0
#include "ui/log/plan_dialog.h"

#include "core/basics/format.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "ui/table/table_view.h"

#include <cmath>

namespace paybench::ui {

namespace {

void addRows(std::vector<PlanRow> &rows, const QString &heading, const worklog::PlanActual &figures)
{
    rows.push_back({heading, 0, 0, 0, true});
    for (const worklog::Work work : {worklog::Work::Support, worklog::Work::FollowUp, worklog::Work::Registration, worklog::Work::Other}) {
        const auto at = std::size_t(work);
        const bool isMix = work != worklog::Work::Other;
        rows.push_back({worklog::name(work), figures.planned[at], figures.done[at], isMix ? figures.doneInMix : 0, false});
    }
}

std::vector<Column<PlanRow>> planColumns()
{
    const auto column = [](const char *id, std::function<QString()> title, Kind kind, std::function<Value(const PlanRow &)> value) {
        Column<PlanRow> made;
        made.id = QLatin1String(id);
        made.title = std::move(title);
        made.kind = kind;
        made.decimals = 1;
        made.value = [value](const PlanRow &row) -> Value { return row.isHeading ? Value() : value(row); };
        return made;
    };
    Column<PlanRow> what;
    what.id = QStringLiteral("work");
    what.title = [] { return PlanDialog::tr("Work"); };
    what.value = [](const PlanRow &row) -> Value { return row.what; };
    what.stretch = true;
    return {what,
            column("planned", [] { return PlanDialog::tr("Planned, h"); }, Kind::Hours, [](const PlanRow &row) { return Value(Ratio{row.planned, 3600}); }),
            column("done", [] { return PlanDialog::tr("Done, h"); }, Kind::Hours, [](const PlanRow &row) { return Value(Ratio{row.done, 3600}); }),
            column("difference", [] { return PlanDialog::tr("Difference, h"); }, Kind::Hours, [](const PlanRow &row) { return Value(Ratio{row.done - row.planned, 3600}); }),
            column("share", [] { return PlanDialog::tr("Share of the work mix"); }, Kind::Percent,
                   [](const PlanRow &row) { return row.doneInMix > 0 ? Value(Ratio{row.done, row.doneInMix}) : Value(); })};
}

QString conformanceText(const worklog::PlanActual &figures)
{
    const auto share = figures.conformance();
    if (!share)
        return PlanDialog::tr("Your own figures, which nobody else sees.");
    return PlanDialog::tr("Your own figures, which nobody else sees. Of %1 planned on the phone you were there %2: %3.")
        .arg(format::duration(figures.supportPlanned), format::duration(figures.supportKept), format::percent(qint64(std::llround(*share * 1000)), 1000, 1));
}

} // namespace

Result<std::vector<PlanRow>> planRows(const Workplace &place, const DayState &own, bool withAll)
{
    const Month month = Month::of(own.inputs.day);
    std::vector<PlanRow> rows;
    addRows(rows, own.person.name, own.month);
    if (!withAll)
        return rows;
    const auto people = store::People(place.db).all();
    if (!people)
        return people.error();
    worklog::PlanActual all;
    const Stretch whole = worklog::stretchOf(month, place.zone);
    const Stretch time{whole.start, std::clamp(place.now(), whole.start, whole.end)};
    for (const directory::Person &person : *people) {
        const auto entries = store::Logs(place.db).entries(person.id, time);
        const auto planned = store::plannedStretches(place.db, person.id, month.first(), month.last());
        if (!entries || !planned)
            return !entries ? entries.error() : planned.error();
        const worklog::PlanActual one = worklog::planActual(*entries, *planned, time);
        for (std::size_t work = 0; work < all.done.size(); ++work) {
            all.done[work] += one.done[work];
            all.planned[work] += one.planned[work];
        }
        all.doneInMix += one.doneInMix;
    }
    addRows(rows, PlanDialog::tr("The whole centre"), all);
    return rows;
}

PlanDialog::PlanDialog(const Workplace &place, const DayState &own, bool isManager, QWidget *parent)
    : Dialog(parent), m_rows(planColumns()), m_table(new TableView(QStringLiteral("logPlan"), this))
{
    setObjectName(QStringLiteral("planDialog"));
    setHeading(tr("Plan and outcome in %1", "a month").arg(format::monthName(Month::of(own.inputs.day))));
    m_rows.setCaption([](const PlanRow &row) { return row.isHeading ? std::optional(Caption{row.what, {}, {}, {}, Colour::Muted}) : std::nullopt; });
    m_table->setCells(&m_rows);
    m_table->setMinimumSize(px(620), px(isManager ? 350 : 200));
    setContent(m_table);
    auto rows = planRows(place, own, isManager);
    setSentence(rows ? conformanceText(own.month) : rows.error().message);
    if (rows)
        m_rows.setRows(std::move(*rows));
    setDeed(tr("Close the window"));
    resize(px(720), sizeHint().height());
}

} // namespace paybench::ui
