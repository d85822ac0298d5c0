// SPDX-License-Identifier: MPL-2.0
#include "core/store/backups.h"

#include "small_file.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

QDateTime at(const char *iso)
{
    QDateTime moment = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

Database openedAt(const QString &path, const QDateTime &now)
{
    Opening opening = smallOpening();
    opening.clock = [now] { return now; };
    auto db = Database::open(path, OpenMode::Write, opening);
    REQUIRE(db);
    return std::move(*db);
}

std::vector<QDateTime> everyDay(const QDateTime &last, int days)
{
    std::vector<QDateTime> moments;
    for (int i = 0; i < days; ++i)
        moments.push_back(last.addDays(-i));
    return moments;
}

} // namespace

TEST_CASE("of many backups ten days, eight weeks and 24 months stay", "[store]")
{
    const QDateTime last = at("2026-11-02T18:00:00"); // a Monday
    const auto kept = keptBackups(everyDay(last, 1000));
    CHECK(kept.back() == last);
    CHECK(std::is_sorted(kept.begin(), kept.end()));
    for (int i = 0; i < 10; ++i)
        CHECK(std::binary_search(kept.begin(), kept.end(), last.addDays(-i)));
    CHECK(std::binary_search(kept.begin(), kept.end(), at("2026-10-18T18:00:00"))); // Sundays: the newest of their weeks
    CHECK(std::binary_search(kept.begin(), kept.end(), at("2026-09-20T18:00:00")));
    CHECK_FALSE(std::binary_search(kept.begin(), kept.end(), at("2026-09-13T18:00:00"))); // nine weeks back
    CHECK(std::binary_search(kept.begin(), kept.end(), at("2026-08-31T18:00:00")));
    CHECK(kept.front() == at("2024-12-31T18:00:00")); // the 24th month
    CHECK_FALSE(std::binary_search(kept.begin(), kept.end(), at("2026-10-20T18:00:00")));
    CHECK(kept.size() == 10 + 5 + 22); // three weeks and two months are among the days
}

TEST_CASE("thinning out again takes nothing more", "[store]")
{
    const auto kept = keptBackups(everyDay(at("2026-11-02T18:00:00"), 400));
    CHECK(keptBackups(kept) == kept);
    CHECK(keptBackups({}).empty());
}

TEST_CASE("of one day the newest ten stay", "[store]")
{
    std::vector<QDateTime> moments;
    for (int i = 0; i < 24; ++i)
        moments.push_back(at("2026-11-02T00:30:00").addSecs(3600 * i));
    moments.push_back(at("2026-11-01T10:00:00"));
    moments.push_back(at("2026-11-01T11:00:00"));
    const auto kept = keptBackups(moments);
    CHECK(kept.size() == 11);
    CHECK(kept.front() == at("2026-11-01T11:00:00"));
    CHECK(kept[1] == at("2026-11-02T14:30:00"));
}

TEST_CASE("a backup is a whole file beside the centre's", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database db = openedAt(path, at("2026-11-02T08:05:09"));
    const auto backup = makeBackup(db);
    REQUIRE(backup);
    CHECK(backup->path == folder.path("centre.paybench-backups/centre_20261102T080509Z.paybench"));
    CHECK(backup->at == at("2026-11-02T08:05:09"));
    CHECK(backup->size > 0);
    CHECK(backups(path) == std::vector<Backup>{*backup});
    CHECK(verify(backup->path, smallOpening()));
    const auto second = makeBackup(db); // in the same second
    REQUIRE(second);
    CHECK(second->path != backup->path);
    REQUIRE(addPerson(db, "Bo"));
    const auto copy = Database::open(backup->path, OpenMode::Read, smallOpening());
    REQUIRE(copy);
    CHECK(cells(*copy, "select count(*) from person") == QStringList{"2"});
    CHECK(QDir(backupFolder(path)).entryList({"*.part"}).isEmpty());
}

TEST_CASE("backups made in the same second by several programs all stand", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    constexpr int programs = 4, each = 5;
    std::atomic<int> made = 0;
    std::vector<std::thread> running;
    for (int i = 0; i < programs; ++i) {
        running.emplace_back([&] {
            Opening opening = smallOpening();
            opening.clock = [] { return at("2026-11-02T08:05:09"); };
            const auto db = Database::open(path, OpenMode::Read, opening);
            for (int n = 0; db && n < each; ++n)
                made += makeBackup(*db, {}, folder.path("copies")) ? 1 : 0;
        });
    }
    for (std::thread &one : running)
        one.join();
    CHECK(made == programs * each);
    CHECK(backups(path, folder.path("copies")).size() == programs * each);
    CHECK(QDir(folder.path("copies")).entryList({"*.part*"}).isEmpty());
}

TEST_CASE("old backups are thinned out, those elsewhere are not", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    for (int day = 1; day <= 20; ++day)
        REQUIRE(makeBackup(openedAt(path, at("2026-10-01T18:00:00").addDays(day))));
    CHECK(backups(path).size() < 16);
    CHECK(backups(path).front().at == at("2026-10-21T18:00:00"));
    for (int day = 1; day <= 20; ++day)
        REQUIRE(makeBackup(openedAt(path, at("2026-10-01T18:00:00").addDays(day)), {}, folder.path("else")));
    CHECK(backups(path, folder.path("else")).size() == 20);
}

TEST_CASE("what does not hold is not backed up", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Database db = openedAt(path, at("2026-11-02T08:05:09"));
    const auto bad = makeBackup(db, [](const Database &) -> Result<std::vector<Finding>> {
        return std::vector<Finding>{{"October does not add up.", {}}};
    });
    REQUIRE_FALSE(bad);
    CHECK(bad.error().message == "October does not add up.");
    folder.write("blocked", "a file where the folder should be");
    const auto nowhere = makeBackup(db, {}, folder.path("blocked/sub"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.contains("No backup was made"));
    CHECK(backups(path).empty());
    CHECK(QDir(backupFolder(path)).entryList(QDir::Files).isEmpty());
}

TEST_CASE("restoring makes a copy and overwrites nothing", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    QString backup;
    {
        Database db = openedAt(path, at("2026-11-02T08:05:09"));
        backup = makeBackup(db)->path;
        REQUIRE(addPerson(db, "Bo"));
    }
    const Done refused = restore(backup, path, smallOpening());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("already a file"));
    REQUIRE(restore(backup, folder.path("copy.paybench"), smallOpening()));
    auto copy = Database::open(folder.path("copy.paybench"), OpenMode::Write, smallOpening());
    REQUIRE(copy);
    CHECK(cells(*copy, "select count(*) from person") == QStringList{"2"});
    CHECK(addPerson(*copy, "Cia"));
    CHECK_FALSE(restore(folder.write("text", "no"), folder.path("other"), smallOpening()));
    CHECK_FALSE(QFile::exists(folder.path("other")));
}

TEST_CASE("restoring in place keeps the file that was there", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    QString backup;
    {
        Database db = openedAt(path, at("2026-11-02T08:05:09"));
        backup = makeBackup(db)->path;
        REQUIRE(addPerson(db, "Bo"));
    }
    folder.write("centre.paybench-journal", "left by a crash");
    const auto kept = restoreInPlace(backup, path, at("2026-11-02T09:00:00"), smallOpening());
    REQUIRE(kept);
    CHECK(*kept == folder.path("centre_replaced_20261102T090000Z.paybench"));
    CHECK(QFile::exists(*kept + "-journal"));
    CHECK_FALSE(QFile::exists(path + "-journal"));
    const auto db = Database::open(path, OpenMode::Write, smallOpening());
    REQUIRE(db);
    CHECK(cells(*db, "select count(*) from person") == QStringList{"2"});
    const auto before = Database::open(*kept, OpenMode::Write, smallOpening());
    REQUIRE(before);
    CHECK(cells(*before, "select count(*) from person") == QStringList{"3"});
}

TEST_CASE("a backup that is stopped leaves nothing, and the next one is made as ever", "[store]")
{
    const Folder folder;
    const QString path = folder.centre("centre.paybench");
    Database db = openedAt(path, at("2026-11-02T18:00:00"));
    const Check agreeing = [](const Database &) { return Result<std::vector<Finding>>(std::vector<Finding>()); };
    for (const Check &totals : {Check(), agreeing}) {
        const auto stopped = makeBackup(db, totals, {}, [] { return false; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == Error::Kind::Cancelled);
    }
    CHECK(backups(path).empty());
    CHECK(QDir(backupFolder(path)).entryList(QDir::Files).isEmpty());
    CHECK(makeBackup(db, {}, {}, [] { return true; }));
    CHECK(backups(path).size() == 1);
}
