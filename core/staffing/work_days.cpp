// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/work_days.h"

#include "core/staffing/first_line.h"
#include "core/staffing/open_day.h"
#include "core/staffing/open_work.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr int mostKeptFree = 10; // rows of the comparison: what comes after differs by nothing

int lengthOfIntervals(const DemandInputs &inputs)
{
    const auto split = std::find_if(inputs.calls.begin(), inputs.calls.end(),
                                    [](const ForecastDay &day) { return day.intervals.size() > 1; });
    return intervalLength(split == inputs.calls.end() ? ForecastDay() : *split);
}

// As demandMonth() lays them, so that the work of a half-hour is the same here.
std::vector<std::vector<double>> mailsPerInterval(const DemandMonth &month)
{
    const int length = lengthOfIntervals(month.inputs);
    std::vector<std::vector<double>> mails;
    for (const DemandDay &day : month.days) {
        std::vector<double> parts(day.intervals.size(), 0.0);
        for (const ForecastDay &forecast : month.inputs.mails) {
            if (forecast.day != day.day)
                continue;
            parts = sharesOf(forecast, day.intervals, length);
            for (double &part : parts)
                part *= day.mails.expected;
        }
        mails.push_back(std::move(parts));
    }
    return mails;
}

// Work that is due by the end of slots before `end` is never put aside for other work, so it can be followed by itself: what
// of it is left when the slot `first` begins, and what comes after that.
double dueInside(const OpenWork &work, const std::vector<double> &capacity, int first, int end)
{
    DueKinds due;
    double comes = 0;
    for (const std::vector<DueWork> &kind : work.kinds) {
        due.emplace_back();
        for (const DueWork &portion : kind) {
            if (portion.due >= end)
                continue;
            if (portion.released >= first)
                comes += portion.minutes;
            else
                due.back().push_back(portion);
        }
    }
    if (first > 0) {
        const WorkedKinds worked = workedByDue(due, {capacity.begin(), capacity.begin() + first});
        return worked.parts.back().backlog + comes;
    }
    for (const std::vector<DueWork> &kind : due) {
        for (const DueWork &portion : kind)
            comes += portion.minutes;
    }
    return comes;
}

std::vector<double> plannedCapacity(const OpenWork &work, const DemandMonth &month)
{
    std::vector<int> persons(work.dayOf.empty() ? 0 : std::size_t(work.dayOf.back()) + 1, 0);
    for (std::size_t day = 0; day < month.days.size() && day < persons.size(); ++day)
        persons[day] = month.days[day].mailPersons;
    return capacityOf(work, persons);
}

SharedDay interruptedDay(const Assumptions &assumptions, const Traffic &traffic, int seats)
{
    const Service alone = service(traffic, seats, assumptions.targetWithin);
    const double idle = std::max(0.0, seats - traffic.load() * (1 - alone.abandoned));
    const double minutes = alone.growsWithoutEnd ? 0 : assumptions.efficiency / 1000.0 * idle * traffic.interval / 60;
    return {std::nullopt, alone.inTime, alone.meanWait, minutes};
}

} // namespace

std::vector<WorkDay> workDays(const DemandMonth &month)
{
    const OpenWork work = openWork(month.inputs, month.days, mailsPerInterval(month), isBlended(month.inputs));
    const std::vector<double> capacity = plannedCapacity(work, month);
    std::vector<WorkDay> days;
    double before = std::max(0.0, month.inputs.mailBacklog * month.inputs.assumptions.mailHandleTime / 60.0);
    int first = 0;
    for (const DemandDay &day : month.days) {
        const int end = first + int(day.intervals.size());
        WorkDay one;
        one.day = day.day;
        one.waited = before;
        one.mail = day.mailHours * 60;
        one.followUp = day.followUpHours * 60;
        one.left = day.intervals.empty() ? before + one.released() : day.backlogMinutes;
        one.done = std::max(0.0, before + one.released() - one.left);
        one.mustDo = dueInside(work, capacity, first, end);
        one.between = day.freeHours * 60;
        for (int slot = first; slot < end; ++slot)
            one.beside += day.mailPersons * work.perPerson[std::size_t(slot)];
        before = one.left;
        first = end;
        days.push_back(one);
    }
    return days;
}

std::vector<SharedDay> sharedDays(const DemandInputs &inputs, const DemandDay &day)
{
    const Assumptions &assumptions = inputs.assumptions;
    const int open = openMinutes(day);
    const int seats = seatsOf(day.persons, shrinkage(assumptions.shrinkage));
    if (open <= 0 || seats <= 0)
        return {};
    const Traffic traffic = assumptions.traffic(day.calls.expected, open * 60.0);
    std::vector<SharedDay> rows{interruptedDay(assumptions, traffic, seats)};
    for (int reserved = 0; reserved <= std::min(seats, mostKeptFree); ++reserved) {
        const SharedWork shared = sharedWork(traffic.calls, traffic.interval, traffic.handleTime, traffic.patience, seats,
                                             reserved, assumptions.targetWithin);
        rows.push_back({reserved, shared.inTime, shared.meanWait, shared.workCapacity * open});
    }
    return rows;
}

} // namespace paybench::staffing
