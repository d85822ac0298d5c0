// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_counts.h"

#include "core/basics/format.h"
#include "core/store/contact_history.h"
#include "core/store/contact_rows.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

using staffing::Channel;
using staffing::ContactBatch;
using staffing::ContactCount;
using staffing::History;

constexpr int minutesOfDay = 24 * 60;

std::optional<qint64> countOrNone(const QVariant &value)
{
    return value.isNull() ? std::optional<qint64>() : value.toLongLong();
}

// Many rows: columns are read by their place.
ContactCount readContactRow(const QSqlQuery &query)
{
    ContactCount row;
    row.day = dayOf(query.value(0));
    row.minute = query.value(1).toInt();
    row.minutes = query.value(2).toInt();
    row.channel = channelOfKey(query.value(3).toString());
    row.queue = query.value(4).toString();
    row.offered = query.value(5).toLongLong();
    row.answered = countOrNone(query.value(6));
    row.abandoned = countOrNone(query.value(7));
    row.abandonedShort = countOrNone(query.value(8));
    row.inTime = countOrNone(query.value(9));
    row.waitSeconds = countOrNone(query.value(10));
    row.abandonedSeconds = countOrNone(query.value(11));
    row.handleSeconds = countOrNone(query.value(12));
    row.line = query.value(13).toLongLong();
    return row;
}

IntervalSum readSum(const QSqlQuery &query)
{
    return {dayOf(query.value(0)), query.value(1).toInt(), query.value(2).toInt(), query.value(3).toDouble()};
}

struct QueueSum {
    QString queue;
    IntervalSum sum;
};

QueueSum readQueueSum(const QSqlQuery &query)
{
    return {query.value(4).toString(), readSum(query)};
}

QueueMonth readQueueMonth(const QSqlRecord &record)
{
    return {record.value(0).toString(), monthOf(record.value(1)), record.value(2).toLongLong(), record.value(3).toInt()};
}

using Flow = std::pair<qint64, qint64>; // offered, answered

Flow readFlow(const QSqlRecord &record)
{
    return {record.value(0).toLongLong(), record.value(1).toLongLong()};
}

std::pair<QDate, QDate> readDays(const QSqlRecord &record)
{
    return {dayOf(record.value(0)), dayOf(record.value(1))};
}

ContactBatch readContactBatch(const QSqlRecord &record)
{
    ContactBatch batch;
    batch.id = {record.value("id").toLongLong()};
    batch.profile = record.value("profile").toString();
    batch.file = record.value("file").toString();
    batch.sha256 = record.value("sha256").toString();
    batch.at = record.value("at").toString();
    batch.who = record.value("who").toString();
    batch.rows = record.value("row_count").toLongLong();
    batch.offered = record.value("offered").toLongLong();
    batch.within = record.value("within").toInt();
    batch.shortAbandon = record.value("short_abandon").toInt();
    batch.counted = record.value("counted").toString();
    return batch;
}

Values daysOf(QDate first, QDate last, Channel channel)
{
    return {{":first", dayText(first)}, {":last", dayText(last)}, {":channel", channelKey(channel)}};
}

Result<ContactImportId> writeContactBatch(Database &db, const ContactBatch &batch, const std::vector<ContactCount> &rows)
{
    qint64 offered = 0;
    for (const ContactCount &row : rows)
        offered += row.offered;
    const auto written = db.change(R"(
        insert into contact_import (profile, file, sha256, at, who, row_count, offered, within, short_abandon, counted)
        values (:profile, :file, :sha256, :at, :who, :row_count, :offered, :within, :short_abandon, :counted))",
                                   {{":profile", text(batch.profile)},
                                    {":file", text(batch.file)},
                                    {":sha256", text(batch.sha256)},
                                    {":at", batch.at.isEmpty() ? momentText(db.now()) : QVariant(batch.at)},
                                    {":who", text(batch.who)},
                                    {":row_count", static_cast<qint64>(rows.size())},
                                    {":offered", offered},
                                    {":within", batch.within},
                                    {":short_abandon", batch.shortAbandon},
                                    {":counted", text(batch.counted)}});
    if (!written)
        return written.error();
    return ContactImportId{*written};
}

// A total that stays the same keeps the batch it came in.
Result<bool> isTheTotal(const Database &db, const ContactCount &row)
{
    const auto others = count(db, R"(
        select count(*) from contact_count where day = :day and channel = :channel and queue = :queue
          and not (minutes = :minutes and offered = :offered))",
                              {{":day", dayText(row.day)},
                               {":channel", channelKey(row.channel)},
                               {":queue", text(row.queue)},
                               {":minutes", minutesOfDay},
                               {":offered", row.offered}});
    const auto all = count(db, R"(select count(*) from contact_count where day = :day and channel = :channel and queue = :queue)",
                           {{":day", dayText(row.day)}, {":channel", channelKey(row.channel)}, {":queue", text(row.queue)}});
    if (!others || !all)
        return others ? all.error() : others.error();
    return *all == 1 && *others == 0;
}

} // namespace

Result<std::vector<ContactCount>> ContactCounts::between(QDate first, QDate last, Channel channel) const
{
    return m_db.rows(R"(
        select day, minute, minutes, channel, queue, offered, answered, abandoned, abandoned_short, in_time, wait_seconds,
          abandoned_seconds, handle_seconds, line
        from contact_count where day between :first and :last and channel = :channel order by day, minute, queue)",
                     daysOf(first, last, channel), readContactRow);
}

Result<History> ContactCounts::history(QDate first, QDate last, Channel channel) const
{
    const auto rows = m_db.rows(R"(
        select day, minute, minutes, sum(offered) from contact_count
        where day between :first and :last and channel = :channel group by day, minute, minutes order by day, minute)",
                                daysOf(first, last, channel), readSum);
    if (!rows)
        return rows.error();
    return historyOf(*rows);
}

Result<std::map<QString, History>> ContactCounts::histories(QDate first, QDate last, Channel channel) const
{
    const auto rows = m_db.rows(R"(
        select day, minute, minutes, offered, queue from contact_count
        where day between :first and :last and channel = :channel order by queue, day, minute)",
                                daysOf(first, last, channel), readQueueSum);
    if (!rows)
        return rows.error();
    std::map<QString, std::vector<IntervalSum>> sums;
    for (const QueueSum &row : *rows)
        sums[row.queue].push_back(row.sum);
    std::map<QString, History> histories;
    for (const auto &[queue, of] : sums)
        histories[queue] = historyOf(of);
    return histories;
}

Result<std::vector<QueueMonth>> ContactCounts::queueMonths(QDate first, QDate last, Channel channel) const
{
    return m_db.rows(R"(
        select queue, substr(day, 1, 7) as month, sum(offered), count(distinct day) from contact_count
        where day between :first and :last and channel = :channel group by queue, month order by queue, month)",
                     daysOf(first, last, channel), readQueueMonth);
}

Result<qint64> ContactCounts::unanswered(QDate before, Channel channel) const
{
    const auto flows = m_db.rows(R"(
        select sum(offered), sum(answered) from contact_count
        where day >= :since and day < :before and channel = :channel and answered is not null group by day order by day)",
                                 {{":since", dayText(before.addYears(-1))}, {":before", dayText(before)}, {":channel", channelKey(channel)}},
                                 readFlow);
    if (!flows)
        return flows.error();
    qint64 waiting = 0;
    for (const Flow &day : *flows)
        waiting = std::max<qint64>(0, waiting + day.first - day.second); // what came before the first count is answered too
    return waiting;
}

Result<std::optional<std::pair<QDate, QDate>>> ContactCounts::span(Channel channel) const
{
    const auto found = m_db.rows(R"(select min(day), max(day) from contact_count where channel = :channel)",
                                 {{":channel", channelKey(channel)}}, readDays);
    if (!found)
        return found.error();
    if (found->empty() || !found->front().first.isValid())
        return std::optional<std::pair<QDate, QDate>>();
    return std::optional(found->front());
}

Result<ContactImportId> ContactCounts::take(const ContactBatch &batch, const std::vector<ContactCount> &rows)
{
    if (const Done clean = withoutPersonalNumbers({batch.file, batch.profile, batch.who}); !clean)
        return clean.error();
    if (const Done may = contactsMayBeTaken(rows); !may)
        return may.error();
    const QString name = QCoreApplication::translate("store", "Import %1").arg(batch.file);
    return inStep<ContactImportId>(m_db, name, [&]() -> Result<ContactImportId> {
        const auto import = writeContactBatch(m_db, batch, rows);
        if (!import)
            return import;
        const Done written = replaceContacts(m_db, *import, rows);
        return written ? import : Result<ContactImportId>(written.error());
    });
}

Result<std::vector<ContactBatch>> ContactCounts::batches() const
{
    return m_db.rows(R"(select id, profile, file, sha256, at, who, row_count, offered, within, short_abandon, counted
                        from contact_import order by id desc)",
                     {}, readContactBatch);
}

Done ContactCounts::setDay(QDate day, Channel channel, const QString &queue, qint64 offered)
{
    ContactCount row;
    row.day = day;
    row.minutes = minutesOfDay;
    row.channel = channel;
    row.queue = queue;
    row.offered = offered;
    if (const Done may = contactsMayBeTaken({row}); !may)
        return may;
    const QString name = channel == Channel::Mail ? QCoreApplication::translate("store", "Change the counted e-mails of %1")
                                                  : QCoreApplication::translate("store", "Change the counted calls of %1");
    return m_db.step(name.arg(format::day(day)), [&]() -> Done {
        const auto same = isTheTotal(m_db, row);
        if (!same)
            return same.error();
        return *same ? Done() : replaceContacts(m_db, {}, {row});
    });
}

Done ContactCounts::removeDay(QDate day, Channel channel, const QString &queue)
{
    const QString name = channel == Channel::Mail ? QCoreApplication::translate("store", "Remove the counted e-mails of %1")
                                                  : QCoreApplication::translate("store", "Remove the counted calls of %1");
    return m_db.step(name.arg(format::day(day)), [&] { return clearContacts(m_db, day, channel, queue); });
}

} // namespace paybench::store
