// SPDX-License-Identifier: MPL-2.0
#include "tests/house/source_tree.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench::house;

TEST_CASE("every header of the core is named by a test", "[house]")
{
    QString tests;
    for (const Source &source : sources({QStringLiteral("tests")}))
        tests += source.lines.join(u'\n');
    for (const Source &source : sources({QStringLiteral("core")})) {
        if (!source.path.endsWith(QStringLiteral(".h")) || source.path.startsWith(QStringLiteral("core/store/")))
            continue;
        const QString module = moduleOf(source.path).mid(5);
        INFO(source.path.toStdString() << " has no test: its module's tests include or cover it by name");
        CHECK(QDir(root() + QStringLiteral("/tests/core/") + module).exists());
    }
}

TEST_CASE("the documents a newcomer needs are there and name what exists", "[house]")
{
    for (const char *name : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE"}) {
        INFO(name);
        CHECK(textOf(root() + u'/' + QLatin1String(name)).size() > 500);
    }
    const QString architecture = textOf(root() + QStringLiteral("/ARCHITECTURE.md"));
    for (const QString &layer : {QStringLiteral("core"), QStringLiteral("ui")}) {
        for (const QString &folder : QDir(root() + u'/' + layer).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            INFO("ARCHITECTURE.md has a sentence for each module; it lacks " << folder.toStdString());
            CHECK(architecture.contains(folder));
        }
    }
}
