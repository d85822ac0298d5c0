// SPDX-License-Identifier: MPL-2.0
#include "core/solver/rolling.h"

#include "core/solver/pattern_annealing.h"

#include <algorithm>

namespace paybench::solver {

namespace {

constexpr int longestPeriod = 4; // weeks
constexpr double cheapExcess = 8;
constexpr qint64 movesPerSlot = 400;
constexpr double sure = 0.7;
constexpr double share = 0.15;

std::vector<Part> window(const Rows &rows, const Period &from, const Period &to, Part after)
{
    std::vector<Part> parts;
    for (const Slot &slot : rows.patterns().allSlots())
        parts.push_back(slot.week < from.first ? Part::Fixed : slot.week > to.last ? after : Part::Free);
    return parts;
}

void noteCheap(const Section &section, const ColumnGeneration &program, std::vector<std::vector<int>> &cheap)
{
    for (const int slot : section.master().freeSlots())
        cheap[std::size_t(slot)].clear();
    for (const Choice &choice : program.within(cheapExcess))
        cheap[std::size_t(section.master().freeSlots()[std::size_t(choice.slot)])].push_back(choice.pattern);
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
    Rolled result{start, std::vector<std::vector<int>>(rows.patterns().allSlots().size()), false};
    for (std::size_t p = 0; p + 1 < std::max<std::size_t>(all.size(), 2); ++p) {
        const rota::Plan before = result.plan;
        const Section section(rows, before, window(rows, all[p], all[std::min(p + 1, all.size() - 1)], Part::Left));
        ColumnGeneration program(section.master(), budget);
        program.take(before);
        if (program.run() != ColumnGeneration::Outcome::Solved)
            return result;
        noteCheap(section, program, result.cheap);
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

Repaired repaired(const Rows &rows, const Repaired &start, const Period &from, const Period &to, std::vector<std::vector<int>> &cheap,
                  std::uint64_t seed, Budget &budget)
{
    const Section section(rows, start.plan, window(rows, from, to, Part::Fixed));
    ColumnGeneration program(section.master(), budget);
    program.take(start.plan);
    if (program.run() != ColumnGeneration::Outcome::Solved || section.whole(program.bound()) > searched(rows, start.tally) - 1)
        return start;
    noteCheap(section, program, cheap);
    const std::optional<std::vector<int>> patterns = dive(program, {sure, share, 1});
    if (!patterns)
        return start;
    std::vector<std::vector<int>> here(cheap.size());
    for (const int slot : section.master().freeSlots())
        here[std::size_t(slot)] = cheap[std::size_t(slot)];
    PatternAnnealing how;
    how.seed = seed;
    how.moves = movesPerSlot * qint64(section.master().slotCount());
    const rota::Plan plan = patternAnnealed(rows, section.with(*patterns), here, how, budget);
    const rota::Price price = rota::price(rows.task(), plan);
    const rota::Tally tally{price.objective(), int(price.hard.size())};
    return isBetter(tally, start.tally) ? Repaired{plan, tally} : start;
}

} // namespace paybench::solver
