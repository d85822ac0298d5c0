// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/what_if.h"

#include "core/staffing/day_shape.h"
#include "core/staffing/figures.h"
#include "core/staffing/first_line.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace paybench::staffing {

namespace {

constexpr double mostCalls = 100'000'000; // a month: beyond it somebody slipped on the keys
constexpr double mostFactor = 100;
constexpr qint64 mostPayslips = 100'000'000;
constexpr int mostPersonsFewer = 10'000;
constexpr double belowTarget = 1e-9; // rounding of a share that is exactly the target

double sumOf(const std::vector<ForecastDay> &days)
{
    double sum = 0;
    for (const ForecastDay &day : days)
        sum += day.calls.expected;
    return sum;
}

// The month gets this total; where nothing was expected, it is placed by low, middle and peak days.
void setSum(const DemandInputs &inputs, double total, std::vector<ForecastDay> &days)
{
    const double before = sumOf(days);
    if (before > 0) {
        for (ForecastDay &day : days)
            scale(day, total / before);
        return;
    }
    std::vector<QDate> open;
    for (const ForecastDay &day : days)
        open.push_back(day.day);
    if (total > 0)
        days = placed(total, open, inputs.calendar, inputs.pay, inputs.assumptions.weights);
}

void addEvent(const ForecastEvent &event, std::vector<ForecastDay> &days)
{
    for (ForecastDay &day : days) {
        if (day.day >= event.from && day.day <= event.to)
            scale(day, event.factor);
    }
}

// What a person sees first of a month under other assumptions: persons, hours and what they cost.
void addStaff(const Assumptions &assumptions, const DemandDay &day, int persons, const std::vector<Piece> &pieces,
              Outcome &outcome)
{
    outcome.personDays += persons;
    outcome.hours += hoursOf(assumptions, day, pieces);
}

bool missesTarget(const Assumptions &assumptions, const DemandDay &day, const Service &service)
{
    return day.calls.expected > 0 && inTime(service, assumptions.counted) < assumptions.target().share - belowTarget;
}

// persons: of each day of the month.
Outcome outcomeWith(const DemandMonth &month, const std::vector<int> &persons)
{
    const Assumptions &assumptions = month.inputs.assumptions;
    const bool blended = isBlended(month.inputs);
    Outcome outcome;
    outcome.calls = month.calls;
    ServiceSum sum;
    for (std::size_t i = 0; i < month.days.size(); ++i) {
        const DemandDay &day = month.days[i];
        const std::vector<Piece> pieces = piecesOf(assumptions, day, persons[i]);
        addStaff(assumptions, day, persons[i], pieces, outcome);
        for (const Piece &piece : pieces)
            sum.add(piece.traffic, serviceOf(assumptions, piece.traffic, piece.seats, blended));
        const Service ofDay = serviceOf(assumptions, pieces, blended);
        outcome.abandoned += day.calls.expected * ofDay.abandoned;
        outcome.daysBelowTarget += missesTarget(assumptions, day, ofDay) ? 1 : 0;
    }
    const Service mean = sum.mean();
    outcome.inTime = inTime(mean, assumptions.counted);
    outcome.meanWait = mean.meanWait;
    outcome.occupancy = mean.occupancy;
    outcome.cost = costOf(outcome.hours, assumptions.costPerMinute);
    return outcome;
}

std::vector<int> ownPersons(const DemandMonth &month)
{
    std::vector<int> persons;
    for (const DemandDay &day : month.days)
        persons.push_back(day.persons);
    return persons;
}

// The own need less so many on each day, whatever the changed month would need.
std::vector<int> fewerPersons(const DemandMonth &own, const DemandMonth &month, int fewer)
{
    std::map<QDate, int> needed;
    for (const DemandDay &day : own.days)
        needed[day.day] = day.persons;
    std::vector<int> persons;
    for (const DemandDay &day : month.days) {
        const auto found = needed.find(day.day);
        persons.push_back(std::max(0, (found == needed.end() ? day.persons : found->second) - fewer));
    }
    return persons;
}

} // namespace

bool operator==(const WhatIf &a, const WhatIf &b)
{
    return toJson(a) == toJson(b);
}

std::vector<QString> faults(const WhatIf &what)
{
    std::vector<QString> sentences = faults(what.assumptions);
    const auto insistOn = [&sentences](bool holds, const QString &sentence) {
        if (!holds)
            sentences.push_back(sentence);
    };
    insistOn(!what.monthCalls || (*what.monthCalls >= 0 && *what.monthCalls <= mostCalls),
             QCoreApplication::translate("staffing", "The calls in the month must be from 0 to 100,000,000."));
    insistOn(what.callsFactor >= 0 && what.callsFactor <= mostFactor,
             QCoreApplication::translate("staffing", "The calls can be changed by −100% to +9,900%."));
    insistOn(
        what.newPayslips >= 0 && what.newPayslips <= mostPayslips,
        QCoreApplication::translate("staffing", "A new customer's payslips must be from 0 to 100,000,000 a month."));
    insistOn(std::abs(what.personsFewer) <= mostPersonsFewer,
             QCoreApplication::translate("staffing", "At most 10,000 persons fewer or more can be tried."));
    if (!what.event)
        return sentences;
    insistOn(what.event->from.isValid() && what.event->to.isValid() && what.event->from <= what.event->to,
             QCoreApplication::translate("staffing",
                                         "The event must have a first day and a last day that is not before it."));
    insistOn(what.event->factor > 0 && what.event->factor <= mostFactor,
             QCoreApplication::translate("staffing",
                                         "An event must change the calls by more than −100% and at most +9,900%."));
    return sentences;
}

DemandInputs changed(const DemandInputs &inputs, const WhatIf &what)
{
    DemandInputs other = inputs;
    other.assumptions = what.assumptions;
    const double calls = what.monthCalls.value_or(sumOf(inputs.calls)) * what.callsFactor
        + double(what.newPayslips) * inputs.contactRate;
    if (what.monthCalls || what.callsFactor != 1 || what.newPayslips != 0)
        setSum(other, calls, other.calls);
    if (what.newPayslips != 0)
        setSum(other, sumOf(inputs.mails) + double(what.newPayslips) * inputs.mailRate, other.mails);
    if (what.event)
        addEvent(*what.event, other.calls);
    return other;
}

Outcome outcome(const DemandMonth &month)
{
    Outcome outcome = outcomeWith(month, ownPersons(month));
    outcome.name = QCoreApplication::translate("staffing", "As it is");
    return outcome;
}

Outcome outcome(const DemandMonth &own, const WhatIf &what)
{
    const DemandMonth month = demandMonth(changed(own.inputs, what));
    const bool isNeed = what.personsFewer == 0;
    Outcome outcome = outcomeWith(month, isNeed ? ownPersons(month) : fewerPersons(own, month, what.personsFewer));
    outcome.name = what.name;
    return outcome;
}

} // namespace paybench::staffing
