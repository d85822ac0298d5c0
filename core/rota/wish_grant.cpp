// SPDX-License-Identifier: MPL-2.0
#include "core/rota/wish_outcome.h"

#include "core/rota/annealing.h"
#include "core/rota/roster_price.h"

#include <algorithm>
#include <tuple>

// A wish granted with what is near: its own cells alone are often dear, while two or three more make it cheap.

namespace paybench::rota {

namespace {

constexpr double movesOfGrant = 120'000; // a tenth of a second
constexpr int daysAround = 7;            // before and after the wish, in whole weeks, so that limits of a week stay what they are
constexpr double movesOfCell = 600;      // of annealing, at the most
constexpr int rounds = 3;

class Granting {
public:
    Granting(const Roster &roster, const Wish &wish, const TaskScope &scope)
        : m_roster(roster), m_scope(scope), m_price(roster, scope), m_before{m_price.objective(), m_price.hardBreaches()},
          m_alone(wishOutcome(roster, wish, scope).edit)
    {
    }

    WishGrant found()
    {
        if (m_alone.empty())
            return {};
        take(m_alone);
        const Roster granted = withWish();
        const int row = m_alone.front().row;
        for (const RosterTask &task : tasksOf(granted, m_scope)) {
            if (task.assistant(row) >= 0)
                take(around(task, granted));
        }
        lean();
        return {m_best, m_tally.objective, m_tally.hard};
    }

private:
    static bool isBelow(const Tally &one, const Tally &other) { return std::tie(one.hard, one.objective) < std::tie(other.hard, other.objective); }

    // What the edit makes of the rota, which is then as it was.
    Tally weighed(const Edit &edit)
    {
        m_price.apply(edit);
        const Tally after{m_price.objective() - m_before.objective, m_price.hardBreaches() - m_before.hard};
        m_price.apply(inverse(edit));
        return after;
    }

    void take(const Edit &edit)
    {
        const Tally tally = weighed(edit);
        if (!m_best.empty() && !isBelow(tally, m_tally))
            return;
        m_best = edit;
        m_tally = tally;
    }

    Roster withWish() const
    {
        Edit pinned = m_alone;
        for (CellEdit &cell : pinned)
            cell.isPinned = true;
        return applied(m_roster, pinned);
    }

    bool isNear(QDate date) const
    {
        const QDate from = m_roster.days[std::size_t(m_alone.front().day)].date, to = m_roster.days[std::size_t(m_alone.back().day)].date;
        const QDate monday = from.addDays(1 - from.dayOfWeek() - daysAround), sunday = to.addDays(7 - to.dayOfWeek() + daysAround);
        return monday <= date && date <= sunday;
    }

    // Only what is near may change, and what is empty stays so.
    Edit around(const RosterTask &task, const Roster &granted) const
    {
        Task near = task.task;
        const Plan stands = planOf(task, granted);
        int open = 0;
        for (int a = 0; a < int(near.assistants.size()); ++a) {
            for (int slot = 0; slot < int(near.days.size()); ++slot) {
                const Duty duty = stands.at(a, slot);
                if (!task.task.isFree(a, slot))
                    continue;
                if (duty == Duty::Away)
                    near.assistants[std::size_t(a)].available[slot] = '0';
                else if (!isNear(near.days[std::size_t(slot)].date))
                    near.assistants[std::size_t(a)].pins.push_back({slot, duty});
                else
                    ++open;
            }
        }
        Edit edit = m_alone;
        for (const CellEdit &cell : open == 0 ? Edit() : editsOf(task, granted, annealed(near, stands, how(open))))
            edit.push_back(cell);
        return edit;
    }

    static Annealing how(int open) // the effort is of annealing's moves a cell
    {
        Annealing how;
        how.effort = std::min(1.0, movesOfGrant / (movesOfCell * open));
        how.hot = 8; // what is there is good: it is mended, not made anew
        return how;
    }

    // A cell that need not change for it stays as it is.
    void lean()
    {
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t at = m_best.size(); at-- > m_alone.size();) {
                Edit fewer = m_best;
                fewer.erase(fewer.begin() + std::ptrdiff_t(at));
                const Tally tally = weighed(fewer);
                if (isBelow(m_tally, tally))
                    continue;
                m_best = fewer;
                m_tally = tally;
            }
        }
    }

    const Roster &m_roster;
    TaskScope m_scope;
    RosterPrice m_price;
    Tally m_before;
    Edit m_alone;  // the wish itself
    Edit m_best;   // the wish first
    Tally m_tally; // what the best one makes of the rota
};

} // namespace

WishGrant granted(const Roster &roster, const Wish &wish, const TaskScope &scope)
{
    return Granting(roster, wish, scope).found();
}

} // namespace paybench::rota
