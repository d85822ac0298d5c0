// SPDX-License-Identifier: MPL-2.0
#include "core/basics/paydays.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <array>

using namespace paybench;

TEST_CASE("X-16 pay days of whole years by the rule of the 25th", "[basics]")
{
    const auto [year, days] = GENERATE(table<int, std::array<int, 12>>({
        {2019, {25, 25, 25, 25, 24, 25, 25, 26, 25, 25, 25, 23}},
        {2020, {24, 25, 25, 24, 25, 25, 24, 25, 25, 26, 25, 23}},
        {2026, {26, 25, 25, 24, 25, 25, 24, 25, 25, 26, 25, 23}},
    }));
    for (int i = 0; i < 12; ++i) {
        const Month each(year, i + 1);
        CAPTURE(each);
        CHECK(payDay(PayRule::The25th, each, Calendar()) == QDate(year, i + 1, days[static_cast<std::size_t>(i)]));
    }
}

TEST_CASE("X-16 a moved day that is closed too goes to the last bank day before the 25th", "[basics]")
{
    CHECK(payDay(PayRule::The25th, month("2022-12"), Calendar()) == day("2022-12-23")); // Sunday, then Boxing Day
    CHECK(payDay(PayRule::The25th, month("2022-06"), Calendar())
          == day("2022-06-23")); // Saturday, Midsummer Eve before
}

TEST_CASE("staffing 4.7: check dates of the 25th or the bank day before", "[basics]")
{
    const QDate expected =
        day(GENERATE("2025-01-24", "2025-05-23", "2025-10-24", "2026-01-23", "2026-04-24", "2026-07-24", "2026-10-23",
                     "2027-04-23", "2027-06-24", "2027-07-23", "2027-09-24", "2025-12-23", "2026-12-23", "2027-12-23"));
    CAPTURE(expected);
    CHECK(payDay(PayRule::The25thBefore, Month::of(expected), Calendar()) == expected);
}

TEST_CASE("staffing 4.7: check dates of the 27th or the bank day before", "[basics]")
{
    const QDate expected =
        day(GENERATE("2025-04-25", "2025-07-25", "2025-09-26", "2025-12-23", "2026-06-26", "2026-09-25", "2026-12-23",
                     "2027-02-26", "2027-03-25", "2027-06-24", "2027-11-26", "2027-12-27"));
    CAPTURE(expected);
    CHECK(payDay(PayRule::The27thBefore, Month::of(expected), Calendar()) == expected);
}

TEST_CASE("every month of 2025 to 2027 that is not a check date pays on the 25th or 27th itself", "[basics]")
{
    const std::vector<QDate> moved25{day("2025-01-24"), day("2025-05-23"), day("2025-10-24"), day("2025-12-23"),
                                     day("2026-01-23"), day("2026-04-24"), day("2026-07-24"), day("2026-10-23"),
                                     day("2026-12-23"), day("2027-04-23"), day("2027-06-24"), day("2027-07-23"),
                                     day("2027-09-24"), day("2027-12-23")};
    std::vector<QDate> found;
    for (Month each(2025, 1); each < Month(2028, 1); each = each.plus(1)) {
        const QDate paid = payDay(PayRule::The25thBefore, each, Calendar());
        if (paid.day() != 25)
            found.push_back(paid);
    }
    CHECK(found == moved25);
}

TEST_CASE("the last bank day of the month, in Denmark", "[basics]")
{
    const QDate expected = day(GENERATE("2026-01-30", "2026-02-27", "2026-03-31", "2026-04-30", "2026-05-29",
                                        "2026-10-30", "2026-12-30", "2024-03-27", "2025-05-28", "2023-12-29"));
    CAPTURE(expected);
    CHECK(payDay(PayRule::LastBankDay, Month::of(expected), Calendar(Country::Denmark)) == expected);
}

TEST_CASE("an exception wins over the rule, also where banks are closed", "[basics]")
{
    const PayCalendar pay{PayRule::The27thBefore,
                          {{month("2027-12"), day("2027-12-22")}, {month("2026-06"), day("2026-06-27")}}};
    CHECK(payDay(pay, month("2027-12"), Calendar()) == day("2027-12-22"));
    CHECK(payDay(pay, month("2026-06"), Calendar()) == day("2026-06-27"));
    CHECK(payDay(pay, month("2027-11"), Calendar()) == day("2027-11-26"));
}

TEST_CASE("every pay day by rule is a bank day of its month", "[basics]")
{
    rc::prop("in both countries", [] {
        const Month each = Month(1990, 1).plus(*rc::gen::inRange(0, 12 * 100));
        const Calendar calendar(*rc::gen::element(Country::Sweden, Country::Denmark));
        const PayRule rule =
            *rc::gen::element(PayRule::The25th, PayRule::The25thBefore, PayRule::The27thBefore, PayRule::LastBankDay);
        const QDate paid = payDay(rule, each, calendar);
        RC_ASSERT(each.contains(paid));
        RC_ASSERT(calendar.isBankDay(paid));
    });
}
