// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/contact_queues.h"
#include "core/exchange/interval_text.h"
#include "core/exchange/list_columns.h"
#include "core/staffing/contact_intake.h"

#include <QHash>

#include <span>

// One row of a list of intervals as a value. Only contact_file.cpp uses this.

namespace paybench::exchange {

class ContactRowReader {
public:
    explicit ContactRowReader(const directory::ImportProfile &profile);

    void setColumns(const ListColumns &columns) { m_columns = columns; }

    bool namesAgent(std::span<const QByteArrayView> fields) const { return !m_columns.at(fields, ListField::Agent).isEmpty(); }
    bool isOfAllQueues(std::span<const QByteArrayView> fields) const; // its queue says "Total"
    // None: its queue is left out.
    std::optional<staffing::ContactFileRow> read(qint64 line, std::span<const QByteArrayView> fields);
    std::optional<qint64> offered(std::span<const QByteArrayView> fields) const; // of a sum row

private:
    using Fields = std::span<const QByteArrayView>;
    using Row = staffing::ContactFileRow;

    QString text(Fields fields, ListField field) const { return QString::fromUtf8(m_columns.at(fields, field)).simplified(); }
    void readTime(Row &row, Fields fields);
    void readInterval(Row &row, Fields fields, std::optional<int> minute);
    void readChannel(Row &row, Fields fields) const;
    void readCounts(Row &row, Fields fields) const;
    void readInTime(Row &row, Fields fields) const;
    void readWaits(Row &row, Fields fields) const;
    std::optional<qint64> count(Row &row, Fields fields, ListField field) const;
    std::optional<qint64> thousandths(Row &row, Fields fields, ListField field) const;
    std::optional<qint64> seconds(Row &row, Fields fields, ListField sum, ListField mean, std::optional<qint64> of) const;

    const directory::ImportProfile &m_profile;
    ListColumns m_columns;
    DecimalSign m_sign;
    QueueNames m_queues;
    std::map<QString, staffing::Channel> m_channels;
    // Days, times and queues stand in many rows: each text is understood once.
    QHash<QString, Result<DayText>> m_days;
    QHash<QString, Result<IntervalText>> m_intervals;
    QHash<QString, bool> m_cleanQueues;
};

// Adds a row of the same interval, channel and queue. What one of them does not say is not known of both.
void addUp(staffing::ContactFileRow &sum, const staffing::ContactFileRow &row);

} // namespace paybench::exchange
