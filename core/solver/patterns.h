// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/windows.h"

#include <cstdint>
#include <vector>

// The words a person's own days of one week can be filled with, each with all that it costs within that week. They are the
// columns of the linear programs: rules inside a week need no row, and the bound is some 20 % higher than over single days.

namespace paybench::solver {

inline constexpr int longestSlot = 16;               // own (half) days of a week
inline constexpr std::size_t mostPatterns = 8'000'000; // of a task: 64 MB

struct Pattern {
    std::uint16_t support = 0; // bit i: the slot's own day i
    std::uint16_t followUp = 0;
    std::int32_t cost = 0;     // C5, C7, C8, C10, C11, and C6 within the week
    int hard = 0;              // breaches of H2, H3, H4, H5 and H8 within the week; 0 unless there is no way round them

    int code(int place) const { return (support >> place & 1) != 0 ? 0 : (followUp >> place & 1) != 0 ? 1 : 2; }
};

// A person's week with own days in it.
struct Slot {
    int person = 0;
    int week = 0;
    const int *days = nullptr; // ascending; of the indexed task
    int count = 0;
    std::size_t first = 0;     // of the patterns
    int patterns = 0;
};

class Patterns {
public:
    Patterns(const rota::Task &task, const rota::IndexedTask &indexed);

    // False: a week has too many days, or the task too many patterns; there are none then, and only search is left.
    bool isComplete() const { return m_isComplete; }

    const std::vector<Slot> &allSlots() const { return m_slots; }
    int slotOf(int person, int week) const { return m_slotOf[std::size_t(person) * m_weeks + std::size_t(week)]; } // −1: none
    const Pattern &pattern(const Slot &slot, int place) const { return m_patterns[slot.first + std::size_t(place)]; }
    const std::vector<Pattern> &all() const { return m_patterns; }
    // The pattern a rota has in the slot; −1: it is none of them, for it breaks a rule that can be kept.
    int placeIn(const rota::Plan &plan, const Slot &slot) const;
    // Windows whose days are not all in one week, by person: they become rows.
    const std::vector<Window> &acrossWeeks(int person) const { return m_across[std::size_t(person)]; }

private:
    void addSlots(const rota::Task &task, const rota::IndexedTask &indexed, int person);

    bool m_isComplete = true;
    std::size_t m_weeks;
    std::vector<Slot> m_slots;
    std::vector<int> m_slotOf; // person × week
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<Window>> m_across;
};

void putInto(rota::Plan &plan, const Slot &slot, const Pattern &pattern);

} // namespace paybench::solver
