// SPDX-License-Identifier: MPL-2.0
#include "core/solver/pattern_annealing.h"

#include "core/staffing/random_numbers.h"

#include <cmath>

namespace paybench::solver {

namespace {

constexpr qint64 movesBetweenLooks = 256;
constexpr int onePercent = 30; // of the moves change one week of one person,
constexpr int weekPercent = 80; // up to here two persons in a week, the rest two weeks of a person

class WeekAnnealer {
public:
    WeekAnnealer(const Rows &rows, const rota::Plan &start, const std::vector<std::vector<int>> &cheap, const PatternAnnealing &how)
        : m_patterns(rows.patterns()), m_cheap(cheap), m_rota(rows.task(), start, rows.hardPrice()), m_best(start), m_bestTally(m_rota.tally()),
          m_random(how.seed, 11), m_how(how), m_openOfWeek(std::size_t(rows.indexed().weeks)), m_weeks(rows.indexed().weeks)
    {
        for (std::size_t s = 0; s < cheap.size(); ++s) {
            if (cheap[s].size() < 2)
                continue;
            m_open.push_back(int(s));
            m_openOfWeek[std::size_t(m_patterns.allSlots()[s].week)].push_back(int(s));
        }
    }

    rota::Plan found(Budget &budget)
    {
        for (qint64 done = 0; !m_open.empty() && done < m_how.moves && !budget.isOver(); done += movesBetweenLooks) {
            m_temperature = m_how.hot * std::pow(m_how.cold / m_how.hot, double(done) / double(m_how.moves));
            for (qint64 i = 0; i < movesBetweenLooks; ++i)
                move();
            noteBest();
            budget.spend(work::move * double(movesBetweenLooks));
        }
        return m_best;
    }

private:
    struct Edit {
        int person;
        int day;
        rota::Duty before;
        rota::Tally tally;
    };

    int below(std::size_t limit) { return int(((m_random.next() >> 32) * limit) >> 32); }

    void noteBest()
    {
        if (!isBetter(m_rota.tally(), m_bestTally))
            return;
        m_best = m_rota.plan();
        m_bestTally = m_rota.tally();
    }

    void move()
    {
        const rota::Tally before = m_rota.tally();
        m_edits.clear();
        const int kind = below(100);
        const int slot = m_open[std::size_t(below(m_open.size()))];
        change(slot);
        if (kind >= onePercent && kind < weekPercent) {
            const std::vector<int> &others = m_openOfWeek[std::size_t(m_patterns.allSlots()[std::size_t(slot)].week)];
            change(others[std::size_t(below(others.size()))]);
        } else if (kind >= weekPercent) {
            changeNeighbour(m_patterns.allSlots()[std::size_t(slot)]);
        }
        const double difference = double(m_rota.searched() - m_rota.searched(before));
        const bool isKept = difference <= 0 || (difference < 20 * m_temperature && m_random.uniform() < std::exp(-difference / m_temperature));
        if (!isKept)
            takeBack();
        else if (isBetter(m_rota.tally(), m_bestTally) && difference < 0)
            noteBest();
    }

    void changeNeighbour(const Slot &slot)
    {
        const int week = slot.week + (below(2) == 0 ? -1 : 1);
        const int other = week < 0 || week >= m_weeks ? -1 : m_patterns.slotOf(slot.person, week);
        if (other >= 0 && m_cheap[std::size_t(other)].size() >= 2)
            change(other);
    }

    void change(int place)
    {
        const std::vector<int> &cheap = m_cheap[std::size_t(place)];
        const Slot &slot = m_patterns.allSlots()[std::size_t(place)];
        const Pattern &pattern = m_patterns.pattern(slot, cheap[std::size_t(below(cheap.size()))]);
        for (int i = 0; i < slot.count; ++i) {
            const rota::Duty duty = rota::duties[std::size_t(pattern.code(i))];
            const rota::Duty before = m_rota.plan().at(slot.person, slot.days[i]);
            if (duty == before)
                continue;
            m_edits.push_back({slot.person, slot.days[i], before, m_rota.tally()});
            m_rota.set(slot.person, slot.days[i], duty);
        }
    }

    void takeBack()
    {
        for (std::size_t i = m_edits.size(); i-- > 0;)
            m_rota.setBack(m_edits[i].person, m_edits[i].day, m_edits[i].before, m_edits[i].tally);
    }

    const Patterns &m_patterns;
    const std::vector<std::vector<int>> &m_cheap;
    rota::PricedPlan m_rota;
    rota::Plan m_best;
    rota::Tally m_bestTally;
    staffing::RandomNumbers m_random;
    const PatternAnnealing &m_how;
    std::vector<int> m_open;
    std::vector<std::vector<int>> m_openOfWeek;
    int m_weeks;
    std::vector<Edit> m_edits;
    double m_temperature = 1;
};

} // namespace

rota::Plan patternAnnealed(const Rows &rows, const rota::Plan &start, const std::vector<std::vector<int>> &cheap, const PatternAnnealing &how,
                           Budget &budget)
{
    return WeekAnnealer(rows, start, cheap, how).found(budget);
}

} // namespace paybench::solver
