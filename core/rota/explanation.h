// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/price.h"

#include <functional>

// Why a wish or rule is not kept, who stands in the way, and what the cheapest ways out would cost (rota.md 5).

namespace paybench::rota {

struct SlotChange { // of a task: assistant and day (half day) as indexes
    int assistant = 0;
    int day = 0;
    Duty before = Duty::Away;
    Duty after = Duty::Away;
};

struct Fix {
    QString sentence;                // "Anna takes a third support day on Tuesday 6 October; her follow-up days go from 2 to 1"
    qint64 difference = 0;           // of the rota's price; negative: it becomes cheaper
    std::vector<SlotChange> changes; // empty: leave it as it is
};

struct Blocked {
    int assistant = 0;
    QString why; // "away", "third support day in a row", "has support already", "the mentor is not on support"
};

struct Explanation {
    QString sentence;           // "Nord week 41: 1 seat-day short"
    std::vector<Fix> fixes;     // cheapest first, at most `most`
    std::vector<Blocked> blocked;
};

// Cells that no way out changes, besides those that are pinned: what is over, what somebody took over.
using Untouched = std::function<bool(int assistant, int day)>;

// No new solve: every single change and every swap of two cells that mends the breach, priced by difference.
Explanation explained(const Task &task, const Plan &plan, const Breach &breach, int most = 5, const Untouched &untouched = {});
Explanation explained(const Task &task, const Plan &plan, const HardBreach &breach, int most = 5, const Untouched &untouched = {});

// One seat for one group: what it cannot do itself, others do.
bool isSeatOfGroup(const Task &task);
// "Nord week 41: 1 seat-day short"; missing in (half) days.
QString missingInWeek(const Task &task, QDate day, int missing);

// Before solving: what a week needs and what the choices give, in tenths of person-days.
struct WeekCapacity {
    QString week;
    int first = 0, last = 0;    // days of the task
    int least = 0, target = 0;  // support needed
    int byChoice = 0;           // support the mixes of those present give
    int present = 0;            // persons' own days that count
    QString sentence;           // empty: it is enough
    std::vector<QString> ways;  // the three cheapest ways to close it
};

std::vector<WeekCapacity> capacity(const Task &task);

} // namespace paybench::rota
