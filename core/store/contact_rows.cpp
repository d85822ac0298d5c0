// SPDX-License-Identifier: MPL-2.0
#include "core/store/contact_rows.h"

#include "core/basics/format.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace paybench::store {

namespace {

using staffing::Channel;
using staffing::ContactCount;

constexpr int minutesInDay = 24 * 60;

// A queue's day: within it no time is counted twice.
using QueueDay = std::tuple<QDate, Channel, QString>;
using Spans = std::vector<std::pair<int, int>>; // minutes, half-open

std::map<QueueDay, Spans> spansOf(const std::vector<ContactCount> &rows)
{
    std::map<QueueDay, Spans> spans;
    for (const ContactCount &row : rows)
        spans[{row.day, row.channel, row.queue}].push_back({row.minute, row.minute + row.minutes});
    for (auto &[day, of] : spans)
        std::sort(of.begin(), of.end());
    return spans;
}

QString timeOf(const ContactCount &row)
{
    return QCoreApplication::translate("store", "%1 at %2", "a day and a time of day")
        .arg(format::day(row.day), format::time(QTime(row.minute / 60, row.minute % 60)));
}

bool isBelowZero(const ContactCount &row)
{
    const auto below = [](const std::optional<qint64> &count) { return count && *count < 0; };
    return row.offered < 0 || below(row.answered) || below(row.abandoned) || below(row.abandonedShort) || below(row.inTime)
        || below(row.waitSeconds) || below(row.abandonedSeconds) || below(row.handleSeconds);
}

Done rowMayBeTaken(const ContactCount &row)
{
    if (!row.day.isValid() || row.minute < 0 || row.minutes < 1 || row.minute + row.minutes > minutesInDay)
        return refused(QCoreApplication::translate("store", "A count has a time outside its day, so nothing was saved. Give a "
                                                            "day and a time within it."));
    if (isBelowZero(row))
        return refused(QCoreApplication::translate("store", "A count of %1 is below 0, so nothing was saved. Give 0 or more.")
                           .arg(timeOf(row)));
    return {};
}

Done queuesMayBeTaken(const std::vector<ContactCount> &rows)
{
    std::set<QString> queues;
    for (const ContactCount &row : rows)
        queues.insert(row.queue);
    return withoutPersonalNumbers({queues.begin(), queues.end()});
}

Done nothingTwice(const std::vector<ContactCount> &rows)
{
    for (const auto &[day, spans] : spansOf(rows)) {
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].first >= spans[i - 1].second)
                continue;
            ContactCount twice;
            twice.day = std::get<QDate>(day);
            twice.minute = spans[i].first;
            return refused(QCoreApplication::translate("store", "The same time is counted twice, %1, so nothing was saved. Keep "
                                                                "one of the two rows.")
                               .arg(timeOf(twice)));
        }
    }
    return {};
}

struct StoredContact {
    qint64 id = 0;
    qint64 import = 0;
    QueueDay day;
    int minute = 0;
    int minutes = 0;
    qint64 offered = 0;
};

StoredContact readStored(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            query.value(1).toLongLong(),
            {dayOf(query.value(2)), channelOfKey(query.value(3).toString()), query.value(4).toString()},
            query.value(5).toInt(),
            query.value(6).toInt(),
            query.value(7).toLongLong()};
}

// The totals of the batches go down by rows that leave them, so that they still hold.
Done leaveContactBatches(Database &db, const std::vector<StoredContact> &leaving)
{
    std::map<qint64, std::pair<qint64, qint64>> left; // rows, offered
    for (const StoredContact &row : leaving) {
        if (!row.import)
            continue;
        ++left[row.import].first;
        left[row.import].second += row.offered;
    }
    for (const auto &[import, gone] : left) {
        const auto changed = db.change(R"(
            update contact_import set row_count = row_count - :rows, offered = offered - :offered where id = :id)",
                                       {{":id", import}, {":rows", gone.first}, {":offered", gone.second}});
        if (!changed)
            return changed.error();
    }
    return {};
}

Done removeContacts(Database &db, const std::vector<StoredContact> &rows)
{
    std::vector<std::vector<QVariant>> ids;
    for (const StoredContact &row : rows)
        ids.push_back({row.id});
    return done(db.bulk("delete from contact_count where id = ?", ids));
}

bool overlaps(const StoredContact &row, const Spans &spans)
{
    return std::any_of(spans.begin(), spans.end(), [&row](const std::pair<int, int> &span) {
        return span.first < row.minute + row.minutes && row.minute < span.second;
    });
}

bool beginsOne(const StoredContact &row, const Spans &spans)
{
    return std::any_of(spans.begin(), spans.end(), [&row](const std::pair<int, int> &span) { return span.first == row.minute; });
}

// What gives way to the new rows. A row of the same beginning is written over, the others go.
Done giveWay(Database &db, const std::map<QueueDay, Spans> &taken)
{
    if (taken.empty())
        return {};
    const auto stored = db.rows(R"(select id, import_id, day, channel, queue, minute, minutes, offered from contact_count
                                   where day between :first and :last)",
                                {{":first", dayText(std::get<QDate>(taken.begin()->first))},
                                 {":last", dayText(std::get<QDate>(taken.rbegin()->first))}},
                                readStored);
    if (!stored)
        return stored.error();
    std::vector<StoredContact> leaving, removed;
    for (const StoredContact &row : *stored) {
        const auto spans = taken.find(row.day);
        if (spans == taken.end() || !overlaps(row, spans->second))
            continue;
        leaving.push_back(row);
        if (!beginsOne(row, spans->second))
            removed.push_back(row);
    }
    if (const Done left = leaveContactBatches(db, leaving); !left)
        return left;
    return removeContacts(db, removed);
}

QVariant countOrNull(const std::optional<qint64> &count)
{
    return count ? QVariant(*count) : QVariant();
}

Done writeContacts(Database &db, ContactImportId import, const std::vector<ContactCount> &rows)
{
    std::vector<std::vector<QVariant>> values;
    values.reserve(rows.size());
    for (const ContactCount &row : rows)
        values.push_back({dayText(row.day), row.minute, row.minutes, channelKey(row.channel), text(row.queue), row.offered,
                          countOrNull(row.answered), countOrNull(row.abandoned), countOrNull(row.abandonedShort),
                          countOrNull(row.inTime), countOrNull(row.waitSeconds), countOrNull(row.abandonedSeconds),
                          countOrNull(row.handleSeconds), idOrNull(import.value), row.line});
    return done(db.bulk(R"(
        insert into contact_count (day, minute, minutes, channel, queue, offered, answered, abandoned, abandoned_short, in_time,
                                   wait_seconds, abandoned_seconds, handle_seconds, import_id, line)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (day, minute, channel, queue)
        do update set minutes = excluded.minutes, offered = excluded.offered, answered = excluded.answered,
          abandoned = excluded.abandoned, abandoned_short = excluded.abandoned_short, in_time = excluded.in_time,
          wait_seconds = excluded.wait_seconds, abandoned_seconds = excluded.abandoned_seconds,
          handle_seconds = excluded.handle_seconds, import_id = excluded.import_id, line = excluded.line)",
                        values));
}

} // namespace

QString channelKey(Channel channel)
{
    return channel == Channel::Mail ? QStringLiteral("mail") : QStringLiteral("call");
}

Channel channelOfKey(const QString &key)
{
    return key == QLatin1String("mail") ? Channel::Mail : Channel::Call;
}

Done contactsMayBeTaken(const std::vector<ContactCount> &rows)
{
    for (const ContactCount &row : rows) {
        if (const Done may = rowMayBeTaken(row); !may)
            return may;
    }
    if (const Done clean = queuesMayBeTaken(rows); !clean)
        return clean;
    return nothingTwice(rows);
}

Done replaceContacts(Database &db, ContactImportId import, const std::vector<ContactCount> &rows)
{
    if (const Done given = giveWay(db, spansOf(rows)); !given)
        return given;
    return writeContacts(db, import, rows);
}

Done clearContacts(Database &db, QDate day, Channel channel, const QString &queue)
{
    const auto stored = db.rows(R"(select id, import_id, day, channel, queue, minute, minutes, offered from contact_count
                                   where day = :day and channel = :channel and queue = :queue)",
                                {{":day", dayText(day)}, {":channel", channelKey(channel)}, {":queue", text(queue)}}, readStored);
    if (!stored)
        return stored.error();
    if (const Done left = leaveContactBatches(db, *stored); !left)
        return left;
    return removeContacts(db, *stored);
}

} // namespace paybench::store
