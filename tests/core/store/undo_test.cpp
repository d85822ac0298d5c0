// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"

#include "small_file.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

TEST_CASE("a step is undone and redone by its id, also after a restart", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    qint64 step = 0;
    QStringList with, without;
    {
        auto db = Database::open(path, OpenMode::Write, smallOpening());
        REQUIRE(db);
        without = dump(*db);
        REQUIRE(setHours(*db, "Eva", 40));
        step = db->lastStep();
        with = dump(*db);
    }
    auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    REQUIRE(db->undo(step));
    CHECK(dump(*db) == without);
    CHECK(db->steps(1)->front().name == "Undo: set the hours of Eva");
    CHECK(db->steps(1)->front().undoes == step);
    CHECK(db->stepOf(step)->undoneBy == db->lastStep());
    CHECK_FALSE(db->undo(step)); // undone already
    REQUIRE(db->redo(step));
    CHECK(dump(*db) == with);
    CHECK(db->steps(1)->front().name == "Redo: set the hours of Eva");
    CHECK(db->stepOf(step)->undoneBy == 0);
    CHECK_FALSE(db->redo(step)); // not undone
    REQUIRE(db->undo(step));
    CHECK(dump(*db) == without);
}

TEST_CASE("undoing a redo leaves the step undone", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const qint64 step = db.lastStep();
    REQUIRE(db.undo(step));
    REQUIRE(db.redo(step));
    REQUIRE(db.undo(db.lastStep()));
    CHECK(dump(db).isEmpty());
    CHECK(db.stepOf(step)->undoneBy != 0);
    CHECK_FALSE(db.undo(step));
    REQUIRE(db.redo(step));
    CHECK(dump(db).size() == 1);
}

TEST_CASE("an id that was undone is not given to another row", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const qint64 step = db.lastStep();
    REQUIRE(db.undo(step));
    REQUIRE(addPerson(db, "Bo"));
    REQUIRE(db.redo(step));
    CHECK(cells(db, "select id || name from person order by id") == QStringList{"1Eva", "2Bo"});
}

TEST_CASE("an earlier step is undone out of order where nothing later touches it", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva", 1));
    REQUIRE(addPerson(db, "Bo", 1));
    REQUIRE(setHours(db, "Eva", 2));
    const qint64 first = db.lastStep();
    REQUIRE(setHours(db, "Bo", 3));
    const qint64 second = db.lastStep();
    SECTION("another row")
    {
        REQUIRE(db.undo(first));
        CHECK(cells(db, "select hours from person order by id") == QStringList{"1", "3"});
    }
    SECTION("the same row names the later step")
    {
        db.setWho({"bo", "Bo Ek"});
        REQUIRE(setHours(db, "Eva", 4));
        const QStringList before = dump(db);
        const Done conflict = db.undo(first);
        REQUIRE_FALSE(conflict);
        CHECK(conflict.error().kind == Error::Kind::Conflict);
        CHECK(conflict.error().message == "“Set the hours of Eva” by Bo Ek came after “Set the hours of Eva” and touched the same, so "
                                          "nothing was changed. Undo that first.");
        CHECK(dump(db) == before);
        CHECK(db.stepOf(first)->undoneBy == 0);
        CHECK(db.undo(second));
    }
}

TEST_CASE("a row that others refer to is not undone away", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const qint64 added = db.lastStep();
    REQUIRE(db.step("Teach Eva", [&] { return done(db.change("insert into skill(person, topic) values (1, 'Semester')", {})); }));
    const QStringList before = dump(db);
    const Done refused = db.undo(added);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("“Teach Eva”"));
    CHECK(dump(db) == before);
    REQUIRE(db.undo(db.steps(1)->front().id));
    CHECK(db.undo(added));
    CHECK(dump(db).isEmpty());
}

TEST_CASE("parent and child of one step are undone together", "[store]")
{
    Database db = inMemory();
    REQUIRE(db.step("Both", [&]() -> Done {
        REQUIRE(addPerson(db, "Eva"));
        return done(db.change("insert into skill(person, topic) values (1, 'Lön')", {}));
    }));
    const qint64 both = db.lastStep();
    REQUIRE(db.step("Remove both", [&]() -> Done {
        REQUIRE(db.change("delete from skill", {}));
        return done(db.change("delete from person", {}));
    }));
    REQUIRE(db.undo(db.lastStep()));
    CHECK(dump(db).size() == 2);
    REQUIRE(db.undo(both));
    CHECK(dump(db).isEmpty());
}

TEST_CASE("a new key is a change of the row, and REPLACE is two", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva", 1));
    REQUIRE(db.step("Teach", [&] { return done(db.change("insert into skill(person, topic) values (1, 'Lön')", {})); }));
    const QStringList before = dump(db);
    const QString sql = GENERATE(as<QString>{}, "update skill set topic = 'Semester', level = 3", "update person set id = id + 10 where id > 100",
                                 "replace into skill(person, topic, level) values (1, 'Lön', 5)",
                                 "insert into skill(person, topic) values (1, 'Lön') on conflict do update set level = 9");
    CAPTURE(sql.toStdString());
    REQUIRE(db.step("Change", [&] { return done(db.change(sql, {})); }));
    if (const qint64 step = db.lastStep())
        REQUIRE(db.undo(step));
    CHECK(dump(db) == before);
}

TEST_CASE("undo stops at a closing", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Eva"));
    const qint64 earlier = db.lastStep();
    REQUIRE(db.step("Close October 2026", [&] { return done(db.change("insert into team(name) values ('closed')", {})); }, {.barrier = true}));
    const qint64 closing = db.lastStep();
    const Done refused = db.undo(earlier);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("“Close October 2026”"));
    CHECK_FALSE(db.undo(closing));
    CHECK_FALSE(*db.newestUndoable(Database::Whose::Anybody));
    REQUIRE(addPerson(db, "Bo"));
    REQUIRE(db.newestUndoable(Database::Whose::Anybody)->has_value());
    CHECK(db.undo(db.lastStep()));
}

TEST_CASE("the step to undo is this person's newest that is neither undone nor an undo", "[store]")
{
    using Whose = Database::Whose;
    Database db = inMemory();
    const auto name = [&](Whose whose) {
        const auto step = db.newestUndoable(whose);
        REQUIRE(step);
        return *step ? (*step)->name : QString();
    };
    REQUIRE(addPerson(db, "One"));
    db.setWho({"eva", "Eva Berg"});
    REQUIRE(addPerson(db, "Two"));
    db.setWho({"bo", "Bo Ek"});
    REQUIRE(addPerson(db, "Three"));
    CHECK(name(Whose::ThisPerson) == "Add Three");
    db.setWho({"eva", "Eva Berg"});
    CHECK(name(Whose::Anybody) == "Add Three");
    CHECK(name(Whose::ThisWindow) == "Add Three");
    CHECK(name(Whose::ThisPerson) == "Add Two");
    REQUIRE(db.undo(2));
    CHECK(name(Whose::ThisPerson) == "");
    CHECK(name(Whose::ThisAccount) == "Add One");
    db.setWho({"eva", {}});
    CHECK(name(Whose::ThisPerson) == "Add One");
    REQUIRE(db.redo(2));
    CHECK(name(Whose::ThisAccount) == "Add Two");
}

TEST_CASE("what undo cannot hold is rebuilt within it", "[store]")
{
    Database db = inMemory();
    int rebuilt = 0;
    db.setAfterUndo([&](Database &inside) {
        ++rebuilt;
        return inside.step("", [] { return Done(); }); // may be a step: it joins
    });
    REQUIRE(addPerson(db, "Eva"));
    const qint64 step = db.lastStep();
    REQUIRE(db.undo(step));
    REQUIRE(db.redo(step));
    CHECK(rebuilt == 2);
    db.setAfterUndo([](Database &) -> Done { return Error{Error::Kind::Io, "No.", {}}; });
    CHECK_FALSE(db.undo(step));
    CHECK(dump(db).size() == 1);
}

TEST_CASE("purged texts are gone from the journal too, and their steps stay", "[store]")
{
    Database db = inMemory();
    REQUIRE(addPerson(db, "Secret", 1));
    const qint64 added = db.lastStep();
    REQUIRE(addPerson(db, "Other"));
    REQUIRE(db.step("Change", [&] { return done(db.change("update person set name = 'Whisper' where id = 1", {})); }));
    REQUIRE(setHours(db, "Whisper", 2));
    REQUIRE(db.step("Delete old texts", [&]() -> Done {
        REQUIRE(db.change("update person set name = '' where id = 1", {}));
        return db.purge("person", {1}, {"name"});
    }));
    const QString kept = cells(db, "select coalesce(before, '') || coalesce(after, '') from change").join('\n');
    CHECK_FALSE(kept.contains("Secret"));
    CHECK_FALSE(kept.contains("Whisper"));
    CHECK(kept.contains("Other"));
    CHECK(kept.contains(R"("hours":2)"));
    const QStringList before = dump(db);
    const Done refused = db.undo(added);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("deleted for good"));
    CHECK_FALSE(db.undo(db.steps(1)->front().id));
    CHECK(dump(db) == before);
    CHECK(db.undo(2));
}
