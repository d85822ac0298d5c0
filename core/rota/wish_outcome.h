// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

// Whether a rota keeps the wishes, and what it would cost to keep one that it does not.

namespace paybench::rota {

struct WishOutcome {
    int days = 0;          // days of the roster the wish is about, on which the person is there
    int kept = 0;          // of them
    int empty = 0;         // of them: nothing stands there yet
    Edit edit;             // the cheapest change, cell by cell, that keeps the rest; empty: nothing to do, or it cannot be done
    qint64 difference = 0; // of the rota's price, when the edit is made
    int hardDifference = 0; // hard rules that it breaks, more than before
    int firstDay = -1;     // of the roster: the first that is not kept, else the first of the wish; −1: none

    bool isKept() const { return kept == days; }
};

// The price is that of the tasks within the scope: the one that the rota has on the page.
WishOutcome wishOutcome(const Roster &roster, const Wish &wish, const TaskScope &scope = {});
// In the order of roster.wishes. A wish of somebody who is not in the roster is about no day.
std::vector<WishOutcome> wishOutcomes(const Roster &roster, const TaskScope &scope = {});

// The best way found to keep a wish by changing what is near, too: persons in the weeks around it. The same every time, in some
// tenths of a second at most; never dearer than the outcome's own edit.
struct WishGrant {
    Edit edit;              // the wish's own cells first, then those that change for it; empty: nothing to do, or it cannot be done
    qint64 difference = 0;  // of the rota's price, when the edit is made
    int hardDifference = 0; // hard rules that it breaks, more than before
};
WishGrant granted(const Roster &roster, const Wish &wish, const TaskScope &scope = {});

} // namespace paybench::rota
