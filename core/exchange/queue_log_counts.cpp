// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "core/exchange/contact_queues.h"
#include "core/exchange/queue_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

// Calls of a queue log as counts per interval and queue.

namespace paybench::exchange {

namespace {

using staffing::ContactCount;
using staffing::ContactFileRow;
using staffing::CoveredSpan;

constexpr int minutesOfDay = 24 * 60;
constexpr qint64 quarterSeconds = 900;

// Local day and minute of a second; the offset is looked up once for each quarter of an hour.
class LocalTime {
public:
    explicit LocalTime(const QTimeZone &zone)
        : m_zone(zone)
    { }

    std::pair<QDate, int> at(qint64 second)
    {
        if (second / quarterSeconds != m_quarter) {
            m_quarter = second / quarterSeconds;
            m_offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(m_quarter * quarterSeconds, Qt::UTC));
        }
        const qint64 local = second + m_offset;
        return {QDate(1970, 1, 1).addDays(local / 86400), int(local % 86400 / 60)};
    }

private:
    QTimeZone m_zone;
    qint64 m_quarter = -1;
    int m_offset = 0;
};

ContactFileRow emptyRow(QDate day, int minute, const QString &queue, const QueueCounting &how, qint64 line)
{
    ContactFileRow row;
    row.count.day = day;
    row.count.minute = minute;
    row.count.minutes = how.minutes;
    row.count.queue = queue;
    row.count.line = line;
    for (auto *known : {&row.count.answered, &row.count.abandoned, &row.count.abandonedShort, &row.count.inTime,
                        &row.count.waitSeconds, &row.count.abandonedSeconds, &row.count.handleSeconds})
        *known = 0;
    if (!personalNumbers(queue).empty()) {
        row.count.queue = masked(queue);
        row.refusal = QCoreApplication::translate("exchange", "A personal number stands in the row; it is not stored.");
    }
    return row;
}

void addCall(ContactCount &count, const QueuedCall &call, const QueueCounting &how)
{
    const qint64 wait = call.wait.value_or(0) + call.waitedBefore;
    ++count.offered;
    if (call.isAnswered()) {
        *count.answered += 1;
        *count.inTime += wait <= how.within ? 1 : 0;
        *count.waitSeconds += wait;
        *count.handleSeconds += call.talk.value_or(0);
    } else if (call.end == QueuedCall::End::Abandoned) {
        *count.abandoned += 1;
        *count.abandonedShort += wait <= how.shortAbandon ? 1 : 0;
        *count.abandonedSeconds += wait;
    }
}

} // namespace

std::vector<ContactFileRow> countsOf(const QueueLog &log, const QueueCounting &how)
{
    std::map<std::tuple<QDate, int, QString>, ContactFileRow> rows;
    const QueueNames names(how.queues);
    LocalTime local(how.zone);
    for (const QueuedCall &call : log.calls) {
        const auto queue = names.of(call.queue);
        if (call.isPassedOn || !queue)
            continue;
        const auto [day, time] = local.at(call.firstEntered);
        const int minute = time / how.minutes * how.minutes;
        auto found = rows.find({day, minute, *queue});
        if (found == rows.end())
            found = rows.emplace(std::tuple(day, minute, *queue), emptyRow(day, minute, *queue, how, call.line)).first;
        addCall(found->second.count, call, how);
    }
    std::vector<ContactFileRow> sorted;
    sorted.reserve(rows.size());
    for (auto &entry : rows)
        sorted.push_back(std::move(entry.second));
    return sorted;
}

std::vector<CoveredSpan> coveredOf(const QueueLog &log, const QTimeZone &zone)
{
    LocalTime local(zone);
    std::set<QDate> heard;
    for (const qint64 quarter : log.quarters)
        heard.insert(local.at(quarter * quarterSeconds).first);
    std::vector<CoveredSpan> covered;
    for (const auto &running : log.running) {
        const std::pair<QDate, int> from = local.at(running.first);
        const std::pair<QDate, int> to = local.at(running.second);
        for (auto day = heard.lower_bound(from.first); day != heard.end() && *day <= to.first; ++day)
            covered.push_back({*day, *day == from.first ? from.second : 0, *day == to.first ? to.second : minutesOfDay});
    }
    return covered;
}

} // namespace paybench::exchange
