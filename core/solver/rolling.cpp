// SPDX-License-Identifier: MPL-2.0
#include "core/solver/rolling.h"

#include <algorithm>

namespace paybench::solver {

namespace {

constexpr int longestPeriod = 4; // weeks
constexpr double sure = 0.6; // far quicker dives than elsewhere: what they lose is mended afterwards
constexpr double share = 0.25;

std::vector<Part> window(const Rows &rows, const Period &from, const Period &to)
{
    std::vector<Part> parts;
    for (const Slot &slot : rows.patterns().allSlots())
        parts.push_back(slot.week < from.first ? Part::Fixed : slot.week > to.last ? Part::Left : Part::Free);
    return parts;
}

} // namespace

std::vector<Period> periods(const rota::IndexedTask &indexed)
{
    std::vector<int> checkpointOf(std::size_t(indexed.weeks), 0); // of the week's first day
    for (int d = indexed.days - 1; d >= 0; --d)
        checkpointOf[std::size_t(indexed.day[std::size_t(d)].week)] = indexed.day[std::size_t(d)].firstCheckpoint;
    std::vector<Period> found;
    for (int w = 0; w < indexed.weeks; ++w) {
        const bool isNew = found.empty() || w - found.back().first >= longestPeriod || checkpointOf[std::size_t(w)] != checkpointOf[std::size_t(w) - 1];
        if (isNew)
            found.push_back({w, w});
        found.back().last = w;
    }
    return found;
}

Rolled rolled(const Rows &rows, const rota::Plan &start, Budget &budget, const std::function<void(const rota::Plan &)> &settled)
{
    const std::vector<Period> all = periods(rows.indexed());
    Rolled result{start, false};
    for (std::size_t p = 0; p + 1 < std::max<std::size_t>(all.size(), 2); ++p) {
        const rota::Plan before = result.plan;
        const Section section(rows, before, window(rows, all[p], all[std::min(p + 1, all.size() - 1)]));
        ColumnGeneration program(section.master(), budget);
        program.take(before);
        if (program.run() != ColumnGeneration::Outcome::Solved)
            return result;
        const std::optional<std::vector<int>> patterns = dive(program, {sure, share, 1});
        if (!patterns)
            return result;
        result.plan = section.with(*patterns);
        if (settled)
            settled(result.plan);
    }
    result.isComplete = true;
    return result;
}

} // namespace paybench::solver
