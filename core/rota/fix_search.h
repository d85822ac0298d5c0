// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/change.h"
#include "core/rota/explanation.h"

#include <map>

// Small changes of a rota that mend a breach, each priced by its difference: one cell, two days of a person, two persons on
// one day. Only the files that explain use it.

namespace paybench::rota {

class FixSearch {
public:
    // Whether the rota, once the changes are made, is better in what is looked for. Called with the rota changed.
    using Mends = std::function<bool(const PricedPlan &rota, const std::vector<SlotChange> &changes, const Tally &before)>;

    FixSearch(const Task &task, const Plan &plan, Mends mends, Untouched untouched)
        : m_task(task), m_rota(task, plan), m_mends(std::move(mends)), m_untouched(std::move(untouched))
    {
    }

    void tryCell(int assistant, int day);                       // each other duty there
    void trySwapsOfDay(int assistant, int day);                 // with another day of the same person
    void tryExchanges(int assistant, int day);                  // with each other person on that day
    void tryExchange(int assistant, int other, int day);
    void tryClearing(int assistant, int day);                   // no duty on a day away

    // Cheapest first; at most one for each kind of change and persons.
    std::vector<Fix> found(int most) const;

    const PricedPlan &rota() const { return m_rota; }

private:
    struct Found {
        qint64 difference = 0;
        std::vector<SlotChange> changes;
    };
    using Kind = std::array<int, 3>; // of change, and who; of one person

    bool isOpen(int assistant, int day) const;
    bool splitsDay(const std::vector<SlotChange> &changes) const;
    int spanOf(int assistant, int day, int other, int otherDay) const;
    void weigh(const Kind &kind, const std::vector<SlotChange> &changes);
    std::vector<SlotChange> exchangeOf(int assistant, int day, int other, int otherDay, int span) const;
    QString sentenceOf(const Kind &kind, const std::vector<SlotChange> &changes) const;
    QString dutySentence(const std::vector<SlotChange> &changes) const;
    QString dayText(const std::vector<SlotChange> &changes, int assistant, bool last) const;
    int weekCount(int assistant, int day, Duty duty) const;

    const Task &m_task;
    PricedPlan m_rota;
    Mends m_mends;
    Untouched m_untouched;
    std::map<Kind, Found> m_found;
};

} // namespace paybench::rota
