// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"

#include "core/rota/change.h"
#include "core/staffing/random_numbers.h"

#include <algorithm>
#include <cmath>

namespace paybench::rota {

namespace {

constexpr qint64 hardBreachPrice = 2500; // outweighs shortage, or short tasks end without a rota
constexpr int largeTask = 40;            // persons
constexpr int movesPerCell = 250;
constexpr int movesPerCellOfLarge = 600;
constexpr qint64 movesBetweenLooks = 512; // at the progress: some tenths of a millisecond
constexpr int partnersTried = 12;
constexpr int cellMoves = 30; // of a hundred, in half days; the rest move whole dates

struct CellMove {
    int assistant = 0;
    int day = 0;
    Duty duty = Duty::Away;
};

// What a move may touch: cells, or in half days also dates that are free in both halves.
struct Pool {
    int span = 1;                                // (half) days of a place
    std::vector<std::pair<int, int>> free;       // person, first (half) day
    std::vector<std::vector<int>> days, persons; // of a person; of a (half) day
};

class Annealer {
public:
    Annealer(const Task &task, const Plan &start, const Annealing &how, const std::function<void(const Plan &, qint64)> &better)
        : m_rota(task, start, hardBreachPrice), m_best(start), m_bestTally(m_rota.tally()), m_random(how.seed), m_how(how), m_better(better),
          m_cells(poolOf(1)), m_dates(task.parts == 2 ? poolOf(2) : Pool())
    {
    }

    Plan found(const Progress &progress)
    {
        const int perCell = m_rota.indexed().persons > largeTask ? movesPerCellOfLarge : movesPerCell;
        const qint64 moves = m_cells.free.empty() ? 0 : qint64(std::ceil(m_how.effort * perCell * double(m_cells.free.size())));
        for (qint64 done = 0; done < moves; done += movesBetweenLooks) {
            const double share = std::max(double(done) / double(moves), m_how.gone ? m_how.gone() : 0.0);
            if (share >= 1 || !progress(int(100 * share)))
                break;
            m_temperature = m_how.hot * std::pow(m_how.cold / m_how.hot, share);
            for (qint64 i = done; i < std::min(moves, done + movesBetweenLooks); ++i)
                move();
            noteBest();
        }
        return m_best;
    }

private:
    int below(std::size_t limit) { return int(((m_random.next() >> 32) * limit) >> 32); }
    Duty at(int a, int d) const { return m_rota.plan().at(a, d); }
    bool isFree(int a, int d) const { return m_rota.indexed().cell(a, d).own >= 0 && !m_rota.indexed().cell(a, d).isPinned; }
    bool isFree(int a, int d, int span) const { return isFree(a, d) && (span == 1 || isFree(a, d + 1)); }
    void wish(int a, int d, Duty duty) { m_edits[std::size_t(m_count++)] = {a, d, duty}; }

    Pool poolOf(int span) const
    {
        const IndexedTask &indexed = m_rota.indexed();
        Pool pool{span, {}, std::vector<std::vector<int>>(std::size_t(indexed.persons)), std::vector<std::vector<int>>(std::size_t(indexed.days))};
        for (int a = 0; a < indexed.persons; ++a) {
            for (int d = 0; d < indexed.days; d += span) {
                if (!isFree(a, d, span))
                    continue;
                pool.free.push_back({a, d});
                pool.days[std::size_t(a)].push_back(d);
                pool.persons[std::size_t(d)].push_back(a);
            }
        }
        return pool;
    }

    bool isSame(const Pool &pool, int a, int d, int other, int e) const
    {
        return at(a, d) == at(other, e) && (pool.span == 1 || at(a, d + 1) == at(other, e + 1));
    }
    // Person a is to have on d what the other has on e.
    void wishOf(const Pool &pool, int a, int d, int other, int e)
    {
        for (int half = 0; half < pool.span; ++half) {
            if (at(a, d + half) != at(other, e + half))
                wish(a, d + half, at(other, e + half));
        }
    }

    static bool isBetter(const Tally &one, const Tally &other)
    {
        return one.hard != other.hard ? one.hard < other.hard : one.objective < other.objective;
    }

    void noteBest()
    {
        if (!isBetter(m_rota.tally(), m_bestTally))
            return;
        m_best = m_rota.plan();
        m_bestTally = m_rota.tally();
        if (m_better && m_bestTally.hard == 0)
            m_better(m_best, m_bestTally.objective);
    }

    void move()
    {
        m_count = 0;
        const Pool &pool = m_dates.free.empty() || below(100) < cellMoves ? m_cells : m_dates;
        const int kind = below(100);
        if (kind < 15)
            flip(pool);
        else if (kind < 45)
            swapInRow(pool);
        else if (kind < 65)
            swapInColumn(pool);
        else if (kind < 92)
            exchange(pool);
        else
            rotate(pool);
        if (m_count > 0)
            tryEdits();
    }

    void flip(const Pool &pool)
    {
        const auto [a, d] = pool.free[std::size_t(below(pool.free.size()))];
        const std::size_t other = (place(at(a, d)) + 1 + std::size_t(below(2))) % 3;
        const Duty duty = at(a, d) == Duty::Away ? duties[std::size_t(below(3))] : duties[other];
        for (int half = d; half < d + pool.span; ++half)
            wish(a, half, duty);
    }

    // Another day of the person on which something else is done; as often as not of the same week, where a swap leaves the
    // counts of weeks as they are. −1: none was found.
    int unlikeDay(const Pool &pool, int a, int d)
    {
        const IndexedTask &indexed = m_rota.indexed();
        const IndexedTask::OwnWeek &week = indexed.ownWeek(a, indexed.day[std::size_t(d)].week);
        const std::vector<int> &days = pool.days[std::size_t(a)];
        for (int i = 0; i < partnersTried; ++i) {
            int other = days[std::size_t(below(days.size()))];
            if (i % 2 == 0) {
                other = indexed.weekDays[std::size_t(week.begin + below(std::size_t(week.count)))];
                other -= other % pool.span;
                if (!isFree(a, other, pool.span))
                    continue;
            }
            if (!isSame(pool, a, d, a, other))
                return other;
        }
        return -1;
    }

    void swapInRow(const Pool &pool)
    {
        const auto [a, d] = pool.free[std::size_t(below(pool.free.size()))];
        m_other = unlikeDay(pool, a, d);
        m_cell = {a, d};
        if (m_other < 0)
            return;
        wishOf(pool, a, d, a, m_other);
        wishOf(pool, a, m_other, a, d);
    }

    void swapInColumn(const Pool &pool)
    {
        const auto [a, d] = pool.free[std::size_t(below(pool.free.size()))];
        const std::vector<int> &persons = pool.persons[std::size_t(d)];
        for (int i = 0; i < partnersTried && m_count == 0; ++i) {
            const int other = persons[std::size_t(below(persons.size()))];
            wishOf(pool, a, d, other, d);
            wishOf(pool, other, d, a, d);
        }
    }

    // Two persons trade two days, so that neither the days' nor the persons' counts change.
    void exchange(const Pool &pool)
    {
        swapInRow(pool);
        if (m_count == 0)
            return;
        const auto [a, d] = m_cell;
        const int e = m_other;
        const std::vector<int> &persons = pool.persons[std::size_t(d)];
        for (int i = 0; i < partnersTried; ++i) {
            const int other = persons[std::size_t(below(persons.size()))];
            if (other == a || !isFree(other, e, pool.span) || !isSame(pool, other, d, a, e) || !isSame(pool, other, e, a, d))
                continue;
            wishOf(pool, other, d, other, e);
            wishOf(pool, other, e, other, d);
            return;
        }
        m_count = 0;
    }

    void rotate(const Pool &pool)
    {
        const auto [a, d] = pool.free[std::size_t(below(pool.free.size()))];
        const IndexedTask &indexed = m_rota.indexed();
        const IndexedTask::OwnWeek &week = indexed.ownWeek(a, indexed.day[std::size_t(d)].week);
        std::array<int, longestWeek> days{};
        int count = 0;
        for (int i = 0; i < week.count && count < longestWeek; ++i) {
            const int day = indexed.weekDays[std::size_t(week.begin + i)];
            if (day % pool.span == 0 && isFree(a, day, pool.span))
                days[std::size_t(count++)] = day;
        }
        const int step = count < 2 ? 0 : 1 + below(std::size_t(count - 1));
        for (int i = 0; step > 0 && i < count; ++i)
            wishOf(pool, a, days[std::size_t(i)], a, days[std::size_t((i + step) % count)]);
    }

    bool isTaken(qint64 difference)
    {
        return difference <= 0 || (double(difference) < 20 * m_temperature && m_random.uniform() < std::exp(-double(difference) / m_temperature));
    }

    // All edits but the last are made, the last is only priced: most are refused.
    void tryEdits()
    {
        const Tally before = m_rota.tally();
        for (int i = 0; i + 1 < m_count; ++i)
            apply(std::size_t(i));
        const CellMove &last = m_edits[std::size_t(m_count) - 1];
        const qint64 difference = m_rota.searched() + m_rota.difference(last.assistant, last.day, last.duty) - m_rota.searched(before);
        if (!isTaken(difference)) {
            takeBack();
            return;
        }
        if (difference > 0 && isBetter(before, m_bestTally)) {
            takeBack();
            noteBest();
            for (int i = 0; i + 1 < m_count; ++i)
                apply(std::size_t(i));
        }
        m_rota.set(last.assistant, last.day, last.duty);
    }

    void apply(std::size_t i)
    {
        const CellMove &edit = m_edits[i];
        m_before[i] = {edit.assistant, edit.day, at(edit.assistant, edit.day)};
        m_tallies[i] = m_rota.tally();
        m_rota.set(edit.assistant, edit.day, edit.duty);
    }

    void takeBack()
    {
        for (std::size_t i = std::size_t(m_count) - 1; i-- > 0;)
            m_rota.setBack(m_before[i].assistant, m_before[i].day, m_before[i].duty, m_tallies[i]);
    }

    static constexpr int longestWeek = 8; // places of a rotation

    PricedPlan m_rota;
    Plan m_best;
    Tally m_bestTally;
    staffing::RandomNumbers m_random;
    const Annealing &m_how;
    const std::function<void(const Plan &, qint64)> &m_better;
    Pool m_cells, m_dates;
    std::pair<int, int> m_cell; // of the last swap in a row, and the other day
    int m_other = 0;
    std::array<CellMove, 2 * longestWeek> m_edits, m_before;
    std::array<Tally, 2 * longestWeek> m_tallies;
    int m_count = 0;
    double m_temperature = 1;
};

} // namespace

Plan annealed(const Task &task, const Plan &start, const Annealing &annealing, const Progress &progress,
              const std::function<void(const Plan &, qint64 objective)> &better)
{
    return Annealer(task, start, annealing, better).found(progress);
}

} // namespace paybench::rota
