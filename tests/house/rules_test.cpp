// SPDX-License-Identifier: MPL-2.0
#include "tests/house/source_tree.h"
#include "tests/support/makers.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace paybench::house;

namespace {

const QStringList everything = {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")};

// Fails with file and line for each line of these folders that the pattern finds, but for allowed files.
void forbid(const QStringList &folders, const QString &pattern, const char *reason, const QStringList &allowedIn = {})
{
    const QRegularExpression forbidden(pattern);
    for (const Source &source : sources(folders)) {
        const bool isAllowed = std::any_of(allowedIn.begin(), allowedIn.end(),
                                           [&](const QString &start) { return source.path.startsWith(start); });
        if (isAllowed)
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (forbidden.match(source.lines[i]).hasMatch())
                FAIL_CHECK(source.path.toStdString() << ":" << i + 1 << ": " << reason << "\n  " << source.lines[i].toStdString());
        }
    }
}

} // namespace

TEST_CASE("core has values and no objects, no screen and no settings", "[house]")
{
    forbid({QStringLiteral("core")}, QStringLiteral("\\bQ_OBJECT\\b|#include <(QObject|QSettings|QTimer|QWidget|QColor|QFont|QPainter|QIcon|QGui)"),
           "core computes with values; objects and screens belong to ui (house rule 4 and 5)");
}

TEST_CASE("SQL and QVariant stay in the store", "[house]")
{
    forbid({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, QStringLiteral("#include <QSql|#include <sqlite3"),
           "QtSql lives in core/store and nowhere else", {QStringLiteral("core/store/")});
    forbid({QStringLiteral("core")}, QStringLiteral("#include <QVariant>"), "QVariant is for the store only", {QStringLiteral("core/store/")});
}

TEST_CASE("money and pricing know no binary floating point", "[house]")
{
    forbid({QStringLiteral("core/pricing"), QStringLiteral("core/reports")}, QStringLiteral("\\b(double|float)\\b"),
           "money is exact: no double in pricing and reports", {QStringLiteral("core/reports/today_")}); // the board counts calls, and no money
    for (const Source &source : sources({QStringLiteral("core/basics")})) {
        if (source.path.contains(QStringLiteral("money")) || source.path.contains(QStringLiteral("numbers"))) {
            for (const QString &line : source.lines)
                CHECK_FALSE(line.contains(QRegularExpression(QStringLiteral("^[^/]*\\b(double|float)\\b"))));
        }
    }
}

// Exact products stay where money is rounded; the exact intervals of samples and the chance of an effect are distributions.
TEST_CASE("Boost stays behind money.cpp and the two files that need its distributions", "[house]")
{
    forbid({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, QStringLiteral("#include <boost/"),
           "the one place that rounds is money.cpp", {QStringLiteral("core/basics/money.cpp"), QStringLiteral("core/worklog/sampling.cpp"), QStringLiteral("core/worklog/training.cpp")});
}

TEST_CASE("no file is longer than 400 lines", "[house]")
{
    for (const Source &source : sources(everything)) {
        INFO(source.path.toStdString() << " has " << source.lines.size() - 1 << " lines: split it by subject");
        CHECK(source.lines.size() - 1 <= 400);
    }
}

TEST_CASE("every source begins with the licence line, every header is included once", "[house]")
{
    for (const Source &source : sources(everything)) {
        INFO(source.path.toStdString());
        CHECK(source.lines.front() == QStringLiteral("// SPDX-License-Identifier: MPL-2.0"));
        if (source.path.endsWith(QStringLiteral(".h")))
            CHECK(source.lines.value(1) == QStringLiteral("#pragma once"));
    }
}

TEST_CASE("nothing is left for later", "[house]")
{
    forbid({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")},
           QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XXX|not implemented)\\b"),
           "write an issue or do it");
}

TEST_CASE("no stylesheets: they break size, weight and the dark scheme", "[house]")
{
    forbid({QStringLiteral("ui"), QStringLiteral("app")}, QStringLiteral("setStyleSheet"), "the look comes from ui/style");
}

TEST_CASE("the schema has no on delete and no on update actions", "[house]")
{
    const QDir migrations(root() + QStringLiteral("/core/store/migrations"));
    const QStringList files = migrations.entryList({QStringLiteral("*.sql")});
    REQUIRE(files.size() >= 3);
    for (const QString &file : files) {
        INFO(file.toStdString() << ": a cascade would delete newer children in silence when an old insert is undone");
        CHECK_FALSE(textOf(migrations.filePath(file)).contains(QRegularExpression(QStringLiteral("on\\s+(delete|update)\\s+(cascade|set|restrict|no)"),
                                                                                  QRegularExpression::CaseInsensitiveOption)));
    }
}

TEST_CASE("texts of widgets are set where the language can change them", "[house]")
{
    // tr() in a constructor's initialiser would stay in the language of the start.
    forbid({QStringLiteral("ui")}, QStringLiteral("^\\s*[:,] m_\\w+[({].*\\btr\\("), "set texts in retranslate(), not in an initialiser list");
}

namespace {

// What a program is linked with, of this build; empty where ldd is not.
QString librariesOf(const QString &program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(PAYBENCH_BUILD_DIR) + QStringLiteral("/app/") + program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        WARN("ldd is not here, so the link line was not looked at");
        return {};
    }
    return QString::fromUtf8(ldd.readAllStandardOutput());
}

void checkLinked(const QString &program, const QStringList &wanted, const QStringList &unwanted)
{
    const QString libraries = librariesOf(program);
    for (const QString &name : libraries.isEmpty() ? QStringList() : wanted) {
        INFO(program.toStdString() << " lacks " << name.toStdString());
        CHECK(libraries.contains(name));
    }
    for (const QString &name : unwanted) {
        INFO(name.toStdString() << " in " << program.toStdString() << ": README and ARCHITECTURE say under which licence the binary is conveyed");
        CHECK_FALSE(libraries.contains(name));
    }
}

} // namespace

TEST_CASE("the window links no library that would change the licence of its binary", "[house]")
{
    checkLinked(QStringLiteral("paybench"), {QStringLiteral("libQt6Widgets")},
                {QStringLiteral("libQt6Charts"), QStringLiteral("libClp"), QStringLiteral("libCbc")});
}

TEST_CASE("the solver links what solves, and no window", "[house]")
{
    checkLinked(QStringLiteral("paybench-rota"), {QStringLiteral("libClp"), QStringLiteral("libCbc")},
                {QStringLiteral("libQt6Charts"), QStringLiteral("libQt6Widgets"), QStringLiteral("libQt6Gui"), QStringLiteral("libQt6Sql")});
}
