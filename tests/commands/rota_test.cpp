// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

const QString cases = QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/rota/");

Ran checkRota(const QString &task, const QString &plan, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("rota"), QStringLiteral("check"), task, plan} + more);
}

} // namespace

TEST_CASE("a rota is checked term by term", "[commands]")
{
    const Ran ran = checkRota(cases + QStringLiteral("p6-15x8-short.json"), cases + QStringLiteral("best/p6-15x8-short.json"), {QStringLiteral("--json")});
    CHECK(ran.code == 0);
    CHECK(ran.json()["objective"].toInt() == 9270);
    CHECK(ran.json()["terms"].toObject()["C1"].toInt() == 5000);
    CHECK(ran.json()["terms"].toObject().size() == 10);
    CHECK(ran.json()["hard"].toArray().isEmpty());
    CHECK(checkRota(cases + QStringLiteral("p1-15x4.json"), cases + QStringLiteral("best/p1-15x4.json")).out.contains(QStringLiteral("825")));
}

TEST_CASE("a rota that breaks a hard rule is refused with the rule and the day", "[commands]")
{
    const QTemporaryDir folder;
    QFile best(cases + QStringLiteral("best/p1-15x4.json"));
    REQUIRE(best.open(QIODevice::ReadOnly));
    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(best.readAll().replace("SRRRRRRRRSRRRRSRRRRS", "SFRRRRRRRSRRRRSRRRRS")); // a pin of A001
    broken.close();
    const Ran ran = checkRota(cases + QStringLiteral("p1-15x4.json"), broken.fileName(), {QStringLiteral("--json")});
    CHECK(ran.code == 1);
    REQUIRE(ran.json()["hard"].toArray().size() == 1);
    const QJsonObject breach = ran.json()["hard"].toArray()[0].toObject();
    CHECK(breach["rule"].toString() == QStringLiteral("H2"));
    CHECK(breach["assistant"].toString() == QStringLiteral("A001"));
    CHECK(breach["day"].toInt() == 1);
    CHECK(ran.err.trimmed().count(u'\n') == 0);
}

TEST_CASE("what is no task or no rota is refused, and words are missed", "[commands]")
{
    const QString task = cases + QStringLiteral("p1-15x4.json");
    CHECK(checkRota(task, task).code == 1);
    CHECK(checkRota(cases + QStringLiteral("best/p1-15x4.json"), task).code == 1);
    CHECK(checkRota(QStringLiteral("/nowhere.json"), task).code != 0);
    CHECK(run({QStringLiteral("rota")}).code == 2);
    CHECK(run({QStringLiteral("rota"), QStringLiteral("check"), task}).code == 2);
}
