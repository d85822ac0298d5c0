// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/centre_day.h"
#include "core/store/database.h"
#include "tests/support/makers.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("a window that is left open knows the next morning what day it is", "[undo]")
{
    QDateTime clock(day("2026-10-06"), QTime(16, 30));
    store::Opening opening;
    opening.clock = [&clock] { return clock.toUTC(); };
    auto db = store::Database::create(":memory:", opening);
    REQUIRE(db);
    CentreDay opened(*db, day("2026-10-06"));
    QSignalSpy turned(&opened, &CentreDay::turned);
    opened.look();
    CHECK(turned.empty());
    clock = QDateTime(day("2026-10-07"), QTime(7, 45));
    CHECK(opened.today() == day("2026-10-07")); // asked before anybody has looked
    opened.look();
    opened.look();
    CHECK(turned.size() == 1);
    clock = QDateTime(day("2026-10-12"), QTime(7, 45));
    opened.look();
    CHECK(turned.size() == 2);
    CHECK(opened.today() == day("2026-10-12"));
    CentreDay shown(*db, day("2026-03-01")); // a day that was asked for
    CHECK(shown.today() == day("2026-03-01"));
}
