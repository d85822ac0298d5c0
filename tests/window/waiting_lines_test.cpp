// SPDX-License-Identifier: MPL-2.0
#include "tests/window/morning.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

#include <sqlite3.h>

using namespace paybench;
using namespace paybench::window;

namespace {

// Another program that holds the file's write lock until it is told to let go.
class LockedFile {
public:
    explicit LockedFile(const QString &path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_other) == SQLITE_OK);
        REQUIRE(soon([&] { return sqlite3_exec(m_other, "begin immediate", nullptr, nullptr, nullptr) == SQLITE_OK; }));
    }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;
    ~LockedFile() { sqlite3_close(m_other); }
    void letGo() { REQUIRE(sqlite3_exec(m_other, "rollback", nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3 *m_other = nullptr;
};

} // namespace

TEST_CASE("J6: lines typed while the file is locked wait on the computer, outlive a kill, and are each written once", "[window]")
{
    if (!canType())
        return;
    const Morning morning;
    Computer anna;
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.key({QStringLiteral("ctrl+2"), QStringLiteral("ctrl+l")});
    anna.line(QStringLiteral("gre sem 4, free"));
    REQUIRE(soon([&] { return morning.cases().size() == 1; }));
    LockedFile held(morning.file());
    anna.line(QStringLiteral("greg sche 2, one"));
    REQUIRE(soon([&] { return anna.waitingLines().size() == 1; }));
    anna.line(QStringLiteral("sem 1, two"));
    REQUIRE(soon([&] { return anna.waitingLines().size() == 2; }));
    CHECK(morning.cases().size() == 1);
    anna.kill();
    CHECK(anna.waitingLines().size() == 2);
    held.letGo();
    anna.start(morning.file(), at("2026-10-06T09:40:00", "Anna"));
    REQUIRE(soon([&] { return anna.waitingLines().isEmpty(); }));
    anna.leave();
    QStringList notes = notesOf(morning.cases());
    notes.sort();
    CHECK(notes == QStringList{QStringLiteral("free"), QStringLiteral("one"), QStringLiteral("two")});
    for (const worklog::Case &one : morning.cases())
        CHECK(clockOf(one.ended) == QStringLiteral("09:12:30")); // when Enter was pressed, not when it was written
    CHECK(morning.isSound());
}

TEST_CASE("J6: a file that may only be read takes lines, too: they are written when it may be written", "[window]")
{
    if (!canType())
        return;
    const auto user = OrdinaryUser::found();
    if (!user) {
        WARN("root may write everything and not become somebody else, so no file is read-only here");
        return;
    }
    const Morning morning;
    QFile::setPermissions(morning.file(), QFile::ReadOwner);
    user->own(QFileInfo(morning.file()).path());
    Computer anna;
    anna.seat(*user);
    anna.start(morning.file(), at("2026-10-06T09:12:30", "Anna"));
    anna.quickLog();
    anna.line(QStringLiteral("gre sem 4, read"));
    REQUIRE(soon([&] { return anna.waitingLines().size() == 1; }));
    anna.kill();
    QFile::setPermissions(morning.file(), QFile::ReadOwner | QFile::WriteOwner);
    anna.start(morning.file(), at("2026-10-06T09:40:00", "Anna"));
    REQUIRE(soon([&] { return anna.waitingLines().isEmpty(); }));
    anna.leave();
    CHECK(notesOf(morning.cases()) == QStringList{QStringLiteral("read")});
}
