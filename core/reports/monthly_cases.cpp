// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/monthly_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

// Cases of the month by topic, training needs, corrections of pay; and how the log's figures are computed.

namespace paybench::reports {

namespace {

using Kind = Column::Kind;
using worklog::CaseState;
using worklog::Channel;
using worklog::TrainingNeed;

QString everything()
{
    return QCoreApplication::translate("reports", "Total");
}

struct TopicRow {
    QString topic;
    QString type;
    std::array<qint64, 3> channels{};
    std::array<qint64, 3> states{}; // solved, referred, not closed

    qint64 count() const { return channels[0] + channels[1] + channels[2]; }
    void add(const TopicRow &other)
    {
        for (std::size_t i = 0; i < 3; ++i) {
            channels[i] += other.channels[i];
            states[i] += other.states[i];
        }
    }
};

std::size_t stateColumn(CaseState state)
{
    if (state == CaseState::Solved)
        return 0;
    return state == CaseState::Referred ? 1 : 2;
}

std::vector<TopicRow> topicRows(const MonthLog &log)
{
    std::map<std::pair<QString, QString>, TopicRow> rows;
    for (const CaseSum &sum : log.cases) {
        TopicRow &row = rows[{sum.topic, sum.type}];
        row.topic = sum.topic;
        row.type = sum.type;
        row.channels[static_cast<std::size_t>(sum.channel)] += sum.count;
        row.states[stateColumn(sum.state)] += sum.count;
    }
    std::vector<TopicRow> list;
    for (const auto &[key, row] : rows)
        list.push_back(row);
    std::stable_sort(list.begin(), list.end(), [](const TopicRow &a, const TopicRow &b) { return a.count() > b.count(); });
    return list;
}

// A topic of which fewer than five asked could tell who it was; there are always the others to hide among.
std::vector<TopicRow> foldedRows(const std::vector<TopicRow> &rows)
{
    std::vector<TopicRow> kept;
    TopicRow rest;
    rest.topic = QCoreApplication::translate("reports", "Other topics");
    for (const TopicRow &row : rows) {
        if (row.count() >= fewestPersons)
            kept.push_back(row);
        else
            rest.add(row);
    }
    if (rest.count() > 0)
        kept.push_back(rest);
    return kept;
}

std::vector<Cell> topicCells(const TopicRow &row)
{
    std::vector<Cell> cells{Cell(row.topic), Cell(row.type)};
    for (const qint64 count : row.channels)
        cells.emplace_back(Value(count));
    cells.emplace_back(Value(row.count()), Formula{Formula::Kind::SumOfCells, {2, 3, 4}, 0});
    for (const qint64 count : row.states)
        cells.emplace_back(Value(count));
    return cells;
}

struct NeedCount {
    qint64 needs = 0;
    qint64 contacts = 0;
    qint64 seconds = 0;
};

// By state, in the order of a need's life.
std::map<TrainingNeed::State, NeedCount> needCounts(const MonthLog &log)
{
    std::map<TrainingNeed::State, NeedCount> counts;
    for (const NeedSum &need : log.needs) {
        NeedCount &count = counts[need.state];
        ++count.needs;
        count.contacts += need.contacts;
        count.seconds += need.seconds;
    }
    return counts;
}

// Counts only, and none of fewer than five. What is hidden together has to be five as well, or the sum gives it away.
void fillCounts(Table &table, const MonthLog &log)
{
    table.columns = {{QCoreApplication::translate("reports", "State"), Kind::Text},
                     {QCoreApplication::translate("reports", "Training needs"), Kind::Count},
                     {QCoreApplication::translate("reports", "Contacts"), Kind::Count},
                     {QCoreApplication::translate("reports", "Their time"), Kind::Duration}};
    NeedCount all;
    qint64 hidden = 0;
    for (const auto &[state, count] : needCounts(log)) {
        all.needs += count.needs;
        all.contacts += count.contacts;
        all.seconds += count.seconds;
        const bool isHidden = count.needs < fewestPersons;
        hidden += isHidden ? count.needs : 0;
        table.rows.push_back(isHidden
                                 ? std::vector<Cell>{Cell(worklog::name(state)), Cell(fewerThanFive()), Cell(), Cell()}
                                 : std::vector<Cell>{Cell(worklog::name(state)), Cell(count.needs), Cell(count.contacts),
                                                     Cell(Duration{count.seconds})});
    }
    const bool showsAll = all.needs >= fewestPersons && (hidden == 0 || hidden >= fewestPersons);
    table.total = showsAll ? std::vector<Cell>{Cell(everything()), Cell(all.needs), Cell(all.contacts), Cell(Duration{all.seconds})}
                           : std::vector<Cell>{Cell(everything()), Cell(fewerThanFive()), Cell(), Cell()};
}

void fillNames(Table &table, const MonthLog &log)
{
    table.columns = {{QCoreApplication::translate("reports", "Person or unit"), Kind::Text},
                     {QCoreApplication::translate("reports", "Topic"), Kind::Text},
                     {QCoreApplication::translate("reports", "Contacts"), Kind::Count},
                     {QCoreApplication::translate("reports", "Their time"), Kind::Duration},
                     {QCoreApplication::translate("reports", "State"), Kind::Text},
                     {QCoreApplication::translate("reports", "Day"), Kind::Day},
                     {QCoreApplication::translate("reports", "Trainer"), Kind::Text}};
    NeedCount all;
    for (const NeedSum &need : log.needs) {
        const QString who = need.isUnit ? QCoreApplication::translate("reports", "Course for %1").arg(need.who) : need.who;
        table.rows.push_back({Cell(who), Cell(need.topic), Cell(need.contacts), Cell(Duration{need.seconds}),
                              Cell(worklog::name(need.state)), Cell(need.bookedOn.isValid() ? Value(need.bookedOn) : Value()),
                              Cell(need.trainer)});
        all.contacts += need.contacts;
        all.seconds += need.seconds;
    }
    table.total = {Cell(everything()), Cell(), sumOfColumn(all.contacts), sumOfColumn(Duration{all.seconds}), Cell(), Cell(), Cell()};
}

using CauseKey = std::pair<QString, worklog::PayCorrection::Origin>;

// Of all customers together, by cause and origin; small causes fold where small groups are hidden.
std::vector<CorrectionSum> causes(const MonthlyInputs &inputs)
{
    std::map<CauseKey, CorrectionSum> sums;
    for (const CorrectionSum &each : inputs.basis.log.corrections) {
        CorrectionSum &sum = sums[{each.cause.toLower(), each.origin}];
        if (sum.corrections == 0) {
            sum.cause = each.cause;
            sum.origin = each.origin;
        }
        sum.corrections += each.corrections;
        sum.payslips += each.payslips;
        sum.minutes += each.minutes;
    }
    std::vector<CorrectionSum> list;
    for (const auto &[key, sum] : sums)
        list.push_back(sum);
    std::stable_sort(list.begin(), list.end(), [](const CorrectionSum &a, const CorrectionSum &b) {
        return std::tie(b.minutes, b.payslips) < std::tie(a.minutes, a.payslips);
    });
    return list;
}

QString otherCauses()
{
    return QCoreApplication::translate("reports", "Other causes");
}

std::vector<CorrectionSum> foldedCauses(std::vector<CorrectionSum> list)
{
    CorrectionSum rest;
    std::erase_if(list, [&rest](const CorrectionSum &sum) {
        if (sum.payslips >= fewestPersons)
            return false;
        rest.corrections += sum.corrections;
        rest.payslips += sum.payslips;
        rest.minutes += sum.minutes;
        return true;
    });
    rest.cause = otherCauses();
    if (rest.corrections > 0)
        list.push_back(rest);
    return list;
}

Money costOf(qint64 minutes, UnitPrice perMinute)
{
    const auto cost = perMinute.times(minutes);
    return cost ? *cost : Money();
}

Value perThousand(qint64 payslips, qint64 paid)
{
    return paid > 0 ? Value(Ratio{payslips * 1000, paid}) : Value();
}

// The table of corrections; what they cost us is no customer's business.
struct CauseTable {
    Table table;
    bool showsCost = false;
    qint64 paid = 0; // payslips
    UnitPrice perMinute;

    void setColumns()
    {
        table.columns = {{QCoreApplication::translate("reports", "Cause"), Kind::Text},
                         {QCoreApplication::translate("reports", "Origin"), Kind::Text},
                         {QCoreApplication::translate("reports", "Corrections"), Kind::Count},
                         {QCoreApplication::translate("reports", "Payslips", "narrow column"), Kind::Count},
                         {QCoreApplication::translate("reports", "Per 1,000 payslips"), Kind::Quantity},
                         {QCoreApplication::translate("reports", "Time spent"), Kind::Duration}};
        if (showsCost)
            table.columns.push_back({QCoreApplication::translate("reports", "Cost, kr"), Kind::Money});
    }
    std::vector<Cell> cells(const CorrectionSum &sum, const QString &origin, Money cost) const
    {
        std::vector<Cell> row{Cell(sum.cause), Cell(origin), Cell(sum.corrections), Cell(sum.payslips),
                              Cell(perThousand(sum.payslips, paid)), Cell(Duration{sum.minutes * 60})};
        if (showsCost)
            row.emplace_back(cost);
        return row;
    }
    void fill(const std::vector<CorrectionSum> &list)
    {
        CorrectionSum all;
        Money cost;
        for (const CorrectionSum &sum : list) {
            const Money of = costOf(sum.minutes, perMinute);
            table.rows.push_back(cells(sum, sum.cause == otherCauses() ? QString() : worklog::name(sum.origin), of));
            all.corrections += sum.corrections;
            all.payslips += sum.payslips;
            all.minutes += sum.minutes;
            cost += of;
        }
        all.cause = everything();
        table.total = cells(all, {}, cost);
        for (const std::size_t column : {std::size_t(2), std::size_t(3), std::size_t(5), std::size_t(6)}) {
            if (column < table.total.size())
                table.total[column].formula = {Formula::Kind::SumOfColumn, {}, 0};
        }
    }
};

std::vector<Column> caseColumns()
{
    return {{QCoreApplication::translate("reports", "Topic"), Kind::Text},
            {QCoreApplication::translate("reports", "Case type"), Kind::Text},
            {QCoreApplication::translate("reports", "Calls"), Kind::Count},
            {QCoreApplication::translate("reports", "E-mails"), Kind::Count},
            {QCoreApplication::translate("reports", "Visits"), Kind::Count},
            {QCoreApplication::translate("reports", "All"), Kind::Count},
            {worklog::name(CaseState::Solved), Kind::Count},
            {worklog::name(CaseState::Referred), Kind::Count},
            {QCoreApplication::translate("reports", "Not closed"), Kind::Count}};
}

} // namespace

Table casesTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("cases");
    table.title = QCoreApplication::translate("reports", "Cases");
    table.columns = caseColumns();
    std::vector<TopicRow> rows = topicRows(inputs.basis.log);
    if (hidesSmallGroups(inputs.audience))
        rows = foldedRows(rows);
    TopicRow sum;
    for (const TopicRow &row : rows) {
        table.rows.push_back(topicCells(row));
        sum.add(row);
    }
    table.total = {Cell(everything()), Cell()};
    for (const qint64 count : sum.channels)
        table.total.push_back(sumOfColumn(count));
    table.total.push_back(sumOfColumn(sum.count()));
    for (const qint64 count : sum.states)
        table.total.push_back(sumOfColumn(count));
    table.notes = {QCoreApplication::translate("reports", "Cases that were opened in the month, as they stand now.")};
    if (inputs.closed)
        table.notes = {QCoreApplication::translate("reports", "Cases that were opened in the month, as they stood when it was closed.")};
    return table;
}

Table needsTable(const MonthlyInputs &inputs)
{
    Table table;
    table.key = QStringLiteral("training_needs");
    table.title = QCoreApplication::translate("reports", "Training needs");
    if (inputs.audience == Audience::Internal)
        fillNames(table, inputs.basis.log);
    else
        fillCounts(table, inputs.basis.log);
    return table;
}

Table correctionsTable(const MonthlyInputs &inputs)
{
    CauseTable made;
    made.showsCost = inputs.audience != Audience::Customer && !inputs.basis.log.perMinute.isZero();
    made.paid = inputs.basis.payslips();
    made.perMinute = inputs.basis.log.perMinute;
    made.table.key = QStringLiteral("corrections");
    made.table.title = QCoreApplication::translate("reports", "Corrections");
    made.setColumns();
    made.fill(hidesSmallGroups(inputs.audience) ? foldedCauses(causes(inputs)) : causes(inputs));
    return made.table;
}

void appendLogHow(const MonthlyInputs &inputs, Table &table)
{
    const MonthLog &log = inputs.basis.log;
    const qint64 payslips = inputs.basis.payslips();
    const ContactSum sum = log.everybody();
    const QString everyone = inputs.audience == Audience::Customer && !inputs.basis.invoices.empty()
        ? inputs.basis.invoices.front().name
        : QCoreApplication::translate("reports", "All customers");
    if (payslips > 0)
        table.rows.push_back({Cell(everyone), Cell(QCoreApplication::translate("reports", "Contacts per payslip")), Cell(),
                              Cell(QCoreApplication::translate("reports", "(%1 calls + %2 e-mails) / %3 payslips = %4")
                                       .arg(format::number(sum.calls), format::number(sum.emails), format::number(payslips),
                                            text(Rate{sum.contacts(), payslips})))});
    const SlaSum sla = log.slaOfAll();
    if (sla.closed > 0)
        table.rows.push_back({Cell(everyone), Cell(QCoreApplication::translate("reports", "SLA")), Cell(),
                              Cell(QCoreApplication::translate("reports", "%1 closed in time / %2 closed = %3; the target is %4")
                                       .arg(format::number(sla.met), format::number(sla.closed), format::percent(sla.met, sla.closed),
                                            format::percent(log.slaTarget, 100, 0)))});
    if (!log.corrections.empty() && inputs.audience != Audience::Customer && !log.perMinute.isZero())
        table.notes << QCoreApplication::translate("reports", "Corrections cost the minutes spent on them × %1 kr, as on the page Demand.")
                           .arg(format::price(log.perMinute));
}

} // namespace paybench::reports
