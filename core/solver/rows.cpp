// SPDX-License-Identifier: MPL-2.0
#include "core/solver/rows.h"

#include <algorithm>
#include <cstdlib>

namespace paybench::solver {

namespace {

constexpr int support = 0;
constexpr int followUp = 1;

qint64 needCost(const rota::Weights &weights, const Row &row, int count)
{
    const int missing = std::max(0, row.least - count);
    return qint64(weights.shortFirst) * std::min(missing, 1) + qint64(weights.shortMore) * std::max(0, missing - 1)
        + qint64(weights.underTarget) * std::max(0, row.most - count) + qint64(weights.overTarget) * std::max(0, count - row.most);
}

} // namespace

qint64 hardPriceOf(const rota::Weights &weights)
{
    constexpr qint64 atLeast = 2500;
    qint64 sum = 0;
    for (const int price : {weights.shortFirst, weights.shortMore, weights.underTarget, weights.overTarget, weights.groupUnreachable,
                            weights.weekRatio, weights.followUpMissing, weights.registrationSplit, weights.fairness, weights.changeNear, weights.splitDay})
        sum += 3 * qint64(price);
    return std::max(atLeast, sum + 15 * qint64(weights.ratioFifth) + 15 * qint64(weights.ratioBeyondDay));
}

Rows::Rows(const rota::Task &task, const rota::IndexedTask &indexed, const Patterns &patterns)
    : m_source(task), m_task(indexed), m_patterns(patterns), m_hardPrice(hardPriceOf(task.weights))
{
    addDays();
    addGroups();
    addMentors();
    addWindows();
    addRatios();
    addFairness(0);
    addFairness(1);
    sortEntries();
}

qint64 Rows::cost(const Row &row, int count) const
{
    const rota::Weights &weights = m_task.weights;
    switch (row.kind) {
    case Row::Kind::Need:
        return needCost(weights, row, count);
    case Row::Kind::Ratio: {
        const int off = std::abs(5 * count - row.least);
        return qint64(weights.ratioFifth) * off + qint64(weights.ratioBeyondDay) * std::max(0, off - 5 * m_task.parts);
    }
    case Row::Kind::Fair:
        return qint64(weights.fairness) * std::max({0, row.least - count, count - row.most});
    case Row::Kind::Limit:
        return row.price * std::max(0, count - row.most);
    }
    Q_UNREACHABLE();
}

int Rows::newRow(const Row &row)
{
    m_rows.push_back(row);
    return int(m_rows.size()) - 1;
}

void Rows::add(int person, int day, int code, int row, int coefficient)
{
    m_triples.push_back({cell(person, day, code), {row, coefficient}});
}

void Rows::addDays()
{
    for (int d = 0; d < m_task.days; ++d) {
        const rota::IndexedTask::DayNeed &day = m_task.day[std::size_t(d)];
        const int need = newRow({Row::Kind::Need, day.least, day.target});
        int present = 0;
        for (int a = 0; a < m_task.persons; ++a)
            present += m_task.cell(a, d).own >= 0;
        const int places = present > day.most ? newRow({Row::Kind::Limit, 0, day.most, m_hardPrice, true}) : -1;
        for (int a = 0; a < m_task.persons; ++a) {
            if (m_task.cell(a, d).own < 0)
                continue;
            if (m_task.person[std::size_t(a)].countsOn(d))
                add(a, d, support, need);
            if (places >= 0)
                add(a, d, support, places);
        }
    }
}

void Rows::addGroups()
{
    for (int d = 0; d < m_task.days; ++d) {
        std::vector<std::vector<int>> members(std::size_t(m_task.groups));
        for (int a = 0; a < m_task.persons; ++a)
            members[std::size_t(m_task.person[std::size_t(a)].groupOn(d))].push_back(a);
        for (const std::vector<int> &group : members) {
            const auto isPresent = [&](int a) { return m_task.cell(a, d).own >= 0; };
            if (!m_task.day[std::size_t(d)].needsGroups || m_task.weights.groupUnreachable == 0 || std::none_of(group.begin(), group.end(), isPresent))
                continue;
            const int reached = newRow({Row::Kind::Limit, 0, -1, m_task.weights.groupUnreachable});
            for (const int a : group) {
                if (!isPresent(a))
                    continue;
                add(a, d, support, reached, -1);
                add(a, d, followUp, reached, -1);
            }
        }
    }
}

void Rows::addMentors()
{
    for (int a = 0; a < m_task.persons; ++a) {
        const rota::IndexedTask::Person &person = m_task.person[std::size_t(a)];
        for (const int d : person.own) {
            if (!person.needsMentorOn(d) || m_task.cell(a, d).isPinned)
                continue;
            const int row = newRow({Row::Kind::Limit, 0, 0, m_hardPrice, true});
            add(a, d, support, row);
            for (const int mentor : person.mentors) {
                if (m_task.cell(mentor, d).own >= 0)
                    add(mentor, d, support, row, -1);
            }
        }
    }
}

void Rows::addWindows()
{
    for (int a = 0; a < m_task.persons; ++a) {
        for (const Window &window : m_patterns.acrossWeeks(a)) {
            if (window.kind == Window::Kind::Run) {
                const int row = newRow({Row::Kind::Limit, 0, int(window.days.size()) - 1, m_hardPrice, true});
                for (const int d : window.days)
                    add(a, d, support, row);
                continue;
            }
            const int row = newRow({Row::Kind::Limit, 0, window.start < 0 ? -1 : 0, m_task.weights.followUpMissing});
            if (window.start >= 0)
                add(a, window.start, support, row);
            for (const int d : window.days)
                add(a, d, followUp, row, -1);
        }
    }
}

void Rows::addRatios()
{
    for (int a = 0; a < m_task.persons; ++a) {
        for (int k = 0; k < 3; ++k) {
            int before = -1;
            for (int q = 0; q < m_task.checkpoints; ++q) {
                const int row = newRow({Row::Kind::Ratio, m_task.wanted[m_task.checkpointOf(a, q) * 3 + std::size_t(k)], 0, 0, false, -1, before < 0});
                if (before >= 0)
                    m_rows[std::size_t(before)].next = row;
                before = row;
            }
            const int first = before - m_task.checkpoints + 1;
            for (const int d : m_task.person[std::size_t(a)].own)
                add(a, d, k, first + m_task.day[std::size_t(d)].firstCheckpoint);
        }
    }
}

void Rows::addFairness(std::size_t dayClass)
{
    for (int a = 0; a < m_task.persons; ++a) {
        int before = -1;
        std::vector<int> rowOf(std::size_t(m_task.checkpoints), -1);
        for (int q = 0; q < m_task.checkpoints; ++q) {
            const rota::IndexedTask::Band &band = m_task.fair[dayClass][m_task.checkpointOf(a, q)];
            if (!band.counts)
                continue;
            const int row = newRow({Row::Kind::Fair, band.least, band.most, 0, false, -1, before < 0});
            if (before >= 0)
                m_rows[std::size_t(before)].next = row;
            rowOf[std::size_t(q)] = before = row;
        }
        // Whoever is to have support only later has what was done before counted then.
        for (int q = m_task.checkpoints - 1; q-- > 0;)
            rowOf[std::size_t(q)] = rowOf[std::size_t(q)] < 0 ? rowOf[std::size_t(q) + 1] : rowOf[std::size_t(q)];
        for (const int d : m_task.person[std::size_t(a)].own) {
            const rota::IndexedTask::DayNeed &day = m_task.day[std::size_t(d)];
            if (day.inClass[dayClass] && rowOf[std::size_t(day.firstCheckpoint)] >= 0)
                add(a, d, support, rowOf[std::size_t(day.firstCheckpoint)]);
        }
    }
}

void Rows::sortEntries()
{
    m_begins.assign(cell(m_task.persons, 0, 0) + 1, 0);
    for (const Triple &triple : m_triples)
        ++m_begins[triple.cell + 1];
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    m_entries.resize(m_triples.size());
    std::vector<int> at(m_begins.begin(), m_begins.end() - 1);
    for (const Triple &triple : m_triples)
        m_entries[std::size_t(at[triple.cell]++)] = triple.entry;
    m_triples = {};
}

} // namespace paybench::solver
