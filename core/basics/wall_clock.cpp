// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"

#include <QDateTime>

namespace paybench {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int millisecondsInMinute = 60'000;

} // namespace

std::int64_t utcAt(QDate day, int minute, const QTimeZone &zone)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(minute % minutesInDay * millisecondsInMinute);
    return QDateTime(day.addDays(minute / minutesInDay), time, zone).toSecsSinceEpoch();
}

QDate localDay(std::int64_t seconds, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zone).date();
}

} // namespace paybench
