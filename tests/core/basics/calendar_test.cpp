// SPDX-License-Identifier: MPL-2.0
#include "core/basics/calendar.h"
#include "tests/support/makers.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;

namespace {

QString publicDays(Country country, int year)
{
    QStringList days;
    for (const Holiday &holiday : holidays(country, year)) {
        if (holiday.isPublic)
            days += holiday.day.toString(QStringLiteral("MM-dd"));
    }
    return days.join(u' ');
}

bool isPublic(Country country, QDate day)
{
    const std::optional<Holiday> holiday = Calendar(country).holiday(day);
    return holiday && holiday->isPublic;
}

} // namespace

TEST_CASE("the days that move with Easter are right from 2015 to 2029", "[basics]")
{
    const char *iso =
        GENERATE("2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
                 "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                 "2029-04-01", "1818-03-22", "1943-04-25", "2038-04-25", "2049-04-18");
    const QDate easter = day(iso);
    CAPTURE(iso);
    for (const Country country : {Country::Sweden, Country::Denmark}) {
        CHECK(Calendar(country).holiday(easter)->name == "Easter Day");
        for (const int offset : {-2, 0, 1, 39, 49})
            CHECK(isPublic(country, easter.addDays(offset)));
    }
    CHECK(isPublic(Country::Denmark, easter.addDays(-3)));
    CHECK(isPublic(Country::Denmark, easter.addDays(50)));
    CHECK_FALSE(isPublic(Country::Sweden, easter.addDays(-3)));
    CHECK(isPublic(Country::Sweden, easter.addDays(50))
          == (easter.addDays(50).day() == 6 && easter.addDays(50).month() == 6));
}

TEST_CASE("Swedish public days of known years", "[basics]")
{
    const auto [year, days] = GENERATE(table<int, QString>({
        {2015, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"},
        {2020, "01-01 01-06 04-10 04-12 04-13 05-01 05-21 05-31 06-06 06-20 10-31 12-25 12-26"},
        {2022, "01-01 01-06 04-15 04-17 04-18 05-01 05-26 06-05 06-06 06-25 11-05 12-25 12-26"},
        {2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26"},
        {2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"},
        {2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26"},
    }));
    CHECK(publicDays(Country::Sweden, year) == days);
}

TEST_CASE("Danish public days of known years, Store bededag until 2023", "[basics]")
{
    const auto [year, days] = GENERATE(table<int, QString>({
        {2015, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-24 05-25 12-25 12-26"},
        {2020, "01-01 04-09 04-10 04-12 04-13 05-08 05-21 05-31 06-01 12-25 12-26"},
        {2023, "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"},
        {2024, "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"},
        {2026, "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26"},
    }));
    CHECK(publicDays(Country::Denmark, year) == days);
}

TEST_CASE("the eves are free but not public", "[basics]")
{
    const auto [country, iso, name] = GENERATE(table<Country, const char *, QString>({
        {Country::Sweden, "2026-04-04", "Easter Eve"},
        {Country::Sweden, "2026-05-23", "Whitsun Eve"},
        {Country::Sweden, "2026-06-19", "Midsummer Eve"},
        {Country::Sweden, "2026-12-24", "Christmas Eve"},
        {Country::Sweden, "2026-12-31", "New Year's Eve"},
        {Country::Denmark, "2026-06-05", "Constitution Day"},
        {Country::Denmark, "2026-12-24", "Christmas Eve"},
        {Country::Denmark, "2026-12-31", "New Year's Eve"},
    }));
    CAPTURE(iso);
    const Calendar calendar(country);
    REQUIRE(calendar.holiday(day(iso)));
    CHECK(calendar.holiday(day(iso))->name == name);
    CHECK_FALSE(calendar.holiday(day(iso))->isPublic);
    CHECK_FALSE(calendar.isBankDay(day(iso)));
    CHECK_FALSE(calendar.isWorkingDay(day(iso)));
}

TEST_CASE("holidays come in date order and a public one is named before an agreed one", "[basics]")
{
    for (const Country country : {Country::Sweden, Country::Denmark}) {
        for (int year = 2000; year < 2060; ++year) {
            const std::vector<Holiday> days = holidays(country, year);
            CHECK(std::is_sorted(days.begin(), days.end(),
                                 [](const Holiday &a, const Holiday &b) { return a.day < b.day; }));
            CHECK(std::all_of(days.begin(), days.end(), [year](const Holiday &h) { return h.day.year() == year; }));
        }
    }
    CHECK(Calendar(Country::Denmark).holiday(day("2017-06-05"))->name == "Whit Monday");
    CHECK(Calendar(Country::Sweden).holiday(day("2049-06-06"))->name == "Whit Sunday");
}

TEST_CASE("the end of December 2026 is closed in both countries", "[basics]")
{
    for (const Country country : {Country::Sweden, Country::Denmark}) {
        const Calendar calendar(country);
        for (const char *closed : {"2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-31", "2027-01-01"})
            CHECK_FALSE(calendar.isBankDay(day(closed)));
        for (const char *open : {"2026-12-23", "2026-12-28", "2026-12-29", "2026-12-30"})
            CHECK(calendar.isBankDay(day(open)));
    }
}

TEST_CASE("Danish banks close on the Friday after Ascension Day, the centre does not", "[basics]")
{
    const Calendar danish(Country::Denmark);
    CHECK_FALSE(danish.isBankDay(day("2025-05-30")));
    CHECK(danish.isWorkingDay(day("2025-05-30")));
    CHECK(Calendar(Country::Sweden).isBankDay(day("2025-05-30")));
}

TEST_CASE("working days of a month", "[basics]")
{
    const auto [iso, swedish, danish] = GENERATE(table<const char *, int, int>({
        {"2026-10", 22, 22}, // the month of the journeys
        {"2026-12", 20, 20},
        {"2026-05", 19, 19}, // 1 and 14 May; 14 and 25 May
        {"2026-06", 21, 21}, // Midsummer Eve; Constitution Day
        {"2026-02", 20, 20},
    }));
    CAPTURE(iso);
    CHECK(Calendar(Country::Sweden).workingDays(month(iso)) == swedish);
    CHECK(Calendar(Country::Denmark).workingDays(month(iso)) == danish);
}

TEST_CASE("a centre's own days win over the country's, but not for banks", "[basics]")
{
    const Calendar calendar(Country::Sweden,
                            {{day("2026-10-12"), DayRule::Kind::Closed, "Moving day", 0},
                             {day("2026-10-13"), DayRule::Kind::HalfDay, "Training", 180},
                             {day("2026-12-24"), DayRule::Kind::Open, "Year end", 0},
                             {day("2026-10-17"), DayRule::Kind::Open, "Saturday", 0}});
    CHECK(calendar.country() == Country::Sweden);
    CHECK_FALSE(calendar.isWorkingDay(day("2026-10-12")));
    CHECK(calendar.isBankDay(day("2026-10-12")));
    CHECK(calendar.isWorkingDay(day("2026-10-13")));
    CHECK(calendar.isWorkingDay(day("2026-12-24")));
    CHECK_FALSE(calendar.isBankDay(day("2026-12-24")));
    CHECK(calendar.isWorkingDay(day("2026-10-17")));
    CHECK(calendar.workingDays(month("2026-10")) == 22);
    REQUIRE(calendar.ownDay(day("2026-10-13")));
    CHECK(calendar.ownDay(day("2026-10-13"))->minutesOpen == 180);
    CHECK_FALSE(calendar.ownDay(day("2026-10-14")));
    CHECK_FALSE(calendar.holiday(day("2026-10-12")));
}

TEST_CASE("bank days before and after", "[basics]")
{
    const Calendar calendar;
    CHECK(calendar.bankDayOnOrBefore(day("2026-12-27")) == day("2026-12-23"));
    CHECK(calendar.bankDayOnOrAfter(day("2026-12-24")) == day("2026-12-28"));
    CHECK(calendar.bankDayOnOrBefore(day("2026-10-26")) == day("2026-10-26"));
    CHECK(calendar.bankDayOnOrAfter(day("2027-01-01")) == day("2027-01-04"));
    CHECK_FALSE(calendar.bankDayOnOrBefore(QDate()).isValid());
    CHECK_FALSE(calendar.bankDayOnOrAfter(QDate()).isValid());
    CHECK_FALSE(calendar.isWorkingDay(QDate()));
    CHECK_FALSE(calendar.holiday(QDate()));
}

TEST_CASE("bank days between two days", "[basics]")
{
    const auto [from, to, expected] = GENERATE(table<const char *, const char *, int>({
        {"2026-10-06", "2026-10-26", 14},
        {"2026-10-26", "2026-10-26", 0},
        {"2026-10-26", "2026-10-23", -1},
        {"2026-10-24", "2026-10-26", 1},
        {"2026-12-23", "2026-12-28", 1},
        {"2026-12-28", "2026-12-23", -1},
        {"2026-12-23", "2026-12-27", 0},
    }));
    CAPTURE(from, to);
    CHECK(Calendar().bankDaysBetween(day(from), day(to)) == expected);
}

TEST_CASE("ISO weeks, with week 53 of 2026", "[basics]")
{
    const auto [iso, year, week] = GENERATE(table<const char *, int, int>({
        {"2026-10-14", 2026, 42},
        {"2026-12-27", 2026, 52},
        {"2026-12-28", 2026, 53},
        {"2027-01-03", 2026, 53},
        {"2027-01-04", 2027, 1},
        {"2021-01-03", 2020, 53},
        {"2024-12-30", 2025, 1},
        {"2026-01-01", 2026, 1},
    }));
    CAPTURE(iso);
    CHECK(isoWeek(day(iso)) == IsoWeek{year, week});
    CHECK(monday({year, week}).dayOfWeek() == Qt::Monday);
    CHECK(monday({year, week}) <= day(iso));
    CHECK(monday({year, week}).daysTo(day(iso)) < 7);
}

TEST_CASE("every Monday of forty years is the Monday of its week", "[basics]")
{
    for (QDate each = day("2010-01-04"); each < day("2050-01-01"); each = each.addDays(7))
        CHECK(monday(isoWeek(each)) == each);
}
