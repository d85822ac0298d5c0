// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/reports/today_parts.h"

#include <algorithm>

// Who answers: per group, or everybody on support where all take all calls; and who is there at all.

namespace paybench::reports {

namespace {

using rota::Mark;
using rota::Roster;
using rota::RosterRow;
using worklog::Activity;

class Seats {
public:
    explicit Seats(const BoardMoment &moment) : m_moment(moment), m_inputs(moment.inputs()), m_roster(moment.inputs().roster), m_day(moment.rosterDay()) {}

    std::vector<FirstLineSeat> seats()
    {
        m_next = m_moment.nextDay().isValid() ? m_roster.dayAt(m_moment.nextDay()) : -1;
        if (m_roster.settings.queue == rota::Queue::Pooled) {
            addSeats({}, {}, m_roster.rows.size() > 0);
            return std::move(m_seats);
        }
        for (const directory::Group &group : groups())
            addSeats(group.id, group.name, hasPeople(group.id));
        return std::move(m_seats);
    }

private:
    std::vector<directory::Group> groups() const
    {
        std::vector<directory::Group> groups = m_inputs.groups;
        std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        return groups;
    }

    bool belongs(const RosterRow &row, int day, GroupId group) const { return !group || row.groupOn(day) == group; }

    bool hasPeople(GroupId group) const
    {
        const int day = std::max(m_day, 0);
        return !m_roster.days.empty() && std::any_of(m_roster.rows.begin(), m_roster.rows.end(), [&](const RosterRow &row) { return belongs(row, day, group); });
    }

    // One row for each who answers; a group for which nobody does keeps its row.
    void addSeats(GroupId group, const QString &name, bool isKept)
    {
        const std::size_t before = m_seats.size();
        for (const RosterRow &row : m_roster.rows) {
            if (m_day >= 0 && belongs(row, m_day, group))
                addSeat(row, group, name);
        }
        if (m_seats.size() == before && isKept && m_day >= 0 && !m_moment.spans().empty())
            m_seats.push_back(FirstLineSeat{group, name, {}, {}, {}, {}, {}, {}, true, {}});
        if (m_seats.size() == before && isKept && !namesOn(m_next, group).isEmpty()) // closed: only who comes next
            m_seats.push_back(FirstLineSeat{group, name, {}, {}, {}, {}, {}, {}, false, {}});
        giveNext(before, namesOn(m_next, group), bool(group));
    }

    void addSeat(const RosterRow &row, GroupId group, const QString &name)
    {
        const bool first = answers(m_roster, row, m_day, 0);
        const bool second = answers(m_roster, row, m_day, 1) && !m_moment.spans().empty() && m_moment.spans().back().to > noonOfRota;
        const bool isOver = m_moment.isToday() && m_moment.part() == 1 && !second;
        if ((!first && !second) || isOver || m_moment.spans().empty())
            return;
        FirstLineSeat seat;
        seat.group = group;
        seat.groupName = name;
        seat.person = row.person;
        seat.name = row.name;
        seat.until = untilOf(first, second);
        seat.isNow = !m_moment.isToday() || (m_moment.part() == 0 ? first : second);
        seat.lunch = lunch();
        seat.insteadOf = insteadOf(row.person);
        seat.meanwhile = seat.isNow ? meanwhile(row.person) : QString();
        m_seats.push_back(seat);
    }

    QString untilOf(bool first, bool second) const
    {
        if (second && !first)
            return QCoreApplication::translate("reports", "from %1").arg(format::clock(m_moment.time(noonOfRota)));
        const int end = second || m_moment.spans().back().to <= noonOfRota ? m_moment.spans().back().to : noonOfRota;
        return QCoreApplication::translate("reports", "until %1").arg(format::clock(m_moment.time(end)));
    }

    // Lunch is the gap in the opening hours; the rota itself knows of none.
    std::optional<Stretch> lunch() const
    {
        const std::vector<OpenSpan> &spans = m_moment.spans();
        if (spans.size() < 2)
            return std::nullopt;
        return m_moment.stretch(spans[0].to, spans[1].from);
    }

    QString insteadOf(PersonId person) const
    {
        for (const rota::Substitution &one : m_inputs.substitutions) {
            if (one.day == m_inputs.day && one.substitute == person)
                return personName(m_inputs, one.ill);
        }
        return {};
    }

    QString meanwhile(PersonId person) const
    {
        if (!m_moment.isToday())
            return {};
        const auto why = pausedBy(m_inputs, person, {m_inputs.now, m_inputs.now + 1});
        if (!why)
            return {};
        if (*why == Activity::Break)
            return QCoreApplication::translate("reports", "on a break now");
        return *why == Activity::Meeting ? QCoreApplication::translate("reports", "in a meeting now") : QCoreApplication::translate("reports", "away now");
    }

    QStringList namesOn(int day, GroupId group) const
    {
        QStringList names;
        for (const RosterRow &row : m_roster.rows) {
            if (day >= 0 && belongs(row, day, group) && (answers(m_roster, row, day, 0) || answers(m_roster, row, day, 1)))
                names << row.name;
        }
        return names;
    }

    // In a group all of them stand in its first row; in the shared queue they stand one by one, the rest in the last row.
    void giveNext(std::size_t first, const QStringList &names, bool isGroup)
    {
        if (first >= m_seats.size())
            return;
        for (qsizetype at = 0; at < names.size(); ++at) {
            const std::size_t row = isGroup ? first : std::min(first + std::size_t(at), m_seats.size() - 1);
            m_seats[row].next << names.at(at);
        }
    }

    const BoardMoment &m_moment;
    const TodayInputs &m_inputs;
    const Roster &m_roster;
    int m_day;
    int m_next = -1;
    std::vector<FirstLineSeat> m_seats;
};

bool isPause(Activity activity)
{
    return activity == Activity::Break || activity == Activity::Meeting || activity == Activity::Away;
}

// The longest that was logged in the stretch is what counts, when it fills half of it.
std::optional<Activity> logged(const std::vector<worklog::Entry> &entries, PersonId person, const Stretch &time)
{
    for (const worklog::Entry &entry : entries) {
        const std::int64_t inside = std::min(entry.time.end, time.end) - std::max(entry.time.start, time.start);
        if (entry.person == person && isPause(entry.activity) && inside > 0 && 2 * inside >= time.seconds())
            return entry.activity;
    }
    return std::nullopt;
}

} // namespace

std::optional<Activity> pausedBy(const TodayInputs &inputs, PersonId person, const Stretch &time)
{
    if (const auto found = logged(inputs.entries, person, time))
        return found;
    for (const worklog::Timer &timer : inputs.timers) {
        const bool isOver = time.start <= inputs.now && inputs.now < time.end && timer.started < time.end;
        if (timer.person == person && timer.isRunning() && !timer.isOnCall() && isOver && isPause(timer.doing.activity))
            return timer.doing.activity;
    }
    return std::nullopt;
}

void putSeats(const BoardMoment &moment, TodayBoard &board)
{
    board.seats = Seats(moment).seats();
}

void putPresence(const BoardMoment &moment, TodayBoard &board)
{
    const TodayInputs &inputs = moment.inputs();
    const Roster &roster = inputs.roster;
    for (const RosterRow &row : roster.rows) {
        const auto person = std::find_if(inputs.people.begin(), inputs.people.end(), [&](const directory::Person &one) { return one.id == row.person; });
        if (person == inputs.people.end() || !person->isHere(inputs.day))
            continue;
        ++board.employed;
        if (moment.rosterDay() < 0 || moment.spans().empty())
            continue;
        const rota::RosterCell &cell = row.cells[std::size_t(moment.rosterDay())];
        const bool isHere = moment.isToday() ? cell.isFree(moment.part()) : cell.isFree(0) || cell.isFree(1);
        board.present += isHere;
        if (!isHere)
            board.missing << QCoreApplication::translate("reports", "%1: %2").arg(row.name, cell.isOff ? QCoreApplication::translate("reports", "not a working day") : QCoreApplication::translate("reports", "away"));
    }
}

} // namespace paybench::reports
