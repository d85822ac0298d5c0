// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/staffing/contacts.h"
#include "core/staffing/forecast.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

// Calls and e-mails as counted by the exchange, the mailbox or by hand, and the files they came in.

namespace paybench::store {

class Database;

// What one queue was offered in one month.
struct QueueMonth {
    QString queue;
    Month month;
    qint64 offered = 0;
    int days = 0; // on which it was counted
};

class ContactCounts {
public:
    explicit ContactCounts(Database &db)
        : m_db(db)
    { }

    Result<std::vector<staffing::ContactCount>> between(QDate first, QDate last, staffing::Channel channel) const; // both included
    // All queues summed, by half-hour (or what the source has, where that is longer), for the forecast. Days with no row are
    // missing. A day of which only the total is known has the shape of the days beside it.
    Result<staffing::History> history(QDate first, QDate last, staffing::Channel channel) const;
    // The same of each queue by itself: name → history.
    Result<std::map<QString, staffing::History>> histories(QDate first, QDate last, staffing::Channel channel) const;
    Result<std::vector<QueueMonth>> queueMonths(QDate first, QDate last, staffing::Channel channel) const; // by queue, month
    // Offered in the year before the day and never answered, where the source counts answers. For e-mail: what waits.
    Result<qint64> unanswered(QDate before, staffing::Channel channel) const;
    Result<std::optional<std::pair<QDate, QDate>>> span(staffing::Channel channel) const; // first and last counted day

    // Stores a batch: its rows take the place of those of the same day, channel and queue whose time they cover, a total of
    // the day and its half-hours included. Row count and calls of the batch are counted here, and those of earlier batches go
    // down by what was replaced. Months that are closed for invoicing may be counted again.
    Result<ContactImportId> take(const staffing::ContactBatch &batch, const std::vector<staffing::ContactCount> &rows);
    Result<std::vector<staffing::ContactBatch>> batches() const; // newest first

    Done setDay(QDate day, staffing::Channel channel, const QString &queue, qint64 offered); // typed: the whole day
    Done removeDay(QDate day, staffing::Channel channel, const QString &queue);

private:
    Database &m_db;
};

} // namespace paybench::store
