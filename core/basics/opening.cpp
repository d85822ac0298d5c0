// SPDX-License-Identifier: MPL-2.0
#include "core/basics/opening.h"

#include "core/basics/validity.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace paybench {

namespace {

constexpr int daysSearched = 10 * 366; // a clock that has not run out by then never will
constexpr qint64 secondsInMinute = 60;
constexpr qint64 secondsInDay = 24 * 60 * secondsInMinute;

int minutesIn(const std::vector<OpenSpan> &spans)
{
    int minutes = 0;
    for (const OpenSpan &span : spans)
        minutes += span.to - span.from;
    return minutes;
}

// The first so many open minutes of a day.
std::vector<OpenSpan> cutShort(const std::vector<OpenSpan> &spans, int minutes)
{
    std::vector<OpenSpan> kept;
    for (OpenSpan span : spans) {
        span.to = std::min(span.to, span.from + minutes);
        if (span.to <= span.from)
            break;
        minutes -= span.to - span.from;
        kept.push_back(span);
    }
    return kept;
}

// The spans of the weekday; a day that the centre opens on purpose, such as a Saturday, is like the first day that has
// any.
const std::vector<OpenSpan> &ordinary(const OpeningHours &hours, QDate day, bool onPurpose)
{
    const auto &spans = hours.week[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    if (!spans.empty() || !onPurpose)
        return spans;
    const auto some =
        std::find_if(hours.week.begin(), hours.week.end(), [](const auto &each) { return !each.empty(); });
    return some == hours.week.end() ? spans : *some;
}

qint64 secondOfDay(const QDateTime &moment)
{
    return moment.time().msecsSinceStartOfDay() / 1000;
}

// The wall-clock second of a day, in the time zone of the pattern; second 86 400 is the next midnight.
QDateTime at(const QDateTime &pattern, QDate day, qint64 second)
{
    QDateTime moment = pattern;
    moment.setDate(day.addDays(second / secondsInDay));
    moment.setTime(QTime::fromMSecsSinceStartOfDay(static_cast<int>(second % secondsInDay) * 1000));
    return moment;
}

} // namespace

OpeningHours everyWorkday(QDate from, int opens, int closes)
{
    OpeningHours hours;
    hours.from = from;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {OpenSpan{opens, closes}};
    return hours;
}

BusinessClock::BusinessClock(Calendar calendar, std::vector<OpeningHours> hours)
    : m_calendar(std::move(calendar))
    , m_hours(std::move(hours))
{ }

std::vector<OpenSpan> BusinessClock::open(QDate day) const
{
    if (m_hours.empty() || !day.isValid())
        return {};
    const OpeningHours *begun = inForce(m_hours, day);
    const OpeningHours &hours = begun ? *begun : m_hours.front();
    const std::optional<DayRule> own = m_calendar.ownDay(day);
    if (!own)
        return m_calendar.holiday(day) ? std::vector<OpenSpan>() : ordinary(hours, day, false);
    if (own->kind == DayRule::Kind::Closed)
        return {};
    const std::vector<OpenSpan> &spans = ordinary(hours, day, true);
    if (own->kind == DayRule::Kind::Open)
        return spans;
    return cutShort(spans, own->minutesOpen > 0 ? own->minutesOpen : minutesIn(spans) / 2);
}

QDateTime BusinessClock::due(const QDateTime &start, qint64 openSeconds) const
{
    if (openSeconds <= 0 || !start.isValid())
        return start;
    qint64 left = openSeconds;
    qint64 begin = secondOfDay(start);
    QDate day = start.date();
    for (int searched = 0; searched < daysSearched; ++searched, day = day.addDays(1), begin = 0) {
        for (const OpenSpan &span : open(day)) {
            const qint64 from = std::max(begin, span.from * secondsInMinute);
            const qint64 available = span.to * secondsInMinute - from;
            if (available >= left)
                return at(start, day, from + left);
            left -= std::max<qint64>(available, 0);
        }
    }
    return {};
}

qint64 BusinessClock::openSeconds(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    qint64 seconds = 0;
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        const qint64 begin = day == from.date() ? secondOfDay(from) : 0;
        const qint64 end = day == to.date() ? secondOfDay(to) : secondsInDay;
        for (const OpenSpan &span : open(day)) {
            const qint64 first = std::max(begin, span.from * secondsInMinute);
            const qint64 last = std::min(end, span.to * secondsInMinute);
            seconds += std::max<qint64>(last - first, 0);
        }
    }
    return seconds;
}

QDateTime BusinessClock::due(const QDateTime &start, qint64 openSeconds, const std::vector<Pause> &pauses) const
{
    QDateTime from = start;
    qint64 left = openSeconds;
    for (const Pause &pause : pauses) {
        const qint64 run = this->openSeconds(from, pause.from);
        if (run >= left)
            break;
        left -= run;
        if (!pause.to.isValid())
            return {};
        from = std::max(from, pause.to);
    }
    return due(from, left);
}

} // namespace paybench
