// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <functional>

struct sqlite3;

namespace paybench::store {

// While it lives, what runs on the handle is asked every few milliseconds whether to go on; false ends it with an error.
class Interruptible {
public:
    Interruptible(sqlite3 *handle, const std::function<bool()> &goesOn); // empty: nothing is asked
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    ~Interruptible();

    // What came of the work; stopped from outside, an error of the kind Cancelled.
    Done outcome(const Done &work) const;

private:
    sqlite3 *m_handle;
    std::function<bool()> m_goesOn;
};

} // namespace paybench::store
