// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/timer.h"
#include "tests/support/makers.h"

// Makers of what is logged, in the local time of the test centre.

namespace paybench {

inline const QTimeZone &centreZone()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

inline std::int64_t utc(const char *local) // "2026-10-07 08:10" or "2026-10-07T09:15:20"
{
    const QDateTime read = moment(local);
    return QDateTime(read.date(), read.time(), centreZone()).toSecsSinceEpoch();
}

inline Stretch stretch(const char *from, const char *to)
{
    return {utc(from), utc(to)};
}

// Of person 1.
inline worklog::Entry piece(qint64 id, worklog::Activity activity, const Stretch &time)
{
    worklog::Entry entry;
    entry.id = EntryId{id};
    entry.person = PersonId{1};
    entry.activity = activity;
    entry.time = time;
    return entry;
}

inline worklog::Doing doing(const QString &name, worklog::Activity activity = worklog::Activity::Registration)
{
    worklog::Doing what;
    what.name = name;
    what.activity = activity;
    return what;
}

} // namespace paybench
