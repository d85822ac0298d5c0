// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

// Which rows of a long list have been read before, by a hash of 96 bits of what stands in them (of 1.2 million rows the
// chance that two differ and share it is below 10^-16). One place in memory a row, because a million of them fit in no cache.

namespace paybench::exchange {

class RowsSeen {
public:
    static constexpr int isNew = -1;

    // The number that was kept for the row, or isNew, to be set by the caller. Holds until the next call.
    int &of(std::string &text)
    {
        if (5 * m_used >= 3 * m_slots.size())
            grow();
        const std::uint64_t first = std::hash<std::string_view>()(text);
        text.push_back('\x1e'); // another length starts the second hash elsewhere
        const auto second = std::uint32_t(std::hash<std::string_view>()(text));
        Slot &slot = m_slots[placeOf(m_slots, first, second)];
        if (slot.number == isFree) {
            slot = {first, second, isNew};
            ++m_used;
        }
        return slot.number;
    }

private:
    static constexpr int isFree = -2;

    struct Slot {
        std::uint64_t first = 0;
        std::uint32_t second = 0;
        std::int32_t number = isFree;
    };

    static std::size_t placeOf(const std::vector<Slot> &table, std::uint64_t first, std::uint32_t second)
    {
        std::size_t at = first & (table.size() - 1);
        while (table[at].number != isFree && (table[at].first != first || table[at].second != second))
            at = (at + 1) & (table.size() - 1);
        return at;
    }

    void grow()
    {
        std::vector<Slot> larger(2 * m_slots.size());
        for (const Slot &slot : m_slots) {
            if (slot.number != isFree)
                larger[placeOf(larger, slot.first, slot.second)] = slot;
        }
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots = std::vector<Slot>(4096); // a power of two
    std::size_t m_used = 0;
};

} // namespace paybench::exchange
