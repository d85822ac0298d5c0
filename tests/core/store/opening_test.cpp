// SPDX-License-Identifier: MPL-2.0
#include "core/store/opening.h"

#include "core/store/identity.h"
#include "core/store/statement.h"
#include "small_file.h"

#include <sqlite3.h>

#include <QDateTime>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

// Each row of performance.md 6.4 as a file. A refused file is the same afterwards, to the byte, and nothing lies beside it.

namespace {

QByteArray sqliteFile(const Folder &folder, const QByteArray &sql)
{
    const QString path = folder.path("made.db");
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(run(handle, sql));
    sqlite3_close(handle);
    const QByteArray bytes = folder.read("made.db");
    REQUIRE(QFile::remove(path));
    return bytes;
}

void edit(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(run(handle, sql));
    sqlite3_close(handle);
}

QStringList names(const Folder &folder)
{
    return QDir(folder.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// Opens it both ways; returns the sentence.
Error refusal(const Folder &folder, const QString &path, const Opening &opening = smallOpening())
{
    const QByteArray before = QFileInfo(path).isFile() ? folder.read(QFileInfo(path).fileName()) : QByteArray();
    const QStringList there = names(folder);
    const auto reading = Database::open(path, OpenMode::Read, opening);
    REQUIRE_FALSE(reading);
    const auto writing = Database::open(path, OpenMode::Write, opening);
    REQUIRE_FALSE(writing);
    CHECK(reading.error().message == writing.error().message);
    CHECK((QFileInfo(path).isFile() ? folder.read(QFileInfo(path).fileName()) : QByteArray()) == before);
    CHECK(names(folder) == there);
    CHECK(writing.error().message.contains("Nothing was changed"));
    return writing.error();
}

QByteArray manyPages(const Folder &folder)
{
    const QString path = folder.centre("whole");
    auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    std::vector<std::vector<QVariant>> rows;
    for (int i = 0; i < 2000; ++i)
        rows.push_back({QString(50, 'x')});
    REQUIRE(db->step("Fill", [&] { return done(db->bulk("insert into team(name) values (?)", rows)); }));
    const QByteArray bytes = folder.read("whole");
    return bytes;
}

} // namespace

TEST_CASE("a file that is no centre's is refused with its own sentence", "[store]")
{
    const Folder folder;
    const QByteArray other = "create table t(a); insert into t values (1);";
    struct Row {
        QString name;
        QByteArray bytes;
        QString words;
    };
    const std::vector<Row> rows{
        {"empty", "", "is empty"},
        {"short.csv", "a;b\n", "looks like a text file"},
        {"volumes.csv", "Kund;Enhet;Antal\r\n" + QByteArray(3000, '1'), "import it"},
        {"utf16.csv", QByteArray("\xff\xfek\0u\0n\0d\0", 10), "looks like a text file"},
        {"picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) + QByteArray(2000, '\0'), "is not a centre file. Nothing"},
        {"zeros", QByteArray(8192, '\0'), "is not a centre file. Nothing"},
        {"other.db", sqliteFile(folder, other), "a database of another program"},
        {"fossil", sqliteFile(folder, "pragma application_id = 252006674;" + other), "another program (Fossil)"},
        {"wal.db", sqliteFile(folder, "pragma journal_mode = wal;" + other), "a database of another program"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name.toStdString());
        const Error error = refusal(folder, folder.write(row.name, row.bytes));
        CAPTURE(error.message.toStdString());
        CHECK(error.message.contains(row.words));
        CHECK(error.message.contains(row.name));
    }
}

TEST_CASE("a missing file, a folder and a missing folder are refused and not made", "[store]")
{
    const Folder folder;
    REQUIRE(QDir(folder.dir.path()).mkdir("sub"));
    CHECK(refusal(folder, folder.path("missing")).message.contains("There is no file"));
    CHECK(refusal(folder, folder.path("missing")).kind == Error::Kind::NotFound);
    CHECK(refusal(folder, folder.path("sub")).message.contains("is a folder"));
    CHECK(refusal(folder, folder.path("no/where.paybench")).message.contains("There is no folder"));
    const auto made = Database::create(folder.path("no/where.paybench"), smallOpening());
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains("There is no folder"));
}

TEST_CASE("creating does not overwrite", "[store]")
{
    const Folder folder;
    const QString path = folder.write("there", GENERATE(as<QByteArray>{}, "", "text"));
    const QByteArray before = folder.read("there");
    const auto made = Database::create(path, smallOpening());
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains("already a file"));
    CHECK(folder.read("there") == before);
    folder.write("new-journal", "left over");
    CHECK_FALSE(Database::create(folder.path("new"), smallOpening()));
    CHECK_FALSE(QFile::exists(folder.path("new")));
}

TEST_CASE("a newer file is refused", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    edit(path, "pragma user_version = 99");
    CHECK(refusal(folder, path).message.contains("newer version of Paybench"));
}

TEST_CASE("a damaged or cut file is refused", "[store]")
{
    const Folder folder;
    const QByteArray whole = manyPages(folder);
    QByteArray page = whole, cut = whole, header = whole;
    page.replace(4096 * 20, 3000, QByteArray(3000, '\xAB'));
    cut.chop(4096 * 9);
    header.replace(24, 76, QByteArray(76, '\xFF'));
    for (const QByteArray &bytes : {page, cut, whole.left(5000), whole.left(3000)})
        CHECK(refusal(folder, folder.write("bad", bytes)).message.contains("is damaged"));
    CHECK_FALSE(Database::open(folder.write("bad", header), OpenMode::Write, smallOpening()));
    CHECK(Database::open(folder.write("good", whole), OpenMode::Write, smallOpening()));
}

TEST_CASE("a changed amount that SQLite does not see is seen by the control totals", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    QByteArray bytes = folder.read("centre.paybench");
    Opening opening = smallOpening();
    opening.totals = [](const Database &db) -> Result<std::vector<Finding>> {
        if (cells(db, "select sum(length(name)) || group_concat(name) from person").front() == QStringLiteral("6Eva,Åsa"))
            return std::vector<Finding>();
        return std::vector<Finding>{{"The names are others.", "person"}};
    };
    REQUIRE(Database::open(path, OpenMode::Write, opening));
    const qsizetype at = bytes.indexOf("Eva\x07");
    REQUIRE(at > 0);
    bytes[at] = 'I';
    const Error error = refusal(folder, folder.write("centre.paybench", bytes), opening);
    CHECK(error.message.contains("control totals"));
    CHECK(error.message.contains("The names are others."));
    CHECK(Database::open(path, OpenMode::Read, smallOpening())); // to look at what is there
}

TEST_CASE("a locked file is told after the waiting time", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    REQUIRE(run(handle, "begin exclusive"));
    const auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE_FALSE(db);
    CHECK(wasLocked(db.error()));
    CHECK(db.error().message.contains("Another program is using the file"));
    sqlite3_close(handle);
    CHECK(Database::open(path, OpenMode::Write, smallOpening()));
}

#ifdef Q_OS_UNIX
TEST_CASE("a read-only file or folder opens for reading and says so", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    const bool wholeFolder = GENERATE(false, true);
    const auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
    REQUIRE(QFile::setPermissions(path, wholeFolder ? readable | QFileDevice::WriteOther | QFileDevice::WriteOwner : readable));
    const auto own = readable | QFileDevice::WriteOwner;
    REQUIRE(QFile::setPermissions(folder.dir.path(), wholeFolder ? readable : own | QFileDevice::WriteOther));
    const bool asRoot = geteuid() == 0;
    if (asRoot)
        REQUIRE((setegid(65534) == 0 && seteuid(65534) == 0)); // root may write anything
    {
        auto db = Database::open(path, OpenMode::Write, smallOpening());
        CHECK(db);
        if (db) {
            CHECK_FALSE(db->access().writable);
            CHECK(db->access().banner.startsWith("Read-only: the file or its folder"));
            CHECK(cells(*db, "select count(*) from person") == QStringList{"2"});
            const Done refused = addPerson(*db, "Bo");
            CHECK_FALSE(refused);
            CHECK(refused.error().message.contains("open for reading only"));
            CHECK_FALSE(db->undo(1));
        }
        const auto made = Database::create(folder.path("new"), smallOpening());
        CHECK(bool(made) == !wholeFolder);
        CHECK(QFile::exists(folder.path("new")) == !wholeFolder);
    }
    if (asRoot)
        REQUIRE((seteuid(0) == 0 && setegid(0) == 0));
    QFile::setPermissions(folder.dir.path(), own);
}
#endif

TEST_CASE("a file opened for reading is not edited", "[store]")
{
    const Folder folder;
    auto db = Database::open(folder.centre(), OpenMode::Read, smallOpening());
    REQUIRE(db);
    CHECK_FALSE(db->access().writable);
    CHECK_FALSE(addPerson(*db, "Bo"));
    CHECK_FALSE(db->change("insert into team(name) values ('Nord')", {}));
    CHECK(cells(*db, "select count(*) from person") == QStringList{"2"});
}

TEST_CASE("a file is kept with the safe settings", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    edit(path, "pragma journal_mode = wal"); // by somebody else's tool
    auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    for (const auto &[pragma, value] : std::vector<std::pair<QString, QString>>{{"journal_mode", "delete"}, {"synchronous", "3"},
                                                                                {"foreign_keys", "1"}, {"cell_size_check", "1"},
                                                                                {"trusted_schema", "0"}, {"recursive_triggers", "1"}})
        CHECK(cells(*db, "pragma " + pragma) == QStringList{value});
    CHECK(cells(*db, "pragma application_id").front().toInt() == applicationId);
}

TEST_CASE("who opens a file has an account", "[store]")
{
    CHECK_FALSE(thisAccount().account.isEmpty());
}

TEST_CASE("the look at every page can be given up; nothing is changed by that", "[store]")
{
    const Folder folder;
    const QByteArray before = manyPages(folder);
    const Done stopped = undamaged(folder.path("whole"), smallOpening(), [] { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(stopped.error().message.contains("Nothing was changed"));
    CHECK(folder.read("whole") == before);
    int asked = 0;
    CHECK(undamaged(folder.path("whole"), smallOpening(), [&] { return ++asked > 0; }));
    CHECK(asked > 0);
}
