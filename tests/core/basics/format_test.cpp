// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>

using namespace paybench;

namespace {

// Expected texts are written with "_" for U+00A0 and "-" for U+2212 where they stand for figures.
QString shown(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', QChar(0x00A0)).replace(u'~', QChar(0x2212));
}

struct Shown {
    const char *locale;
    const char *number;
    const char *amount;
    const char *currency;
    const char *price;
    const char *fourDecimals;
    const char *percent;
    const char *duration;
    const char *day;
    const char *longDay;
    const char *monthName;
    const char *monthTitle;
    const char *week;
    const char *time;
    const char *moment;
};

const Shown languages[] = {
    {"en_GB", "1,250", "1,234.50", "1,234.50_kr", "62.00", "61.2345", "95.3%", "7_h_50_min", "14_Oct_2026",
     "Wednesday_14_October", "October_2026", "October_2026", "week_42", "09:05", "14_Oct_2026 09:05"},
    {"sv_SE", "1_250", "1_234,50", "1_234,50_kr", "62,00", "61,2345", "95,3_%", "7_tim_50_min", "2026-10-14",
     "onsdag_14_oktober", "oktober_2026", "Oktober_2026", "v._42", "kl._09:05", "2026-10-14 kl._09:05"},
    {"da_DK", "1.250", "1.234,50", "1.234,50_kr.", "62,00", "61,2345", "95,3_%", "7_t_50_min", "14.10.2026",
     "onsdag_den_14._oktober", "oktober_2026", "Oktober_2026", "uge_42", "kl._09.05", "14.10.2026 kl._09.05"},
};

} // namespace

TEST_CASE("words 4: figures look as the language writes them", "[basics]")
{
    const Shown expected = GENERATE(from_range(std::begin(languages), std::end(languages)));
    const InLanguage language(expected.locale);
    CAPTURE(expected.locale);
    CHECK(format::number(1250) == shown(expected.number));
    CHECK(format::amount(kr("1234.50")) == shown(expected.amount));
    CHECK(format::amountWithCurrency(kr("1234.50")) == shown(expected.currency));
    CHECK(format::price(each("62.00")) == shown(expected.price));
    CHECK(format::price(each("61.2345")) == shown(expected.fourDecimals));
    CHECK(format::percent(121, 127) == shown(expected.percent));
    CHECK(format::duration(7 * 3600 + 50 * 60) == shown(expected.duration));
}

TEST_CASE("words 4: days and times look as the language writes them", "[basics]")
{
    const Shown expected = GENERATE(from_range(std::begin(languages), std::end(languages)));
    const InLanguage language(expected.locale);
    CAPTURE(expected.locale);
    CHECK(format::day(day("2026-10-14")) == shown(expected.day));
    CHECK(format::longDay(day("2026-10-14")) == shown(expected.longDay));
    CHECK(format::monthName(month("2026-10")) == shown(expected.monthName));
    CHECK(format::monthTitle(month("2026-10")) == shown(expected.monthTitle));
    CHECK(format::week({2026, 42}) == shown(expected.week));
    CHECK(format::time(QTime(9, 5)) == shown(expected.time));
    CHECK(format::moment(moment("2026-10-14 09:05")) == shown(expected.moment));
}

TEST_CASE("a language without its own patterns is shown the English ones", "[basics]")
{
    const InLanguage language("de_DE");
    CHECK(format::amountWithCurrency(kr("1234.50")) == shown("1,234.50_kr"));
    CHECK(format::day(day("2026-09-01")) == shown("1_Sep_2026"));
}

TEST_CASE("minus is the minus sign and groups are of three", "[basics]")
{
    const InLanguage swedish("sv_SE");
    CHECK(format::number(0) == "0");
    CHECK(format::number(-7) == shown("~7"));
    CHECK(format::number(999) == "999");
    CHECK(format::number(1000) == shown("1_000"));
    CHECK(format::number(-1234567) == shown("~1_234_567"));
    CHECK(format::number(std::numeric_limits<qint64>::min()) == shown("~9_223_372_036_854_775_808"));
    CHECK(format::amount(kr("-0.05")) == shown("~0,05"));
    CHECK(format::amount(kr("10000000000000.00")) == shown("10_000_000_000_000,00"));
    CHECK(format::decimal(7133, 2) == "71,33");
    CHECK(format::decimal(5, 3) == "0,005");
    CHECK(format::decimal(-5, 1) == shown("~0,5"));
    CHECK(format::price(each("61.1250")) == "61,1250");
}

TEST_CASE("quantities and shares round from the unrounded value", "[basics]")
{
    const InLanguage english("en_GB");
    CHECK(format::quantity({25, 2}) == "12.50");
    CHECK(format::quantity({1, 3}, 3) == "0.333");
    CHECK(format::quantity({-2, 3}) == shown("~0.67"));
    CHECK(format::quantity({1250, 1}, 0) == "1,250");
    CHECK(format::percent(3625, 10000) == "36.3%");
    CHECK(format::percent(4, 5, 0) == "80%");
    CHECK(format::percent(-27, 407) == shown("~6.6%"));
    CHECK(format::percent(1, -3) == shown("~33.3%"));
    CHECK(format::percent(0, 127) == "0.0%");
    CHECK(format::percent(5, 0) == u"–"_qs);
    CHECK(format::percent(3, 1, 0) == "300%");
}

TEST_CASE("a duration is hours and minutes, below a minute seconds", "[basics]")
{
    const InLanguage english("en_GB");
    const auto [seconds, expected] = GENERATE(table<int, const char *>({
        {0, "0_min"},
        {45, "45_s"},
        {60, "1_min"},
        {89, "1_min"},
        {90, "2_min"},
        {3599, "1_h"},
        {3600, "1_h"},
        {28200, "7_h_50_min"},
        {-28200, "~7_h_50_min"},
        {360000 * 36, "3,600_h"},
    }));
    CAPTURE(seconds);
    CHECK(format::duration(seconds) == shown(expected));
}

TEST_CASE("what is not there is shown as nothing", "[basics]")
{
    CHECK(format::day(QDate()).isEmpty());
    CHECK(format::longDay(QDate()).isEmpty());
    CHECK(format::time(QTime()).isEmpty());
    CHECK(format::moment(QDateTime()).isEmpty());
}

TEST_CASE("what is shown can be typed back in each language", "[basics]")
{
    const auto locale = GENERATE("en_GB", "sv_SE", "da_DK");
    const InLanguage language(locale);
    CAPTURE(locale);
    rc::prop("numbers, amounts and prices", [] {
        const std::int64_t value = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
        RC_ASSERT(*wholeNumber(format::number(value)) == value);
        RC_ASSERT(*Money::ofText(format::amount(Money::ofHundredths(value))) == Money::ofHundredths(value));
        const UnitPrice price = UnitPrice::ofTenThousandths(value);
        RC_ASSERT(*UnitPrice::ofText(format::price(price)) == price);
    });
}
