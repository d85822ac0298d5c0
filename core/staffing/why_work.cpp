// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/staffing/figures.h"
#include "core/staffing/first_line.h"
#include "core/staffing/why_lines.h"

#include <QCoreApplication>
#include <QTime>

#include <array>
#include <cmath>

namespace paybench::staffing {

namespace {

const QString plus = QStringLiteral("+");
const QString equals = QStringLiteral("=");

QString hoursUnit()
{
    return QCoreApplication::translate("staffing", "h");
}

QString clock(int minute)
{
    return format::time(QTime(minute / 60 % 24, minute % 60));
}

QString kindDays(DayKind kind, int days)
{
    switch (kind) {
    case DayKind::Low:
        return QCoreApplication::translate("staffing", "%Ln low day(s)", nullptr, days);
    case DayKind::Middle:
        return QCoreApplication::translate("staffing", "%Ln middle day(s)", nullptr, days);
    case DayKind::Peak:
        return QCoreApplication::translate("staffing", "%Ln peak day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

// A figure of each day, added up by kind of day.
struct KindSum {
    int days = 0;
    double figure = 0;
};

template <class Figure> std::array<KindSum, 3> byKind(const DemandMonth &month, const Figure &figure)
{
    std::array<KindSum, 3> sums;
    for (const DemandDay &day : month.days) {
        KindSum &sum = sums[std::size_t(day.kind)];
        ++sum.days;
        sum.figure += figure(day);
    }
    return sums;
}

template <class Figure>
void addKinds(const DemandMonth &month, const Figure &figure, int decimals, const QString &unit, Why &why)
{
    const std::array<KindSum, 3> sums = byKind(month, figure);
    for (std::size_t kind = 0; kind < sums.size(); ++kind) {
        if (sums[kind].days > 0)
            addLine(why, why.sum.empty() ? QString() : plus, kindDays(DayKind(kind), sums[kind].days),
                    decimalText(sums[kind].figure, decimals), unit);
    }
}

void explainMonthPersons(const DemandMonth &month, Why &why)
{
    addKinds(
        month, [](const DemandDay &day) { return double(day.persons); }, 0, {}, why);
    addResult(why, QCoreApplication::translate("staffing", "Person-days"), format::number(month.personDays));
    const double supply = month.inputs.supplyDays;
    if (supply > 0)
        why.rules << QCoreApplication::translate("staffing",
                                                 "The centre's mix of work gives %1 person-days of support; %2 of "
                                                 "them are over.")
                         .arg(decimalText(supply, supply == std::floor(supply) ? 0 : 1),
                              decimalText(supply - month.personDays, supply == std::floor(supply) ? 0 : 1));
}

void explainMonthShare(const DemandMonth &month, Why &why)
{
    const double inTimeCalls = month.calls * month.inTime;
    addLine(why, {}, QCoreApplication::translate("staffing", "Calls answered in time"), decimalText(inTimeCalls, 1));
    addLine(why, QStringLiteral("÷"), QCoreApplication::translate("staffing", "Calls"), decimalText(month.calls, 1));
    addResult(why, name(DemandFigure::InTime), shareText(month.inTime));
}

void explainMonthWork(const DemandMonth &month, Why &why)
{
    addLine(why, {}, QCoreApplication::translate("staffing", "E-mail"), decimalText(month.mailHours, 2), hoursUnit());
    addLine(why, plus, QCoreApplication::translate("staffing", "Follow-up"), decimalText(month.followUpHours, 2),
            hoursUnit());
    double free = 0;
    int persons = 0;
    for (const DemandDay &day : month.days) {
        free += day.freeHours;
        persons += day.mailPersons;
    }
    addLine(why, {}, QCoreApplication::translate("staffing", "Time between calls"), decimalText(free, 2), hoursUnit());
    addResult(why, QCoreApplication::translate("staffing", "Person-days beside first line"), format::number(persons));
    if (const QString sentence = criticalSentence(month); !sentence.isEmpty())
        why.rules << sentence;
}

} // namespace

QString criticalSentence(const DemandMonth &month)
{
    if (!month.critical)
        return {};
    const CriticalStretch &stretch = *month.critical;
    return QCoreApplication::translate("staffing",
                                       "From %1 %2 to %3 %4, %5 h of work come and are due, and the first line has "
                                       "%6 h for it: %7 persons beside it are needed then.")
        .arg(format::longDay(stretch.from), clock(stretch.fromMinute), format::longDay(stretch.to),
             clock(stretch.toMinute), decimalText(stretch.work / 60, 1), decimalText(stretch.free / 60, 1),
             decimalText(stretch.persons, 2));
}

void explainMailPersons(const WhySubject &subject, Why &why)
{
    const DemandDay &day = subject.day;
    const Assumptions &assumptions = subject.assumptions();
    addLine(why, {}, QCoreApplication::translate("staffing", "E-mails"), decimalText(day.mails.expected, 1));
    addLine(why, QStringLiteral("×"), QCoreApplication::translate("staffing", "Time for each"),
            format::number(assumptions.mailHandleTime), QStringLiteral("s"));
    addLine(why, equals, QCoreApplication::translate("staffing", "E-mail"), decimalText(day.mailHours, 2), hoursUnit());
    addLine(why, plus, QCoreApplication::translate("staffing", "Follow-up"), decimalText(day.followUpHours, 2),
            hoursUnit());
    addLine(why, {}, QCoreApplication::translate("staffing", "Time between calls"), decimalText(day.freeHours, 2),
            hoursUnit());
    addResult(why, name(DemandFigure::MailPersons), format::number(day.mailPersons));
    why.rules << QCoreApplication::translate("staffing",
                                             "One person fewer on the day would make e-mail or follow-up late here or "
                                             "on a day after.");
    if (const QString sentence = criticalSentence(subject.month); !sentence.isEmpty())
        why.rules << sentence;
    if (assumptions.mailInterruptible)
        why.rules << QCoreApplication::translate("staffing",
                                                 "A call goes first; %1 of the time between calls can be used.")
                         .arg(format::percent(assumptions.efficiency, 1000, 0));
    else
        why.rules << QCoreApplication::translate("staffing",
                                                 "E-mail is not interrupted; %Ln person(s) are kept free for calls.",
                                                 nullptr, assumptions.reserved);
}

void explainBacklog(const WhySubject &subject, Why &why)
{
    const DemandMonth &month = subject.month;
    double before = month.inputs.mailBacklog * month.inputs.assumptions.mailHandleTime / 60.0;
    for (const DemandDay &day : month.days) {
        if (day.day == subject.day.day)
            break;
        before = day.backlogMinutes;
    }
    const double came = (subject.day.mailHours + subject.day.followUpHours) * 60;
    addLine(why, {}, QCoreApplication::translate("staffing", "Left from before"), decimalText(before / 60, 2),
            hoursUnit());
    addLine(why, plus, QCoreApplication::translate("staffing", "Came in"), decimalText(came / 60, 2), hoursUnit());
    addLine(why, QStringLiteral("−"), QCoreApplication::translate("staffing", "Done"),
            decimalText((before + came - subject.day.backlogMinutes) / 60, 2), hoursUnit());
    addResult(why, name(DemandFigure::Backlog), decimalText(subject.day.backlogMinutes / 60, 2), hoursUnit());
    why.rules << QCoreApplication::translate("staffing", "The oldest has waited %1 h of open time.")
                     .arg(decimalText(subject.day.oldestMinutes / 60, 1));
}

void explainCost(const Assumptions &assumptions, double hours, Money cost, Why &why)
{
    addLine(why, {}, name(DemandFigure::Hours), decimalText(hours, 2), hoursUnit());
    addLine(why, QStringLiteral("×"), QCoreApplication::translate("staffing", "Minutes in an hour"),
            format::number(60));
    addLine(why, QStringLiteral("×"), QCoreApplication::translate("staffing", "Cost per minute"),
            format::price(assumptions.costPerMinute), QCoreApplication::translate("staffing", "kr"));
    addResult(why, name(DemandFigure::Cost), format::amount(cost), QCoreApplication::translate("staffing", "kr"));
}

void explainMonth(const DemandMonth &month, DemandFigure figure, Why &why)
{
    switch (figure) {
    case DemandFigure::Persons:
        return explainMonthPersons(month, why);
    case DemandFigure::InTime:
        return explainMonthShare(month, why);
    case DemandFigure::MailPersons:
        return explainMonthWork(month, why);
    case DemandFigure::Cost:
        return explainCost(month.inputs.assumptions, month.hours, month.cost, why);
    case DemandFigure::Calls:
        addKinds(
            month, [](const DemandDay &day) { return day.calls.expected; }, 1, {}, why);
        return addResult(why, name(figure), decimalText(month.calls, 1));
    case DemandFigure::Hours:
        addKinds(
            month, [](const DemandDay &day) { return day.hours; }, 2, hoursUnit(), why);
        return addResult(why, name(figure), decimalText(month.hours, 2), hoursUnit());
    case DemandFigure::Abandoned:
        addKinds(
            month, [](const DemandDay &day) { return day.calls.expected * day.service.abandoned; }, 1, {}, why);
        return addResult(why, name(figure), decimalText(month.abandoned, 1));
    case DemandFigure::MeanWait:
        why.rules << QCoreApplication::translate("staffing", "The days' mean waits, weighted by their calls.");
        return addResult(why, name(figure), waitText(month.meanWait));
    case DemandFigure::Occupancy:
        addKinds(
            month, [](const DemandDay &day) { return day.callHours * (1 - day.service.abandoned); }, 2, hoursUnit(),
            why);
        why.rules << QCoreApplication::translate("staffing", "Hours on calls over the hours at the telephone.");
        return addResult(why, name(figure), shareText(month.occupancy, 1));
    case DemandFigure::Backlog:
        return addResult(why, name(figure),
                         decimalText(month.backlog.empty() ? 0 : month.backlog.back().minutes / 60, 2), hoursUnit());
    }
}

} // namespace paybench::staffing
