// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/deferred.h"

#include <vector>

// Portions of work, each with the slot after which it can be done and the slot by whose end it is due: what deferred
// work and the e-mail and follow-up of a month are both made of. No Qt in here.

namespace paybench::staffing {

struct DueWork {
    int released = 0; // it comes at the end of this slot; −1: before the first
    int due = 0; // to be done by the end of this slot
    double minutes = 0;
};

// Kinds of work, each ascending by release and by due slot.
using DueKinds = std::vector<std::vector<DueWork>>;

// What earliest due first makes of it with so much capacity in each slot.
struct WorkedKinds {
    std::vector<DeferredState> parts;
    std::vector<std::vector<double>> oldest; // per kind and slot: slots that its oldest undone work has waited
    std::vector<double> dueMinutes; // per kind: due within the slots
    std::vector<double> inTimeMinutes; // per kind: of those, done by their due slot
    double late = 0; // minutes
    int firstLate = -1; // the first slot at whose end something due was not done; −1: none
};
WorkedKinds workedByDue(const DueKinds &kinds, const std::vector<double> &capacity);
// Only its firstLate, without looking further.
int firstLate(const DueKinds &kinds, const std::vector<double> &capacity);

// Slots [first, last) and the work that is released and due inside them.
struct WorkWindow {
    int first = 0;
    int last = 0;
    double work = 0; // minutes
    double capacity = 0; // minutes, of these slots

    double missing() const { return work - capacity; }
    double perSlot() const { return last > first ? missing() / (last - first) : 0; }
};
// The one that lacks most for each of its slots; empty when none lacks anything.
WorkWindow criticalWindow(const DueKinds &kinds, const std::vector<double> &capacity);
// Of those that end with the slot `end`, the one that lacks most.
WorkWindow shortestOf(const DueKinds &kinds, const std::vector<double> &capacity, int end);

std::vector<double> flattest(DueKinds kinds, std::vector<double> capacity);

} // namespace paybench::staffing
