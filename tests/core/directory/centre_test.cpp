// SPDX-License-Identifier: MPL-2.0
#include "core/directory/centre.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

TEST_CASE("a centre's days come from its country and its own rows", "[directory]")
{
    CHECK(timeZone(Country::Sweden).id() == QByteArray("Europe/Stockholm"));
    CHECK(timeZone(Country::Denmark).id() == QByteArray("Europe/Copenhagen"));
    WorkingTime working;
    working.hours = {everyWorkday(day("2026-01-01"), 8 * 60, 16 * 60)};
    CHECK(working.calendar().isWorkingDay(day("2026-10-05")));
    working.ownDays = {{day("2026-10-05"), DayRule::Kind::Closed, QStringLiteral("Moving"), 0}};
    CHECK(!working.calendar().isWorkingDay(day("2026-10-05")));
    CHECK(working.clock().open(day("2026-10-05")).empty());
}
