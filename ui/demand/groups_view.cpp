// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/groups_view.h"

#include "core/basics/format.h"
#include "ui/demand/closeness_why.h"
#include "ui/demand/demand_texts.h"
#include "ui/jobs/job.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

namespace paybench::ui {

using staffing::Closeness;
using staffing::DayKind;

namespace {

constexpr int playedDays = 4000; // the 95 % interval is then some tenths of a point
const std::vector<double> overflowSeconds = {120, 60, 40, 20, 0};

// A day of the kind as it is on average: its calls and its open hours.
std::optional<staffing::DemandDay> meanDay(const staffing::DemandMonth &month, DayKind kind, int &days)
{
    std::optional<staffing::DemandDay> found;
    double calls = 0;
    days = 0;
    for (const staffing::DemandDay &day : month.days) {
        if (day.kind != kind || day.intervals.empty())
            continue;
        if (!found)
            found = day;
        calls += day.calls.expected;
        ++days;
    }
    if (found)
        found->calls.expected = calls / days;
    return found;
}

std::vector<ClosenessRow> closenessRows(const staffing::DemandMonth &month)
{
    std::vector<ClosenessRow> rows;
    for (const DayKind kind : {DayKind::Low, DayKind::Middle, DayKind::Peak}) {
        ClosenessRow row;
        row.kind = kind;
        if (const auto day = meanDay(month, kind, row.days)) {
            row.calls = day->calls.expected;
            row.closeness = staffing::closenessOf(month.inputs, *day);
            rows.push_back(row);
        }
    }
    return rows;
}

QString overflowName(const OverflowRow &row)
{
    if (!row.after)
        return GroupsView::tr("never: each its own");
    if (*row.after == 0)
        return GroupsView::tr("at once: one shared queue");
    return GroupsView::tr("after %1").arg(secondsText(*row.after, 0));
}

} // namespace

GroupsView::GroupsView(QWidget *parent)
    : DemandView(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(wrappedLabel(Face::Caption, Colour::Muted, this))
    , m_overflowHeading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_overflowNote(wrappedLabel(Face::Caption, Colour::Muted, this))
    , m_kinds(new TableModel<ClosenessRow>(closenessColumns(), this))
    , m_kindTable(new TableView(QStringLiteral("demandCloseness"), this))
    , m_overflows(new TableModel<OverflowRow>(overflowColumns(), this))
    , m_overflowTable(new TableView(QStringLiteral("demandOverflow"), this))
{
    m_kindTable->setObjectName(QStringLiteral("closenessTable"));
    m_overflowTable->setObjectName(QStringLiteral("overflowTable"));
    m_note->setObjectName(QStringLiteral("closenessNote"));
    m_kinds->setKey([](const ClosenessRow &row) { return qint64(row.kind); });
    m_overflows->setKey([](const OverflowRow &row) { return row.after ? qint64(*row.after) : -1; });
    m_kindTable->setCells(m_kinds);
    m_overflowTable->setCells(m_overflows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(10), 0, px(12));
    column->setSpacing(px(4));
    const auto addPart = [&](QLabel *heading, QLabel *note, TableView *table) {
        table->setGrowing(true);
        auto *words = new QVBoxLayout;
        words->setContentsMargins(px(20), 0, px(16), px(4));
        words->setSpacing(px(4));
        words->addWidget(heading);
        words->addWidget(note);
        column->addLayout(words);
        column->addWidget(table);
        column->addSpacing(px(14));
    };
    addPart(m_heading, m_note, m_kindTable);
    addPart(m_overflowHeading, m_overflowNote, m_overflowTable);
    column->addStretch(1);
}

GroupsView::~GroupsView()
{
    delete m_job;
}

QString GroupsView::title() const
{
    return tr("Groups");
}

std::vector<TableView *> GroupsView::tables() const
{
    return {m_kindTable, m_overflowTable};
}

std::vector<Column<ClosenessRow>> GroupsView::closenessColumns() const
{
    std::vector<Column<ClosenessRow>> made;
    made.push_back({.id = QStringLiteral("kind"),
                    .title = [] { return tr("Day"); },
                    .value = [](const ClosenessRow &row) { return Value(kindName(row.kind)); },
                    .look =
                        [](const ClosenessRow &row) {
                            Look look;
                            look.medium = true;
                            look.lead = tr("%Ln day(s)", nullptr, row.days);
                            return look;
                        },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("calls"),
                    .title = [] { return tr("Calls"); },
                    .kind = Kind::Count,
                    .value = [](const ClosenessRow &row) { return countValue(row.calls); }});
    const auto inTime = [this](const staffing::Service &service) {
        return staffing::inTime(service, m_assumptions.counted);
    };
    made.push_back({.id = QStringLiteral("sharedInTime"),
                    .title = [] { return tr("Shared queue:\nin time"); },
                    .kind = Kind::Percent,
                    .value = [inTime](const ClosenessRow &row) { return shareValue(inTime(row.closeness.shared)); },
                    .decimals = 2});
    made.push_back({.id = QStringLiteral("sharedWait"),
                    .title = [] { return tr("Mean\nwait, s"); },
                    .kind = Kind::Decimal,
                    .value = [](const ClosenessRow &row) { return secondsValue(row.closeness.shared.meanWait); },
                    .decimals = 1});
    made.push_back({.id = QStringLiteral("groupsInTime"),
                    .title = [] { return tr("Own groups:\nin time"); },
                    .kind = Kind::Percent,
                    .value = [](const ClosenessRow &row) { return shareValue(row.closeness.inTimeOfGroups); },
                    .decimals = 2,
                    .look =
                        [this](const ClosenessRow &row) {
                            Look look;
                            if (row.closeness.inTimeOfGroups < m_assumptions.target().share)
                                look.ink = Colour::Bad;
                            return look;
                        }});
    made.push_back({.id = QStringLiteral("groupsWait"),
                    .title = [] { return tr("Mean\nwait, s"); },
                    .kind = Kind::Decimal,
                    .value = [](const ClosenessRow &row) { return secondsValue(row.closeness.waitOfGroups); },
                    .decimals = 1});
    made.push_back({.id = QStringLiteral("price"),
                    .title = [] { return tr("Price,\npoints"); },
                    .kind = Kind::Decimal,
                    .value =
                        [inTime](const ClosenessRow &row) {
                            return decimalValue(100 * (inTime(row.closeness.shared) - row.closeness.inTimeOfGroups), 1);
                        },
                    .decimals = 1,
                    .look =
                        [](const ClosenessRow &) {
                            Look look;
                            look.strong = true;
                            return look;
                        }});
    return made;
}

std::vector<Column<OverflowRow>> GroupsView::overflowColumns() const
{
    std::vector<Column<OverflowRow>> made;
    made.push_back({.id = QStringLiteral("after"),
                    .title = [] { return tr("The call goes over"); },
                    .value = [](const OverflowRow &row) { return Value(overflowName(row)); },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("inTime"),
                    .title = [] { return tr("Answered\nin time"); },
                    .kind = Kind::Percent,
                    .value = [](const OverflowRow &row) { return shareValue(row.overflow.inTime); },
                    .decimals = 1});
    made.push_back({.id = QStringLiteral("error"),
                    .title = [] { return tr("Give or take,\npoints"); },
                    .kind = Kind::Decimal,
                    .value = [](const OverflowRow &row) { return decimalValue(100 * row.overflow.inTimeError, 1); },
                    .decimals = 1,
                    .look =
                        [](const OverflowRow &) {
                            Look look;
                            look.ink = Colour::Muted;
                            return look;
                        }});
    made.push_back({.id = QStringLiteral("wait"),
                    .title = [] { return tr("Mean\nwait, s"); },
                    .kind = Kind::Decimal,
                    .value = [](const OverflowRow &row) { return secondsValue(row.overflow.meanWait); },
                    .decimals = 1});
    made.push_back({.id = QStringLiteral("personal"),
                    .title = [] { return tr("Met the\nown group"); },
                    .kind = Kind::Percent,
                    .value = [](const OverflowRow &row) { return shareValue(row.overflow.personal); },
                    .decimals = 1});
    return made;
}

void GroupsView::retranslate()
{
    m_heading->setText(tr("One shared queue, or each group its own customers"));
    m_overflowNote->setText(tr("Played call by call, the same each time. A call waits for its own group for so long; "
                               "after that anybody may answer."));
    m_kindTable->setTitle(tr("Shared queue or groups"));
    m_overflowTable->setTitle(tr("Overflow between groups"));
    m_overflowTable->setEmptyText(tr("Being played through…"));
    if (m_state)
        present(*m_state);
}

void GroupsView::sayPrice(const std::vector<ClosenessRow> &rows)
{
    const auto &groups = m_state->tried.inputs.groups;
    const int persons = std::accumulate(groups.begin(), groups.end(), 0,
                                        [](int sum, const staffing::GroupShare &group) { return sum + group.agents; });
    QString text = tr("%Ln person(s) each day, in one queue or by group.", nullptr, persons);
    const double reached = m_assumptions.target().share;
    int missed = 0;
    for (const ClosenessRow &row : rows)
        missed += row.closeness.inTimeOfGroups < reached ? row.days : 0;
    if (missed > 0)
        text += QLatin1Char(' ') + tr("By group the target is missed on %Ln day(s).", nullptr, missed);
    m_note->setText(text);
}

void GroupsView::present(const DemandState &state)
{
    m_state = &state;
    m_assumptions = state.tried.inputs.assumptions;
    const bool hasGroups = state.tried.inputs.groups.size() > 1;
    const std::vector<ClosenessRow> rows = hasGroups ? closenessRows(state.tried) : std::vector<ClosenessRow>();
    m_kinds->setRows(rows);
    for (QWidget *part : {static_cast<QWidget *>(m_kindTable), static_cast<QWidget *>(m_overflowHeading),
                          static_cast<QWidget *>(m_overflowNote), static_cast<QWidget *>(m_overflowTable)})
        part->setVisible(hasGroups);
    if (!hasGroups) {
        m_note->setText(tr("The centre has fewer than two groups with customers, so there is nothing to compare. "
                           "Groups are kept on the page People."));
        return;
    }
    sayPrice(rows);
    m_overflowHeading->setText(tr("When a call goes over to the other groups, %1").arg(format::longDay(state.day)));
    if (isVisible())
        play();
}

void GroupsView::showEvent(QShowEvent *event)
{
    DemandView::showEvent(event);
    if (m_state)
        play();
}

void GroupsView::play()
{
    const staffing::DemandDay *day = m_state->chosenDay();
    if (!day || day->intervals.empty() || m_state->tried.inputs.groups.size() < 2)
        return;
    double seconds = 0;
    for (const staffing::DemandInterval &part : day->intervals)
        seconds += part.openMinutes * 60.0;
    const staffing::Traffic traffic = m_assumptions.traffic(day->calls.expected, seconds);
    if (m_playedDay == day->day && m_played.calls == traffic.calls && m_played.handleTime == traffic.handleTime
        && m_played.patience == traffic.patience)
        return;
    m_playedDay = day->day;
    m_played = traffic;
    delete m_job;
    m_overflows->setRows({});
    m_overflowTable->setEmptyText(tr("Being played through…"));
    const std::vector<staffing::GroupShare> groups = m_state->tried.inputs.groups;
    const staffing::Target target = m_assumptions.target();
    auto *job = new Job<std::vector<OverflowRow>>(
        tr("Playing a day's calls"),
        [traffic, groups, target](const Progress &progress) {
            std::vector<double> after{-1};
            after.insert(after.end(), overflowSeconds.begin(), overflowSeconds.end());
            std::vector<OverflowRow> rows;
            for (const staffing::Overflow &one :
                 staffing::overflows(traffic, groups, target, after, playedDays, 1, progress))
                rows.push_back({one.after < 0 ? std::nullopt : std::optional<double>(one.after), one});
            return rows;
        },
        [this](const std::vector<OverflowRow> &rows) { take(rows); }, this);
    m_job = job;
    connect(job, &Work::finished, job, &QObject::deleteLater);
    emit jobStarted(job);
}

// What was stopped is begun again when the tab is shown anew.
void GroupsView::take(const std::vector<OverflowRow> &rows)
{
    const bool wasStopped = m_job && m_job->isStopped();
    if (wasStopped)
        m_playedDay = QDate();
    m_overflowTable->setEmptyText(tr("The playing was stopped. Choose another day, or open the tab again."));
    m_overflows->setRows(rows);
}

std::optional<staffing::Why> GroupsView::why() const
{
    if (m_kinds->rows().empty())
        return std::nullopt;
    const ClosenessRow &row = m_kinds->row(std::max(0, m_kindTable->currentRow()));
    return closenessWhy(row.closeness, m_state->tried.inputs.groups, m_assumptions, kindName(row.kind));
}

} // namespace paybench::ui
