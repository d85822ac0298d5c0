// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;

TEST_CASE("a file is read and written whole", "[exchange]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("å list.csv");
    REQUIRE(writeFile(path, "one"));
    REQUIRE(writeFile(path, "two"));
    CHECK(*readFile(path) == "two");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    REQUIRE(writeFile(path, {}));
    CHECK(readFile(path)->isEmpty());
}

TEST_CASE("what cannot be read has its sentence", "[exchange]")
{
    QTemporaryDir folder;
    const auto missing = readFile(folder.filePath("missing.csv"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::Io);
    checkSentence(missing.error());

    const auto directory = readFile(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().message.contains(QLatin1String("is a folder")));
    checkSentence(directory.error());

    QFile large(folder.filePath("large.csv"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(2LL * 1024 * 1024 * 1024)); // holes take no room
    large.close();
    const auto refused = readFile(large.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QLatin1String("is too large (2 GiB; at most 512 MiB)")));
    checkSentence(refused.error());
}

TEST_CASE("a file that is locked says so", "[exchange]")
{
    QTemporaryDir folder;
    REQUIRE(writeFile(folder.filePath("list.xlsx"), "x"));
    REQUIRE(writeFile(folder.filePath("~$list.xlsx"), "x"));
    QFile::setPermissions(folder.filePath("list.xlsx"), {});
    QFile probe(folder.filePath("list.xlsx"));
    if (probe.open(QIODevice::ReadOnly))
        return; // the administrator may read everything
    const auto locked = readFile(folder.filePath("list.xlsx"));
    REQUIRE_FALSE(locked);
    CHECK(locked.error().message.contains(QLatin1String("keeps it locked")));
    checkSentence(locked.error());
}

TEST_CASE("what cannot be written has its sentence, and the older file stays", "[exchange]")
{
    QTemporaryDir folder;
    const Done missing = writeFile(folder.filePath("no/such/list.csv"), "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(QLatin1String("does not exist")));
    checkSentence(missing.error());

    const Done directory = writeFile(folder.path(), "x");
    REQUIRE_FALSE(directory);
    checkSentence(directory.error());

    const Error full = diskError(folder.filePath("list.csv"), QStringLiteral("No space left on device"));
    CHECK(full.message.contains(QLatin1String("the disk /")));
    checkSentence(full);
}

TEST_CASE("a file that never ends is refused", "[exchange]")
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        return;
    const auto endless = readFile(QStringLiteral("/dev/full"), 1000); // it reads as endless zeros
    REQUIRE_FALSE(endless);
    checkSentence(endless.error());
}
