// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/section.h"
#include "core/staffing/random_numbers.h"

#include <optional>

// Parts of a rota made anew with the rest as it stands: some weeks of everybody, all weeks of some persons, or some of both.

namespace paybench::solver {

class Neighbourhoods {
public:
    Neighbourhoods(const Rows &rows, std::uint64_t seed);

    // In turn weeks, persons and blocks of both, each time others until all have been free.
    std::vector<Part> next();
    // Larger ones while they are easy, smaller ones when they are not done in time.
    void learn(const struct Tried &tried);

private:
    void addWeeks(std::vector<Part> &parts);
    void addPersons(std::vector<Part> &parts, int mostWeeks);
    int below(int limit) { return int(((m_random.next() >> 32) * std::uint64_t(limit)) >> 32); }
    int nextPerson();

    const Rows &m_rows;
    staffing::RandomNumbers m_random;
    double m_largest;
    double m_size; // free slots, about
    int m_turn = 0;
    int m_week = -1;
    std::vector<int> m_persons; // in this order
    std::size_t m_person = 0;
};

struct Tried {
    std::optional<rota::Plan> plan; // better
    bool isComplete = false;        // there is nothing better still
    double spent = 0;               // work
};

// The best of the part, as far as the budget goes.
Tried tried(const Rows &rows, const rota::Plan &plan, const rota::Tally &tally, const std::vector<Part> &parts, Budget &budget);

} // namespace paybench::solver
