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
constexpr int movesPerCell = 100;
constexpr int movesPerCellOfLarge = 600;
constexpr qint64 movesBetweenLooks = 512; // at the progress: some tenths of a millisecond
constexpr int partnersTried = 12;

struct Edit {
    int assistant = 0;
    int day = 0;
    Duty duty = Duty::Away;
};

class Annealer {
public:
    Annealer(const Task &task, const Plan &start, const Annealing &how, const std::function<void(const Plan &, qint64)> &better)
        : m_rota(task, start, hardBreachPrice), m_best(start), m_bestTally(m_rota.tally()), m_random(how.seed), m_how(how), m_better(better),
          m_freeDays(task.assistants.size()), m_freePersons(task.days.size())
    {
        const IndexedTask &indexed = m_rota.indexed();
        for (int a = 0; a < indexed.persons; ++a) {
            for (const int d : indexed.person[std::size_t(a)].own) {
                if (indexed.cell(a, d).isPinned)
                    continue;
                m_free.push_back({a, d});
                m_freeDays[std::size_t(a)].push_back(d);
                m_freePersons[std::size_t(d)].push_back(a);
            }
        }
    }

    Plan found(const Progress &progress)
    {
        const int perCell = m_rota.indexed().persons > largeTask ? movesPerCellOfLarge : movesPerCell;
        const qint64 moves = m_free.empty() ? 0 : qint64(std::ceil(m_how.effort * perCell * double(m_free.size())));
        for (qint64 done = 0; done < moves; done += movesBetweenLooks) {
            if (!progress(int(100 * done / moves)))
                break;
            m_temperature = m_how.hot * std::pow(m_how.cold / m_how.hot, double(done) / double(moves));
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
    void wish(int a, int d, Duty duty) { m_edits[std::size_t(m_count++)] = {a, d, duty}; }

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
        const int kind = below(100);
        if (kind < 15)
            flip();
        else if (kind < 45)
            swapInRow();
        else if (kind < 65)
            swapInColumn();
        else if (kind < 92)
            exchange();
        else
            rotate();
        if (m_count > 0)
            tryEdits();
    }

    void flip()
    {
        const auto [a, d] = m_free[std::size_t(below(m_free.size()))];
        const std::size_t other = (place(at(a, d)) + 1 + std::size_t(below(2))) % 3;
        wish(a, d, at(a, d) == Duty::Away ? duties[std::size_t(below(3))] : duties[other]);
    }

    void swapInRow()
    {
        const auto [a, d] = m_free[std::size_t(below(m_free.size()))];
        const std::vector<int> &days = m_freeDays[std::size_t(a)];
        const int other = days[std::size_t(below(days.size()))];
        if (at(a, d) != at(a, other)) {
            wish(a, d, at(a, other));
            wish(a, other, at(a, d));
        }
    }

    void swapInColumn()
    {
        const auto [a, d] = m_free[std::size_t(below(m_free.size()))];
        const std::vector<int> &persons = m_freePersons[std::size_t(d)];
        const int other = persons[std::size_t(below(persons.size()))];
        if (at(a, d) != at(other, d)) {
            wish(a, d, at(other, d));
            wish(other, d, at(a, d));
        }
    }

    // Two persons trade two days, so that neither the days' nor the persons' counts change.
    void exchange()
    {
        swapInRow();
        if (m_count == 0)
            return;
        const auto [a, d, duty] = m_edits[0];
        const int e = m_edits[1].day;
        const std::vector<int> &persons = m_freePersons[std::size_t(d)];
        for (int i = 0; i < partnersTried; ++i) {
            const int other = persons[std::size_t(below(persons.size()))];
            if (other == a || !isFree(other, e) || at(other, d) != duty || at(other, e) != at(a, d))
                continue;
            wish(other, d, at(other, e));
            wish(other, e, at(other, d));
            return;
        }
        m_count = 0;
    }

    void rotate()
    {
        const auto [a, d] = m_free[std::size_t(below(m_free.size()))];
        const IndexedTask &indexed = m_rota.indexed();
        const IndexedTask::OwnWeek &week = indexed.ownWeek(a, indexed.day[std::size_t(d)].week);
        std::array<int, longestWeek> days{};
        int count = 0;
        for (int i = 0; i < week.count && count < longestWeek; ++i) {
            const int day = indexed.weekDays[std::size_t(week.begin + i)];
            if (!indexed.cell(a, day).isPinned)
                days[std::size_t(count++)] = day;
        }
        const int step = count < 2 ? 0 : 1 + below(std::size_t(count - 1));
        for (int i = 0; step > 0 && i < count; ++i) {
            const Duty duty = at(a, days[std::size_t((i + step) % count)]);
            if (duty != at(a, days[std::size_t(i)]))
                wish(a, days[std::size_t(i)], duty);
        }
    }

    bool isTaken(qint64 difference)
    {
        return difference <= 0 || (double(difference) < 20 * m_temperature && m_random.uniform() < std::exp(-double(difference) / m_temperature));
    }

    void tryEdits()
    {
        const Tally before = m_rota.tally();
        apply();
        const qint64 difference = m_rota.searched() - m_rota.searched(before);
        const bool isKept = isTaken(difference);
        const bool leavesBest = isKept && difference > 0 && isBetter(before, m_bestTally);
        if (isKept && !leavesBest)
            return;
        takeBack();
        if (leavesBest) {
            noteBest();
            apply();
        }
    }

    void apply()
    {
        for (std::size_t i = 0; i < std::size_t(m_count); ++i) {
            const Edit &edit = m_edits[i];
            m_before[i] = {edit.assistant, edit.day, at(edit.assistant, edit.day)};
            m_tallies[i] = m_rota.tally();
            m_rota.set(edit.assistant, edit.day, edit.duty);
        }
    }

    void takeBack()
    {
        for (std::size_t i = std::size_t(m_count); i-- > 0;)
            m_rota.setBack(m_before[i].assistant, m_before[i].day, m_before[i].duty, m_tallies[i]);
    }

    static constexpr int longestWeek = 8;

    PricedPlan m_rota;
    Plan m_best;
    Tally m_bestTally;
    staffing::RandomNumbers m_random;
    const Annealing &m_how;
    const std::function<void(const Plan &, qint64)> &m_better;
    std::vector<std::pair<int, int>> m_free;
    std::vector<std::vector<int>> m_freeDays;    // by person
    std::vector<std::vector<int>> m_freePersons; // by day
    std::array<Edit, longestWeek> m_edits, m_before;
    std::array<Tally, longestWeek> m_tallies;
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
