// SPDX-License-Identifier: MPL-2.0
#include "core/solver/patterns.h"

#include <algorithm>
#include <array>
#include <bit>

namespace paybench::solver {

namespace {

constexpr int mostBreaches = 6; // of one week that are tried: more than pins and forbidden duties can force at once

// A window that lies in one week, as bits of the slot's days.
struct Mask {
    Window::Kind kind = Window::Kind::Run;
    int start = -1; // place; −1: a fact
    unsigned days = 0;
};

class Words {
public:
    Words(const rota::IndexedTask &indexed, const Slot &slot, const std::vector<Mask> &masks, std::vector<Pattern> &to)
        : m_task(indexed), m_slot(slot), m_week(indexed.ownWeek(slot.person, slot.week)), m_masks(masks), m_to(to)
    {
        for (int i = 0; i < slot.count; ++i)
            m_cells[std::size_t(i)] = &indexed.cell(slot.person, slot.days[i]);
        for (int i = 1; i < slot.count; ++i)
            m_isAfternoon[std::size_t(i)] = indexed.parts == 2 && slot.days[i] / 2 == slot.days[i - 1] / 2;
    }

    // All with exactly so many breaches.
    void add(int breaches)
    {
        m_wanted = breaches;
        extend(0, {}, 0);
    }

private:
    struct Word {
        unsigned letters[3] = {0, 0, 0};
        int splits = 0;
    };

    void extend(int place, const Word &word, int hard)
    {
        if (hard > m_wanted || m_to.size() > mostPatterns)
            return;
        if (place == m_slot.count) {
            finish(word, hard);
            return;
        }
        const unsigned bit = 1U << place;
        for (std::size_t k = 0; k < 3; ++k) {
            Word next = word;
            next.letters[k] |= bit;
            int more = m_cells[std::size_t(place)]->hard[k];
            if (m_isAfternoon[std::size_t(place)] && (word.letters[k] & bit >> 1) == 0)
                more += ++next.splits == m_week.splitMost + 1;
            if (k == 0)
                more += runsEnding(place, next.letters[0]) + (std::popcount(next.letters[0]) == m_week.supportMost + 1);
            extend(place + 1, next, hard + more);
        }
    }

    int runsEnding(int place, unsigned support) const
    {
        int runs = 0;
        for (const Mask &mask : m_masks)
            runs += mask.kind == Window::Kind::Run && int(std::bit_width(mask.days)) == place + 1 && (support & mask.days) == mask.days;
        return runs;
    }

    void finish(const Word &word, int hard)
    {
        if (hard != m_wanted)
            return;
        const rota::Weights &weights = m_task.weights;
        qint64 cost = qint64(weights.splitDay) * word.splits;
        for (std::size_t k = 0; k < 3; ++k) {
            const int count = std::popcount(word.letters[k]);
            cost += qint64(weights.weekRatio) * std::max({0, m_week.least[k] - count, count - m_week.most[k]});
        }
        const unsigned runStarts = word.letters[2] & ~(word.letters[2] << 1);
        cost += qint64(weights.registrationSplit) * std::max(0, std::popcount(runStarts) - 1);
        for (int i = 0; i < m_slot.count; ++i)
            cost += m_cells[std::size_t(i)]->cost[std::size_t(letterAt(word, i))];
        for (const Mask &mask : m_masks) {
            const bool isSupport = mask.start < 0 || (word.letters[0] >> mask.start & 1) != 0;
            if (mask.kind == Window::Kind::FollowUp && isSupport && (word.letters[1] & mask.days) == 0)
                cost += weights.followUpMissing;
        }
        m_to.push_back({std::uint16_t(word.letters[0]), std::uint16_t(word.letters[1]), std::int32_t(cost), hard});
    }

    static int letterAt(const Word &word, int place)
    {
        return (word.letters[0] >> place & 1) != 0 ? 0 : (word.letters[1] >> place & 1) != 0 ? 1 : 2;
    }

    const rota::IndexedTask &m_task;
    const Slot &m_slot;
    const rota::IndexedTask::OwnWeek &m_week;
    const std::vector<Mask> &m_masks;
    std::vector<Pattern> &m_to;
    std::array<const rota::IndexedTask::Cell *, longestSlot> m_cells{};
    std::array<bool, longestSlot> m_isAfternoon{};
    int m_wanted = 0;
};

// The week all days of the window are in; −1: more than one.
int weekOf(const Window &window, const rota::IndexedTask &indexed)
{
    const int any = window.start >= 0 ? window.start : window.days.empty() ? -1 : window.days.front();
    if (any < 0)
        return -1;
    const int week = indexed.day[std::size_t(any)].week;
    const auto isThere = [&](int d) { return indexed.day[std::size_t(d)].week == week; };
    return std::all_of(window.days.begin(), window.days.end(), isThere) ? week : -1;
}

Mask maskOf(const Window &window, const Slot &slot)
{
    const auto placeOf = [&](int day) { return int(std::lower_bound(slot.days, slot.days + slot.count, day) - slot.days); };
    Mask mask;
    mask.kind = window.kind;
    mask.start = window.start < 0 ? -1 : placeOf(window.start);
    for (const int d : window.days)
        mask.days |= 1U << placeOf(d);
    return mask;
}

} // namespace

Patterns::Patterns(const rota::Task &task, const rota::IndexedTask &indexed)
    : m_weeks(std::size_t(indexed.weeks)), m_slotOf(std::size_t(indexed.persons) * m_weeks, -1), m_across(std::size_t(indexed.persons))
{
    for (int a = 0; a < indexed.persons && m_isComplete; ++a)
        addSlots(task, indexed, a);
    if (!m_isComplete) {
        m_slots.clear();
        m_patterns.clear();
    }
}

void Patterns::addSlots(const rota::Task &task, const rota::IndexedTask &indexed, int person)
{
    std::vector<std::vector<const Window *>> inWeek(m_weeks);
    const std::vector<Window> all = windows(task, indexed, person);
    for (const Window &window : all) {
        const int week = weekOf(window, indexed);
        if (week >= 0)
            inWeek[std::size_t(week)].push_back(&window);
        else if (window.start >= 0 || !window.days.empty())
            m_across[std::size_t(person)].push_back(window);
    }
    for (int w = 0; w < indexed.weeks; ++w) {
        const rota::IndexedTask::OwnWeek &own = indexed.ownWeek(person, w);
        if (own.count == 0)
            continue;
        Slot slot{person, w, indexed.weekDays.data() + own.begin, own.count, m_patterns.size(), 0};
        if (own.count > longestSlot) {
            m_isComplete = false;
            return;
        }
        std::vector<Mask> masks;
        for (const Window *window : inWeek[std::size_t(w)])
            masks.push_back(maskOf(*window, slot));
        Words words(indexed, slot, masks, m_patterns);
        for (int breaches = 0; breaches <= mostBreaches && m_patterns.size() == slot.first; ++breaches)
            words.add(breaches);
        slot.patterns = int(m_patterns.size() - slot.first);
        m_isComplete = m_isComplete && slot.patterns > 0 && m_patterns.size() <= mostPatterns;
        m_slotOf[std::size_t(person) * m_weeks + std::size_t(w)] = int(m_slots.size());
        m_slots.push_back(slot);
    }
}

int Patterns::placeIn(const rota::Plan &plan, const Slot &slot) const
{
    const QByteArray &row = plan.rows[std::size_t(slot.person)];
    unsigned letters[4] = {0, 0, 0, 0};
    for (int i = 0; i < slot.count; ++i)
        letters[rota::code(rota::Duty(row.at(slot.days[i])))] |= 1U << i;
    if (letters[rota::away] != 0)
        return -1;
    for (int place = 0; place < slot.patterns; ++place) {
        const Pattern &pattern = m_patterns[slot.first + std::size_t(place)];
        if (pattern.support == letters[0] && pattern.followUp == letters[1])
            return place;
    }
    return -1;
}

void putInto(rota::Plan &plan, const Slot &slot, const Pattern &pattern)
{
    constexpr char letters[] = "SFR";
    char *row = plan.rows[std::size_t(slot.person)].data();
    for (int i = 0; i < slot.count; ++i)
        row[slot.days[i]] = letters[pattern.code(i)];
}

} // namespace paybench::solver
