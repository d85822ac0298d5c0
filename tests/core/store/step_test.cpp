// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"

#include "small_file.h"

#include <QElapsedTimer>
#include <QThread>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

Database opened(const QString &path, const QString &account = "eva")
{
    Opening opening = smallOpening();
    opening.who.account = account;
    auto db = Database::open(path, OpenMode::Write, opening);
    REQUIRE(db);
    return std::move(*db);
}

} // namespace

TEST_CASE("an edit outside a step is refused", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const QString sql = GENERATE(as<QString>{}, "insert into team(name) values ('Nord')", "update person set name = 'Bo'", "delete from person");
    const auto changed = db.change(sql, {});
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == Error::Kind::Invalid);
    CHECK(dump(db).size() == 1);
}

TEST_CASE("a step keeps who made it, when, and in which window", "[store]")
{
    Opening opening = smallOpening();
    opening.who = {"eva01", "Eva Berg"};
    opening.clock = [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 5), Qt::UTC); };
    auto db = Database::create(":memory:", opening);
    REQUIRE(db);
    REQUIRE(addPerson(*db, "Åsa"));
    const auto steps = db->steps(5);
    REQUIRE(steps);
    REQUIRE(steps->size() == 1);
    const Database::Step &step = steps->front();
    CHECK(step.id == db->lastStep());
    CHECK(step.name == "Add Åsa");
    CHECK(step.who == "eva01");
    CHECK(step.person == "Eva Berg");
    CHECK(step.at == QDateTime(QDate(2026, 11, 2), QTime(9, 5), Qt::UTC));
    CHECK_FALSE(step.window.isEmpty());
    CHECK_FALSE(step.barrier);
}

TEST_CASE("the audit trail shows each row before and after", "[store]")
{
    using What = Database::RowChange::What;
    Database db = inMemory();
    REQUIRE(db.step("Several", [&]() -> Done {
        for (const QString &sql : QStringList{"insert into person(name, hours, rate, photo) values ('Åsa', 9007199254740993, 0.1, x'00ff')",
                                "update person set hours = null, rate = 1e300", "delete from person"}) {
            if (const auto done = db.change(sql, {}); !done)
                return done.error();
        }
        return {};
    }));
    const auto changes = db.changes(db.lastStep());
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    CHECK(changes->at(0).what == What::Inserted);
    CHECK(changes->at(0).table == "person");
    CHECK(changes->at(0).row == "1");
    CHECK(changes->at(0).fields.size() == 5); // team is null
    CHECK(changes->at(1).what == What::Updated);
    REQUIRE(changes->at(1).fields.size() == 2);
    CHECK(changes->at(1).fields[0].column == "hours");
    CHECK(changes->at(1).fields[0].before == "9007199254740993");
    CHECK(changes->at(1).fields[0].after.isNull());
    CHECK(changes->at(1).fields[1].before == "0.1");
    CHECK(changes->at(1).fields[1].after == "1e+300");
    CHECK(changes->at(2).what == What::Deleted);
    const auto first = db.changes(db.lastStep(), 1);
    CHECK((first && first->size() == 1));
}

TEST_CASE("a step that fails changes nothing and leaves no trace", "[store]")
{
    Database db = inMemory();
    const Done done = db.step("Fail", [&]() -> Done {
        REQUIRE(db.change("insert into team(name) values ('Nord')", {}));
        return Error{Error::Kind::Cancelled, "Stopped.", {}};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().message == "Stopped.");
    CHECK(dump(db).isEmpty());
    CHECK(db.steps(5)->empty());
    CHECK(db.lastStep() == 0);
}

TEST_CASE("a step that changes no row is no step", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva", 7));
    REQUIRE(setHours(db, "Eva", 7));
    CHECK(db.lastStep() == 0);
    CHECK(db.steps(5)->size() == 1);
}

TEST_CASE("a step within a step is part of it", "[store]")
{
    Database db = inMemory();
    REQUIRE(db.step("Outer", [&]() -> Done {
        REQUIRE(addPerson(db, "Eva"));
        CHECK_FALSE(db.step("Inner fails", [&]() -> Done {
            REQUIRE(addPerson(db, "Bo"));
            return Error{Error::Kind::Invalid, "No.", {}};
        }));
        return addPerson(db, "Åsa");
    }));
    CHECK(cells(db, "select name from person order by id") == QStringList{"Eva", "Åsa"});
    CHECK(db.steps(5)->size() == 1);
    REQUIRE(db.undo(db.lastStep()));
    CHECK(dump(db).isEmpty());
}

TEST_CASE("a full disk loses nothing that was saved", "[store]")
{
    const Folder folder;
    Database db = opened(folder.centre());
    const QStringList before = dump(db);
    const auto pages = cells(db, "pragma page_count").front().toInt();
    cells(db, QStringLiteral("pragma max_page_count = %1").arg(pages + 2));
    const std::vector<std::vector<QVariant>> many(5000, {QString(100, 'x')});
    const Done full = db.step("Too much", [&] {
        const Done done = paybench::done(db.bulk("insert into team(name) values (?)", many));
        CHECK_FALSE(done);
        return done;
    });
    REQUIRE_FALSE(full);
    CHECK(full.error().kind == Error::Kind::Io);
    CHECK(full.error().message.startsWith("The disk is full."));
    CHECK_FALSE(db.step("An error nobody looks at", [&]() -> Done {
        (void)db.bulk("insert into team(name) values (?)", many);
        return {};
    }));
    CHECK(dump(db) == before);
    cells(db, "pragma max_page_count = 100000");
    CHECK(addPerson(db, "Bo"));
}

TEST_CASE("two windows on one file see each other's steps", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database mine = opened(path), theirs = opened(path, "bo");
    CHECK_FALSE(mine.changedElsewhere());
    REQUIRE(addPerson(mine, "Own"));
    CHECK_FALSE(mine.changedElsewhere());
    REQUIRE(addPerson(theirs, "Bo"));
    CHECK(mine.changedElsewhere());
    CHECK_FALSE(mine.changedElsewhere());
    CHECK(cells(mine, "select count(*) from person") == QStringList{"4"});
}

TEST_CASE("an edit of what another window has changed meanwhile is refused by name", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database mine = opened(path), theirs = opened(path, "bo");
    theirs.setWho({"bo", "Bo Ek"});
    REQUIRE(setHours(theirs, "Eva", 1));
    SECTION("on the same row")
    {
        const Done conflict = setHours(mine, "Eva", 2);
        REQUIRE_FALSE(conflict);
        CHECK(conflict.error().kind == Error::Kind::Conflict);
        CHECK(conflict.error().message.contains("Bo Ek"));
        CHECK(conflict.error().message.contains("Set the hours of Eva"));
        CHECK_FALSE(wasLocked(conflict.error()));
        CHECK(cells(mine, "select hours from person where name = 'Eva'") == QStringList{"1"});
        CHECK_FALSE(setHours(mine, "Eva", 2)); // until this window has shown it
        REQUIRE(mine.refreshSeen());
        CHECK(setHours(mine, "Eva", 2));
    }
    SECTION("not on another row")
    {
        CHECK(setHours(mine, "Åsa", 2));
        CHECK(addPerson(mine, "Cia"));
        CHECK_FALSE(setHours(mine, "Eva", 2)); // own steps do not make theirs seen
    }
    SECTION("an edit begun before the refresh")
    {
        const qint64 began = mine.seen();
        REQUIRE(mine.refreshSeen());
        CHECK(mine.seen() > began);
        const auto edit = [&] { return done(mine.change("update person set hours = 3 where name = 'Eva'", {})); };
        CHECK_FALSE(mine.step("Edit", edit, {.seen = began}));
        CHECK(mine.step("Edit", edit));
    }
}

TEST_CASE("while another window saves, a window gives up at once and a command waits", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database mine = opened(path), theirs = opened(path);
    QElapsedTimer timer;
    REQUIRE(theirs.step("Slow", [&]() -> Done {
        REQUIRE(theirs.change("insert into team(name) values ('Nord')", {}));
        timer.start();
        const Done locked = addPerson(mine, "Bo");
        CHECK(timer.elapsed() < 2000);
        REQUIRE_FALSE(locked);
        CHECK(wasLocked(locked.error()));
        CHECK(locked.error().kind == Error::Kind::Conflict);
        return {};
    }));
    std::unique_ptr<QThread> saving(QThread::create([&] {
        Database slow = opened(path);
        (void)slow.step("Slow", [&]() -> Done {
            (void)slow.change("insert into team(name) values ('Syd')", {});
            QThread::msleep(600);
            return {};
        });
    }));
    saving->start();
    QThread::msleep(200);
    mine.setPatience(Patience::CommandLine);
    CHECK(addPerson(mine, "Bo"));
    saving->wait();
}

TEST_CASE("a file that is replaced under an open window takes no more edits", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database db = opened(path);
    REQUIRE(QFile::rename(path, folder.path("moved")));
    folder.centre();
    const Done done = addPerson(db, "Bo");
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains("moved or replaced"));
}
