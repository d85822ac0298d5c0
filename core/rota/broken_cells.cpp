// SPDX-License-Identifier: MPL-2.0
#include "core/rota/broken_cells.h"

#include <algorithm>

namespace paybench::rota {

namespace {

class BrokenCells {
public:
    BrokenCells(const RosterTask &task, const Plan &plan, const HardBreach &breach) : m_task(task), m_plan(plan), m_breach(breach) {}

    std::vector<std::pair<int, int>> cells()
    {
        switch (m_breach.rule) {
        case HardRule::Consecutive: addRun(); break;
        case HardRule::PerWeek: addWeek(); break;
        case HardRule::SplitDays: addSplitDays(); break;
        case HardRule::Most: addDay(); break;
        case HardRule::Available:
        case HardRule::Pin:
        case HardRule::Forbidden:
        case HardRule::Mentor: add(m_breach.assistant, m_breach.day); break;
        }
        std::sort(m_cells.begin(), m_cells.end()); // both halves of a day are one cell
        m_cells.erase(std::unique(m_cells.begin(), m_cells.end()), m_cells.end());
        return m_cells;
    }

private:
    int slotCount() const { return int(m_task.task.days.size()); }
    bool isSupport(int a, int slot) const { return m_plan.at(a, slot) == Duty::Support; }
    bool isInWeek(int slot) const { return m_task.task.days[std::size_t(slot)].week == m_task.task.days[std::size_t(m_breach.day)].week; }

    void add(int a, int slot)
    {
        if (a >= 0 && slot >= 0 && slot < slotCount())
            m_cells.emplace_back(m_task.rows[std::size_t(a)], m_task.days[std::size_t(slot)]);
    }

    void addRun()
    {
        for (int slot = m_breach.day; slot >= 0 && isSupport(m_breach.assistant, slot); --slot)
            add(m_breach.assistant, slot);
    }

    void addWeek()
    {
        for (int slot = 0; slot < slotCount(); ++slot) {
            if (isInWeek(slot) && isSupport(m_breach.assistant, slot))
                add(m_breach.assistant, slot);
        }
    }

    void addSplitDays()
    {
        for (int slot = 0; slot + 1 < slotCount(); slot += 2) {
            const Duty morning = m_plan.at(m_breach.assistant, slot), afternoon = m_plan.at(m_breach.assistant, slot + 1);
            if (isInWeek(slot) && morning != Duty::Away && afternoon != Duty::Away && morning != afternoon)
                add(m_breach.assistant, slot);
        }
    }

    void addDay()
    {
        for (int a = 0; a < int(m_task.rows.size()); ++a) {
            if (isSupport(a, m_breach.day))
                add(a, m_breach.day);
        }
    }

    const RosterTask &m_task;
    const Plan &m_plan;
    const HardBreach &m_breach;
    std::vector<std::pair<int, int>> m_cells;
};

} // namespace

std::vector<std::pair<int, int>> brokenCells(const RosterPrice &price, const RosterBreach &breach)
{
    const HardBreach *hard = breach.hard();
    if (!hard || breach.task < 0 || breach.task >= int(price.tasks().size()))
        return {};
    return BrokenCells(price.tasks()[std::size_t(breach.task)], price.plan(breach.task), *hard).cells();
}

} // namespace paybench::rota
