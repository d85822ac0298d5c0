// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/hours.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace paybench::worklog {

namespace {

constexpr std::int64_t longestEntry = 24 * 60 * 60;

QDate localDay(std::int64_t seconds, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zone).date();
}

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

Stretch stretchOf(Month month, const QTimeZone &zone)
{
    return {month.first().startOfDay(zone).toSecsSinceEpoch(), month.end().startOfDay(zone).toSecsSinceEpoch()};
}

std::vector<pricing::OrderTime> orderTimes(const std::vector<directory::WorkOrder> &orders,
                                           const std::vector<Entry> &entries, CustomerId customer, Month month,
                                           const QTimeZone &zone, const pricing::BillingStep &agreed)
{
    const Stretch whole = stretchOf(month, zone);
    std::map<WorkOrderId, qint64> seconds;
    for (const Entry &entry : entries) {
        if (entry.time.overlaps(whole))
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
