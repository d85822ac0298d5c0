// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/rota/ledger.h"
#include "core/rota/own_days.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>

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
    const directory::Person *person = nullptr;
    std::vector<int> present, support; // by day: 1 where the person counts, tenths of support
    std::vector<GroupId> group;        // by day, where the person is there
    int ownHalves = 0;
    int awayHalves = 0;

    bool isAway() const { return awayHalves > 0 && 2 * awayHalves >= ownHalves; }
};

QString namesOf(const std::vector<QString> &names)
{
    return names.size() == 1 ? names.front()
                             : QCoreApplication::translate("rota", "%1 and %2").arg(QStringList(names.begin(), names.end() - 1).join(QStringLiteral(", ")), names.back());
}

// Who of those who are there can be away for the whole week as well: never fewer than the seats on a day, never less support than
// the week needs, and never nobody of a group.
class LeaveTogether {
public:
    LeaveTogether(std::vector<LeaveDay> days, std::map<GroupId, std::vector<int>> groups) : m_days(std::move(days)), m_groups(std::move(groups))
    {
        for (const LeaveDay &day : m_days)
            m_spareTenths += day.supportTenths - 10 * day.seats;
    }

    void find(std::vector<LeavePresence> people, LeaveWeek &week)
    {
        const auto support = [](const LeavePresence &one) { return std::accumulate(one.support.begin(), one.support.end(), 0); };
        std::stable_sort(people.begin(), people.end(), [&](const LeavePresence &a, const LeavePresence &b) {
            return std::pair(support(a), a.person->name) < std::pair(support(b), b.person->name);
        });
        std::vector<const LeavePresence *> free;
        for (const LeavePresence &one : people) {
            if (works({&one}))
                free.push_back(&one);
            else
                week.needed.push_back(one.person->id);
        }
        std::vector<const LeavePresence *> together;
        for (const LeavePresence *one : free) {
            together.push_back(one);
            if (!works(together))
                together.pop_back();
        }
        for (const LeavePresence *one : together)
            week.together.push_back(one->person->id);
        week.who = sentenceOf(together, pairsOf(free, week), week.needed.size());
    }

private:
    using People = std::vector<const LeavePresence *>;
    static constexpr std::size_t pairsSaid = 3;
    static constexpr std::size_t namesSaid = 10;

    bool works(const People &away) const
    {
        int spare = m_spareTenths;
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            int present = m_days[day].present;
            for (const LeavePresence *one : away) {
                present -= one->present[day];
                spare -= one->support[day];
            }
            if (present < m_days[day].seats || leavesGroupEmpty(away, day))
                return false;
        }
        return spare >= 0;
    }

    bool leavesGroupEmpty(const People &away, std::size_t day) const
    {
        std::map<GroupId, int> fewer;
        for (const LeavePresence *one : away) {
            if (one->group[day])
                ++fewer[one->group[day]];
        }
        return std::any_of(fewer.begin(), fewer.end(), [&](const auto &group) { return m_groups.at(group.first)[day] <= group.second; });
    }

    std::vector<QString> pairsOf(const People &free, LeaveWeek &week) const
    {
        std::vector<QString> said;
        for (std::size_t one = 0; one < free.size(); ++one) {
            for (std::size_t other = one + 1; other < free.size(); ++other) {
                if (works({free[one], free[other]}))
                    continue;
                week.notTogether.emplace_back(free[one]->person->id, free[other]->person->id);
                if (said.size() < pairsSaid)
                    said.push_back(QCoreApplication::translate("rota", "%1 and %2 cannot both be away.").arg(free[one]->person->name, free[other]->person->name));
            }
        }
        return said;
    }

    // Of a large centre the first ones stand for all.
    static QString togetherOf(const People &together)
    {
        std::vector<QString> names;
        for (std::size_t at = 0; at < std::min(namesSaid, together.size()); ++at)
            names.push_back(together[at]->person->name);
        if (together.size() > namesSaid)
            return QCoreApplication::translate("rota", "%Ln person(s) can be away together, among them %1.", nullptr, int(together.size())).arg(namesOf(names));
        return together.size() == 1 ? QCoreApplication::translate("rota", "%1 can be away as well.").arg(names.front())
                                    : QCoreApplication::translate("rota", "%1 can be away together.").arg(namesOf(names));
    }

    QString sentenceOf(const People &together, const std::vector<QString> &pairs, std::size_t needed) const
    {
        if (together.empty())
            return QCoreApplication::translate("rota", "Nobody else can be away.");
        QStringList parts{togetherOf(together)};
        for (const QString &pair : pairs)
            parts << pair;
        if (needed > 0)
            parts << QCoreApplication::translate("rota", "%Ln person(s) cannot be away at all.", nullptr, int(needed));
        return parts.join(u' ');
    }

    std::vector<LeaveDay> m_days;
    std::map<GroupId, std::vector<int>> m_groups; // persons that are there, by day
    int m_spareTenths = 0;
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
    void addPerson(LeaveWeek &week, std::vector<LeaveDay> &days, std::map<GroupId, std::vector<int>> &groups, LeavePresence &presence) const;
    void addPresence(LeaveDay &day, const directory::Person &person, int halves, LeavePresence &presence) const;
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
void LeaveSeason::addPresence(LeaveDay &day, const directory::Person &person, int halves, LeavePresence &presence) const
{
    const std::optional<directory::Mix> mix = directory::mixOn(person, day.day);
    if (!mix || halves == 0 || directory::mentorOn(person, day.day))
        return;
    ++day.present;
    presence.present.back() = 1;
    presence.support.back() = mix->support * halves; // a fifth of a half day is a tenth of a day
    day.supportTenths += presence.support.back();
}

void LeaveSeason::addPerson(LeaveWeek &week, std::vector<LeaveDay> &days, std::map<GroupId, std::vector<int>> &groups, LeavePresence &presence) const
{
    const directory::Person &person = *presence.person;
    for (std::size_t at = 0; at < days.size(); ++at) {
        presence.present.push_back(0);
        presence.support.push_back(0);
        presence.group.push_back({});
        const directory::Position *position = inForce(person.positions, days[at].day);
        if (!isOwnDay(person, days[at].day) || !position->group)
            continue;
        const std::array<bool, 2> away = m_away.halves(person.id, days[at].day);
        const int halves = int(!away[0]) + int(!away[1]);
        presence.ownHalves += 2;
        presence.awayHalves += 2 - halves;
        addPresence(days[at], person, halves, presence);
        if (halves > 0)
            presence.group.back() = position->group;
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
    std::vector<LeavePresence> people;
    for (const directory::Person &person : m_inputs.people) {
        if (person.role != directory::Role::Assistant)
            continue;
        people.emplace_back().person = &person;
        addPerson(week, days, groups, people.back());
        if (people.back().isAway() || people.back().ownHalves == 0)
            people.pop_back();
    }
    for (const directory::Group &group : m_inputs.groups) {
        const auto present = groups.find(group.id);
        if (present != groups.end() && std::count(present->second.begin(), present->second.end(), 0) > 0)
            week.groupsWithout.push_back(group.name);
    }
    weigh(week, days);
    LeaveTogether(std::move(days), std::move(groups)).find(people, week);
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
