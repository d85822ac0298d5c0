// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contacts.h"
#include "core/store/contact_counts.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <vector>

// Counted calls and e-mails for tests.

namespace paybench {

inline staffing::ContactCount counted(QDate day, int minute, qint64 offered, const QString &queue = {},
                                      staffing::Channel channel = staffing::Channel::Call)
{
    staffing::ContactCount count;
    count.day = day;
    count.minute = minute;
    count.queue = queue;
    count.channel = channel;
    count.offered = offered;
    return count;
}

inline staffing::ContactBatch contactFile(const QString &file)
{
    staffing::ContactBatch batch;
    batch.profile = QStringLiteral("calls");
    batch.file = file;
    batch.sha256 = QStringLiteral("cd34");
    batch.at = QStringLiteral("2026-11-02T12:30:15.000Z");
    batch.who = QStringLiteral("Bo");
    return batch;
}

// Every open half-hour of the working days of a month, 08:00 to 16:00, with so many calls each; the queue is named.
inline std::vector<staffing::ContactCount> steadyMonth(Month month, qint64 each, const QString &queue,
                                                       staffing::Channel channel = staffing::Channel::Call)
{
    const Calendar calendar;
    std::vector<staffing::ContactCount> rows;
    for (QDate at = month.first(); at < month.end(); at = at.addDays(1)) {
        for (int minute = 8 * 60; calendar.isWorkingDay(at) && minute < 16 * 60; minute += 30)
            rows.push_back(counted(at, minute, each, queue, channel));
    }
    return rows;
}

} // namespace paybench
