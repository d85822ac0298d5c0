// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contacts.h"
#include "core/worklog/activity.h"

#include <QTimeZone>

#include <optional>
#include <vector>

// The log's contacts beside those that the telephone exchange or the mailbox counted. Neither is mended: the difference is
// shown.

namespace paybench::reports {

struct LoggedContact {
    std::int64_t at = 0; // UTC seconds: when it began
    worklog::Channel channel = worklog::Channel::Phone;
};

enum class MatchStep { HalfHour, Day, Month };

struct ContactMatch {
    QDate day;      // of a month: its first
    int minute = 0; // of a half-hour: since midnight
    qint64 logged = 0;             // of a month: on the days that were counted
    qint64 loggedElse = 0;         // of a month: on the others
    std::optional<qint64> counted; // none: not counted then

    std::optional<qint64> difference() const; // counted − logged: what nobody wrote down
};

// Answered calls where the source tells them, else offered ones; e-mails that came. Rows that are longer than a half-hour
// tell nothing of half-hours. Only moments with a count or a contact, by time.
std::vector<ContactMatch> matched(const std::vector<LoggedContact> &logged, const std::vector<staffing::ContactCount> &counted,
                                  worklog::Channel channel, MatchStep step, QDate first, QDate last, const QTimeZone &zone);

} // namespace paybench::reports
