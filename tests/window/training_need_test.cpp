// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

TEST_CASE("J8: the fifth call about the same thing raises one training need for the trainer, the sixth none", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    CHECK(morning.needs() == 0);
    anna.quickLog();
    anna.line(QStringLiteral("gre sem 4, fifth"));
    REQUIRE(soon([&] { return morning.needs() == 1; }));
    CHECK(anna.screen().title().contains(QStringLiteral("Quick log"))); // what was raised stands there to be read
    anna.line(QStringLiteral("gre sem 3, sixth"));
    REQUIRE(soon([&] { return morning.cases().size() == 2; }));
    REQUIRE(anna.has(QStringLiteral("– Paybench"))); // nothing more to say
    anna.leave();

    store::Database &db = morning.reading();
    const auto needs = given(store::Trainings(db).needs());
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].byCase == morning.cases()[0].id);
    CHECK(needs[0].contact == morning.cases()[0].contact);
    CHECK(needs[0].trainer == personNamed(db, QStringLiteral("Eva")));
    CHECK(needs[0].state == worklog::TrainingNeed::State::Open);
    CHECK(morning.topicOf(morning.cases()[0]) == QStringLiteral("Semester"));
}
