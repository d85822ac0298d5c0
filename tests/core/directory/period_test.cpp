// SPDX-License-Identifier: MPL-2.0
#include "core/directory/period.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

TEST_CASE("periods are read as lists write them", "[directory]")
{
    const char *const text =
        GENERATE("2026-10", "202610", "2026/10", "10/2026", "2026-10-01", "20261031", "oktober 2026", "Oktober 2026",
                 "October 2026", "okt 2026", "oct. 2026", "2026 okt", " 2026-10 ", "2026-10-01T00:00:00");
    CAPTURE(text);
    const Result<Month> read = monthOfPeriod(QString::fromUtf8(text));
    REQUIRE(read);
    CHECK(*read == month("2026-10"));
}

TEST_CASE("names of months in three languages", "[directory]")
{
    CHECK(*monthOfPeriod(QStringLiteral("maj 2026")) == month("2026-05"));
    CHECK(*monthOfPeriod(QStringLiteral("marts 2026")) == month("2026-03"));
    CHECK(*monthOfPeriod(QStringLiteral("juni 2026")) == month("2026-06"));
    CHECK(*monthOfPeriod(QStringLiteral("juli 2026")) == month("2026-07"));
    CHECK(*monthOfPeriod(QStringLiteral("sept 2026")) == month("2026-09"));
}

TEST_CASE("other texts are refused with what is accepted", "[directory]")
{
    CHECK(monthOfPeriod(QStringLiteral("2026-13")).error().message
          == QStringLiteral("month 13 does not exist; 01–12 are accepted"));
    CHECK(monthOfPeriod(QStringLiteral("2026-00")).error().message.contains(QStringLiteral("month 00")));
    const char *const text =
        GENERATE("", "october", "2026", "26-10", "junk 2026", "2026-02-30", "2026-10-01 07:30", "20261");
    CAPTURE(text);
    const Result<Month> read = monthOfPeriod(QString::fromUtf8(text));
    REQUIRE(!read);
    CHECK(read.error().message.contains(QStringLiteral("2026-10")));
}
