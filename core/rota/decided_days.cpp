// SPDX-License-Identifier: MPL-2.0
#include "core/rota/decided_days.h"

#include <algorithm>

namespace paybench::rota {

std::vector<DecidedDay> decidedDays(const RosterInputs &inputs, QDate first, QDate last)
{
    std::vector<DecidedDay> days;
    for (const auto *cells : {&inputs.published, &inputs.cells}) {
        for (const StoredCell &cell : *cells) {
            if (cell.day >= first && cell.day <= last)
                days.push_back({cell.person, cell.day, cell.marks});
        }
    }
    const auto before = [](const DecidedDay &a, const DecidedDay &b) { return std::tie(a.person, a.day) < std::tie(b.person, b.day); };
    const auto same = [](const DecidedDay &a, const DecidedDay &b) { return a.person == b.person && a.day == b.day; };
    std::stable_sort(days.begin(), days.end(), before);
    days.erase(std::unique(days.begin(), days.end(), same), days.end());
    return days;
}

} // namespace paybench::rota
