// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/indexed.h"
#include "core/rota/price.h"

#include <memory>

// A rota that is edited, always priced: what a change of one cell costs, in well under a microsecond and without trying it out.

namespace paybench::rota {

// Soft costs and the number of hard rules not kept; of a change, the difference of both.
struct Tally {
    qint64 objective = 0;
    int hard = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

class PricedPlan {
public:
    // The plan has the task's shape. A hard breach is priced as `hardBreach` each, so that search can walk through them.
    PricedPlan(const Task &task, const Plan &plan, qint64 hardBreach = 2500);

    const Plan &plan() const { return m_plan; }
    qint64 objective() const { return m_tally.objective; } // soft costs
    int hardBreaches() const { return m_tally.hard; }
    const Tally &tally() const { return m_tally; }
    qint64 searched() const { return searched(m_tally); }
    qint64 searched(const Tally &tally) const { return tally.objective + m_hardPrice * tally.hard; }

    // The difference of searched() that setting the cell would make; and its two parts.
    qint64 difference(int assistant, int day, Duty duty) const { return searched(tallyDifference(assistant, day, duty)); }
    Tally tallyDifference(int assistant, int day, Duty duty) const;
    void set(int assistant, int day, Duty duty);
    // Takes a set back: the duty and the tally are those from before it.
    void setBack(int assistant, int day, Duty duty, const Tally &before);

    const IndexedTask &indexed() const { return *m_task; }

private:
    int letter(int a, int d) const { return m_letters[letterAt(a, d)]; }
    std::size_t letterAt(int a, int d) const { return std::size_t(a) * m_stride + std::size_t(d + m_task->history); }
    std::size_t cellAt(int a, int d) const { return std::size_t(a) * std::size_t(m_task->days) + std::size_t(d); }
    int own(int a, int place) const; // the code of an own day, history first
    qint64 weekCost(int a, int week, int day, int duty, int &hard) const;
    Tally supportDifference(int a, int d, int sign) const;
    int mentorDifference(int a, int d, int sign) const;
    int runsThrough(int a, int d) const;
    qint64 ratioDifference(int a, int d, int duty, int sign) const;
    qint64 fairnessDifference(int a, int d, int sign) const;
    int followUpsMissing(int a, int place, int duty) const;
    void put(int a, int d, int duty);
    void count(int a, int d, int duty, int sign);

    std::shared_ptr<const IndexedTask> m_task; // shared by copies
    Plan m_plan;
    qint64 m_hardPrice;
    Tally m_tally;
    std::size_t m_stride;
    std::vector<std::uint8_t> m_letters;  // person × (the history, then the days); a day away is away
    std::vector<int> m_counted, m_support; // by day: persons who count, all
    std::vector<int> m_reached;           // group × day
    std::vector<int> m_mentors;           // cell: mentors of the person with support
    std::vector<int> m_counts;            // (person × checkpoint) × 3
    std::array<std::vector<int>, 2> m_classCounts; // person × checkpoint
};

} // namespace paybench::rota
