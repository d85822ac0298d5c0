// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/change.h"

#include <algorithm>

// The first rota: pins, then support day by day to those who owe most of it, then follow-up, then whatever a single cell
// can still better.

namespace paybench::rota {

namespace {

constexpr int descents = 4;

class FirstPlan {
public:
    explicit FirstPlan(const Task &task) : m_task(task), m_rota(task, basis()), m_owed(task.assistants.size())
    {
        for (std::size_t a = 0; a < m_owed.size(); ++a) {
            for (std::size_t k = 0; k < 3; ++k)
                m_owed[a][k] = -task.assistants[a].carry[k];
        }
    }

    Plan made()
    {
        if (m_task.published) {
            repair();
        } else {
            for (int d = 0; d < int(m_task.days.size()); ++d)
                fill(d);
        }
        for (int i = 0; i < descents && descend(); ++i) { }
        return m_rota.plan();
    }

private:
    bool isFree(int a, int d) const { return m_rota.indexed().cell(a, d).own >= 0 && !m_rota.indexed().cell(a, d).isPinned; }
    bool isAllowed(int a, int d, Duty duty) const { return m_rota.indexed().cell(a, d).hard[std::size_t(code(duty))] == 0; }

    // Pinned duties, published ones where they are allowed, registration elsewhere.
    Plan basis() const
    {
        const IndexedTask indexed(m_task);
        Plan plan;
        for (int a = 0; a < indexed.persons; ++a) {
            QByteArray row(indexed.days, char(Duty::Away));
            for (const int d : indexed.person[std::size_t(a)].own) {
                const IndexedTask::Cell &cell = indexed.cell(a, d);
                const Duty before = m_task.published ? m_task.published->at(a, d) : Duty::Away;
                Duty duty = Duty::Registration;
                for (const Duty wished : {Duty::Support, Duty::FollowUp, Duty::Registration, before})
                    duty = cell.hard[std::size_t(code(wished))] == 0 ? wished : duty;
                row[d] = char(duty);
            }
            plan.rows.push_back(row);
        }
        return plan;
    }

    void fill(int d)
    {
        std::vector<int> present;
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            if (m_rota.indexed().cell(a, d).own < 0)
                continue;
            present.push_back(a);
            for (std::size_t k = 0; k < 3; ++k)
                m_owed[std::size_t(a)][k] += m_task.profiles[std::size_t(m_task.assistants[std::size_t(a)].profile)].fifths[k];
        }
        fillSupport(d, present);
        for (const int a : present) {
            const auto &owed = m_owed[std::size_t(a)];
            if (isFree(a, d) && m_rota.plan().at(a, d) == Duty::Registration && owed[1] > owed[2] && isAllowed(a, d, Duty::FollowUp))
                m_rota.set(a, d, Duty::FollowUp);
        }
        for (const int a : present) {
            if (const Duty duty = m_rota.plan().at(a, d); duty != Duty::Away)
                m_owed[std::size_t(a)][place(duty)] -= 5;
        }
    }

    void fillSupport(int d, std::vector<int> present)
    {
        const Day &day = m_task.days[std::size_t(d)];
        // Newcomers last: their mentors are placed by then.
        std::stable_sort(present.begin(), present.end(), [&](int one, int other) {
            const auto owes = [&](int a) { return std::pair(m_task.assistants[std::size_t(a)].mentors.empty(), m_owed[std::size_t(a)][0]); };
            return owes(one) > owes(other);
        });
        int count = 0;
        for (const int a : present)
            count += m_task.assistants[std::size_t(a)].counts && m_rota.plan().at(a, d) == Duty::Support;
        for (const int a : present) {
            const bool counts = m_task.assistants[std::size_t(a)].counts;
            const bool isWanted = counts ? count < day.target : m_owed[std::size_t(a)][0] >= 3;
            if (!isWanted || !isFree(a, d) || m_rota.plan().at(a, d) == Duty::Support || m_rota.tallyDifference(a, d, Duty::Support).hard > 0)
                continue;
            m_rota.set(a, d, Duty::Support);
            count += counts;
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
            return isBetter;
        });
    }

    template <class Work> bool forEachFree(const Work &work)
    {
        bool isAny = false;
        for (int d = 0; d < m_rota.indexed().days; ++d) {
            for (int a = 0; a < m_rota.indexed().persons; ++a)
                isAny = (isFree(a, d) && work(a, d)) || isAny;
        }
        return isAny;
    }

    const Task &m_task;
    PricedPlan m_rota;
    std::vector<std::array<int, 3>> m_owed; // fifths of days
};

} // namespace

Plan firstPlan(const Task &task)
{
    return FirstPlan(task).made();
}

} // namespace paybench::rota
