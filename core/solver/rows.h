// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/solver/patterns.h"

#include <vector>

// Everything that ties weeks and persons together, as rows over single cells: the numbers (2) … (10) of the model.

namespace paybench::solver {

// A row adds up cells: those with the letter. Count rows price the sum by a convex step function; those of one chain (a
// person's ratio of one duty, or fairness of one class) add up from checkpoint to checkpoint. Limit rows price what is
// above the limit.
struct Row {
    enum class Kind { Need, Ratio, Fair, Limit };

    Kind kind = Kind::Limit;
    int least = 0;     // Need: C1; Fair: of the band; Ratio: what is wanted, in fifths
    int most = 0;      // Need: the target; Fair: of the band; Limit: the limit
    qint64 price = 0;  // Limit: each above it
    bool isHard = false; // Limit: above it a hard rule is broken
    int next = -1;     // Ratio, Fair: the row of the next checkpoint
    bool isFirst = true; // Ratio, Fair: of its chain
};

struct Entry {
    int row = 0;
    int coefficient = 1;
};

// More than keeping a hard rule can ever save: what a broken one is priced at inside the solver.
qint64 hardPriceOf(const rota::Weights &weights);

class Rows {
public:
    Rows(const rota::Task &task, const rota::IndexedTask &indexed, const Patterns &patterns);

    const std::vector<Row> &all() const { return m_rows; }
    const Row &row(int place) const { return m_rows[std::size_t(place)]; }
    // What a count row costs at this (cumulated) count, or a limit row at this sum.
    qint64 cost(const Row &row, int count) const;
    // The rows a person's day with this letter code adds to.
    const Entry *begin(int person, int day, int code) const { return m_entries.data() + m_begins[cell(person, day, code)]; }
    const Entry *end(int person, int day, int code) const { return m_entries.data() + m_begins[cell(person, day, code) + 1]; }

    const Patterns &patterns() const { return m_patterns; }
    const rota::IndexedTask &indexed() const { return m_task; }
    const rota::Task &task() const { return m_source; }
    qint64 hardPrice() const { return m_hardPrice; }

private:
    struct Triple {
        std::size_t cell;
        Entry entry;
    };

    std::size_t cell(int person, int day, int code) const
    {
        return (std::size_t(person) * std::size_t(m_task.days) + std::size_t(day)) * 3 + std::size_t(code);
    }
    void add(int person, int day, int code, int row, int coefficient = 1);
    int newRow(const Row &row);
    void addDays();
    void addGroups();
    void addMentors();
    void addWindows();
    void addRatios();
    void addFairness(std::size_t dayClass);
    void sortEntries();

    const rota::Task &m_source;
    const rota::IndexedTask &m_task;
    const Patterns &m_patterns;
    qint64 m_hardPrice = 0;
    std::vector<Row> m_rows;
    std::vector<Triple> m_triples; // while building
    std::vector<int> m_begins;     // by cell and letter
    std::vector<Entry> m_entries;
};

} // namespace paybench::solver
