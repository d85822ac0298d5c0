// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/demand.h"

#include "core/staffing/figures.h"
#include "core/staffing/first_line.h"
#include "core/staffing/open_day.h"
#include "core/staffing/open_work.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace paybench::staffing {

namespace {

constexpr double secondsOfHour = 3600;

// The pay days around a month, and the bank days from them. Counted once, because asking a calendar day by day is slow.
class PayDistance {
public:
    PayDistance(const DemandInputs &inputs)
        : m_first(inputs.month.plus(-1).first())
    {
        const QDate last = inputs.month.plus(1).last();
        int passed = 0;
        for (QDate day = m_first; day <= last; day = day.addDays(1)) {
            passed += inputs.calendar.isBankDay(day) ? 1 : 0;
            m_passed.push_back(passed);
        }
        for (int months = -1; months <= 1; ++months)
            m_payDays.push_back(payDay(inputs.pay, inputs.month.plus(months), inputs.calendar));
    }

    bool isPayDay(QDate day) const { return std::find(m_payDays.begin(), m_payDays.end(), day) != m_payDays.end(); }

    int nearest(QDate day) const
    {
        int found = 0;
        for (std::size_t i = 0; i < m_payDays.size(); ++i) {
            const int distance = passed(day) - passed(m_payDays[i]);
            if (i == 0 || std::abs(distance) < std::abs(found))
                found = distance;
        }
        return found;
    }

private:
    int passed(QDate day) const
    {
        const qint64 place = std::clamp<qint64>(m_first.daysTo(day), 0, qint64(m_passed.size()) - 1);
        return m_passed[std::size_t(place)];
    }

    QDate m_first;
    std::vector<int> m_passed;
    std::vector<QDate> m_payDays;
};

// Where nothing is known about the opening hours, the forecast's intervals say when calls come.
std::vector<OpenSpan> spansOf(const ForecastDay &day, int length)
{
    std::vector<OpenSpan> spans;
    for (const ForecastInterval &interval : day.intervals)
        spans.push_back({interval.minute, interval.minute + length});
    return spans;
}

DemandDay dayOf(const DemandInputs &inputs, const ForecastDay &forecast, const BusinessClock &clock, int length)
{
    DemandDay day;
    day.day = forecast.day;
    day.kind = dayKind(forecast.day, inputs.calendar, inputs.pay);
    day.calls = sound(forecast.calls, forecast.variation);
    day.intervals = halfHoursOf(inputs.hours.empty() ? spansOf(forecast, length) : clock.open(forecast.day), length);
    placeCalls(forecast, length, day.intervals);
    day.callHours = day.calls.expected * inputs.assumptions.handleTime / secondsOfHour;
    day.followUpHours =
        day.calls.expected * inputs.assumptions.followUpRate / 1000.0 * inputs.assumptions.followUpTime / secondsOfHour;
    return day;
}

// The e-mails of each interval of a day.
std::vector<double> takeMails(const DemandInputs &inputs, const ForecastDay *mails, int length, DemandDay &day)
{
    if (!mails)
        return std::vector<double>(day.intervals.size(), 0.0);
    day.mails = sound(mails->calls, mails->variation);
    day.mailHours = day.mails.expected * inputs.assumptions.mailHandleTime / secondsOfHour;
    std::vector<double> perInterval = sharesOf(*mails, day.intervals, length);
    for (double &share : perInterval)
        share *= day.mails.expected;
    return perInterval;
}

void addUp(bool blended, DemandMonth &month)
{
    const Assumptions &assumptions = month.inputs.assumptions;
    ServiceSum sum;
    for (const DemandDay &day : month.days) {
        month.calls += day.calls.expected;
        month.mails += day.mails.expected;
        month.personDays += day.persons;
        month.hours += day.hours;
        month.mailHours += day.mailHours;
        month.followUpHours += day.followUpHours;
        for (const Piece &piece : piecesOf(assumptions, day))
            sum.add(piece.traffic, serviceOf(assumptions, piece.traffic, piece.seats, blended));
        month.abandoned += day.calls.expected * day.service.abandoned;
    }
    const Service mean = sum.mean();
    month.cost = costOf(month.hours, assumptions.costPerMinute);
    month.inTime = inTime(mean, assumptions.counted);
    month.meanWait = mean.meanWait;
    month.occupancy = mean.occupancy;
}

const ForecastDay *onDay(const std::map<QDate, const ForecastDay *> &days, QDate day)
{
    const auto found = days.find(day);
    return found == days.end() ? nullptr : found->second;
}

int lengthOf(const DemandInputs &inputs)
{
    for (const ForecastDay &day : inputs.calls) {
        if (day.intervals.size() > 1)
            return intervalLength(day);
    }
    return intervalLength({});
}

Service withPersons(const DemandInputs &inputs, const DemandDay &day, int persons, bool blended)
{
    Service service = serviceOf(inputs.assumptions, piecesOf(inputs.assumptions, day, persons), blended);
    service.agents = persons;
    return service;
}

} // namespace

const DemandDay *DemandMonth::day(QDate wanted) const
{
    const auto found =
        std::find_if(days.begin(), days.end(), [wanted](const DemandDay &each) { return each.day == wanted; });
    return found == days.end() ? nullptr : &*found;
}

DemandMonth demandMonth(const DemandInputs &inputs)
{
    DemandMonth month;
    month.inputs = inputs;
    const bool blended = isBlended(inputs);
    const int length = lengthOf(inputs);
    const BusinessClock clock(inputs.calendar, inputs.hours);
    const PayDistance pay(inputs);
    std::map<QDate, const ForecastDay *> mails;
    for (const ForecastDay &day : inputs.mails)
        mails[day.day] = &day;
    std::vector<std::vector<double>> mailsOfDays;
    for (const ForecastDay &forecast : inputs.calls) {
        DemandDay day = dayOf(inputs, forecast, clock, length);
        day.isPayDay = pay.isPayDay(day.day);
        day.bankDaysToPayDay = pay.nearest(day.day);
        mailsOfDays.push_back(takeMails(inputs, onDay(mails, day.day), length, day));
        decide(inputs, blended, day);
        month.days.push_back(std::move(day));
    }
    followWork(openWork(inputs, month.days, mailsOfDays, blended), month);
    addUp(blended, month);
    return month;
}

Requirement requirementOf(const DemandInputs &inputs, const DemandDay &day)
{
    const Assumptions &assumptions = inputs.assumptions;
    if (assumptions.span == TargetSpan::DayMean && !day.intervals.empty())
        return requirement(assumptions.traffic(day.calls.expected, openMinutes(day) * 60.0), assumptions.target(),
                           assumptions.limits());
    const bool blended = isBlended(inputs);
    Requirement wanted;
    wanted.agents = day.persons;
    wanted.uncapped = day.persons;
    wanted.binding = day.binding;
    wanted.reached = day.reached;
    wanted.fewer = withPersons(inputs, day, std::max(0, day.persons - 1), blended);
    wanted.needed = withPersons(inputs, day, day.persons, blended);
    wanted.more = withPersons(inputs, day, day.persons + 1, blended);
    return wanted;
}

Requirement requirementOf(const DemandInputs &inputs, const DemandDay &, const DemandInterval &interval)
{
    const Assumptions &assumptions = inputs.assumptions;
    const Traffic traffic = assumptions.traffic(interval.calls.expected, std::max(1, interval.openMinutes) * 60.0);
    if (assumptions.span != TargetSpan::WholeDay)
        return requirement(traffic, assumptions.target(), assumptions.limits());
    const int seats = seatsOf(interval.wanted, shrinkage(assumptions.shrinkage));
    Requirement wanted;
    wanted.agents = seats;
    wanted.uncapped = seats;
    wanted.binding = interval.binding;
    wanted.reached = interval.reached;
    wanted.fewer = service(traffic, std::max(0, seats - 1), assumptions.targetWithin);
    wanted.needed = service(traffic, seats, assumptions.targetWithin);
    wanted.more = service(traffic, seats + 1, assumptions.targetWithin);
    return wanted;
}

std::vector<StaffedDay> staffed(const DemandMonth &month, const std::vector<int> &persons)
{
    const bool blended = isBlended(month.inputs);
    std::vector<StaffedDay> result;
    for (std::size_t i = 0; i < month.days.size() && i < persons.size(); ++i) {
        const DemandDay &day = month.days[i];
        StaffedDay staffedDay{day.day, persons[i], withPersons(month.inputs, day, std::max(0, persons[i]), blended), 0};
        const double share = inTime(staffedDay.service, month.inputs.assumptions.counted);
        staffedDay.notInTime = day.calls.expected * (1 - share);
        result.push_back(staffedDay);
    }
    return result;
}

Closeness closenessOf(const DemandInputs &inputs, const DemandDay &day)
{
    const double open = std::max(1, openMinutes(day)) * 60.0;
    return closeness(inputs.assumptions.traffic(day.calls.expected, open), inputs.groups, inputs.assumptions.target());
}

} // namespace paybench::staffing
