// SPDX-License-Identifier: MPL-2.0
#include "core/reports/demand_report.h"

#include "core/basics/format.h"
#include "core/staffing/demand_why.h"
#include "core/staffing/figures.h"
#include "core/staffing/need.h"

#include <QCoreApplication>
#include <QTime>

namespace paybench::reports {

namespace {

using staffing::DemandDay;
using staffing::DemandFigure;
using staffing::DemandInterval;
using staffing::DemandMonth;
using Kind = Column::Kind;

constexpr qint64 wholeShare = 1'000'000;

QString words(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

// A share as parts of a million: exact enough for every decimal that is shown.
template <class Number> Cell shareCell(Number share)
{
    return Cell(Share{staffing::hundredths(share * wholeShare).numerator / 100, wholeShare});
}

template <class Number> Cell quantityCell(Number value)
{
    return Cell(staffing::hundredths(value));
}

template <class Number> Cell secondsCell(Number seconds)
{
    if (seconds <= staffing::longestShownWait)
        return Cell(staffing::hundredths(seconds));
    return Cell(staffing::waitText(seconds));
}

Cell count(qint64 value)
{
    return Cell(Value(value));
}

QString clock(int minute)
{
    return format::time(QTime(minute / 60 % 24, minute % 60));
}

QString kindName(staffing::DayKind kind)
{
    switch (kind) {
    case staffing::DayKind::Low:
        return words(QT_TRANSLATE_NOOP("reports", "low"));
    case staffing::DayKind::Middle:
        return words(QT_TRANSLATE_NOOP("reports", "middle"));
    case staffing::DayKind::Peak:
        return words(QT_TRANSLATE_NOOP("reports", "peak"));
    }
    Q_UNREACHABLE();
}

QString verdict(bool reached)
{
    return reached ? words("reaches the target") : words("below the target");
}

Cell sum(Value value)
{
    return {std::move(value), Formula{Formula::Kind::SumOfColumn, {}, 0}};
}

Table stamped(const char *key, const QString &title, const DemandMonth &month)
{
    Table table;
    table.key = QLatin1String(key);
    table.title = title;
    table.notes = {staffing::howComputed(month.inputs)};
    return table;
}

std::vector<Column> dayColumns()
{
    return {{words("Day"), Kind::Day},
            {words("Kind of day"), Kind::Text},
            {words("Calls"), Kind::Quantity},
            {words("Fewer on one day in ten"), Kind::Quantity},
            {words("More on one day in ten"), Kind::Quantity},
            {words("E-mails"), Kind::Quantity},
            {words("Persons in first line"), Kind::Count},
            {words("Most at once"), Kind::Count},
            {words("Hours in first line"), Kind::Quantity},
            {words("Persons beside"), Kind::Count},
            {words("E-mail, hours"), Kind::Quantity},
            {words("Follow-up, hours"), Kind::Quantity},
            {words("Answered in time"), Kind::Share},
            {words("Mean wait, s"), Kind::Quantity},
            {words("Occupancy"), Kind::Share},
            {words("What decides"), Kind::Text},
            {words("Verdict"), Kind::Text}};
}

std::vector<Cell> dayRow(const DemandMonth &month, const DemandDay &day)
{
    return {Cell(day.day),
            Cell(day.isPayDay ? words("pay day") : kindName(day.kind)),
            quantityCell(day.calls.expected),
            quantityCell(day.calls.low),
            quantityCell(day.calls.high),
            quantityCell(day.mails.expected),
            count(day.persons),
            count(day.peak),
            quantityCell(day.hours),
            count(day.mailPersons),
            quantityCell(day.mailHours),
            quantityCell(day.followUpHours),
            shareCell(inTime(day.service, month.inputs.assumptions.counted)),
            secondsCell(day.service.meanWait),
            shareCell(day.service.occupancy),
            Cell(name(day.binding)),
            Cell(verdict(day.reached))};
}

// What a column of shown hundredths adds up to, so that the total is the sum of what stands above it.
Ratio sumOfColumn(const Table &table, std::size_t column)
{
    Ratio total{0, 100};
    for (const std::vector<Cell> &row : table.rows) {
        if (const Ratio *value = std::get_if<Ratio>(&row[column].value))
            total.numerator += value->numerator;
    }
    return total;
}

Table dayTable(const DemandMonth &month)
{
    Table table = stamped("need_per_day", words("Need per day"), month);
    table.columns = dayColumns();
    qint64 beside = 0;
    for (const DemandDay &day : month.days) {
        table.rows.push_back(dayRow(month, day));
        beside += day.mailPersons;
    }
    table.total.resize(table.columns.size());
    table.total[0] = Cell(words("Month"));
    for (const std::size_t column : {2, 5, 8, 10, 11})
        table.total[column] = sum(sumOfColumn(table, column));
    table.total[6] = sum(Value(qint64{month.personDays}));
    table.total[9] = sum(Value(beside));
    table.total[12] = shareCell(month.inTime);
    table.total[13] = secondsCell(month.meanWait);
    table.total[14] = shareCell(month.occupancy);
    table.chart = true;
    table.chartColumn = 6;
    return table;
}

Table halfHourTable(const DemandMonth &month)
{
    Table table = stamped("need_per_half_hour", words("Need per half-hour"), month);
    table.columns = {{words("Day"), Kind::Day},
                     {words("From"), Kind::Text},
                     {words("Open minutes"), Kind::Count},
                     {words("Calls"), Kind::Quantity},
                     {words("At least"), Kind::Count},
                     {words("Wanted"), Kind::Count},
                     {words("With many calls"), Kind::Count},
                     {words("What decides"), Kind::Text}};
    for (const DemandDay &day : month.days) {
        for (const DemandInterval &interval : day.intervals)
            table.rows.push_back({Cell(day.day), Cell(clock(interval.minute)), count(interval.openMinutes),
                                  quantityCell(interval.calls.expected), count(interval.least), count(interval.wanted),
                                  count(interval.cautious), Cell(name(interval.binding))});
    }
    table.notes << words("With many calls: what as many calls would need as come on one day in ten or fewer.");
    return table;
}

void addPersonsRow(const DemandMonth &month, const DemandDay &day, const staffing::Service &service,
                   const QString &which, Table &table)
{
    const auto share = inTime(service, month.inputs.assumptions.counted);
    const bool reaches = share >= month.inputs.assumptions.target().share;
    table.rows.push_back({Cell(day.day), count(service.agents), Cell(which), shareCell(share),
                          secondsCell(service.meanWait), quantityCell(day.calls.expected * service.abandoned),
                          shareCell(service.occupancy), Cell(verdict(reaches))});
}

Table fewerTable(const DemandMonth &month)
{
    Table table = stamped("one_fewer_or_more", words("One fewer or more"), month);
    table.columns = {{words("Day"), Kind::Day},
                     {words("Persons"), Kind::Count},
                     {words("Which"), Kind::Text},
                     {words("Answered in time"), Kind::Share},
                     {words("Mean wait, s"), Kind::Quantity},
                     {words("Abandoned calls"), Kind::Quantity},
                     {words("Occupancy"), Kind::Share},
                     {words("Verdict"), Kind::Text}};
    for (const DemandDay &day : month.days) {
        const staffing::Requirement wanted = requirementOf(month.inputs, day);
        if (wanted.fewer.agents < wanted.needed.agents)
            addPersonsRow(month, day, wanted.fewer, words("one fewer"), table);
        addPersonsRow(month, day, wanted.needed, words("the need"), table);
        addPersonsRow(month, day, wanted.more, words("one more"), table);
    }
    return table;
}

Table sideBySideTable(const DemandReportInputs &inputs)
{
    Table table = stamped("what_ifs", words("What-ifs side by side"), inputs.month);
    table.columns = {{words("What if"), Kind::Text},
                     {words("Calls"), Kind::Quantity},
                     {words("Person-days"), Kind::Count},
                     {words("Hours in first line"), Kind::Quantity},
                     {words("Kr"), Kind::Money},
                     {words("Answered in time"), Kind::Share},
                     {words("Mean wait, s"), Kind::Quantity},
                     {words("Abandoned calls"), Kind::Quantity},
                     {words("Occupancy"), Kind::Share},
                     {words("Days below the target"), Kind::Count}};
    const DemandMonth &plan = inputs.plan ? *inputs.plan : inputs.month;
    std::vector<staffing::Outcome> outcomes{outcome(plan)};
    for (const staffing::WhatIf &what : inputs.whatIfs)
        outcomes.push_back(outcome(plan, what));
    for (const staffing::Outcome &each : outcomes)
        table.rows.push_back({Cell(each.name), quantityCell(each.calls), count(each.personDays),
                              quantityCell(each.hours), Cell(each.cost), shareCell(each.inTime),
                              secondsCell(each.meanWait), quantityCell(each.abandoned), shareCell(each.occupancy),
                              count(each.daysBelowTarget)});
    for (const staffing::WhatIf &what : inputs.whatIfs)
        table.notes << QStringLiteral("%1: %2").arg(what.name,
                                                    staffing::howComputed(changed(plan.inputs, what)));
    return table;
}

void appendWhy(const QString &when, staffing::DemandFigure figure, const ExplainedFigure &why, Table &table)
{
    QStringList parts;
    for (const ArithmeticLine &line : why.sum)
        parts << QStringList({line.sign, line.what, line.value, line.unit}).join(u' ').simplified();
    const QString result = why.sum.empty() ? QString() : why.sum.back().value;
    table.rows.push_back({Cell(when), Cell(name(figure)), Cell(result), Cell(parts.join(QStringLiteral("; ")))});
}

Table howTable(const DemandMonth &month)
{
    Table table = stamped("how_computed", words("How computed"), month);
    table.columns = {{words("When"), Kind::Text},
                     {words("Figure"), Kind::Text},
                     {words("Value"), Kind::Text},
                     {words("How it is computed"), Kind::Text}};
    const QString whole = format::monthTitle(month.inputs.month);
    for (const DemandFigure figure : {DemandFigure::Calls, DemandFigure::Persons, DemandFigure::Hours,
                                      DemandFigure::Cost, DemandFigure::InTime, DemandFigure::MailPersons})
        appendWhy(whole, figure, why(month, figure), table);
    for (const DemandDay &day : month.days) {
        for (const DemandFigure figure : {DemandFigure::Persons, DemandFigure::InTime, DemandFigure::MailPersons})
            appendWhy(format::longDay(day.day), figure, why(month, day, figure), table);
    }
    for (const QString &rule : why(month, DemandFigure::MailPersons).rules + why(month, DemandFigure::Persons).rules) {
        if (!table.notes.contains(rule))
            table.notes << rule;
    }
    return table;
}

} // namespace

Report demandReport(const DemandReportInputs &inputs)
{
    Report report;
    report.title = QCoreApplication::translate("reports", "Demand and staffing %1")
                       .arg(format::monthName(inputs.month.inputs.month));
    QStringList parts;
    if (!inputs.centre.isEmpty())
        parts << inputs.centre;
    if (inputs.plan)
        parts << words("a what-if, not the plan");
    if (inputs.today.isValid())
        parts << format::day(inputs.today);
    report.subtitle = parts.join(QStringLiteral(" · "));
    report.month = inputs.month.inputs.month;
    report.tables = {dayTable(inputs.month), halfHourTable(inputs.month), fewerTable(inputs.month),
                     sideBySideTable(inputs), howTable(inputs.month)};
    return report;
}

} // namespace paybench::reports
