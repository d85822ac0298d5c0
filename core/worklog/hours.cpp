// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/hours.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "core/basics/wall_clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace paybench::worklog {

namespace {

constexpr std::int64_t longestEntry = 24 * 60 * 60;

QString timeFault(const Entry &entry)
{
    if (entry.time.end <= entry.time.start)
        return QCoreApplication::translate("worklog", "The time ends before it starts. Enter a later end.");
    if (entry.time.seconds() > longestEntry)
        return QCoreApplication::translate("worklog", "The time is longer than 24 hours. Split it by days.");
    return {};
}

QString orderFault(const Entry &entry, const directory::WorkOrder &order, const QTimeZone &zone)
{
    const QDate first = localDay(entry.time.start, zone);
    const QDate last = localDay(std::max(entry.time.start, entry.time.end - 1), zone);
    if (order.from.isValid() && first < order.from)
        return QCoreApplication::translate("worklog", "The work order %1 starts on %2. Enter that day or a later one.")
            .arg(order.name, format::day(order.from));
    if (order.to.isValid() && last > order.to)
        return QCoreApplication::translate("worklog",
                                           "The work order %1 ended on %2. Enter that day or an earlier one.")
            .arg(order.name, format::day(order.to));
    return {};
}

} // namespace

std::vector<QString> faults(const Entry &entry, const directory::WorkOrder &order, const QTimeZone &zone)
{
    std::vector<QString> found;
    if (!entry.order || entry.order != order.id)
        found.push_back(QCoreApplication::translate("worklog", "The hours have no work order. Choose one."));
    if (!entry.person)
        found.push_back(QCoreApplication::translate("worklog", "It is not said who worked. Choose a person."));
    for (const QString &fault : {timeFault(entry), orderFault(entry, order, zone)}) {
        if (!fault.isEmpty())
            found.push_back(fault);
    }
    if (const Done clean = withoutPersonalNumber(entry.note); !clean)
        found.push_back(clean.error().message);
    return found;
}

std::vector<QString> faults(const Entry &entry, std::int64_t now)
{
    std::vector<QString> found;
    if (!entry.person)
        found.push_back(QCoreApplication::translate("worklog", "It is not said who worked. Choose a person."));
    const bool isEmptyContact = entry.ofCase && entry.time.seconds() == 0; // a question answered in passing
    if (const QString fault = timeFault(entry); !fault.isEmpty() && !isEmptyContact)
        found.push_back(fault);
    else if (entry.time.end > now)
        found.push_back(QCoreApplication::translate("worklog", "The time lies in the future. Enter an earlier one."));
    if (const Done clean = withoutPersonalNumber(entry.note); !clean)
        found.push_back(clean.error().message);
    return found;
}

Stretch stretchOf(Month month, const QTimeZone &zone)
{
    return {month.first().startOfDay(zone).toSecsSinceEpoch(), month.end().startOfDay(zone).toSecsSinceEpoch()};
}

Stretch stretchOf(QDate day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toSecsSinceEpoch(), day.addDays(1).startOfDay(zone).toSecsSinceEpoch()};
}

std::optional<Stretch> common(const Stretch &a, const Stretch &b)
{
    if (!a.overlaps(b))
        return std::nullopt;
    const Stretch both{std::max(a.start, b.start), std::min(a.end, b.end)};
    return both.seconds() > 0 ? std::optional(both) : std::nullopt;
}

std::vector<Stretch> joined(std::vector<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end());
    std::vector<Stretch> whole;
    for (const Stretch &stretch : stretches) {
        if (!whole.empty() && stretch.start <= whole.back().end)
            whole.back().end = std::max(whole.back().end, stretch.end);
        else
            whole.push_back(stretch);
    }
    return whole;
}

std::vector<Stretch> without(const Stretch &whole, const std::vector<Stretch> &taken)
{
    std::vector<Stretch> left;
    std::int64_t from = whole.start;
    for (const Stretch &part : joined(taken)) {
        if (part.end <= from || part.seconds() == 0)
            continue;
        if (part.start >= whole.end)
            break;
        if (part.start > from)
            left.push_back({from, part.start});
        from = part.end;
    }
    if (from < whole.end)
        left.push_back({from, whole.end});
    return left;
}

std::vector<Entry> byDay(const std::vector<Entry> &entries, const QTimeZone &zone)
{
    std::vector<Entry> pieces;
    for (Entry rest : entries) {
        std::int64_t midnight = stretchOf(localDay(rest.time.start, zone), zone).end;
        while (rest.time.end > midnight) {
            Entry first = rest;
            first.time.end = midnight;
            pieces.push_back(first);
            rest.id = {};
            rest.time.start = midnight;
            midnight = stretchOf(localDay(midnight, zone), zone).end;
        }
        pieces.push_back(rest);
    }
    return pieces;
}

std::vector<pricing::OrderTime> orderTimes(const std::vector<directory::WorkOrder> &orders,
                                           const std::vector<Entry> &entries, CustomerId customer, Month month,
                                           const QTimeZone &zone, const pricing::BillingStep &agreed)
{
    const Stretch whole = stretchOf(month, zone);
    std::map<WorkOrderId, qint64> seconds;
    for (const Entry &entry : entries) {
        if (entry.order && entry.time.overlaps(whole))
            seconds[entry.order] += std::min(entry.time.end, whole.end) - std::max(entry.time.start, whole.start);
    }
    std::vector<pricing::OrderTime> times;
    for (const directory::WorkOrder &order : orders) {
        const auto found = seconds.find(order.id);
        if (order.customer == customer && found != seconds.end() && found->second > 0)
            times.push_back({order.id, order.name, found->second, order.step.value_or(agreed)});
    }
    return times;
}

} // namespace paybench::worklog
