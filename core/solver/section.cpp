// SPDX-License-Identifier: MPL-2.0
#include "core/solver/section.h"

#include <algorithm>

namespace paybench::solver {

double searched(const Rows &rows, const rota::Tally &tally)
{
    return double(tally.objective) + double(rows.hardPrice()) * tally.hard;
}

Section::Section(const Rows &rows, const rota::Plan &plan, const std::vector<Part> &parts) : m_rows(rows), m_plan(plan), m_master(rows, plan, parts)
{
    rota::Plan start = plan;
    for (int s = 0; s < m_master.slotCount(); ++s) {
        const Slot &slot = m_master.slot(s);
        m_places.push_back(std::max(0, rows.patterns().placeIn(plan, slot)));
        putInto(start, slot, rows.patterns().pattern(slot, m_places.back()));
    }
    const rota::Price price = rota::price(rows.task(), start);
    m_constant = searched(rows, {price.objective(), int(price.hard.size())}) - searched(rows, m_master.cost(m_places));
}

rota::Plan Section::with(const std::vector<int> &patternOfSlot) const
{
    rota::Plan plan = m_plan;
    for (int s = 0; s < m_master.slotCount(); ++s)
        putInto(plan, m_master.slot(s), m_rows.patterns().pattern(m_master.slot(s), patternOfSlot[std::size_t(s)]));
    return plan;
}

} // namespace paybench::solver
