// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"
#include "ui/undo/steps.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace paybench;
using namespace paybench::ui;

namespace {

store::Opening noteOpening(const QString &person = {})
{
    store::Opening opening;
    opening.migrations.push_back(
        {QStringLiteral("9999_note"),
         "create table note (id integer primary key autoincrement, text text not null) strict;"});
    opening.who = {QStringLiteral("account"), person};
    return opening;
}

store::Database memory()
{
    auto db = store::Database::create(QStringLiteral(":memory:"), noteOpening());
    if (!db)
        throw std::runtime_error(db.error().message.toStdString());
    return std::move(*db);
}

Done add(store::Database &db, const QString &text)
{
    return done(db.change(QStringLiteral("insert into note (text) values (:text)"), {{QStringLiteral(":text"), text}}));
}

QString readText(const QSqlRecord &record)
{
    return record.value(0).toString();
}

QStringList notes(const store::Database &db)
{
    const auto found = db.rows<QString>(QStringLiteral("select text from note order by id"), {}, readText);
    return found ? QStringList(found->begin(), found->end()) : QStringList(QStringLiteral("unreadable"));
}

} // namespace

TEST_CASE("a step is saved at once, and undone and redone by its name", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    QSignalSpy changed(&steps, &Steps::changed);
    QSignalSpy ran(&steps, &Steps::ran);

    CHECK(steps.run(QStringLiteral("Write a note"), [&] { return add(db, QStringLiteral("one")); }));
    CHECK(notes(db) == QStringList{QStringLiteral("one")});
    CHECK(steps.stack().count() == 1);
    CHECK(steps.stack().undoText() == QStringLiteral("Write a note"));
    CHECK(changed.count() == 1);
    REQUIRE(ran.count() == 1);
    CHECK(ran.front().front().toString() == QStringLiteral("Write a note"));

    for (int round = 0; round < 3; ++round) {
        CAPTURE(round);
        steps.stack().undo();
        CHECK(notes(db).isEmpty());
        CHECK(steps.stack().canRedo());
        steps.stack().redo();
        CHECK(notes(db) == QStringList{QStringLiteral("one")});
        CHECK(steps.stack().canUndo());
    }
    CHECK(changed.count() == 7);
}

TEST_CASE("steps are undone newest first, and redone in order", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    for (const char *text : {"a", "b", "c"})
        REQUIRE(steps.run(QLatin1String(text), [&] { return add(db, QLatin1String(text)); }));
    steps.stack().undo();
    steps.stack().undo();
    CHECK(notes(db) == QStringList{QStringLiteral("a")});
    steps.stack().redo();
    CHECK(notes(db) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(steps.run(QStringLiteral("d"), [&] { return add(db, QStringLiteral("d")); }));
    CHECK_FALSE(steps.stack().canRedo());
    CHECK(notes(db) == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")});
}

TEST_CASE("a step that fails changes nothing, says why, and can not be undone", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    QSignalSpy failed(&steps, &Steps::failed);
    QSignalSpy changed(&steps, &Steps::changed);
    const bool saved = steps.run(QStringLiteral("Fail"), [&]() -> Done {
        if (const Done added = add(db, QStringLiteral("lost")); !added)
            return added;
        return Error{Error::Kind::Invalid, QStringLiteral("The note is too short."), {}};
    });
    CHECK_FALSE(saved);
    CHECK(notes(db).isEmpty());
    CHECK(failed.count() == 1);
    CHECK(changed.count() == 0);
    CHECK(steps.stack().count() == 0);
}

TEST_CASE("what the person cancelled is no failure", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    QSignalSpy failed(&steps, &Steps::failed);
    CHECK_FALSE(steps.run(QStringLiteral("Ask"), [&]() -> Done { return Error{Error::Kind::Cancelled, {}, {}}; }));
    CHECK(failed.count() == 0);
}

TEST_CASE("a step that changes nothing leaves nothing to undo", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    QSignalSpy ran(&steps, &Steps::ran);
    CHECK(steps.run(QStringLiteral("Nothing"), [] { return Done(); }));
    CHECK(steps.stack().count() == 0);
    CHECK(ran.count() == 0);
}

TEST_CASE("undo survives a restart and takes this person's steps only (PLT-01)", "[undo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    {
        auto db = store::Database::create(path, noteOpening(QStringLiteral("Anna")));
        REQUIRE(db);
        Steps steps(*db);
        REQUIRE(steps.run(QStringLiteral("Anna writes"), [&] { return add(*db, QStringLiteral("anna")); }));
        db->setWho({QStringLiteral("account"), QStringLiteral("Bo")});
        REQUIRE(steps.run(QStringLiteral("Bo writes"), [&] { return add(*db, QStringLiteral("bo")); }));
    }
    auto db = store::Database::open(path, store::OpenMode::Write, noteOpening(QStringLiteral("Anna")));
    REQUIRE(db);
    Steps steps(*db);
    CHECK(steps.stack().count() == 1);
    CHECK(steps.stack().undoText() == QStringLiteral("Anna writes"));
    steps.stack().undo();
    CHECK(notes(*db) == QStringList{QStringLiteral("bo")});

    db->setWho({QStringLiteral("account"), QStringLiteral("Bo")});
    steps.fill();
    CHECK(steps.stack().undoText() == QStringLiteral("Bo writes"));
}

TEST_CASE("any step can be undone out of order, and done again", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    for (const char *text : {"a", "b", "c"})
        REQUIRE(steps.run(QLatin1String(text), [&] { return add(db, QLatin1String(text)); }));
    const auto past = steps.past(10);
    REQUIRE(past);
    REQUIRE(past->size() >= 3);
    CHECK(past->front().name == QStringLiteral("c"));
    CHECK(past->front().isMine);
    const qint64 second = (*past)[1].id;

    CHECK(steps.undoStep(second));
    CHECK(notes(db) == QStringList{QStringLiteral("a"), QStringLiteral("c")});
    CHECK(steps.stack().count() == 2);
    CHECK(steps.redoStep(second));
    CHECK(notes(db) == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    CHECK(steps.stack().count() == 3);
}

TEST_CASE("an undo that is refused says why and leaves the stack", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    REQUIRE(steps.run(QStringLiteral("Write"), [&] { return add(db, QStringLiteral("one")); }));
    // A change the stack knows nothing of, as from another window.
    REQUIRE(db.step(QStringLiteral("Elsewhere"),
                    [&] { return done(db.change(QStringLiteral("update note set text = 'two'"), {})); }));
    QSignalSpy failed(&steps, &Steps::failed);
    steps.stack().undo();
    CHECK(failed.count() == 1);
    CHECK(notes(db) == QStringList{QStringLiteral("two")});
    CHECK(steps.stack().count() == 0);
}

TEST_CASE("the audit trail has before and after of each change (PLT-08)", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    REQUIRE(steps.run(QStringLiteral("Write"), [&] { return add(db, QStringLiteral("one")); }));
    REQUIRE(steps.run(QStringLiteral("Rewrite"),
                      [&] { return done(db.change(QStringLiteral("update note set text = 'two'"), {})); }));
    const auto past = steps.past(1);
    REQUIRE(past);
    const auto changes = steps.changesOf(past->front().id);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().table == QStringLiteral("note"));
    CHECK(changes->front().column == QStringLiteral("text"));
    CHECK(changes->front().before == QStringLiteral("one"));
    CHECK(changes->front().after == QStringLiteral("two"));
}

TEST_CASE("a closing is a barrier: nothing before it is on the stack", "[undo]")
{
    auto db = memory();
    Steps steps(db);
    REQUIRE(steps.run(QStringLiteral("Write"), [&] { return add(db, QStringLiteral("one")); }));
    store::StepRules closing;
    closing.barrier = true;
    REQUIRE(steps.run(
        QStringLiteral("Close October 2026"), [&] { return add(db, QStringLiteral("closed")); }, closing));
    CHECK_FALSE(steps.stack().canUndo());
    REQUIRE(steps.run(QStringLiteral("Write more"), [&] { return add(db, QStringLiteral("two")); }));
    steps.fill();
    CHECK(steps.stack().count() == 1);
}

TEST_CASE("what another window saves is told, and a step waits for a window that is saving", "[undo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    auto mine = store::Database::create(path, noteOpening());
    REQUIRE(mine);
    auto theirs = store::Database::open(path, store::OpenMode::Write, noteOpening());
    REQUIRE(theirs);
    Steps steps(*mine);
    steps.look();
    QSignalSpy changed(&steps, &Steps::changed);
    REQUIRE(theirs->step(QStringLiteral("Theirs"), [&] { return add(*theirs, QStringLiteral("theirs")); }));
    steps.look();
    CHECK(changed.count() == 1);
    steps.look();
    CHECK(changed.count() == 1);

    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "begin immediate", nullptr, nullptr, nullptr) == SQLITE_OK);
    QSignalSpy waiting(&steps, &Steps::waiting);
    // The other window lets go while this one waits in its event loop.
    QObject::connect(&steps, &Steps::waiting, &steps,
                     [&] { sqlite3_exec(other, "rollback", nullptr, nullptr, nullptr); });
    CHECK(steps.run(QStringLiteral("Mine"), [&] { return add(*mine, QStringLiteral("mine")); }));
    CHECK(waiting.count() >= 1);
    CHECK(notes(*mine) == QStringList{QStringLiteral("theirs"), QStringLiteral("mine")});
    sqlite3_close(other);
}
