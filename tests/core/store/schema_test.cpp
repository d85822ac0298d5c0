// SPDX-License-Identifier: MPL-2.0
#include "core/store/schema.h"

#include "core/store/backups.h"
#include "core/store/check.h"
#include "small_file.h"

#include <QRegularExpression>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

Opening withSecond(const QByteArray &sql)
{
    Opening opening = smallOpening();
    opening.migrations.push_back({"0002_second", sql});
    return opening;
}

const QByteArray wider = "alter table person add column mail text; update person set mail = lower(name); "
                         "create table place(id integer primary key autoincrement, name text not null) strict; "
                         "insert into place(name) values ('Ekerö');";

} // namespace

TEST_CASE("the released migrations make a file, and none is out of order", "[store]")
{
    const auto migrations = releasedMigrations();
    REQUIRE_FALSE(migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        CAPTURE(migrations[i].name.toStdString());
        CHECK(migrations[i].name.startsWith(QStringLiteral("%1_").arg(i + 1, 4, 10, QChar('0'))));
        CHECK_FALSE(migrations[i].sql.isEmpty());
    }
    auto db = Database::create(":memory:");
    REQUIRE(db);
    CHECK(db->version() == int(migrations.size()));
    const auto findings = check(*db);
    REQUIRE(findings);
    CHECK(findings->empty());
}

TEST_CASE("the schema has no action on delete or update: undo would lose newer rows in silence", "[store]")
{
    for (const Migration &migration : releasedMigrations()) {
        CAPTURE(migration.name.toStdString());
        const QString sql = QString::fromUtf8(migration.sql).remove(QRegularExpression("--[^\n]*"));
        CHECK_FALSE(sql.contains(QRegularExpression("\\bon\\s+(delete|update)\\b", QRegularExpression::CaseInsensitiveOption)));
    }
    const auto db = Database::create(":memory:");
    REQUIRE(db);
    CHECK(cells(*db, "select t.name from pragma_table_list t join pragma_foreign_key_list(t.name) f "
                     "where f.on_delete <> 'NO ACTION' or f.on_update <> 'NO ACTION'")
              .isEmpty());
}

TEST_CASE("an older file is backed up and brought up to date", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    CHECK_FALSE(Database::open(path, OpenMode::Read, withSecond(wider)));
    auto db = Database::open(path, OpenMode::Write, withSecond(wider));
    REQUIRE(db);
    CHECK(db->version() == 2);
    CHECK(cells(*db, "select mail from person order by id") == QStringList{"eva", "Åsa"});
    REQUIRE(backups(path).size() == 1);
    const auto old = Database::open(backups(path).front().path, OpenMode::Read, smallOpening());
    REQUIRE(old);
    CHECK(cells(*old, "select count(*) from person") == QStringList{"2"});

    CHECK(db->steps(1)->front().barrier);
    const Done refused = db->undo(2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("version 2"));
    CHECK(check(*db)->empty()); // the journal knows what the migration wrote
    REQUIRE(db->step("Edit", [&] { return done(db->change("update person set mail = 'x'", {})); }));
    CHECK(db->undo(db->lastStep()));
    CHECK(cells(*db, "select mail from person order by id") == QStringList{"eva", "Åsa"});
    CHECK(Database::open(path, OpenMode::Write, withSecond(wider)));
    CHECK(backups(path).size() == 1);
}

TEST_CASE("a migration that fails changes nothing", "[store]")
{
    const QByteArray sql = GENERATE(as<QByteArray>{}, wider + "select nonsense;", wider + "commit;",
                                    "insert into skill(person, topic) values (99, 'orphan')",
                                    "create table loose(id integer primary key)", "create table keyless(a text) strict");
    CAPTURE(sql.toStdString());
    const Folder folder;
    const QString path = folder.centre();
    const auto db = Database::open(path, OpenMode::Write, withSecond(sql));
    REQUIRE_FALSE(db);
    CHECK(db.error().message.contains("Nothing was changed"));
    if (!sql.endsWith("commit;")) { // which no transaction can take back: the backup is for that
        const auto still = Database::open(path, OpenMode::Write, smallOpening());
        REQUIRE(still);
        CHECK(cells(*still, "select count(*) from person") == QStringList{"2"});
    }
    CHECK(backups(path).size() == 1);
}

TEST_CASE("a window that runs an older program does not write into newer tables", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    auto old = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(old);
    REQUIRE(Database::open(path, OpenMode::Write, withSecond(wider)));
    const Done refused = addPerson(*old, "Bo");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("newer version"));
}

TEST_CASE("rows that a new file comes with are in the journal", "[store]")
{
    const auto db = Database::create(":memory:", withSecond(wider));
    REQUIRE(db);
    CHECK(db->steps(5)->size() == 1);
    CHECK(db->steps(1)->front().name == "Create the file");
    CHECK(check(*db)->empty());
    CHECK(inMemory().steps(5)->empty());
}
