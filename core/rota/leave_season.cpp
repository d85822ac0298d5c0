// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/rota/ledger.h"
#include "core/rota/own_days.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

// Who can be on leave together: week by week, what those who are there give beside what is needed.

namespace paybench::rota {

namespace {

constexpr int personsWithoutNeed = 2; // persons a day where no need is stored
constexpr int tenthsOfSupport80 = 4; // support days that such a person gives a day, in tenths

// One open day of a week.
struct LeaveDay {
    QDate day;
    int present = 0;       // persons that count, at least half the day
    int seats = 0;
    int supportTenths = 0;
};

// One person in one week.
struct LeavePresence {
    int ownHalves = 0;
    int awayHalves = 0;

    bool isAway() const { return awayHalves > 0 && 2 * awayHalves >= ownHalves; }
};

class LeaveSeason {
public:
    explicit LeaveSeason(const RosterInputs &inputs)
        : m_inputs(inputs)
        , m_openDays(inputs.time)
        , m_away(inputs.absences)
    {
        for (const staffing::NeedDay &need : inputs.need)
            m_persons[need.day] = need.persons;
    }

    std::vector<LeaveWeek> weeks(QDate first, QDate last) const;

private:
    LeaveWeek weekOf(const std::vector<QDate> &open) const;
    void addPerson(LeaveWeek &week, std::vector<LeaveDay> &days, std::map<GroupId, std::vector<int>> &groups, const directory::Person &person) const;
    void addPresence(LeaveDay &day, const directory::Person &person, int halves) const;
    int seatsOn(QDate day) const;
    void weigh(LeaveWeek &week, const std::vector<LeaveDay> &days) const;

    const RosterInputs &m_inputs;
    OpenDays m_openDays;
    RegisterAbsences m_away;
    std::map<QDate, int> m_persons;
};

int LeaveSeason::seatsOn(QDate day) const
{
    const auto stored = m_persons.find(day);
    const int needed = stored == m_persons.end() ? personsWithoutNeed : stored->second;
    return m_inputs.settings.queue == Queue::Groups ? std::max(needed, int(m_inputs.groups.size())) : needed;
}

// A newcomer sits beside the mentor and takes no seat.
void LeaveSeason::addPresence(LeaveDay &day, const directory::Person &person, int halves) const
{
    const std::optional<directory::Mix> mix = directory::mixOn(person, day.day);
    if (!mix || halves == 0 || directory::mentorOn(person, day.day))
        return;
    ++day.present;
    day.supportTenths += mix->support * halves; // a fifth of a half day is a tenth of a day
}

void LeaveSeason::addPerson(LeaveWeek &week, std::vector<LeaveDay> &days, std::map<GroupId, std::vector<int>> &groups, const directory::Person &person) const
{
    LeavePresence presence;
    for (std::size_t at = 0; at < days.size(); ++at) {
        const directory::Position *position = inForce(person.positions, days[at].day);
        if (!isOwnDay(person, days[at].day) || !position->group)
            continue;
        const std::array<bool, 2> away = m_away.halves(person.id, days[at].day);
        const int halves = int(!away[0]) + int(!away[1]);
        presence.ownHalves += 2;
        presence.awayHalves += 2 - halves;
        addPresence(days[at], person, halves);
        auto &present = groups[position->group];
        present.resize(days.size());
        present[at] += halves > 0;
    }
    if (presence.isAway())
        week.away.push_back(person.id);
    else if (presence.ownHalves > 0)
        ++week.present;
}

QString leaveSentence(const LeaveWeek &week, int personsMissing)
{
    QStringList parts;
    const int missing = week.supportNeededTenths - week.supportTenths;
    if (missing > 0)
        parts << QCoreApplication::translate("rota", "%1 person-days of support are missing.").arg(format::decimal(missing, 1));
    if (personsMissing > 0)
        parts << QCoreApplication::translate("rota", "On some day there are %n person(s) fewer than are needed.", nullptr, personsMissing);
    if (!week.groupsWithout.empty())
        parts << QCoreApplication::translate("rota", "On some day nobody of %1 is here.")
                     .arg(QStringList(week.groupsWithout.begin(), week.groupsWithout.end()).join(QStringLiteral(", ")));
    return parts.join(u' ');
}

void LeaveSeason::weigh(LeaveWeek &week, const std::vector<LeaveDay> &days) const
{
    int spare = std::numeric_limits<int>::max(); // persons beyond the seats, on the day with the fewest
    for (const LeaveDay &day : days) {
        week.leastNeeded = std::max(week.leastNeeded, day.seats);
        week.supportTenths += day.supportTenths;
        week.supportNeededTenths += 10 * day.seats;
        spare = std::min(spare, day.present - day.seats);
    }
    const int left = week.supportTenths - week.supportNeededTenths;
    week.canAlsoBeAway = std::max(0, std::min(spare, left / (tenthsOfSupport80 * int(days.size()))));
    week.sentence = leaveSentence(week, -spare);
}

LeaveWeek LeaveSeason::weekOf(const std::vector<QDate> &open) const
{
    LeaveWeek week;
    week.week = isoWeek(open.front());
    week.first = open.front();
    week.last = open.back();
    std::vector<LeaveDay> days;
    for (QDate day : open)
        days.push_back({day, 0, seatsOn(day), 0});
    std::map<GroupId, std::vector<int>> groups; // persons that are there, by day
    for (const directory::Person &person : m_inputs.people) {
        if (person.role == directory::Role::Assistant)
            addPerson(week, days, groups, person);
    }
    for (const directory::Group &group : m_inputs.groups) {
        const auto present = groups.find(group.id);
        if (present != groups.end() && std::count(present->second.begin(), present->second.end(), 0) > 0)
            week.groupsWithout.push_back(group.name);
    }
    weigh(week, days);
    return week;
}

std::vector<LeaveWeek> LeaveSeason::weeks(QDate first, QDate last) const
{
    std::vector<LeaveWeek> found;
    std::vector<QDate> open;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (m_openDays.isOpen(day))
            open.push_back(day);
        const bool isWeekEnd = day.dayOfWeek() == Qt::Sunday || day == last;
        if (isWeekEnd && !open.empty()) {
            found.push_back(weekOf(open));
            open.clear();
        }
    }
    return found;
}

} // namespace

std::vector<LeaveWeek> leaveSeason(const RosterInputs &inputs, QDate first, QDate last)
{
    return LeaveSeason(inputs).weeks(first, last);
}

} // namespace paybench::rota
