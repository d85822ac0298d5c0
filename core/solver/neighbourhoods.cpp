// SPDX-License-Identifier: MPL-2.0
#include "core/solver/neighbourhoods.h"

#include "core/solver/integer_program.h"

#include <algorithm>
#include <numeric>

namespace paybench::solver {

namespace {

constexpr double smallest = 24; // free slots
constexpr double usual = 90;
constexpr double largest = 250;
constexpr double easy = 0.25;  // work
constexpr int manyWeeks = 13;  // of some persons
constexpr int periodWeeks = 4; // of more persons
constexpr double dearest = 12; // patterns further above the bound are left out
constexpr double whole = 1e-4;

} // namespace

Neighbourhoods::Neighbourhoods(const Rows &rows, std::uint64_t seed)
    : m_rows(rows), m_random(seed, 23), m_largest(std::clamp(double(rows.patterns().allSlots().size()) * 0.6, smallest, largest)),
      m_size(std::min(m_largest, usual))
{
}

std::vector<Part> Neighbourhoods::next()
{
    std::vector<Part> parts(m_rows.patterns().allSlots().size(), Part::Fixed);
    const int weeks = m_rows.indexed().weeks;
    const int kinds = weeks < 3 ? 1 : weeks * m_rows.indexed().persons > int(4 * largest) ? 3 : 2;
    switch (m_turn++ % kinds) {
    case 0:
        addPersons(parts, manyWeeks);
        break;
    case 1:
        addWeeks(parts);
        break;
    default:
        addPersons(parts, periodWeeks);
    }
    return parts;
}

void Neighbourhoods::learn(const Tried &tried)
{
    if (!tried.isComplete)
        m_size = std::max(smallest, m_size * 0.85);
    else if (tried.spent < easy)
        m_size = std::min(m_largest, m_size * 1.1);
}

void Neighbourhoods::addWeeks(std::vector<Part> &parts)
{
    const int weeks = m_rows.indexed().weeks;
    const int persons = std::max(1, m_rows.indexed().persons);
    const int wide = std::clamp(int(m_size) / persons, 1, weeks);
    const int room = weeks - wide + 1;
    m_week = m_week < 0 ? below(room) : (m_week + std::max(1, wide / 2 + below(2))) % room;
    // A week of many persons is too much at once: only some of them.
    const int chance = persons * wide <= 2 * int(m_size) ? persons * wide : int(m_size);
    for (std::size_t s = 0; s < parts.size(); ++s) {
        const int week = m_rows.patterns().allSlots()[s].week;
        if (week >= m_week && week < m_week + wide && below(persons * wide) < chance)
            parts[s] = Part::Free;
    }
}

int Neighbourhoods::nextPerson()
{
    if (m_person >= m_persons.size()) {
        m_person = 0;
        m_persons.resize(std::size_t(m_rows.indexed().persons));
        std::iota(m_persons.begin(), m_persons.end(), 0);
        for (std::size_t i = m_persons.size(); i > 1; --i)
            std::swap(m_persons[i - 1], m_persons[std::size_t(below(int(i)))]);
    }
    return m_persons[m_person++];
}

void Neighbourhoods::addPersons(std::vector<Part> &parts, int mostWeeks)
{
    const int persons = m_rows.indexed().persons;
    const int weeks = std::min(m_rows.indexed().weeks, mostWeeks);
    const int first = below(m_rows.indexed().weeks - weeks + 1);
    const int many = std::min(std::max(int(m_size) / weeks, 4), persons);
    std::vector<bool> isFree(std::size_t(persons), false);
    for (int i = 0; i < many; ++i)
        isFree[std::size_t(nextPerson())] = true;
    for (std::size_t s = 0; s < parts.size(); ++s) {
        const Slot &slot = m_rows.patterns().allSlots()[s];
        if (isFree[std::size_t(slot.person)] && slot.week >= first && slot.week < first + weeks)
            parts[s] = Part::Free;
    }
}

Tried tried(const Rows &rows, const rota::Plan &plan, const rota::Tally &tally, const std::vector<Part> &parts, Budget &budget)
{
    Tried result;
    const Section section(rows, plan, parts);
    const double best = section.inside(searched(rows, tally));
    ColumnGeneration program(section.master(), budget);
    program.take(plan);
    const ColumnGeneration::Outcome outcome = program.run(best - 1 + whole);
    result.isComplete = outcome == ColumnGeneration::Outcome::Hopeless || program.bound() > best - 1 + whole;
    result.spent = budget.spent();
    if (result.isComplete || outcome == ColumnGeneration::Outcome::Stopped)
        return result;
    if (program.isWhole()) {
        result.isComplete = true;
        result.plan = section.with(program.rounded());
        return result;
    }
    const double gap = best - 1 - program.bound();
    const IntegerAnswer answer = bestOf(section.master(), program.within(std::min(gap, dearest)), best, budget);
    result.isComplete = answer.isComplete;
    result.spent = budget.spent();
    if (answer.patternOfSlot)
        result.plan = section.with(*answer.patternOfSlot);
    return result;
}

} // namespace paybench::solver
