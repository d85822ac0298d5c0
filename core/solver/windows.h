// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/indexed.h"

#include <vector>

// The rules of a person that look at several days together: too much support in a row (H4) and support without follow-up (C6).

namespace paybench::solver {

struct Window {
    enum class Kind { Run, FollowUp };

    Kind kind = Kind::Run;
    int start = -1;        // FollowUp: the day of the support; −1: it is in the history, so a fact
    std::vector<int> days; // own days. Run: not all of them may be support. FollowUp: one of them should be follow-up
};

// All that can be broken at all: those the history, days away or pins decide already are left out.
std::vector<Window> windows(const rota::Task &task, const rota::IndexedTask &indexed, int person);

} // namespace paybench::solver
