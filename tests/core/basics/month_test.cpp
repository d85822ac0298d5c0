// SPDX-License-Identifier: MPL-2.0
#include "core/basics/month.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("a month knows its days", "[basics]")
{
    const auto [iso, days, last] = GENERATE(table<const char *, int, const char *>({
        {"2026-10", 31, "2026-10-31"},
        {"2026-02", 28, "2026-02-28"},
        {"2024-02", 29, "2024-02-29"},
        {"2100-02", 28, "2100-02-28"},
        {"2026-12", 31, "2026-12-31"},
    }));
    const Month made = month(iso);
    CAPTURE(made);
    CHECK(made.iso() == QString::fromLatin1(iso));
    CHECK(made.days() == days);
    CHECK(made.first().day() == 1);
    CHECK(made.last() == day(last));
    CHECK(made.end() == day(last).addDays(1));
    CHECK(Month::of(day(last)) == made);
    CHECK(made.contains(made.first()));
    CHECK(made.contains(made.last()));
    CHECK_FALSE(made.contains(made.end()));
    CHECK_FALSE(made.contains(QDate()));
}

TEST_CASE("months are counted over the turn of the year", "[basics]")
{
    CHECK(month("2026-11").plus(3) == month("2027-02"));
    CHECK(month("2026-01").plus(-1) == month("2025-12"));
    CHECK(month("2027-02").minus(month("2026-11")) == 3);
    CHECK(month("2025-12").minus(month("2026-01")) == -1);
    CHECK(month("2025-12") < month("2026-01"));
    CHECK(month("2026-12").year() == 2026);
    CHECK(month("2026-12").month() == 12);
}

TEST_CASE("a month is read from its ISO text only", "[basics]")
{
    CHECK(Month::ofText("2026-10"));
    const QString text = GENERATE(as<QString>(), "", "2026", "2026-13", "2026-00", "2026-1", "202610", "2026/10",
                                  "2026-10-01", "-026-10", "2026-+1", " 2026-10", "0000-01", "okt 2026");
    CAPTURE(text);
    CHECK_FALSE(Month::ofText(text));
}
