// SPDX-License-Identifier: MPL-2.0
#include "core/basics/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench {

namespace {

// A holiday before its name is translated: asking whether a day is one happens far more often than showing it.
struct FreeDay {
    QDate day;
    const char *name = nullptr;
    bool isPublic = true;
};

// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int leapCenturies = century / 4;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * ((year % 100) / 4) - epact - (year % 100) % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int march = epact + weekday - 7 * late + 114;
    return QDate(year, march / 31, march % 31 + 1);
}

QDate saturdayFrom(QDate day)
{
    return day.addDays((Qt::Saturday - day.dayOfWeek() + 7) % 7);
}

std::vector<FreeDay> swedishDays(int year)
{
    const QDate easter = easterSunday(year);
    const QDate midsummer = saturdayFrom(QDate(year, 6, 20));
    return {
        {QDate(year, 1, 1), QT_TRANSLATE_NOOP("basics", "New Year's Day")},
        {QDate(year, 1, 6), QT_TRANSLATE_NOOP("basics", "Epiphany")},
        {easter.addDays(-2), QT_TRANSLATE_NOOP("basics", "Good Friday")},
        {easter.addDays(-1), QT_TRANSLATE_NOOP("basics", "Easter Eve"), false},
        {easter, QT_TRANSLATE_NOOP("basics", "Easter Day")},
        {easter.addDays(1), QT_TRANSLATE_NOOP("basics", "Easter Monday")},
        {QDate(year, 5, 1), QT_TRANSLATE_NOOP("basics", "May Day")},
        {easter.addDays(39), QT_TRANSLATE_NOOP("basics", "Ascension Day")},
        {easter.addDays(48), QT_TRANSLATE_NOOP("basics", "Whitsun Eve"), false},
        {easter.addDays(49), QT_TRANSLATE_NOOP("basics", "Whit Sunday")},
        {QDate(year, 6, 6), QT_TRANSLATE_NOOP("basics", "National Day")},
        {midsummer.addDays(-1), QT_TRANSLATE_NOOP("basics", "Midsummer Eve"), false},
        {midsummer, QT_TRANSLATE_NOOP("basics", "Midsummer Day")},
        {saturdayFrom(QDate(year, 10, 31)), QT_TRANSLATE_NOOP("basics", "All Saints' Day")},
        {QDate(year, 12, 24), QT_TRANSLATE_NOOP("basics", "Christmas Eve"), false},
        {QDate(year, 12, 25), QT_TRANSLATE_NOOP("basics", "Christmas Day")},
        {QDate(year, 12, 26), QT_TRANSLATE_NOOP("basics", "Boxing Day")},
        {QDate(year, 12, 31), QT_TRANSLATE_NOOP("basics", "New Year's Eve"), false},
    };
}

std::vector<FreeDay> danishDays(int year)
{
    constexpr int lastPrayerDay = 2023; // abolished from 2024
    const QDate easter = easterSunday(year);
    std::vector<FreeDay> days = {
        {QDate(year, 1, 1), QT_TRANSLATE_NOOP("basics", "New Year's Day")},
        {easter.addDays(-3), QT_TRANSLATE_NOOP("basics", "Maundy Thursday")},
        {easter.addDays(-2), QT_TRANSLATE_NOOP("basics", "Good Friday")},
        {easter, QT_TRANSLATE_NOOP("basics", "Easter Day")},
        {easter.addDays(1), QT_TRANSLATE_NOOP("basics", "Easter Monday")},
        {easter.addDays(39), QT_TRANSLATE_NOOP("basics", "Ascension Day")},
        {easter.addDays(49), QT_TRANSLATE_NOOP("basics", "Whit Sunday")},
        {easter.addDays(50), QT_TRANSLATE_NOOP("basics", "Whit Monday")},
        {QDate(year, 6, 5), QT_TRANSLATE_NOOP("basics", "Constitution Day"), false},
        {QDate(year, 12, 24), QT_TRANSLATE_NOOP("basics", "Christmas Eve"), false},
        {QDate(year, 12, 25), QT_TRANSLATE_NOOP("basics", "Christmas Day")},
        {QDate(year, 12, 26), QT_TRANSLATE_NOOP("basics", "Boxing Day")},
        {QDate(year, 12, 31), QT_TRANSLATE_NOOP("basics", "New Year's Eve"), false},
    };
    if (year <= lastPrayerDay)
        days.push_back({easter.addDays(26), QT_TRANSLATE_NOOP("basics", "Great Prayer Day")});
    return days;
}

std::vector<FreeDay> freeDays(Country country, int year)
{
    return country == Country::Sweden ? swedishDays(year) : danishDays(year);
}

bool isFree(Country country, QDate day)
{
    const std::vector<FreeDay> days = freeDays(country, day.year());
    return std::any_of(days.begin(), days.end(), [day](const FreeDay &free) { return free.day == day; });
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

// Danish banks, but hardly anybody else, close on the Friday after Ascension Day.
bool isBankOnlyHoliday(Country country, QDate day)
{
    return country == Country::Denmark && easterSunday(day.year()).addDays(40) == day;
}

} // namespace

std::vector<Holiday> holidays(Country country, int year)
{
    std::vector<FreeDay> days = freeDays(country, year);
    // Two may meet on one day, as Whit Monday and Constitution Day in 2017: the public one is named first.
    std::stable_sort(days.begin(), days.end(), [](const FreeDay &a, const FreeDay &b) {
        return a.day != b.day ? a.day < b.day : a.isPublic && !b.isPublic;
    });
    std::vector<Holiday> named;
    named.reserve(days.size());
    for (const FreeDay &free : days)
        named.push_back({free.day, QCoreApplication::translate("basics", free.name), free.isPublic});
    return named;
}

Calendar::Calendar(Country country, std::vector<DayRule> own)
    : m_country(country)
{
    for (DayRule &rule : own) {
        const QDate day = rule.day;
        m_own[day] = std::move(rule);
    }
}

bool Calendar::isWorkingDay(QDate day) const
{
    if (!day.isValid())
        return false;
    const auto own = m_own.find(day);
    if (own != m_own.end())
        return own->second.kind != DayRule::Kind::Closed;
    return !isWeekend(day) && !isFree(m_country, day);
}

bool Calendar::isBankDay(QDate day) const
{
    return day.isValid() && !isWeekend(day) && !isFree(m_country, day) && !isBankOnlyHoliday(m_country, day);
}

std::optional<DayRule> Calendar::ownDay(QDate day) const
{
    const auto own = m_own.find(day);
    return own == m_own.end() ? std::nullopt : std::optional(own->second);
}

std::optional<Holiday> Calendar::holiday(QDate day) const
{
    if (!day.isValid())
        return std::nullopt;
    for (const Holiday &holiday : holidays(m_country, day.year())) {
        if (holiday.day == day)
            return holiday;
    }
    return std::nullopt;
}

int Calendar::workingDays(Month month) const
{
    int count = 0;
    for (QDate day = month.first(); day < month.end(); day = day.addDays(1))
        count += isWorkingDay(day);
    return count;
}

QDate Calendar::bankDayOnOrBefore(QDate day) const
{
    while (day.isValid() && !isBankDay(day))
        day = day.addDays(-1);
    return day;
}

QDate Calendar::bankDayOnOrAfter(QDate day) const
{
    while (day.isValid() && !isBankDay(day))
        day = day.addDays(1);
    return day;
}

int Calendar::bankDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -bankDaysBetween(to, from);
    int steps = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        steps += isBankDay(day);
    return steps;
}

IsoWeek isoWeek(QDate day)
{
    IsoWeek week;
    week.week = day.weekNumber(&week.year);
    return week;
}

QDate monday(IsoWeek week)
{
    const QDate inFirstWeek(week.year, 1, 4);
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (week.week - 1));
}

} // namespace paybench
