// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/first_line.h"

#include "core/staffing/day_plan.h"
#include "core/staffing/day_spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr double roundingRest = 1e-9; // 24 hours of three persons are 3.0000000000000004 persons of eight hours
constexpr int placedOneByOne = 8; // up to so many persons breaks are placed one by one
constexpr double leastAvailable = 0.01; // of a person's time
constexpr double anyShare = 1e-9; // a service target that is always met where the queue ends at all

int roundedUp(double value)
{
    return int(std::ceil(value - roundingRest));
}

double openSeconds(const DemandInterval &interval)
{
    return interval.openMinutes * 60.0;
}

double availableShare(const Assumptions &assumptions)
{
    return std::max(leastAvailable, 1 - shrinkage(assumptions.shrinkage));
}

Traffic trafficOf(const Assumptions &assumptions, const DemandInterval &interval, double calls)
{
    return assumptions.traffic(calls, openSeconds(interval));
}

void decideByMean(const Assumptions &assumptions, double lost, DemandDay &day)
{
    const double open = openMinutes(day) * 60.0;
    const Target target = assumptions.target();
    const Limits limits = assumptions.limits();
    const Requirement wanted = requirement(assumptions.traffic(day.calls.expected, open), target, limits);
    const int cautious = agentsNeeded(assumptions.traffic(day.calls.high, open), target, limits);
    for (DemandInterval &interval : day.intervals) {
        interval.wanted = headsFor(wanted.agents, lost);
        interval.cautious = headsFor(std::max(wanted.agents, cautious), lost);
        interval.binding = wanted.binding;
        interval.reached = wanted.reached;
    }
    day.binding = wanted.binding;
    day.reached = wanted.reached;
}

void decideByHalfHour(const Assumptions &assumptions, double lost, DemandDay &day)
{
    const Target target = assumptions.target();
    const Limits limits = assumptions.limits();
    int most = -1;
    for (DemandInterval &interval : day.intervals) {
        const Requirement wanted =
            requirement(trafficOf(assumptions, interval, interval.calls.expected), target, limits);
        const int cautious = agentsNeeded(trafficOf(assumptions, interval, interval.calls.high), target, limits);
        interval.wanted = headsFor(wanted.agents, lost);
        interval.cautious = headsFor(std::max(wanted.agents, cautious), lost);
        interval.binding = wanted.binding;
        interval.reached = wanted.reached;
        day.reached = day.reached && wanted.reached;
        if (wanted.agents > most) {
            most = wanted.agents;
            day.binding = wanted.binding;
        }
    }
}

std::vector<Traffic> trafficOfDay(const Assumptions &assumptions, const DemandDay &day, double factor)
{
    std::vector<Traffic> traffic;
    for (const DemandInterval &interval : day.intervals)
        traffic.push_back(trafficOf(assumptions, interval, interval.calls.expected * factor));
    return traffic;
}

// What decides a half-hour of a plan for the whole day: the service target where there are more persons than the other
// demands ask for.
Binding bindingOf(const Traffic &traffic, int agents, const Assumptions &assumptions)
{
    const Target any{anyShare, double(assumptions.targetWithin), assumptions.counted};
    if (agents > agentsNeeded(traffic, any, assumptions.limits()))
        return Binding::ServiceLevel;
    return requirement(traffic, any, assumptions.limits()).binding;
}

void decideByDay(const Assumptions &assumptions, double lost, DemandDay &day)
{
    const std::vector<Traffic> traffic = trafficOfDay(assumptions, day, 1);
    const DayPlan wanted = dayPlan(traffic, assumptions.target(), assumptions.limits());
    const double factor = day.calls.expected > 0 ? std::max(1.0, day.calls.high / day.calls.expected) : 1;
    const DayPlan cautious =
        dayPlan(trafficOfDay(assumptions, day, factor), assumptions.target(), assumptions.limits());
    day.reached = wanted.reached;
    day.binding = Binding::Minimum;
    for (std::size_t i = 0; i < day.intervals.size(); ++i) {
        DemandInterval &interval = day.intervals[i];
        interval.wanted = headsFor(wanted.agents[i], lost);
        interval.cautious = headsFor(std::max(wanted.agents[i], cautious.agents[i]), lost);
        interval.binding = bindingOf(traffic[i], wanted.agents[i], assumptions);
        interval.reached = wanted.reached;
        if (interval.binding == Binding::ServiceLevel || day.binding == Binding::Minimum)
            day.binding = interval.binding;
    }
}

int peakOf(const DemandDay &day)
{
    int peak = 0;
    for (const DemandInterval &interval : day.intervals)
        peak = std::max(peak, interval.wanted);
    return peak;
}

// The largest number that may sit in any half-hour, so that the persons and their hours suffice.
int highestWith(const Assumptions &assumptions, const DemandDay &day, int persons)
{
    const double available = persons * assumptions.productiveMinutes / 60.0;
    const double lost = shrinkage(assumptions.shrinkage);
    for (int heads = std::min(persons, day.peak); heads > 0; --heads) {
        double hours = 0;
        for (const DemandInterval &interval : day.intervals)
            hours += seatsOf(std::min(heads, interval.wanted), lost) * interval.openMinutes / 60.0;
        if (hours / availableShare(assumptions) <= available + roundingRest)
            return heads;
    }
    return 0;
}

} // namespace

int grossedUp(int persons, double shrinkage)
{
    return roundedUp(persons / std::max(leastAvailable, 1 - shrinkage));
}

int headsFor(int seats, double shrinkage)
{
    return seats <= placedOneByOne ? seats : grossedUp(seats, shrinkage);
}

int seatsOf(int heads, double shrinkage)
{
    if (heads <= placedOneByOne)
        return heads;
    int seats = std::max(placedOneByOne, int(heads * (1 - shrinkage) + roundingRest) + 1);
    while (seats > placedOneByOne && headsFor(seats, shrinkage) > heads)
        --seats;
    return seats;
}

int openMinutes(const DemandDay &day)
{
    return std::accumulate(day.intervals.begin(), day.intervals.end(), 0,
                           [](int sum, const DemandInterval &interval) { return sum + interval.openMinutes; });
}

std::vector<Piece> piecesOf(const Assumptions &assumptions, const DemandDay &day)
{
    const double lost = shrinkage(assumptions.shrinkage);
    if (day.intervals.empty())
        return {{assumptions.traffic(day.calls.expected, 86'400), 0}};
    if (assumptions.span == TargetSpan::DayMean)
        return {{assumptions.traffic(day.calls.expected, openMinutes(day) * 60.0), seatsOf(day.peak, lost)}};
    std::vector<Piece> pieces;
    for (const DemandInterval &interval : day.intervals)
        pieces.push_back({trafficOf(assumptions, interval, interval.calls.expected), seatsOf(interval.wanted, lost)});
    return pieces;
}

std::vector<Piece> piecesOf(const Assumptions &assumptions, const DemandDay &day, int persons)
{
    std::vector<Piece> pieces = piecesOf(assumptions, day);
    const double lost = shrinkage(assumptions.shrinkage);
    if (day.intervals.empty() || persons == day.persons)
        return pieces;
    if (persons > day.persons) {
        const int more = std::max(1, seatsOf(persons, lost) - seatsOf(day.persons, lost));
        for (Piece &piece : pieces)
            piece.seats += more;
        return pieces;
    }
    const int highest = seatsOf(highestWith(assumptions, day, std::max(0, persons)), lost);
    for (Piece &piece : pieces)
        piece.seats = std::min(piece.seats, highest);
    return pieces;
}

double hoursOf(const Assumptions &assumptions, const DemandDay &day, const std::vector<Piece> &pieces)
{
    if (day.intervals.empty())
        return 0;
    double seatSeconds = 0;
    for (const Piece &piece : pieces)
        seatSeconds += piece.seats * piece.traffic.interval;
    return seatSeconds / 3600 / availableShare(assumptions);
}

int personsFor(const Assumptions &assumptions, int peakHeads, double hours)
{
    return std::max(peakHeads, roundedUp(hours * 60 / std::max(1, assumptions.productiveMinutes)));
}

void decide(const DemandInputs &inputs, bool blended, DemandDay &day)
{
    const Assumptions &assumptions = inputs.assumptions;
    const double lost = shrinkage(assumptions.shrinkage);
    day.reached = !day.intervals.empty() || day.calls.expected <= 0;
    for (DemandInterval &interval : day.intervals)
        interval.least = headsFor(assumptions.least, lost);
    if (!day.intervals.empty() && assumptions.span == TargetSpan::DayMean)
        decideByMean(assumptions, lost, day);
    else if (assumptions.span == TargetSpan::WholeDay && !day.intervals.empty())
        decideByDay(assumptions, lost, day);
    else
        decideByHalfHour(assumptions, lost, day);
    day.peak = peakOf(day);
    const std::vector<Piece> pieces = piecesOf(assumptions, day);
    day.hours = hoursOf(assumptions, day, pieces);
    day.persons = personsFor(assumptions, day.peak, day.hours);
    day.service = serviceOf(assumptions, pieces, blended);
    std::vector<Traffic> traffic;
    std::vector<int> seats;
    for (const Piece &piece : pieces) {
        traffic.push_back(piece.traffic);
        seats.push_back(piece.seats);
    }
    day.spread = daySpread(traffic, seats, assumptions.targetWithin);
}

} // namespace paybench::staffing
