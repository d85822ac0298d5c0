// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/change.h"
#include "core/rota/roster.h"

#include <map>
#include <variant>

// What a roster that is being edited breaks and costs: always known, also while somebody types. A change of a letter is a
// difference; what changes who is there, or what is pinned, makes the tasks anew.

namespace paybench::rota {

enum class Severity { Error, Warning, Note };

// One thing to be seen to, and the cell to go to.
struct RosterBreach {
    int task = -1;     // of RosterPrice::tasks(); −1: of the whole roster
    std::variant<std::monostate, HardBreach, Breach> breach; // neither: cells that are empty
    int row = -1;      // of the roster; −1: everybody's
    int firstDay = -1; // of the roster
    int day = -1;      // of the roster; the last one of a week or a period
    Severity severity = Severity::Note;
    QString sentence;
    qint64 cost = 0;   // of a hard rule: 0

    bool isHard() const { return std::holds_alternative<HardBreach>(breach); }
    const Breach *soft() const { return std::get_if<Breach>(&breach); }
    const HardBreach *hard() const { return std::get_if<HardBreach>(&breach); }
};

class RosterPrice {
public:
    explicit RosterPrice(Roster roster, const TaskScope &scope = {});

    void apply(const Edit &edit);

    const Roster &roster() const { return m_roster; }
    const std::vector<RosterTask> &tasks() const { return m_tasks; }
    const Plan &plan(int task) const { return m_plans[std::size_t(task)].plan(); }

    qint64 objective() const;  // soft costs of all tasks
    int hardBreaches() const;  // hard rules not kept, of half days each by itself; cells that are empty count as one together
    int bindingBroken() const; // hard rules not kept, as they are listed: of both halves of a day one, without empty cells
    int emptyCells() const { return m_empty; } // half days where the tasks are in half days

    // What the soft costs would change by, were the cell to hold these marks. None: it cannot (away, closed, no such cell).
    std::optional<qint64> difference(int row, int day, DayMarks marks) const;
    std::optional<Tally> tallyDifference(int row, int day, DayMarks marks) const; // and the hard rules

    std::vector<RosterBreach> hardList() const;         // without those that are only empty cells
    std::vector<RosterBreach> breaches(int most) const; // hard rules first, then the dearest
    int breachCount() const;

private:
    // A soft breach without its sentence.
    struct Found {
        int task = 0;
        Breach breach;
    };
    struct Slot { // of a task
        int task = -1;
        int assistant = -1;
        std::array<int, 2> at{-1, -1}; // by half day; the same where the task has whole days
    };

    void makeTasks();
    void applyDuties(const CellEdit &cell);
    bool changesTasks(const CellEdit &cell) const;
    bool isOfLetters(int row, int day, DayMarks before, DayMarks after) const;
    Slot slotOf(int row, int day) const;
    void find() const;
    void findIn(int task) const;
    RosterBreach told(const Found &found) const;
    RosterBreach told(int task, const HardBreach &found) const;
    RosterBreach toldEmpty() const;
    int dayOf(int task, int slot) const;

    Roster m_roster;
    TaskScope m_scope;
    std::vector<RosterTask> m_tasks;
    std::vector<PricedPlan> m_plans;
    std::vector<std::vector<int>> m_tasksOfRow; // several for somebody who changes groups, where each has a seat
    int m_empty = 0;
    bool m_hasHalves = false; // whatever letters stand: by the settings or by an absence of half a day
    mutable std::optional<std::vector<Found>> m_found; // dearest first; none: not looked for since the last change
};

} // namespace paybench::rota
