// SPDX-License-Identifier: MPL-2.0
#include "core/store/file_lock.h"

#include "small_file.h"

using namespace paybench;
using namespace paybench::store;
using namespace paybench::store::test;

namespace {

Opening onShare(const QString &person, int hour)
{
    Opening opening = smallOpening();
    opening.who.name = person;
    opening.onNetwork = [](const QString &) { return true; };
    opening.clock = [hour] { return QDateTime(QDate(2026, 10, 14), QTime(hour, 12), Qt::UTC); };
    return opening;
}

} // namespace

TEST_CASE("file systems of other computers are known by their type", "[store]")
{
    const auto [type, network] = GENERATE(table<const char *, bool>({{"ext4", false}, {"btrfs", false}, {"NTFS", false}, {"tmpfs", false},
        {"apfs", false}, {"fuseblk", false}, {"nfs", true}, {"nfs4", true}, {"cifs", true}, {"smb3", true}, {"smbfs", true},
        {"fuse.sshfs", true}, {"fuse.glusterfs", true}, {"9p", true}, {"overlay", false}, {"", false}}));
    CAPTURE(type);
    CHECK(isNetworkFileSystem(type) == network);
}

TEST_CASE("on a network file system one window writes and the others are told who", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    {
        auto writer = Database::open(path, OpenMode::Write, onShare("Eva Berg", 8));
        REQUIRE(writer);
        CHECK(writer->access().writable);
        auto reader = Database::open(path, OpenMode::Write, onShare("Bo Ek", 9));
        REQUIRE(reader);
        CHECK_FALSE(reader->access().writable);
        CHECK(reader->access().holder == "Eva Berg");
        CHECK(reader->access().since == QDateTime(QDate(2026, 10, 14), QTime(8, 12), Qt::UTC));
        CHECK(reader->access().banner.startsWith("Read-only: Eva Berg has had the file open since "));
        REQUIRE(addPerson(*writer, "Cia"));
        CHECK(reader->changedElsewhere());
        CHECK(cells(*reader, "select count(*) from person") == QStringList{"3"});
        const Done refused = addPerson(*reader, "Dag");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Io);
        CHECK(refused.error().message.startsWith("Eva Berg has the file open"));
    }
    auto next = Database::open(path, OpenMode::Write, onShare("Bo Ek", 10));
    REQUIRE(next);
    CHECK(next->access().writable);
    CHECK(Database::open(path, OpenMode::Read, onShare("Cia", 11)));
}

TEST_CASE("on a local disk there is no lock file", "[store]")
{
    const Folder folder;
    const QString path = folder.centre();
    Opening opening = smallOpening();
    opening.onNetwork = [](const QString &) { return false; };
    auto one = Database::open(path, OpenMode::Write, opening), two = Database::open(path, OpenMode::Write, opening);
    CHECK((one->access().writable && two->access().writable));
    CHECK_FALSE(QFile::exists(path + ".lock"));
}
