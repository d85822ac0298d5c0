// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"

#include <QDateTime>

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("a minute of the day is what the wall shows, also where the clocks change and at the end of the day", "[basics]")
{
    const auto [day, minute, utc] = GENERATE(table<const char *, int, const char *>({{"2026-10-06", 0, "2026-10-05T22:00:00Z"},
                                                                                     {"2026-10-06", 600, "2026-10-06T08:00:00Z"},
                                                                                     {"2026-03-29", 600, "2026-03-29T08:00:00Z"},
                                                                                     {"2026-10-25", 600, "2026-10-25T09:00:00Z"},
                                                                                     {"2026-10-25", 1440, "2026-10-25T23:00:00Z"},
                                                                                     {"2026-12-31", 1440, "2026-12-31T23:00:00Z"}}));
    CAPTURE(day, minute);
    CHECK(QDateTime::fromSecsSinceEpoch(utcAt(QDate::fromString(QLatin1String(day), Qt::ISODate), minute, QTimeZone("Europe/Stockholm")), Qt::UTC)
          == QDateTime::fromString(QLatin1String(utc), Qt::ISODate));
}
