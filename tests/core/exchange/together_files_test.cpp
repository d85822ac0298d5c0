// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/exchange/together_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::exchange;

namespace {

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("files that belong together take their places together", "[exchange]")
{
    const QTemporaryDir folder;
    REQUIRE(writeFile(folder.filePath("a.txt"), "old"));
    {
        TogetherFiles together;
        const auto a = together.beside(folder.filePath("a.txt"));
        const auto b = together.beside(folder.filePath("below/b.txt"));
        REQUIRE((a && b));
        REQUIRE(writeFile(*a, "new"));
        REQUIRE(writeFile(*b, "new"));
        CHECK(*readFile(folder.filePath("a.txt")) == "old");
        REQUIRE(together.place());
    }
    CHECK(*readFile(folder.filePath("a.txt")) == "new");
    CHECK(everythingIn(folder.path()) == QStringList{"a.txt", "below"});
    CHECK(everythingIn(folder.filePath("below")) == QStringList{"b.txt"});
}

TEST_CASE("when one of them cannot be written nothing is left", "[exchange]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("in the way"));
    {
        TogetherFiles together;
        const auto first = together.beside(folder.filePath("a.txt"));
        REQUIRE(first);
        REQUIRE(writeFile(*first, "new"));
        const auto second = together.beside(folder.filePath("in the way"));
        REQUIRE_FALSE(second);
        CHECK(second.error().message.contains("in the way"));
        CHECK_FALSE(together.beside(QStringLiteral("/proc/nowhere/b.txt")));
    }
    CHECK(everythingIn(folder.path()) == QStringList{"in the way"});
}
