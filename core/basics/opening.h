// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"

#include <QDateTime>

#include <array>
#include <vector>

// When a centre is open, and the clock that only runs then (journeys.md X-1).

namespace paybench {

struct OpenSpan {
    int from = 0; // minutes since local midnight, half-open [from, to)
    int to = 0;

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

// Opening hours from a day on: spans of each weekday, Monday first. Lunch is the gap between two spans.
struct OpeningHours {
    QDate from;
    std::array<std::vector<OpenSpan>, 7> week;
};

OpeningHours everyWorkday(QDate from, int opens, int closes); // Monday to Friday, no lunch

class BusinessClock {
public:
    // hours ascend by `from`; the newest that has begun counts. Days before the first use the first.
    BusinessClock(Calendar calendar, std::vector<OpeningHours> hours);

    std::vector<OpenSpan> open(QDate day) const; // empty when closed; cut short on a half day

    // The moment at which that many open seconds have passed since start. 0 seconds: start itself. Local times.
    // Invalid when the clock does not get there within ten years, because the centre never opens.
    QDateTime due(const QDateTime &start, qint64 openSeconds) const;
    qint64 openSeconds(const QDateTime &from, const QDateTime &to) const;

    struct Pause {
        QDateTime from;
        QDateTime to;
    };
    // As due(), but the clock stands still during the pauses (waiting for the customer), which ascend. A last pause
    // whose `to` is invalid has not ended: then nobody knows when it is due, and neither does this.
    QDateTime due(const QDateTime &start, qint64 openSeconds, const std::vector<Pause> &pauses) const;

private:
    Calendar m_calendar;
    std::vector<OpeningHours> m_hours;
};

} // namespace paybench
