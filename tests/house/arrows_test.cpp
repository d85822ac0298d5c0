// SPDX-License-Identifier: MPL-2.0
#include "tests/house/source_tree.h"
#include "tests/support/makers.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace paybench::house;

namespace {

// What each module may name, itself and what it reaches through its row included; read back from what CMake wrote.
std::map<QString, std::set<QString>> allowedArrows()
{
    std::map<QString, std::set<QString>> rows;
    for (const QString &line : textOf(QStringLiteral(PAYBENCH_BUILD_DIR) + QStringLiteral("/arrows.txt")).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        auto &uses = rows[line.left(colon)];
        uses.insert(line.left(colon));
        for (const QString &module : line.mid(colon + 1).split(u';', Qt::SkipEmptyParts))
            uses.insert(module);
    }
    return rows;
}

} // namespace

TEST_CASE("every include of core and ui follows a row of CMake", "[house]")
{
    const auto allowed = allowedArrows();
    REQUIRE(allowed.size() > 10);
    static const QRegularExpression include(QStringLiteral("^#include \"((?:core|ui|app|tests)/[^\"]+)\""));
    for (const Source &source : sources({QStringLiteral("core"), QStringLiteral("ui")})) {
        const QString module = moduleOf(source.path);
        REQUIRE(allowed.count(module) == 1);
        for (const QString &line : source.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch())
                continue;
            const QString named = moduleOf(match.captured(1));
            INFO(source.path.toStdString() << " includes " << named.toStdString()
                                           << ": an arrow that is not listed in CMakeLists.txt is not allowed");
            CHECK(allowed.at(module).count(named) == 1);
        }
    }
}

TEST_CASE("no page names another page", "[house]")
{
    const std::set<QString> pages = {QStringLiteral("ui_people"), QStringLiteral("ui_agreements"), QStringLiteral("ui_month")};
    for (const auto &row : allowedArrows()) {
        for (const QString &used : row.second) {
            INFO(row.first.toStdString() << " uses " << used.toStdString());
            CHECK((used == row.first || pages.count(used) == 0));
        }
    }
}

TEST_CASE("core knows nothing of ui, and arrows of core do not turn back", "[house]")
{
    const auto rows = allowedArrows();
    for (const auto &row : rows) {
        for (const QString &used : row.second) {
            INFO(row.first.toStdString() << " uses " << used.toStdString());
            CHECK_FALSE((row.first.startsWith(QStringLiteral("core")) && used.startsWith(QStringLiteral("ui"))));
            CHECK((used == row.first || rows.at(used).count(row.first) == 0));
        }
    }
}
