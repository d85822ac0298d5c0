// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_parts.h"

#include <algorithm>
#include <functional>
#include <numeric>

// How many persons each day needs in support: the stored need at least, and the support that the choices give poured over the
// days, so that everybody gets what was chosen and the quiet days are not left behind (journeys.md J1).

namespace paybench::rota {

namespace {

constexpr int leastWithoutNeed = 2; // when no need is stored: nobody is alone

// A day, or half of one, that takes support.
struct Slot {
    int day = 0;
    int part = -1; // −1: both halves alike
    int least = 0;
    int target = 0;
    int most = 0;
    int present = 0; // persons who count and can work
};

// Persons in first line by halves of a day: the mean of the half-hours' needs, where they were stored.
int leastOfHalf(const RosterDay &day, int part, const std::vector<staffing::NeedInterval> &intervals)
{
    if (!day.need)
        return leastWithoutNeed;
    qint64 minutes = 0;
    qint64 wanted = 0;
    for (const staffing::NeedInterval &interval : intervals) {
        if (interval.day != day.date || (interval.minute < noonMinute) != (part == 0))
            continue;
        minutes += interval.minutes;
        wanted += qint64(interval.wanted) * interval.minutes;
    }
    return minutes == 0 ? day.need->persons : int((wanted + minutes / 2) / minutes);
}

// 0, 1, 2, 3 … become halves, quarters, eighths: the first few of them lie far apart (van der Corput's sequence).
unsigned reversedBits(unsigned number)
{
    unsigned reversed = 0;
    for (int bit = 0; bit < 16; ++bit)
        reversed |= (number >> bit & 1u) << (15 - bit);
    return reversed;
}

int leastOfDay(const RosterDay &day, int part, const std::vector<staffing::NeedInterval> &intervals)
{
    if (part >= 0)
        return leastOfHalf(day, part, intervals);
    return day.need ? day.need->persons : leastWithoutNeed;
}

class Pouring {
public:
    using LeastOf = std::function<int(const RosterDay &day, int part)>; // part −1: of whole days

    Pouring(const Roster &roster, const LeastOf &leastOf) : m_roster(roster)
    {
        const bool halves = roster.settings.halfDays;
        for (int at = 0; at < int(roster.days.size()); ++at) {
            const RosterDay &day = roster.days[std::size_t(at)];
            const int parts = !day.isOpen ? 0 : !halves || day.isHalfDay ? 1 : 2;
            for (int part = 0; part < parts; ++part)
                add(at, halves ? part : -1, leastOf(day, halves ? part : -1));
        }
    }

    std::vector<Slot> poured()
    {
        const auto targets = [](int sum, const Slot &slot) { return sum + slot.target; };
        int left = m_supplyTenths / 10 - std::accumulate(m_slots.begin(), m_slots.end(), 0, targets);
        while (left > 0) {
            const std::vector<Slot *> lowest = lowestSlots();
            if (lowest.empty())
                break;
            const int given = std::min(left, int(lowest.size()));
            for (int i = 0; i < given; ++i)
                ++lowest[std::size_t(i)]->target;
            left -= given;
        }
        return m_slots;
    }

private:
    void add(int day, int part, int least)
    {
        Slot slot;
        slot.day = day;
        slot.part = part;
        const int places = m_roster.settings.places;
        slot.most = places > 0 ? places : std::max(least, int(m_roster.rows.size()));
        slot.least = slot.target = std::min(least, slot.most);
        for (const RosterRow &row : m_roster.rows) {
            const RosterCell &cell = row.cells[std::size_t(day)];
            const int first = std::max(0, part), last = part < 0 && !m_roster.days[std::size_t(day)].isHalfDay ? 1 : first;
            slot.present += !row.isNewcomerOn(day) && isInFirstLine(row) && canWork(cell, first) && canWork(cell, last);
            m_supplyTenths += supportOf(row, day, first) + supportOf(row, day, last);
        }
        m_slots.push_back(slot);
    }

    // In an order that is spread over the days and always the same: a person-day less, when somebody is ill, lowers one day
    // and leaves the others as they were planned.
    std::vector<Slot *> lowestSlots()
    {
        std::vector<Slot *> lowest;
        for (Slot &slot : m_slots) {
            if (slot.target >= slot.most || slot.target >= slot.present)
                continue;
            if (!lowest.empty() && slot.target < lowest.front()->target)
                lowest.clear();
            if (lowest.empty() || slot.target == lowest.front()->target)
                lowest.push_back(&slot);
        }
        const auto place = [this](const Slot *slot) { return reversedBits(unsigned(slot - m_slots.data())); };
        std::sort(lowest.begin(), lowest.end(), [&](const Slot *a, const Slot *b) { return place(a) < place(b); });
        return lowest;
    }

    const Roster &m_roster;
    std::vector<Slot> m_slots;
    int m_supplyTenths = 0; // a half of the day gives one of two
};

void pour(Roster &roster, const Pouring::LeastOf &leastOf)
{
    for (const Slot &slot : Pouring(roster, leastOf).poured()) {
        auto &needed = roster.days[std::size_t(slot.day)].needed;
        const RosterNeed need{slot.least, slot.target, slot.most};
        if (slot.part < 0)
            needed = {need, need};
        else
            needed[std::size_t(slot.part)] = need;
    }
}

} // namespace

int groupsWithPeople(const Roster &roster, int day)
{
    std::vector<qint64> groups;
    for (const RosterRow &row : roster.rows) {
        if (isInFirstLine(row))
            groups.push_back(row.groupOn(day).value);
    }
    std::sort(groups.begin(), groups.end());
    return int(std::unique(groups.begin(), groups.end()) - groups.begin());
}

void setNeeds(Roster &roster, const std::vector<staffing::NeedInterval> &intervals)
{
    if (roster.settings.queue == Queue::Groups) {
        const bool halves = inHalves(roster);
        for (int at = 0; at < int(roster.days.size()); ++at) {
            RosterDay &day = roster.days[std::size_t(at)];
            const int groups = groupsWithPeople(roster, at);
            const RosterNeed need{groups, groups, std::max(groups, int(roster.rows.size()))};
            if (day.isOpen)
                day.needed = {need, day.isHalfDay && halves ? RosterNeed() : need};
        }
        return;
    }
    pour(roster, [&intervals](const RosterDay &day, int part) { return leastOfDay(day, part, intervals); });
}

void setNeedsAgain(Roster &roster)
{
    if (roster.settings.queue != Queue::Groups)
        pour(roster, [](const RosterDay &day, int part) { return day.needed[std::size_t(std::max(0, part))].least; });
}

} // namespace paybench::rota
