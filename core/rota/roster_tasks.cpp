// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_parts.h"

#include <algorithm>
#include <set>

// A roster as the tasks of rota/1 that it is solved and priced as.

namespace paybench::rota {

namespace {

constexpr int weeksOfPeriod = 4;
constexpr int daysOfWeek = 7;

QString weekKey(IsoWeek week)
{
    return QStringLiteral("%1-W%2").arg(week.year).arg(week.week, 2, 10, QLatin1Char('0'));
}

QString profileKey(const directory::Mix &mix)
{
    if (mix == directory::support80)
        return QStringLiteral("support80");
    if (mix == directory::registration80)
        return QStringLiteral("registration80");
    return QStringLiteral("%1-%2-%3").arg(mix.support).arg(mix.followUp).arg(mix.registration);
}

int rounded(int halfDays) // fifths of half days as fifths of days
{
    return (halfDays < 0 ? halfDays - 1 : halfDays + 1) / 2;
}

class TaskMaker {
public:
    TaskMaker(const Roster &roster, const TaskScope &scope, std::vector<int> rows, const QString &group)
        : m_roster(roster), m_scope(scope), m_parts(inHalves(roster) ? 2 : 1), m_isGroup(!group.isEmpty())
    {
        m_made.rows = std::move(rows);
        m_made.name = group;
        m_made.task.parts = m_parts;
        m_made.task.name = roster.first.toString(Qt::ISODate) + u' ' + roster.last.toString(Qt::ISODate) + (m_isGroup ? u' ' + group : QString());
        m_made.task.weights = roster.settings.weights;
        m_made.task.rules = roster.settings.rules;
        if (!roster.settings.halfDays)
            keepWholeDays();
    }

    RosterTask made()
    {
        for (int day = 0; day < int(m_roster.days.size()); ++day) {
            if (m_roster.days[std::size_t(day)].isOpen && (isInScope(day) || isPlanned(day)))
                addDay(day);
        }
        if (m_made.days.empty())
            return m_made;
        setCheckpoints();
        for (const int row : m_made.rows)
            addAssistant(row);
        addMentors();
        if (m_scope.nearPublished)
            setPublished();
        return m_made;
    }

private:
    // Only absences, and what somebody decided by hand, are by the half. The same rota costs the same whether it is counted in
    // days or in halves, so that one afternoon of illness does not make all the others dearer.
    void keepWholeDays()
    {
        Task &task = m_made.task;
        task.rules.splitDaysPerWeek = m_scope.isJudged ? daysOfWeek : 0;
        task.wholeDays = m_parts == 2;
        Weights &weights = task.weights;
        for (int *weight : {&weights.shortFirst, &weights.shortMore, &weights.underTarget, &weights.overTarget, &weights.groupUnreachable, &weights.ratioFifth,
                            &weights.ratioBeyondDay, &weights.weekRatio, &weights.followUpMissing, &weights.fairness, &weights.changeNear, &weights.changeFar})
            *weight = ofHalf(*weight);
    }
    int ofHalf(int weight) const { return m_made.task.wholeDays ? (weight + 1) / 2 : weight; }

    const RosterRow &rowAt(int row) const { return m_roster.rows[std::size_t(row)]; }
    const RosterCell &cellAt(int row, int day) const { return rowAt(row).cells[std::size_t(day)]; }
    const RosterDay &dayAt(int day) const { return m_roster.days[std::size_t(day)]; }
    int roster(int slot) const { return m_made.days[std::size_t(slot)]; }

    bool isInScope(int day) const
    {
        const RosterDay &at = dayAt(day);
        return !at.isLocked && (!m_scope.from.isValid() || at.date >= m_scope.from) && (!m_scope.to.isValid() || at.date <= m_scope.to);
    }

    // A seat of a group is for those who belong to it on the day.
    bool isMember(int row, int day) const { return !m_isGroup || rowAt(row).groupNameOn(day) == m_made.name; }

    // A day outside the scope is there for what follows it; without any duty it says nothing.
    bool isPlanned(int day) const
    {
        return std::any_of(m_made.rows.begin(), m_made.rows.end(), [&](int row) {
            const DayMarks &there = cellAt(row, day).marks;
            return isMember(row, day) && (isDuty(there.morning) || isDuty(there.afternoon));
        });
    }

    RosterNeed neededOf(int day, int part) const
    {
        const RosterDay &at = dayAt(day);
        if (m_parts == 2 && part == 1 && at.isHalfDay)
            return {};
        if (!m_isGroup)
            return m_parts == 2 || at.needed[0].target >= at.needed[1].target ? at.needed[std::size_t(part)] : at.needed[1];
        if (std::none_of(m_made.rows.begin(), m_made.rows.end(), [&](int row) { return isMember(row, day); }))
            return {}; // not yet a group, or one no more
        const auto isNew = [&](int row) { return isMember(row, day) && rowAt(row).isNewcomerOn(day); };
        return {1, 1, 1 + int(std::count_if(m_made.rows.begin(), m_made.rows.end(), isNew))};
    }

    void addDay(int day)
    {
        const RosterDay &from = dayAt(day);
        for (int part = 0; part < m_parts; ++part) {
            const RosterNeed need = neededOf(day, part);
            Day to;
            to.date = from.date;
            to.week = weekKey(from.week);
            to.least = need.least;
            to.target = std::max(need.least, need.target);
            to.most = std::max(to.target, need.most);
            to.isMonday = from.date.dayOfWeek() == Qt::Monday;
            to.isPeak = from.isPeak;
            to.part = part;
            m_made.task.days.push_back(to);
            m_made.days.push_back(day);
        }
    }

    // Every fourth week; a last week by itself belongs to the period before it.
    void setCheckpoints()
    {
        std::vector<int> lastOfWeek;
        const std::vector<Day> &days = m_made.task.days;
        for (std::size_t slot = 0; slot < days.size(); ++slot) {
            if (slot + 1 == days.size() || days[slot + 1].week != days[slot].week)
                lastOfWeek.push_back(int(slot));
        }
        const int weeks = int(lastOfWeek.size());
        for (int week = weeksOfPeriod; week + 1 < weeks; week += weeksOfPeriod)
            m_made.task.checkpoints.push_back(lastOfWeek[std::size_t(week - 1)]);
        m_made.task.checkpoints.push_back(lastOfWeek.back());
    }

    int profileOf(const directory::Mix &mix)
    {
        const QString key = profileKey(mix);
        std::vector<Profile> &profiles = m_made.task.profiles;
        const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &profile) { return profile.key == key; });
        if (found != profiles.end())
            return int(found - profiles.begin());
        profiles.push_back({key, {mix.support, mix.followUp, mix.registration}, mix.followUp > 0});
        return int(profiles.size()) - 1;
    }

    // The first slot on or after a day of the roster; the number of slots, if there is none.
    int firstSlot(int day) const
    {
        return int(std::lower_bound(m_made.days.begin(), m_made.days.end(), day) - m_made.days.begin());
    }

    void addLaterMixes(const RosterRow &from, Assistant &to)
    {
        for (const LaterMix &later : from.laterMixes) {
            const ProfileFrom change{firstSlot(later.day), profileOf(later.mix)};
            if (!to.laterProfiles.empty() && to.laterProfiles.back().day == change.day)
                to.laterProfiles.back() = change;
            else if (change.day < int(m_made.days.size()))
                to.laterProfiles.push_back(change);
        }
    }

    void addLaterGroups(const RosterRow &from, Assistant &to)
    {
        for (const LaterGroup &later : from.laterGroups) {
            const GroupFrom change{firstSlot(later.day), groupOf(later.name)};
            if (!to.laterGroups.empty() && to.laterGroups.back().day == change.day)
                to.laterGroups.back() = change;
            else if (change.day < int(m_made.days.size()))
                to.laterGroups.push_back(change);
        }
    }

    int groupOf(const QString &name)
    {
        std::vector<QString> &groups = m_made.task.groups;
        const auto found = std::find(groups.begin(), groups.end(), name);
        if (found != groups.end())
            return int(found - groups.begin());
        groups.push_back(name);
        return int(groups.size()) - 1;
    }

    void addAssistant(int row)
    {
        const RosterRow &from = rowAt(row);
        Assistant to;
        to.id = QString::number(from.person.value);
        to.name = from.name;
        to.group = groupOf(m_isGroup ? m_made.name : from.groupName);
        if (!m_isGroup)
            addLaterGroups(from, to);
        to.profile = profileOf(from.mix);
        addLaterMixes(from, to);
        to.percent = from.percent;
        to.counts = !from.isNewcomer;
        if (from.isNewcomer && from.newcomerUntil < int(m_roster.days.size()))
            to.newcomerUntil = firstSlot(from.newcomerUntil);
        // Who joins a group within the days has settled the account of the days before in the one that was left.
        const bool isFirst = !m_isGroup || from.groupName == m_made.name;
        for (std::size_t k = 0; isFirst && k < 3; ++k)
            to.carry[k] = m_parts == 2 ? from.carry[k] : rounded(from.carry[k]);
        to.history.clear();
        for (std::size_t half = 0; half < 4; half += m_parts == 2 ? 1 : 2)
            to.history.push_back(dutyOf(from.history[half] == Mark::None && m_parts == 1 ? from.history[half + 1] : from.history[half]));
        addCells(row, to);
        addWishes(row, to);
        m_made.task.assistants.push_back(std::move(to));
    }

    // Days outside the scope stand as they are: what is decided is pinned, what is not is no day of the person.
    void addCells(int row, Assistant &to) const
    {
        const int count = int(m_made.days.size());
        to.available = QByteArray(count, '0');
        for (int slot = 0; slot < count; ++slot) {
            const int day = roster(slot);
            const int part = m_made.task.days[std::size_t(slot)].part;
            const RosterCell &cell = cellAt(row, day);
            const Mark mark = cell.marks.at(part);
            const bool isDecided = !isInScope(day);
            const bool isShut = m_parts == 2 && part == 1 && dayAt(day).isHalfDay;
            if (isShut || !isMember(row, day) || !canWork(cell, part) || (isDecided && !isDuty(mark)))
                continue;
            to.available[slot] = '1';
            if (isDuty(mark) && (isDecided || cell.isPinned || isSplitByHand(cell)))
                to.pins.push_back({slot, dutyOf(mark)});
        }
    }

    // Who took over for an afternoon keeps it when the rota is made anew.
    bool isSplitByHand(const RosterCell &cell) const
    {
        return m_made.task.wholeDays && !m_scope.isJudged && isDuty(cell.marks.morning) && isDuty(cell.marks.afternoon) && !cell.marks.isWhole();
    }

    void addWishes(int row, Assistant &to) const
    {
        std::map<std::pair<int, Duty>, int> costs;
        for (const Wish &wish : m_roster.wishes) {
            if (wish.person != rowAt(row).person)
                continue;
            for (int slot = 0; slot < int(m_made.days.size()); ++slot) {
                if (wish.isOn(m_made.task.days[std::size_t(slot)].date) && to.available[slot] == '1')
                    addWish(wish, slot, to, costs);
            }
        }
        for (const auto &[cell, cost] : costs)
            to.preferences.push_back({cell.first, cell.second, cost});
    }

    // A day off is wished by not having support; leave is what grants it.
    void addWish(const Wish &wish, int slot, Assistant &to, std::map<std::pair<int, Duty>, int> &costs) const
    {
        const bool isAnyDuty = wish.duty == Duty::Away;
        const Duty meant = isAnyDuty ? Duty::Support : wish.duty;
        if (wish.kind == Wish::Kind::Never)
            return forbid(slot, meant, to);
        const bool avoidsMeant = isAnyDuty || wish.kind == Wish::Kind::Unwanted;
        for (const Duty duty : duties) {
            if ((duty == meant) == avoidsMeant)
                costs[{slot, duty}] += ofHalf(m_roster.settings.wish);
        }
    }

    // What is pinned is stronger, and one duty has to be left.
    static void forbid(int slot, Duty duty, Assistant &to)
    {
        const auto isHere = [slot](const CellDuty &cell) { return cell.day == slot; };
        const CellDuty cell{slot, duty};
        if (std::find(to.pins.begin(), to.pins.end(), cell) != to.pins.end() || std::find(to.forbidden.begin(), to.forbidden.end(), cell) != to.forbidden.end())
            return;
        if (std::count_if(to.forbidden.begin(), to.forbidden.end(), isHere) < 2)
            to.forbidden.push_back(cell);
    }

    // A newcomer whose mentor is not in the task has nobody to sit beside.
    void addMentors()
    {
        for (std::size_t a = 0; a < m_made.rows.size(); ++a) {
            const RosterRow &row = rowAt(m_made.rows[a]);
            if (!row.isNewcomer)
                continue;
            Assistant &to = m_made.task.assistants[a];
            for (const PersonId mentor : row.mentors) {
                const int at = m_made.assistant(m_roster.rowOf(mentor));
                if (at >= 0)
                    to.mentors.push_back(at);
            }
            for (int slot = 0; to.mentors.empty() && slot < std::min(int(m_made.days.size()), to.newcomerUntil); ++slot) {
                if (to.available[slot] == '1')
                    forbid(slot, Duty::Support, to);
            }
        }
    }

    void setPublished()
    {
        Plan plan;
        bool isPublished = false;
        for (const int row : m_made.rows) {
            QByteArray letters(qsizetype(m_made.days.size()), char(Duty::Away));
            for (int slot = 0; slot < int(m_made.days.size()); ++slot) {
                const auto &published = cellAt(row, roster(slot)).published;
                const bool isOwn = m_made.task.assistants[plan.rows.size()].available[slot] == '1';
                if (!published || !isOwn)
                    continue;
                letters[slot] = char(dutyOf(published->at(m_made.task.days[std::size_t(slot)].part)));
                isPublished = isPublished || letters[slot] != char(Duty::Away);
            }
            plan.rows.push_back(letters);
        }
        if (!isPublished)
            return;
        m_made.task.published = plan;
        const QDate far = m_roster.today.addDays(m_roster.settings.noticeDays);
        const auto isFar = [far](const Day &day) { return day.date > far; };
        const auto &days = m_made.task.days;
        m_made.task.nearUntil = int(std::find_if(days.begin(), days.end(), isFar) - days.begin());
    }

    const Roster &m_roster;
    const TaskScope &m_scope;
    int m_parts;
    bool m_isGroup;
    RosterTask m_made;
};

// The tasks that somebody is in, by name: everybody's, or that of each group they belong to within the days.
std::vector<QString> groupsOf(const RosterRow &row, Queue queue)
{
    if (queue != Queue::Groups)
        return {QString()};
    std::vector<QString> names{row.groupName};
    for (const LaterGroup &later : row.laterGroups) {
        if (std::find(names.begin(), names.end(), later.name) == names.end())
            names.push_back(later.name);
    }
    return names;
}

} // namespace

std::vector<RosterTask> tasksOf(const Roster &roster, const TaskScope &scope)
{
    std::vector<std::pair<QString, std::vector<int>>> parts;
    for (int row = 0; row < int(roster.rows.size()); ++row) {
        const RosterRow &person = roster.rows[std::size_t(row)];
        if (!isInFirstLine(person))
            continue;
        for (const QString &group : groupsOf(person, roster.settings.queue)) {
            const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto &part) { return part.first == group; });
            if (found == parts.end())
                parts.push_back({group, {row}});
            else
                found->second.push_back(row);
        }
    }
    std::vector<RosterTask> tasks;
    for (auto &[group, rows] : parts) {
        RosterTask made = TaskMaker(roster, scope, rows, group).made();
        if (!made.days.empty())
            tasks.push_back(std::move(made));
    }
    return tasks;
}

} // namespace paybench::rota
