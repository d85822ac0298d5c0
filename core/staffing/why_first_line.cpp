// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/staffing/figures.h"
#include "core/staffing/first_line.h"
#include "core/staffing/why_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

const QString times = QStringLiteral("×");
const QString divided = QStringLiteral("÷");
const QString secondsUnit = QStringLiteral("s");

QString hourUnit()
{
    return QCoreApplication::translate("staffing", "h");
}

QString modelName(const Assumptions &assumptions)
{
    if (!assumptions.patience)
        return QStringLiteral("Erlang C");
    return *assumptions.patience == 0 ? QStringLiteral("Erlang B") : QStringLiteral("Erlang A");
}

bool isOnePiece(const WhySubject &subject)
{
    return subject.interval || subject.assumptions().span == TargetSpan::DayMean;
}

// Whether the formula of Erlang C can be written out with these numbers.
bool isPlainErlangC(const WhySubject &subject)
{
    const Assumptions &assumptions = subject.assumptions();
    return isOnePiece(subject) && !assumptions.patience && !isBlended(subject.month.inputs)
        && !shownService(subject).growsWithoutEnd && shownService(subject).agents > 0;
}

void addLoad(const WhySubject &subject, Why &why)
{
    const Traffic traffic = shownTraffic(subject);
    addLine(why, {}, QCoreApplication::translate("staffing", "Calls"), decimalText(traffic.calls, 1));
    addLine(why, times, QCoreApplication::translate("staffing", "Handle time"), decimalText(traffic.handleTime, 0),
            secondsUnit);
    addLine(why, divided, QCoreApplication::translate("staffing", "Open time"), decimalText(traffic.interval, 0),
            secondsUnit);
    addLine(why, QStringLiteral("="), QCoreApplication::translate("staffing", "Load"), decimalText(traffic.load(), 2));
}

void addCounted(const WhySubject &subject, const Service &service, Why &why)
{
    const Assumptions &assumptions = subject.assumptions();
    addLine(why, {},
            QCoreApplication::translate("staffing", "Answered within %1 s with %Ln person(s)", nullptr, service.agents)
                .arg(format::number(assumptions.targetWithin)),
            shareText(inTime(service, assumptions.counted)));
}

QString bindingSentence(Binding binding)
{
    switch (binding) {
    case Binding::ServiceLevel:
        return QCoreApplication::translate("staffing", "The service target decides: one person fewer would miss it.");
    case Binding::Occupancy:
        return QCoreApplication::translate("staffing",
                                           "The highest occupancy decides: with one person fewer it would be "
                                           "above it.");
    case Binding::Abandonment:
        return QCoreApplication::translate("staffing",
                                           "The abandoned calls decide: with one person fewer too many would "
                                           "give up.");
    case Binding::Minimum:
        return QCoreApplication::translate("staffing",
                                           "The fewest persons in first line decide; the calls would need no "
                                           "more.");
    case Binding::None:
        break;
    }
    return {};
}

QString capSentence(const Requirement &requirement)
{
    if (requirement.uncapped > requirement.agents)
        return QCoreApplication::translate("staffing",
                                           "The target needs %Ln person(s), but the most that may sit in first "
                                           "line is lower, so the target is missed.",
                                           nullptr, requirement.uncapped);
    return QCoreApplication::translate("staffing",
                                       "The most that may sit in first line keeps the target from being reached.");
}

QString spanSentence(TargetSpan span)
{
    switch (span) {
    case TargetSpan::DayMean:
        return QCoreApplication::translate("staffing",
                                           "The target holds for the day's mean rate: the same persons all day.");
    case TargetSpan::EachHalfHour:
        return QCoreApplication::translate("staffing", "The target holds in every half-hour by itself.");
    case TargetSpan::WholeDay:
        return QCoreApplication::translate("staffing",
                                           "The target holds over the day as a whole, with the fewest hours.");
    }
    Q_UNREACHABLE();
}

void addDecision(const WhySubject &subject, const Requirement &requirement, Why &why)
{
    if (const QString sentence = bindingSentence(requirement.binding); !sentence.isEmpty())
        why.rules << sentence;
    if (!requirement.reached)
        why.rules << capSentence(requirement);
    why.rules << spanSentence(subject.assumptions().span);
    if (isBlended(subject.month.inputs))
        why.rules << QCoreApplication::translate("staffing",
                                                 "E-mail is not interrupted for a call, so fewer calls are answered "
                                                 "in time than the persons alone would manage.");
}

void addPersonsOfHours(const WhySubject &subject, Why &why)
{
    const Assumptions &assumptions = subject.assumptions();
    addLine(why, {}, QCoreApplication::translate("staffing", "Most persons at once"), format::number(subject.day.peak));
    addLine(why, {},
            QCoreApplication::translate("staffing", "Person-hours, ÷ %1 h for each person")
                .arg(decimalText(assumptions.productiveMinutes / 60.0, 1)),
            decimalText(subject.day.hours, 2), hourUnit());
    why.rules << QCoreApplication::translate("staffing",
                                             "The persons of a day are the larger of the most at once and the "
                                             "person-hours over a person's working day, rounded up.");
}

} // namespace

void addLine(Why &why, const QString &sign, const QString &what, const QString &value, const QString &unit)
{
    why.sum.push_back({sign, what, value, unit, false});
}

void addResult(Why &why, const QString &what, const QString &value, const QString &unit)
{
    why.sum.push_back({QStringLiteral("="), what, value, unit, true});
}

Traffic shownTraffic(const WhySubject &subject)
{
    if (subject.interval)
        return subject.assumptions().traffic(subject.interval->calls.expected,
                                             std::max(1, subject.interval->openMinutes) * 60.0);
    return subject.assumptions().traffic(subject.day.calls.expected, std::max(1, openMinutes(subject.day)) * 60.0);
}

Service shownService(const WhySubject &subject)
{
    if (!subject.interval)
        return subject.day.service;
    const int seats = seatsOf(subject.interval->wanted, shrinkage(subject.assumptions().shrinkage));
    return serviceOf(subject.assumptions(), shownTraffic(subject), seats, isBlended(subject.month.inputs));
}

void explainPersons(const WhySubject &subject, Why &why)
{
    const DemandInputs &inputs = subject.month.inputs;
    const Requirement wanted =
        subject.interval ? requirementOf(inputs, subject.day, *subject.interval) : requirementOf(inputs, subject.day);
    addLoad(subject, why);
    if (wanted.fewer.agents < wanted.needed.agents)
        addCounted(subject, wanted.fewer, why);
    addCounted(subject, wanted.needed, why);
    addDecision(subject, wanted, why);
    if (subject.interval) {
        addLine(why, {}, QCoreApplication::translate("staffing", "If as many call as on one day in ten"),
                format::number(subject.interval->cautious));
        addResult(why, QCoreApplication::translate("staffing", "Persons"), format::number(subject.interval->wanted));
    } else {
        addPersonsOfHours(subject, why);
        addResult(why, QCoreApplication::translate("staffing", "Persons"), format::number(subject.day.persons));
    }
}

void explainInTime(const WhySubject &subject, Why &why)
{
    const Service service = shownService(subject);
    const Traffic traffic = shownTraffic(subject);
    addLoad(subject, why);
    addLine(why, {}, QCoreApplication::translate("staffing", "Has to wait (%1)").arg(modelName(subject.assumptions())),
            shareText(service.waiting));
    if (isPlainErlangC(subject)) {
        const double within = subject.assumptions().targetWithin;
        const double rest = std::exp(-(service.agents - traffic.load()) * within / traffic.handleTime);
        addLine(why, times,
                QStringLiteral("e^(−(%1 − %2) × %3 ÷ %4)")
                    .arg(format::number(service.agents), decimalText(traffic.load(), 4), decimalText(within, 0),
                         decimalText(traffic.handleTime, 0)),
                decimalText(rest, 4));
        addLine(why, QStringLiteral("="),
                QCoreApplication::translate("staffing", "Waits longer than %1 s").arg(decimalText(within, 0)),
                shareText(service.waiting * rest));
    }
    addResult(why, name(DemandFigure::InTime), shareText(inTime(service, subject.assumptions().counted)));
    if (service.growsWithoutEnd)
        why.rules << QCoreApplication::translate("staffing",
                                                 "The load is not below the persons, so the queue grows without end.");
    if (!subject.interval)
        why.rules << QCoreApplication::translate("staffing",
                                                 "Chance alone moves a day's share by about %1 percentage points up "
                                                 "or down.")
                         .arg(decimalText(100 * subject.day.spread, 1));
    why.rules << spanSentence(subject.assumptions().span);
}

void explainMeanWait(const WhySubject &subject, Why &why)
{
    const Service service = shownService(subject);
    const Traffic traffic = shownTraffic(subject);
    addLine(why, {}, QCoreApplication::translate("staffing", "Has to wait (%1)").arg(modelName(subject.assumptions())),
            shareText(service.waiting));
    if (isPlainErlangC(subject)) {
        addLine(why, times, QCoreApplication::translate("staffing", "Handle time"), decimalText(traffic.handleTime, 0),
                secondsUnit);
        addLine(why, divided, QCoreApplication::translate("staffing", "Persons less load"),
                decimalText(service.agents - traffic.load(), 4));
    } else if (subject.assumptions().patience) {
        addLine(why, {}, name(DemandFigure::Abandoned), shareText(service.abandoned));
        addLine(why, times, QCoreApplication::translate("staffing", "Patience"),
                format::number(*subject.assumptions().patience), secondsUnit);
    }
    addResult(why, name(DemandFigure::MeanWait), waitText(service.meanWait));
    if (service.growsWithoutEnd)
        why.rules << QCoreApplication::translate("staffing",
                                                 "The load is not below the persons, so the queue grows without end.");
}

void explainAbandoned(const WhySubject &subject, Why &why)
{
    const Service service = shownService(subject);
    const double calls = shownTraffic(subject).calls;
    addLine(why, {}, QCoreApplication::translate("staffing", "Calls"), decimalText(calls, 1));
    addLine(why, times, QCoreApplication::translate("staffing", "Give up (%1)").arg(modelName(subject.assumptions())),
            shareText(service.abandoned));
    addResult(why, name(DemandFigure::Abandoned), decimalText(calls * service.abandoned, 1));
    if (!subject.assumptions().patience)
        why.rules << QCoreApplication::translate("staffing",
                                                 "Erlang C takes it that nobody gives up, so it shows longer waits "
                                                 "than callers with patience meet.");
}

void explainOccupancy(const WhySubject &subject, Why &why)
{
    const Service service = shownService(subject);
    addLoad(subject, why);
    if (service.abandoned > 0)
        addLine(why, times, QCoreApplication::translate("staffing", "Answered"), shareText(1 - service.abandoned));
    addLine(why, divided, QCoreApplication::translate("staffing", "Persons at the telephone"),
            format::number(service.agents));
    addResult(why, name(DemandFigure::Occupancy), shareText(service.occupancy, 1));
    if (!isOnePiece(subject))
        why.rules << QCoreApplication::translate("staffing",
                                                 "The occupancy is that of all half-hours together, each with its "
                                                 "own persons.");
}

void explainHours(const WhySubject &subject, Why &why)
{
    const double lost = shrinkage(subject.assumptions().shrinkage);
    addLine(why, {}, QCoreApplication::translate("staffing", "Persons × open time of each half-hour"),
            decimalText(subject.day.hours * (1 - lost), 2), hourUnit());
    for (const Assumptions::Shrinkage &cause : subject.assumptions().shrinkage)
        addLine(why, divided, QCoreApplication::translate("staffing", "Available but for “%1”").arg(cause.cause),
                format::percent(1000 - cause.share, 1000));
    addResult(why, name(DemandFigure::Hours), decimalText(subject.day.hours, 2), hourUnit());
    why.rules << QCoreApplication::translate("staffing",
                                             "Shares that are not available are multiplied, and hours are rounded "
                                             "only once. Leave and sickness belong to the rota.");
}

void explainCalls(const WhySubject &subject, Why &why)
{
    const Band &band = subject.interval ? subject.interval->calls : subject.day.calls;
    addLine(why, {}, QCoreApplication::translate("staffing", "Fewer on one day in ten"), decimalText(band.low, 0));
    addLine(why, {}, QCoreApplication::translate("staffing", "More on one day in ten"), decimalText(band.high, 0));
    addResult(why, QCoreApplication::translate("staffing", "Calls expected"), decimalText(band.expected, 1));
    if (subject.day.isPayDay)
        why.rules << QCoreApplication::translate("staffing", "It is a pay day.");
    else if (subject.day.bankDaysToPayDay < 0)
        why.rules << QCoreApplication::translate("staffing", "The pay day comes in %Ln bank day(s).", nullptr,
                                                 -subject.day.bankDaysToPayDay);
    else if (subject.day.bankDaysToPayDay > 0)
        why.rules << QCoreApplication::translate("staffing", "The pay day was %Ln bank day(s) ago.", nullptr,
                                                 subject.day.bankDaysToPayDay);
}

} // namespace paybench::staffing
