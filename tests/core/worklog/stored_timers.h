// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/timer.h"

// Timers as the file would give them back.

namespace paybench::worklog {

inline Timer timerOf(qint64 person)
{
    Timer timer;
    timer.person = PersonId{person};
    return timer;
}

// The new batch has an id.
inline Timer stored(Timer timer, qint64 batch)
{
    if (timer.batch == newBatch)
        timer.batch = BatchId{batch};
    return timer;
}

} // namespace paybench::worklog
