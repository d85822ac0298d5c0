// SPDX-License-Identifier: MPL-2.0
#include "ui/log/workplace.h"

#include "core/basics/wall_clock.h"
#include "core/store/centres.h"

namespace paybench::ui {

Workplace::Workplace(store::Database &file, Steps &stepsOfIt, std::function<PersonId()> who)
    : db(file), steps(stepsOfIt), seated(std::move(who)), zone(directory::timeZone(Country::Sweden))
{
    if (const auto centre = store::Centres(db).centre())
        zone = directory::timeZone(centre->country);
}

std::int64_t Workplace::now() const
{
    return db.now().toSecsSinceEpoch();
}

QDate Workplace::today() const
{
    return dayOf(now());
}

QDate Workplace::dayOf(std::int64_t second) const
{
    return localDay(second, zone);
}

QTime Workplace::timeOf(std::int64_t second) const
{
    return QDateTime::fromSecsSinceEpoch(second, zone).time();
}

Stretch Workplace::daysFrom(QDate first, QDate last) const
{
    return {worklog::stretchOf(first, zone).start, worklog::stretchOf(last, zone).end};
}

} // namespace paybench::ui
