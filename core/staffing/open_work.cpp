// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/open_work.h"

#include "core/staffing/first_line.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace paybench::staffing {

namespace {

constexpr double perMilleOfWork = 1000;
constexpr int mostBeside = 100'000; // persons a day: more is a mistake in what was typed, and must still end

double minutesOfMail(const Assumptions &assumptions, double mails)
{
    return mails * assumptions.mailHandleTime / 60.0;
}

double minutesOfFollowUp(const Assumptions &assumptions, double calls)
{
    return calls * assumptions.followUpRate / perMilleOfWork * assumptions.followUpTime / 60.0;
}

// Minutes of work that persons at the telephone have time for in a half-hour: the share η of their time between calls,
// or what the threshold leaves where nobody interrupts the work (staffing.md 4.4).
double freeMinutes(const Assumptions &assumptions, const Traffic &traffic, int seats, bool blended)
{
    const double open = traffic.interval / 60;
    if (blended) {
        const SharedWork shared = sharedWork(traffic.calls, traffic.interval, traffic.handleTime, traffic.patience,
                                             seats, assumptions.reserved, assumptions.targetWithin);
        return shared.workCapacity * open;
    }
    const double lost = std::isinf(traffic.patience) ? 0 : service(traffic, seats, 0).abandoned;
    const double idle = std::max(0.0, seats - traffic.load() * (1 - lost));
    return assumptions.efficiency / perMilleOfWork * idle * open;
}

// Minutes a person set aside for a day works on e-mail in one of its half-hours.
double minutesOfPerson(const Assumptions &assumptions, const DemandDay &day, const DemandInterval &interval)
{
    const int open = std::max(1, openMinutes(day));
    const double present = std::min(1.0, double(assumptions.productiveMinutes) / open);
    return interval.openMinutes * present * (1 - shrinkage(assumptions.shrinkage));
}

// The half-hour by whose end something is due that comes at the end of another one: the last that ends within its open
// minutes. passed: open minutes up to the end of each.
int dueSlot(const std::vector<double> &passed, int released, double minutes)
{
    const double from = released < 0 ? 0 : passed[std::size_t(released)];
    const auto after = std::upper_bound(passed.begin(), passed.end(), from + minutes + 1e-9);
    const int due = int(after - passed.begin()) - 1;
    if (after == passed.end() && passed.back() < from + minutes)
        return int(passed.size());
    return std::max(released + 1, due);
}

struct Released {
    std::vector<double> mail;
    std::vector<double> followUp;
};

class OpenWorkMaker {
public:
    OpenWorkMaker(const DemandInputs &inputs, bool blended)
        : m_assumptions(inputs.assumptions)
        , m_backlog(inputs.mailBacklog)
        , m_blended(blended)
    { }

    void addDay(const DemandDay &day, const std::vector<double> &mails)
    {
        const double lost = shrinkage(m_assumptions.shrinkage);
        for (std::size_t i = 0; i < day.intervals.size(); ++i) {
            const DemandInterval &interval = day.intervals[i];
            const Traffic traffic = m_assumptions.traffic(interval.calls.expected, interval.openMinutes * 60.0);
            m_work.dayOf.push_back(m_days);
            m_work.openMinutes.push_back(interval.openMinutes);
            m_work.free.push_back(freeMinutes(m_assumptions, traffic, seatsOf(interval.wanted, lost), m_blended));
            m_work.perPerson.push_back(minutesOfPerson(m_assumptions, day, interval));
            m_released.mail.push_back(minutesOfMail(m_assumptions, mails[i]));
            m_released.followUp.push_back(minutesOfFollowUp(m_assumptions, interval.calls.expected));
        }
        ++m_days;
    }

    // Repeats the last day until everything of the month is due.
    void addDaysAfter()
    {
        m_work.halfHours = int(m_work.dayOf.size());
        if (m_work.dayOf.empty())
            return;
        const std::size_t first = std::size_t(std::find(m_work.dayOf.begin(), m_work.dayOf.end(), m_work.dayOf.back())
                                              - m_work.dayOf.begin());
        const std::size_t end = m_work.dayOf.size();
        const double needed = std::max(m_assumptions.mailDueMinutes, m_assumptions.followUpDueMinutes);
        for (double added = 0; added < needed; ++m_days) {
            for (std::size_t slot = first; slot < end; ++slot) {
                repeat(slot);
                added += m_work.openMinutes[slot];
            }
        }
    }

    OpenWork made()
    {
        std::vector<double> passed;
        for (const int minutes : m_work.openMinutes)
            passed.push_back((passed.empty() ? 0 : passed.back()) + minutes);
        std::vector<DueWork> mail{{-1, 0, std::max(0.0, minutesOfMail(m_assumptions, m_backlog))}};
        if (!passed.empty())
            mail.front().due = dueSlot(passed, -1, m_assumptions.mailDueMinutes);
        std::vector<DueWork> followUp;
        for (int slot = 0; slot < int(passed.size()); ++slot) {
            mail.push_back(
                {slot, dueSlot(passed, slot, m_assumptions.mailDueMinutes), m_released.mail[std::size_t(slot)]});
            followUp.push_back({slot, dueSlot(passed, slot, m_assumptions.followUpDueMinutes),
                                m_released.followUp[std::size_t(slot)]});
        }
        m_work.kinds = {std::move(mail), std::move(followUp)};
        return std::move(m_work);
    }

private:
    void repeat(std::size_t slot)
    {
        m_work.dayOf.push_back(m_days);
        m_work.openMinutes.push_back(m_work.openMinutes[slot]);
        m_work.free.push_back(m_work.free[slot]);
        m_work.perPerson.push_back(m_work.perPerson[slot]);
        m_released.mail.push_back(m_released.mail[slot]);
        m_released.followUp.push_back(m_released.followUp[slot]);
    }

    const Assumptions &m_assumptions;
    double m_backlog;
    bool m_blended;
    int m_days = 0;
    OpenWork m_work;
    Released m_released;
};

// Minutes that one person more on each day would give within the window.
std::vector<double> reachOf(const OpenWork &work, const WorkWindow &window, std::size_t days)
{
    std::vector<double> reach(days, 0.0);
    for (int slot = window.first; slot < window.last; ++slot)
        reach[std::size_t(work.dayOf[std::size_t(slot)])] += work.perPerson[std::size_t(slot)];
    return reach;
}

// Of the days that reach far into the window, the one with the fewest persons; the earlier of two.
std::size_t flattestDay(const std::vector<double> &reach, const std::vector<int> &persons)
{
    const double most = *std::max_element(reach.begin(), reach.end());
    std::size_t found = reach.size();
    for (std::size_t day = 0; day < reach.size(); ++day) {
        if (reach[day] >= most / 2 && (found == reach.size() || persons[day] < persons[found]))
            found = day;
    }
    return found;
}

// Until the window lacks nothing; false where no number of persons helps.
bool addPersons(const OpenWork &work, const WorkWindow &window, std::vector<int> &persons)
{
    const std::vector<double> reach = reachOf(work, window, persons.size());
    const double whole = std::accumulate(reach.begin(), reach.end(), 0.0);
    if (window.missing() <= 0 || whole <= 0)
        return false;
    const int each = int(std::min(double(mostBeside), window.missing() / whole));
    for (std::size_t day = 0; day < persons.size() && each > 0; ++day)
        persons[day] += reach[day] > 0 ? each : 0;
    double missing = each < mostBeside ? window.missing() - each * whole : 0;
    while (missing > 0) {
        const std::size_t day = flattestDay(reach, persons);
        ++persons[day];
        missing -= reach[day];
    }
    return *std::max_element(persons.begin(), persons.end()) <= mostBeside;
}

// Where the first line alone lacks most for each half-hour.
std::optional<CriticalStretch> criticalStretch(const OpenWork &work, const DemandMonth &month)
{
    const std::vector<double> free(work.free.begin(), work.free.begin() + work.halfHours);
    const WorkWindow window = criticalWindow(work.kinds, free);
    if (window.first == window.last)
        return std::nullopt;
    const BacklogPoint &first = month.backlog[std::size_t(window.first)];
    const BacklogPoint &last = month.backlog[std::size_t(window.last) - 1];
    double perPerson = 0;
    for (int slot = window.first; slot < window.last; ++slot)
        perPerson += work.perPerson[std::size_t(slot)];
    return CriticalStretch{first.day,
                           first.minute,
                           last.day,
                           last.minute + work.openMinutes[std::size_t(window.last) - 1],
                           window.work,
                           window.capacity,
                           perPerson > 0 ? window.missing() / perPerson : 0};
}

bool isLate(const OpenWork &work, const std::vector<int> &persons)
{
    return firstLate(work.kinds, capacityOf(work, persons)) >= 0;
}

// The fewest persons of a day, the others staying, with which nothing is late. With those it has nothing is.
int fewestOn(const OpenWork &work, std::size_t day, std::vector<int> persons)
{
    const int given = persons[day];
    const auto lateWith = [&](int some) {
        persons[day] = some;
        return isLate(work, persons);
    };
    if (given == 0 || lateWith(given - 1)) // most often nobody can go
        return given;
    int tooFew = -1;
    int enough = given - 1;
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (lateWith(middle) ? tooFew : enough) = middle;
    }
    return enough;
}

// Who turns out not to be needed goes, from the day with most persons.
void removeSpare(const OpenWork &work, std::vector<int> &persons)
{
    std::vector<std::size_t> order(persons.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&persons](std::size_t a, std::size_t b) { return persons[a] > persons[b]; });
    for (const std::size_t day : order)
        persons[day] = fewestOn(work, day, persons);
}

} // namespace

OpenWork openWork(const DemandInputs &inputs, const std::vector<DemandDay> &days,
                  const std::vector<std::vector<double>> &mails, bool blended)
{
    OpenWorkMaker maker(inputs, blended);
    for (std::size_t day = 0; day < days.size(); ++day)
        maker.addDay(days[day], mails[day]);
    maker.addDaysAfter();
    return maker.made();
}

std::vector<double> capacityOf(const OpenWork &work, const std::vector<int> &persons)
{
    std::vector<double> capacity = work.free;
    for (std::size_t slot = 0; slot < capacity.size(); ++slot)
        capacity[slot] += persons[std::size_t(work.dayOf[slot])] * work.perPerson[slot];
    return capacity;
}

std::vector<int> personsBeside(const OpenWork &work)
{
    if (work.dayOf.empty())
        return {};
    std::vector<int> persons(std::size_t(work.dayOf.back()) + 1, 0);
    for (;;) {
        const std::vector<double> capacity = capacityOf(work, persons);
        const int late = firstLate(work.kinds, capacity);
        if (late < 0)
            break;
        if (!addPersons(work, shortestOf(work.kinds, capacity, late), persons))
            return persons;
    }
    removeSpare(work, persons);
    return persons;
}

namespace {

// Open minutes of so many slots, this one the last.
double openMinutesOf(const OpenWork &work, std::size_t slot, double slotsBack)
{
    double minutes = 0;
    for (int back = 0; back < int(slotsBack); ++back)
        minutes += work.openMinutes[slot - std::size_t(back)];
    return minutes;
}

} // namespace

void followWork(const OpenWork &work, DemandMonth &month)
{
    const std::vector<int> persons = personsBeside(work);
    const WorkedKinds worked = workedByDue(work.kinds, capacityOf(work, persons));
    month.backlog.reserve(std::size_t(work.halfHours));
    std::size_t slot = 0;
    for (std::size_t i = 0; i < month.days.size(); ++i) {
        DemandDay &day = month.days[i];
        day.mailPersons = i < persons.size() ? persons[i] : 0;
        for (const DemandInterval &interval : day.intervals) {
            const DeferredState &state = worked.parts[slot];
            const double mail = openMinutesOf(work, slot, worked.oldest[OpenWork::mail][slot]);
            const double followUp = openMinutesOf(work, slot, worked.oldest[OpenWork::followUp][slot]);
            month.backlog.push_back({day.day, interval.minute, state.backlog, mail, followUp});
            day.backlogMinutes = state.backlog;
            day.oldestMinutes = std::max(mail, followUp);
            day.freeHours += work.free[slot] / 60;
            ++slot;
        }
    }
    month.critical = criticalStretch(work, month);
    if (!worked.dueMinutes.empty() && worked.dueMinutes.front() > 0)
        month.mailInTime = std::min(1.0, worked.inTimeMinutes.front() / worked.dueMinutes.front());
}

} // namespace paybench::staffing
