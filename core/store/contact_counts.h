// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/staffing/contacts.h"
#include "core/staffing/forecast.h"

#include <vector>

// Calls and e-mails as counted by the exchange, the mailbox or by hand, and the files they came in.

namespace paybench::store {

class Database;

class ContactCounts {
public:
    explicit ContactCounts(Database &db)
        : m_db(db)
    { }

    Result<std::vector<staffing::ContactCount>> between(QDate first, QDate last, staffing::Channel channel) const; // both included
    // All queues summed, by interval, for the forecast. Days with no row are missing.
    Result<staffing::History> history(QDate first, QDate last, staffing::Channel channel) const;
    // The same of each queue by itself: name → history.
    Result<std::map<QString, staffing::History>> histories(QDate first, QDate last, staffing::Channel channel) const;
    Result<std::optional<std::pair<QDate, QDate>>> span(staffing::Channel channel) const; // first and last counted day

    // Stores a batch: its rows take the place of those of the same day, interval, channel and queue.
    Result<ContactImportId> take(const staffing::ContactBatch &batch, const std::vector<staffing::ContactCount> &rows);
    Result<std::vector<staffing::ContactBatch>> batches() const; // newest first

    Done setDay(QDate day, staffing::Channel channel, const QString &queue, qint64 offered); // typed: the whole day
    Done removeDay(QDate day, staffing::Channel channel, const QString &queue);

private:
    Database &m_db;
};

} // namespace paybench::store
