// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"

#include "core/store/statement.h"
#include "small_file.h"

#include <sqlite3.h>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

void editOutside(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(run(handle, sql));
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("a sound file has no findings", "[store]")
{
    const Folder folder;
    const auto findings = checkFile(folder.centre(), {}, smallOpening());
    REQUIRE(findings);
    CHECK(findings->empty());
}

TEST_CASE("an edit from outside is a finding", "[store]")
{
    const auto [sql, words, row] = GENERATE(table<QByteArray, QString, QString>({
        {"update person set hours = 99 where id = 1", "changed from outside", "person 1"},
        {"insert into team(id, name) values (7, 'Nord')", "changed from outside", "team 7"},
        {"delete from skill where topic = 'Lön'", "removed from outside", R"(skill [1,"Lön"])"},
        {"update person set team = 42 where id = 2", "refers to another", "person 2 → team"},
    }));
    CAPTURE(sql.toStdString());
    const Folder folder;
    const QString path = folder.centre();
    {
        auto db = Database::open(path, OpenMode::Write, smallOpening());
        REQUIRE(db->step("Teach", [&] { return done(db->change("insert into skill(person, topic) values (1, 'Lön')", {})); }));
    }
    editOutside(path, sql);
    const auto findings = checkFile(path, {}, smallOpening());
    REQUIRE(findings);
    REQUIRE_FALSE(findings->empty());
    CHECK(findings->front().what.contains(words));
    CHECK(findings->front().detail == row);
}

TEST_CASE("what undo and redo leave is what the journal says", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(setHours(*db, "Eva", 3));
    const qint64 step = db->lastStep();
    REQUIRE(db->undo(step));
    CHECK(check(*db)->empty());
    REQUIRE(db->redo(step));
    CHECK(check(*db)->empty());
}

TEST_CASE("the checks of the nouns come with the others", "[store]")
{
    const Database db = inMemory();
    const auto findings = check(db, {[](const Database &) -> Result<std::vector<Finding>> {
                                         return std::vector<Finding>{{"The parts do not sum to the whole.", "October"}};
                                     },
                                     [](const Database &) -> Result<std::vector<Finding>> {
                                         return Error{Error::Kind::Io, "It could not be read.", "page 7"};
                                     }});
    REQUIRE(findings);
    CHECK(*findings == std::vector<Finding>{{"The parts do not sum to the whole.", "October"}, {"It could not be read.", "page 7"}});
}

TEST_CASE("a file that does not open is the finding, a missing one is an error", "[store]")
{
    const Folder folder;
    const auto findings = checkFile(folder.write("text", "no"), {}, smallOpening());
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().what.contains("is not a centre file"));
    CHECK_FALSE(checkFile(folder.path("missing"), {}, smallOpening()));
}
