// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/change.h"

#include <algorithm>

// The first rota: pins, then support day by day to those who owe most of it, then follow-up, then whatever a single cell or
// date can still better. Half days are given by the date, so that few are split.

namespace paybench::rota {

namespace {

constexpr int descents = 4;

class FirstPlan {
public:
    enum class Start { Published, Empty };

    FirstPlan(const Task &task, Start start, const Progress &progress)
        : m_task(task), m_progress(progress), m_isPublished(start == Start::Published && task.published), m_rota(task, basis()), m_owed(task.assistants.size())
    {
        for (std::size_t a = 0; a < m_owed.size(); ++a) {
            for (std::size_t k = 0; k < 3; ++k)
                m_owed[a][k] = -task.assistants[a].carry[k];
        }
    }

    const PricedPlan &made()
    {
        if (m_isPublished) {
            repair();
        } else {
            for (int d = 0; d < int(m_task.days.size()) && goesOn(d / 2); d += m_task.parts)
                fill(d);
        }
        for (int i = 0; i < descents && descend(); ++i) { }
        return m_rota;
    }

private:
    // What has been filled is the first half of the work, the descents are the second.
    bool goesOn(int daysDone)
    {
        m_isStopped = m_isStopped || !m_progress(100 * daysDone / std::max(1, m_rota.indexed().days));
        return !m_isStopped;
    }

    bool isFree(int a, int d) const { return m_rota.indexed().cell(a, d).own >= 0 && !m_rota.indexed().cell(a, d).isPinned; }

    // Pinned duties, published ones where they are allowed, registration elsewhere.
    Plan basis() const
    {
        const IndexedTask indexed(m_task);
        Plan plan;
        for (int a = 0; a < indexed.persons; ++a) {
            QByteArray row(indexed.days, char(Duty::Away));
            for (const int d : indexed.person[std::size_t(a)].own) {
                const IndexedTask::Cell &cell = indexed.cell(a, d);
                const Duty before = m_isPublished ? m_task.published->at(a, d) : Duty::Away;
                Duty duty = Duty::Registration;
                for (const Duty wished : {Duty::Support, Duty::FollowUp, Duty::Registration, before})
                    duty = cell.hard[std::size_t(code(wished))] == 0 ? wished : duty;
                row[d] = char(duty);
            }
            for (int d = 0; m_task.parts == 2 && d < indexed.days; d += 2)
                joinHalves(indexed, a, d, row);
            plan.rows.push_back(row);
        }
        return plan;
    }

    // The free half of a date goes with the pinned one, else it would be a split day from the start.
    static void joinHalves(const IndexedTask &indexed, int a, int d, QByteArray &row)
    {
        const IndexedTask::Cell &morning = indexed.cell(a, d);
        const IndexedTask::Cell &afternoon = indexed.cell(a, d + 1);
        if (morning.own < 0 || afternoon.own < 0 || morning.isPinned == afternoon.isPinned)
            return;
        const int pinned = morning.isPinned ? d : d + 1;
        const IndexedTask::Cell &other = morning.isPinned ? afternoon : morning;
        if (other.hard[std::size_t(code(Duty(row[pinned])))] == 0)
            row[2 * d + 1 - pinned] = row[pinned];
    }

    // d: the first (half) day of a date.
    void fill(int d)
    {
        std::vector<int> present;
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            const int own = ownOf(a, d);
            for (std::size_t k = 0; k < 3; ++k)
                m_owed[std::size_t(a)][k] += own * m_task.profileOn(a, d).fifths[k];
            if (own > 0)
                present.push_back(a);
        }
        fillSupport(d, present);
        for (const int a : present) {
            const auto &owed = m_owed[std::size_t(a)];
            if (owed[1] > owed[2] && !hasSupport(a, d))
                give(a, d, Duty::FollowUp);
        }
        for (const int a : present) {
            for (int half = d; half < d + m_task.parts; ++half) {
                if (const Duty duty = m_rota.plan().at(a, half); duty != Duty::Away)
                    m_owed[std::size_t(a)][place(duty)] -= 5;
            }
        }
    }

    bool countsOn(int a, int d) const { return m_task.assistants[std::size_t(a)].countsOn(d); }

    int ownOf(int a, int d) const
    {
        int own = 0;
        for (int half = d; half < d + m_task.parts; ++half)
            own += m_rota.indexed().cell(a, half).own >= 0;
        return own;
    }

    bool hasSupport(int a, int d) const
    {
        return m_rota.plan().at(a, d) == Duty::Support || m_rota.plan().at(a, d + m_task.parts - 1) == Duty::Support;
    }

    // The duty on what is free of the date, unless that breaks a hard rule.
    bool give(int a, int d, Duty duty)
    {
        std::array<std::pair<Duty, Tally>, 2> before;
        const int hard = m_rota.hardBreaches();
        bool isAny = false;
        for (int half = d; half < d + m_task.parts; ++half) {
            before[std::size_t(half - d)] = {m_rota.plan().at(a, half), m_rota.tally()};
            if (!isFree(a, half) || m_rota.plan().at(a, half) == duty)
                continue;
            m_rota.set(a, half, duty);
            isAny = true;
        }
        if (m_rota.hardBreaches() <= hard)
            return isAny;
        for (int half = d + m_task.parts; half-- > d;)
            m_rota.setBack(a, half, before[std::size_t(half - d)].first, before[std::size_t(half - d)].second);
        return false;
    }

    void fillSupport(int d, std::vector<int> present)
    {
        // Newcomers last: their mentors are placed by then.
        std::stable_sort(present.begin(), present.end(), [&](int one, int other) {
            const auto owes = [&](int a) { return std::pair(!m_task.assistants[std::size_t(a)].needsMentorOn(d), m_owed[std::size_t(a)][0]); };
            return owes(one) > owes(other);
        });
        std::array<int, 2> count{};
        const auto addCount = [&](int a) {
            for (int half = d; half < d + m_task.parts; ++half)
                count[std::size_t(half - d)] += countsOn(a, half) && m_rota.plan().at(a, half) == Duty::Support;
        };
        std::for_each(present.begin(), present.end(), addCount);
        for (const int a : present) {
            bool isWanted = countsOn(a, d) || m_owed[std::size_t(a)][0] >= 3 * m_task.parts;
            for (int half = d; half < d + m_task.parts; ++half)
                isWanted = isWanted && (!isFree(a, half) || !countsOn(a, half) || count[std::size_t(half - d)] < m_task.days[std::size_t(half)].target);
            if (isWanted && !hasSupport(a, d) && give(a, d, Duty::Support))
                addCount(a);
        }
    }

    // The published rota may break a rule once people are away: whoever breaks it gets something else.
    void repair()
    {
        forEachFree([&](int a, int d) {
            for (const Duty duty : duties) {
                if (m_rota.hardBreaches() > 0 && m_rota.tallyDifference(a, d, duty).hard < 0)
                    m_rota.set(a, d, duty);
            }
            return false;
        });
    }

    bool descend()
    {
        return forEachFree([&](int a, int d) {
            bool isBetter = false;
            for (const Duty duty : duties) {
                if (m_rota.difference(a, d, duty) < 0) {
                    m_rota.set(a, d, duty);
                    isBetter = true;
                }
            }
            return (m_task.parts == 2 && d % 2 == 0 && descendDate(a, d)) || isBetter;
        });
    }

    bool descendDate(int a, int d)
    {
        bool isBetter = false;
        for (const Duty duty : duties) {
            const qint64 before = m_rota.searched();
            const Tally tally = m_rota.tally();
            const Duty morning = m_rota.plan().at(a, d);
            const Duty afternoon = m_rota.plan().at(a, d + 1);
            if (!give(a, d, duty))
                continue;
            if (m_rota.searched() < before) {
                isBetter = true;
            } else {
                m_rota.setBack(a, d + 1, afternoon, m_rota.tally());
                m_rota.setBack(a, d, morning, tally);
            }
        }
        return isBetter;
    }

    template <class Work> bool forEachFree(const Work &work)
    {
        bool isAny = false;
        const int days = m_rota.indexed().days;
        for (int d = 0; d < days && goesOn((days + d) / 2); ++d) {
            for (int a = 0; a < m_rota.indexed().persons; ++a)
                isAny = (isFree(a, d) && work(a, d)) || isAny;
        }
        return isAny;
    }

    const Task &m_task;
    const Progress &m_progress;
    bool m_isPublished;
    bool m_isStopped = false;
    PricedPlan m_rota;
    std::vector<std::array<int, 3>> m_owed; // fifths of days
};

} // namespace

// A published rota that breaks too much to be repaired cell by cell is left behind.
Plan firstPlan(const Task &task, const Progress &progress)
{
    FirstPlan published(task, FirstPlan::Start::Published, progress);
    const PricedPlan &first = published.made();
    if (!task.published || first.hardBreaches() == 0)
        return first.plan();
    FirstPlan empty(task, FirstPlan::Start::Empty, progress);
    const PricedPlan &second = empty.made();
    return second.hardBreaches() < first.hardBreaches() ? second.plan() : first.plan();
}

} // namespace paybench::rota
