// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/open_days.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr int margin = 45;            // days known beyond the history and the forecast
constexpr double usualShare = 0.25;   // of the busiest weekday's counted days, to be open as a rule
constexpr double nextToNone = 0.35;   // of the weekday's middle, to be as good as closed
constexpr int furthest = 8;           // bank days from a pay day that are told apart

double middleOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::array<std::vector<double>, 8> totalsByWeekday(const History &history)
{
    std::array<std::vector<double>, 8> totals;
    for (const CountedDay &counted : history.days)
        totals[std::size_t(counted.day.dayOfWeek())].push_back(counted.total());
    return totals;
}

} // namespace

OpenDays::OpenDays(const History &history, const ForecastDays &days, QDate to)
    : m_days(days), m_first(history.days.front().day), m_last(history.days.back().day), m_begin(m_first.addDays(-margin))
{
    const auto size = std::size_t(m_begin.daysTo(std::max(to, m_last).addDays(margin)) + 1);
    m_knownClosed.assign(size, false);
    m_seenClosed.assign(size, false);
    m_bankDays.assign(size, 0);
    learnWeekdays(history);
    placeHolidays();
    learnClosed(history);
    placePayDays();
}

std::size_t OpenDays::index(QDate day) const
{
    return std::size_t(std::clamp<qint64>(m_begin.daysTo(day), 0, qint64(m_bankDays.size()) - 1));
}

void OpenDays::learnWeekdays(const History &history)
{
    std::array<int, 8> counted{};
    for (const CountedDay &day : history.days)
        counted[std::size_t(day.day.dayOfWeek())] += day.total() > 0;
    const int most = *std::max_element(counted.begin(), counted.end());
    for (std::size_t weekday = 1; weekday <= 7; ++weekday)
        m_ordinary[weekday] = counted[weekday] > 0 && counted[weekday] >= usualShare * most;
}

void OpenDays::placeHolidays()
{
    const QDate end = m_begin.addDays(qint64(m_bankDays.size()));
    if (m_days.usesHolidays) {
        for (int year = m_begin.year(); year <= end.year(); ++year) {
            for (const Holiday &holiday : holidays(m_days.calendar.country(), year)) {
                if (holiday.day >= m_begin && holiday.day < end)
                    m_knownClosed[index(holiday.day)] = true;
            }
        }
        for (QDate day = m_begin; day < end; day = day.addDays(1)) {
            if (const std::optional<DayRule> own = m_days.calendar.ownDay(day))
                m_knownClosed[index(day)] = own->kind == DayRule::Kind::Closed;
        }
    }
    for (QDate day : m_days.closed) {
        if (day >= m_begin && day < end)
            m_knownClosed[index(day)] = true;
    }
}

// One ordinary day without counts was a closed one. Several in a row may as well not have been counted.
void OpenDays::learnClosed(const History &history)
{
    const auto totals = totalsByWeekday(history);
    std::array<double, 8> middles{};
    for (std::size_t weekday = 1; weekday <= 7; ++weekday)
        middles[weekday] = middleOf(totals[weekday]);
    std::vector<bool> counted(m_bankDays.size(), false);
    for (const CountedDay &day : history.days) {
        counted[index(day.day)] = true;
        m_seenClosed[index(day.day)] = day.total() < nextToNone * middles[std::size_t(day.day.dayOfWeek())];
    }
    std::vector<QDate> missing; // of the gap so far
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        if (!isOrdinary(day) || isKnownClosed(day))
            continue;
        if (!counted[index(day)]) {
            missing.push_back(day);
            continue;
        }
        if (missing.size() == 1)
            m_seenClosed[index(missing.front())] = true;
        missing.clear();
    }
}

void OpenDays::placePayDays()
{
    int bankDays = 0;
    for (std::size_t i = 0; i < m_bankDays.size(); ++i) {
        bankDays += m_days.calendar.isBankDay(m_begin.addDays(qint64(i)));
        m_bankDays[i] = bankDays;
    }
    if (!m_days.pay)
        return;
    const QDate end = m_begin.addDays(qint64(m_bankDays.size()));
    for (Month month = Month::of(m_begin).plus(1); month.end() <= end; month = month.plus(1))
        m_payDays.push_back(payDay(*m_days.pay, month, m_days.calendar));
    std::sort(m_payDays.begin(), m_payDays.end()); // an exception may lie anywhere
}

bool OpenDays::isOrdinary(QDate day) const
{
    return m_ordinary[std::size_t(day.dayOfWeek())];
}

bool OpenDays::isKnownClosed(QDate day) const
{
    return m_knownClosed[index(day)];
}

bool OpenDays::isOpen(QDate day) const
{
    if (isKnownClosed(day))
        return false;
    const std::optional<DayRule> own = m_days.usesHolidays ? m_days.calendar.ownDay(day) : std::nullopt;
    return own ? own->kind != DayRule::Kind::Closed : isOrdinary(day);
}

bool OpenDays::wasClosed(QDate day) const
{
    return isOrdinary(day) && (m_knownClosed[index(day)] || m_seenClosed[index(day)]);
}

double OpenDays::halfDayShare(QDate day, int ordinaryMinutes) const
{
    const std::optional<DayRule> own = m_days.usesHolidays ? m_days.calendar.ownDay(day) : std::nullopt;
    if (!own || own->kind != DayRule::Kind::HalfDay)
        return 1;
    return own->minutesOpen > 0 && ordinaryMinutes > 0 ? std::min(1.0, double(own->minutesOpen) / ordinaryMinutes) : 0.5;
}

double OpenDays::eventFactor(QDate day) const
{
    double factor = 1;
    for (const ForecastEvent &event : m_days.events) {
        if (event.from <= day && day <= event.to)
            factor *= event.factor;
    }
    return factor;
}

int OpenDays::bankDaysAfterPayDay(QDate day) const
{
    int nearest = furthest;
    const int here = m_bankDays[index(day)];
    const auto next = std::lower_bound(m_payDays.begin(), m_payDays.end(), day);
    const auto look = [&](QDate pay) {
        const int after = here - m_bankDays[index(pay)];
        if (std::abs(after) < std::abs(nearest))
            nearest = after;
    };
    if (next != m_payDays.end())
        look(*next);
    if (next != m_payDays.begin())
        look(*(next - 1));
    return nearest;
}

} // namespace paybench::staffing
