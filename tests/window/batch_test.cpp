// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

std::vector<worklog::Batch> batchesOfBo(const Morning &morning)
{
    store::Database &db = morning.reading();
    return given(store::Logs(db).batches(personNamed(db, QStringLiteral("Bo")), {utc("2026-10-07 00:00"), utc("2026-10-08 00:00")}));
}

QStringList piecesOfBo(const Morning &morning)
{
    QStringList pieces;
    for (const worklog::Entry &entry : morning.entries(QStringLiteral("Bo"))) {
        if (entry.time.start >= utc("2026-10-07 00:00"))
            pieces << worklog::key(entry.activity) + u' ' + clockOf(entry.time.start) + u'-' + clockOf(entry.time.end);
    }
    return pieces;
}

void addFavourite(const Morning &morning)
{
    store::Database db = morning.openedToWrite();
    const worklog::Doing doing{u"Frånvaro Norrby"_qs, worklog::Activity::Registration, customerNamed(db, u"Norrby kommun"_qs), {}, {}};
    const worklog::Favourite favourite{{}, personNamed(db, QStringLiteral("Bo")), 1, doing};
    given(db.step(QStringLiteral("Favourite"), [&] { return done(store::Logs(db).save(favourite)); }));
}

} // namespace

TEST_CASE("J7: Ctrl+1, a call in between, Ctrl+. and 180 items are a batch to the second", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    addFavourite(morning);
    Computer bo;
    bo.start(morning.file(), at("2026-10-07T08:10:00", "Bo"));
    bo.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+1")});
    REQUIRE(soon([&] { return morning.timer(QStringLiteral("Bo")).isRunning(); }));
    CHECK(bo.has(u"Frånvaro Norrby 00:00:00"_qs));
    bo.leave(); // the timer runs on in the file

    bo.start(morning.file(), at("2026-10-07T09:21:20", "Bo"));
    bo.quickLog();
    bo.line(QStringLiteral("gre sem 6"));
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    bo.kill();

    bo.start(morning.file(), at("2026-10-07T10:40:00", "Bo"));
    bo.key({QStringLiteral("ctrl+period")});
    REQUIRE(bo.has(QStringLiteral("How many items")));
    for (const char *wrong : {"-5", "18o"}) {
        bo.line(QString::fromLatin1(wrong));
        bo.key({QStringLiteral("ctrl+a")});
    }
    bo.line(QStringLiteral("180"));
    REQUIRE(soon([&] { return !batchesOfBo(morning).empty() && batchesOfBo(morning)[0].items.has_value(); }));
    bo.leave();

    CHECK(piecesOfBo(morning)
          == QStringList{u"registration 08:10:00-09:15:20"_qs, u"call 09:15:20-09:21:20"_qs, u"registration 09:21:20-10:40:00"_qs});
    REQUIRE(batchesOfBo(morning).size() == 1);
    const worklog::Batch batch = batchesOfBo(morning)[0];
    CHECK(batch.items == 180);
    const auto figures = worklog::figuresOf(batch, morning.entries(QStringLiteral("Bo")), kr(7));
    CHECK(figures.gross == 9000);
    CHECK(figures.net == 8640);
    CHECK(figures.longest == 4720);
    CHECK(*figures.itemsPerHour == Approx(75.0));
    CHECK(*figures.costPerItem == kr("5.60"));
    CHECK(morning.isSound());
}

TEST_CASE("J6: a call that the call timer began lasts from there, and the registration goes on after it", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    addFavourite(morning);
    Computer bo;
    bo.start(morning.file(), at("2026-10-07T08:44:00", "Bo"));
    bo.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+1")});
    REQUIRE(soon([&] { return morning.timer(QStringLiteral("Bo")).isRunning(); }));
    bo.leave();
    bo.start(morning.file(), at("2026-10-07T09:07:10", "Bo"));
    bo.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+shift+l")});
    REQUIRE(soon([&] { return morning.timer(QStringLiteral("Bo")).isOnCall(); }));
    bo.leave();
    bo.start(morning.file(), at("2026-10-07T09:12:30", "Bo"));
    bo.quickLog();
    bo.line(QStringLiteral("gre sem +"));
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    bo.leave();
    CHECK(morning.cases()[0].state == worklog::CaseState::Later);
    CHECK(piecesOfBo(morning) == QStringList{u"registration 08:44:00-09:07:10"_qs, u"call 09:07:10-09:12:30"_qs});
    const worklog::Timer timer = morning.timer(QStringLiteral("Bo"));
    CHECK_FALSE(timer.isOnCall());
    CHECK(clockOf(timer.started) == QStringLiteral("09:12:30"));
}
