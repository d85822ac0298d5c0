// SPDX-License-Identifier: MPL-2.0
#include "core/solver/dive.h"

#include <algorithm>
#include <cmath>

namespace paybench::solver {

namespace {

// Columns of open slots with an amount, the largest first.
std::vector<std::size_t> likeliest(const ColumnGeneration &program)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < program.columns().size(); ++i) {
        if (!program.isSettled(program.columns()[i].slot) && program.amount(i) > 1e-6)
            columns.push_back(i);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t one, std::size_t other) { return program.amount(one) > program.amount(other); });
    return columns;
}

int openSlots(const ColumnGeneration &program)
{
    int open = 0;
    for (int s = 0; s < program.master().slotCount(); ++s)
        open += !program.isSettled(s);
    return open;
}

} // namespace

std::optional<std::vector<int>> dive(ColumnGeneration &program, const Diving &how)
{
    for (int open = openSlots(program); open > 0 && !program.isWhole(); open = openSlots(program)) {
        const int atLeast = std::max(1, int(std::lround(how.share * open)));
        int settled = 0;
        for (const std::size_t column : likeliest(program)) {
            if (program.isSettled(program.columns()[column].slot))
                continue;
            if (settled >= atLeast && program.amount(column) < how.sure)
                break;
            program.settle(column);
            ++settled;
        }
        if (settled == 0)
            break;
        if (program.run(std::numeric_limits<double>::infinity(), how.rounds) == ColumnGeneration::Outcome::Stopped) {
            program.setFree();
            return {};
        }
    }
    const std::vector<int> patterns = program.rounded();
    program.setFree();
    return patterns;
}

} // namespace paybench::solver
