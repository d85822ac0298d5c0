// SPDX-License-Identifier: MPL-2.0
#include "app/centre_clock.h"

#include "core/directory/centre.h"
#include "core/store/centres.h"

#include <ctime>

namespace paybench::app {

std::function<QDateTime()> CentreClock::asked() const
{
    return [day = m_day] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!day->date.isValid())
            return now;
        return QDateTime(day->date, day->time.value_or(now.toTimeZone(day->zone).time()), day->zone).toUTC();
    };
}

Result<QDate> CentreClock::set(store::Database &db, QDate given) const
{
    const auto centre = store::Centres(db).centre();
    if (!centre)
        return centre.error();
    m_day->zone = directory::timeZone(centre->country);
    m_day->date = given.isValid() ? given : centre->today;
    return m_day->date.isValid() ? m_day->date : QDate::currentDate();
}

void CentreClock::useZone() const
{
    qputenv("TZ", m_day->zone.id());
    tzset();
}

void CentreClock::stopAt(QTime time) const
{
    m_day->time = time;
}

} // namespace paybench::app
