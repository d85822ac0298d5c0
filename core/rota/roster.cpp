// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster.h"

#include "core/basics/validity.h"
#include "core/rota/decided_days.h"
#include "core/rota/own_days.h"
#include "core/rota/roster_parts.h"
#include "core/staffing/forecast.h"

#include <QCollator>

#include <algorithm>
#include <set>
#include <unordered_map>

// Days, persons and cells of a roster. Its needs are roster_need.cpp, its tasks roster_tasks.cpp.

namespace paybench::rota {

namespace {

using directory::Absence;
using directory::Person;

constexpr int daysLookedBack = 21; // for the two open days before the first; nobody closes longer without people noticing

// Stored cells of one person by day. Vectors, because a year of a large centre is fifty thousand of them.
class CellsByDay {
public:
    void add(const StoredCell &cell)
    {
        m_isSorted = m_isSorted && (m_cells.empty() || m_cells.back()->day < cell.day);
        m_cells.push_back(&cell);
    }

    void sort()
    {
        if (!m_isSorted)
            std::stable_sort(m_cells.begin(), m_cells.end(), [](const StoredCell *a, const StoredCell *b) { return a->day < b->day; });
    }

    const StoredCell *at(QDate day) const
    {
        const auto found = std::lower_bound(m_cells.begin(), m_cells.end(), day, [](const StoredCell *cell, QDate wanted) { return cell->day < wanted; });
        return found == m_cells.end() || (*found)->day != day ? nullptr : *found;
    }

private:
    std::vector<const StoredCell *> m_cells;
    bool m_isSorted = true;
};

struct CellsOfPerson {
    CellsByDay working, published;
};

class RosterMaker {
public:
    explicit RosterMaker(const RosterInputs &inputs)
        : m_inputs(inputs), m_openDays(inputs.time), m_away(inputs.absences), m_newYear(inputs.first.year(), 1, 1),
          m_before(decidedDays(inputs, std::min(m_newYear, inputs.first.addDays(-daysLookedBack)), inputs.first.addDays(-1)))
    {
        for (const StoredCell &cell : inputs.cells)
            m_cells[cell.person.value].working.add(cell);
        for (const StoredCell &cell : inputs.published)
            m_cells[cell.person.value].published.add(cell);
        for (auto &[person, cells] : m_cells) {
            cells.working.sort();
            cells.published.sort();
        }
    }

    Roster roster()
    {
        m_roster.first = m_inputs.first;
        m_roster.last = m_inputs.last;
        m_roster.settings = m_inputs.settings;
        m_roster.today = m_inputs.today;
        m_roster.versions = m_inputs.versions;
        m_roster.wishes = m_inputs.wishes;
        m_roster.substitutions = m_inputs.substitutions;
        for (const directory::Group &group : sortedGroups())
            m_roster.groups.push_back(group.name);
        makeDays();
        makeRows();
        setNeeds(m_roster, m_inputs.needIntervals);
        return std::move(m_roster);
    }

private:
    const Calendar &calendar() const { return m_openDays.calendar(); }

    std::vector<directory::Group> sortedGroups() const
    {
        std::vector<directory::Group> groups = m_inputs.groups;
        std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        return groups;
    }

    QString closedName(QDate date) const
    {
        const auto own = calendar().ownDay(date);
        if (own && own->kind == DayRule::Kind::Closed && !own->name.isEmpty())
            return own->name;
        const auto holiday = calendar().holiday(date);
        return holiday ? holiday->name : QString();
    }

    std::set<QDate> payDays() const
    {
        std::set<QDate> days;
        for (Month month = Month::of(m_inputs.first).plus(-1); month <= Month::of(m_inputs.last).plus(1); month = month.plus(1))
            days.insert(payDay(m_inputs.time.pay, month, calendar()));
        return days;
    }

    void makeDays()
    {
        const std::set<QDate> payDay = payDays();
        std::map<QDate, const staffing::NeedDay *> needs;
        for (const staffing::NeedDay &need : m_inputs.need)
            needs[need.day] = &need;
        for (QDate date = m_inputs.first; date <= m_inputs.last; date = date.addDays(1)) {
            RosterDay day;
            day.date = date;
            day.isOpen = m_openDays.isOpen(date);
            if (!day.isOpen && date.dayOfWeek() > Qt::Friday)
                continue;
            day.week = isoWeek(date);
            const auto own = calendar().ownDay(date);
            day.isHalfDay = own && own->kind == DayRule::Kind::HalfDay;
            day.closedName = day.isOpen ? QString() : closedName(date);
            day.isPayDay = payDay.contains(date);
            day.isLocked = m_inputs.closedUntil && Month::of(date) <= *m_inputs.closedUntil;
            if (const auto need = needs.find(date); need != needs.end())
                day.need = *need->second;
            const auto kind = day.need ? day.need->kind : staffing::dayKind(date, calendar(), m_inputs.time.pay);
            day.isPeak = day.isOpen && kind == staffing::DayKind::Peak;
            m_roster.days.push_back(day);
        }
    }

    void makeRows()
    {
        for (const Person &person : m_inputs.people) {
            const bool isThere = person.isHere(m_inputs.first) || (person.from.isValid() && person.from <= m_inputs.last && (!person.to.isValid() || person.to >= m_inputs.first));
            if (person.role == directory::Role::Assistant && isThere)
                m_roster.rows.push_back(rowOf(person));
        }
        sortRows();
    }

    void sortRows()
    {
        std::map<GroupId, int> order;
        for (const directory::Group &group : sortedGroups())
            order.emplace(group.id, int(order.size()));
        const auto groupPlace = [&order](const RosterRow &row) {
            const auto found = order.find(row.group);
            return found == order.end() ? int(order.size()) : found->second;
        };
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(m_roster.rows.begin(), m_roster.rows.end(), [&](const RosterRow &a, const RosterRow &b) {
            if (groupPlace(a) != groupPlace(b))
                return groupPlace(a) < groupPlace(b);
            if (a.mix.support != b.mix.support)
                return a.mix.support > b.mix.support;
            return collator.compare(a.name, b.name) < 0;
        });
    }

    // The percentage is that of the first day on which there is a group. Somebody whose mentorship begins within the days
    // is taken as a newcomer on the days before it too: rather too careful than alone.
    RosterRow rowOf(const Person &person)
    {
        RosterRow row;
        row.person = person.id;
        row.name = person.name;
        const QDate begin = std::max(m_inputs.first, person.from);
        for (int at = 0; at < int(m_roster.days.size()); ++at) {
            const RosterDay &day = m_roster.days[std::size_t(at)];
            if (day.date < begin)
                continue;
            const directory::Position *position = inForce(person.positions, day.date);
            const auto mix = directory::mixOn(person, day.date);
            if (position)
                takePosition(*position, at, row);
            if (mix)
                takeMix(*mix, at, row);
            if (const auto mentor = directory::mentorOn(person, day.date); mentor && person.isHere(day.date))
                addMentor(*mentor, at, row);
        }
        row.isNewcomer = !row.mentors.empty();
        if (row.newcomerUntil == int(m_roster.days.size()))
            row.newcomerUntil = everyDay;
        makeCells(person, row);
        bringIn(person, row);
        return row;
    }

    void takePosition(const directory::Position &position, int day, RosterRow &row) const
    {
        if (!row.group) {
            row.group = position.group;
            row.groupName = groupName(position.group);
            row.percent = position.percent;
        } else if (position.group && position.group != row.groupOn(day)) {
            row.laterGroups.push_back({day, position.group, groupName(position.group)});
        }
    }

    static void takeMix(const directory::Mix &mix, int day, RosterRow &row)
    {
        if (row.choice.isEmpty()) {
            row.mix = mix;
            row.choice = directory::name(mix);
        } else if (row.mixOn(day) != mix) {
            row.laterMixes.push_back({day, mix, directory::name(mix)});
        }
    }

    static void addMentor(PersonId mentor, int day, RosterRow &row)
    {
        row.newcomerUntil = day + 1;
        if (std::find(row.mentors.begin(), row.mentors.end(), mentor) == row.mentors.end())
            row.mentors.push_back(mentor);
    }

    QString groupName(GroupId id) const
    {
        const auto &groups = m_inputs.groups;
        const auto found = std::find_if(groups.begin(), groups.end(), [id](const auto &group) { return group.id == id; });
        return found == groups.end() ? QString() : found->name;
    }

    bool isPublishedDay(QDate date) const
    {
        return std::any_of(m_inputs.versions.begin(), m_inputs.versions.end(), [date](const Version &version) { return version.first <= date && date <= version.last; });
    }

    void makeCells(const Person &person, RosterRow &row)
    {
        const CellsOfPerson &stored = m_cells[person.id.value];
        row.cells.reserve(m_roster.days.size());
        for (const RosterDay &day : m_roster.days) {
            RosterCell cell;
            cell.isOff = !day.isOpen || !isOwnDay(person, day.date);
            const StoredCell *working = cell.isOff ? nullptr : stored.working.at(day.date);
            if (working) {
                cell.marks = working->marks;
                cell.isPinned = working->isPinned;
            }
            for (int part = 0; part < 2; ++part) {
                const Absence *absence = cell.isOff ? nullptr : m_away.at(person.id, day.date, part);
                if (!absence)
                    continue;
                cell.isAway[std::size_t(part)] = true;
                cell.awayKind = absence->kind;
                (part == 0 ? cell.marks.morning : cell.marks.afternoon) = Mark::None;
            }
            if (const StoredCell *published = stored.published.at(day.date))
                cell.published = published->marks;
            else if (!cell.isOff && isPublishedDay(day.date))
                cell.published = DayMarks();
            row.cells.push_back(cell);
        }
    }

    // What stood in the halves of a day before the first, as far as they were worked.
    DayMarks dutiesOf(const DecidedDay &cell) const
    {
        DayMarks duties = cell.marks;
        for (int part = 0; part < 2; ++part) {
            if (m_away.at(cell.person, cell.day, part) || !isDuty(cell.marks.at(part)))
                (part == 0 ? duties.morning : duties.afternoon) = Mark::None;
        }
        return duties;
    }

    static void carry(DayMarks done, const directory::Mix &mix, RosterRow &row)
    {
        for (const Mark mark : {done.morning, done.afternoon}) {
            if (mark == Mark::None)
                continue;
            row.carry[place(dutyOf(mark))] += 5;
            row.carry[0] -= mix.support;
            row.carry[1] -= mix.followUp;
            row.carry[2] -= mix.registration;
        }
    }

    std::pair<std::vector<DecidedDay>::const_iterator, std::vector<DecidedDay>::const_iterator> daysBefore(PersonId person) const
    {
        const auto isBefore = [](const DecidedDay &one, const DecidedDay &other) { return one.person < other.person; };
        return std::equal_range(m_before.begin(), m_before.end(), DecidedDay{person, {}, {}}, isBefore);
    }

    void bringIn(const Person &person, RosterRow &row)
    {
        const auto [begin, end] = daysBefore(person.id);
        for (auto decided = begin; decided != end; ++decided) {
            if (decided->day >= m_newYear)
                carry(dutiesOf(*decided), directory::mixOn(person, decided->day).value_or(row.mix), row);
        }
        if (m_daysBefore.empty())
            findDaysBefore();
        for (std::size_t i = 0; i < m_daysBefore.size(); ++i) {
            const QDate before = m_daysBefore[i];
            const auto found = std::find_if(begin, end, [before](const DecidedDay &one) { return one.day == before; });
            const DayMarks done = found == end ? DayMarks() : dutiesOf(*found);
            row.history[2 * (1 - i)] = done.morning;
            row.history[2 * (1 - i) + 1] = done.afternoon;
        }
    }

    void findDaysBefore() // newest first
    {
        for (int back = 1; back <= daysLookedBack && m_daysBefore.size() < 2; ++back) {
            if (m_openDays.isOpen(m_inputs.first.addDays(-back)))
                m_daysBefore.push_back(m_inputs.first.addDays(-back));
        }
    }

    const RosterInputs &m_inputs;
    OpenDays m_openDays;
    RegisterAbsences m_away;
    std::unordered_map<qint64, CellsOfPerson> m_cells;
    QDate m_newYear;
    std::vector<DecidedDay> m_before;
    std::vector<QDate> m_daysBefore;
    Roster m_roster;
};

} // namespace

Roster rosterOf(const RosterInputs &inputs)
{
    return RosterMaker(inputs).roster();
}

} // namespace paybench::rota
