// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

QStringList importing(const Folder &folder, const QString &input, const QStringList &more = {})
{
    return QStringList{QStringLiteral("import"), folder.centre(), input, QStringLiteral("--profile"), QStringLiteral("heroma"),
                       QStringLiteral("--json")}
        + more;
}

std::vector<int> linesOf(const QJsonArray &rows)
{
    std::vector<int> lines;
    for (const QJsonValue row : rows)
        lines.push_back(row.toObject()["line"].toInt());
    return lines;
}

} // namespace

TEST_CASE("the month's file is judged row by row and refused whole without --accept-valid (J10)", "[commands]")
{
    const Folder folder(fillSmallCentreBeforeImport);
    const QString input = folder.written(QStringLiteral("heroma_2026-10.csv"), octoberFile());
    const QString before = folder.content();
    for (const QStringList &more : {QStringList{}, QStringList{QStringLiteral("--dry-run")}}) {
        const Ran ran = run(importing(folder, input, more));
        CHECK(ran.code == 1);
        const QJsonObject json = ran.json();
        CHECK(json["rows"].toInt() == 7);
        CHECK(json["accepted"].toInt() == 3);
        CHECK(json["unchanged"].toInt() == 0);
        CHECK(json["duplicates"].toInt() == 1);
        CHECK(linesOf(json["held"].toArray()) == std::vector<int>{6});
        CHECK(linesOf(json["refused"].toArray()) == std::vector<int>{7, 8});
        CHECK(json["totals"].toObject()["payslips"].toString() == QStringLiteral("2294"));
        CHECK(json["totals"].toObject()["control"].toString() == QStringLiteral("23023421.50"));
    }
    CHECK(folder.content() == before);
}

TEST_CASE("an import is taken in, imported again without a change, undone and fresh again (J10)", "[commands]")
{
    const Folder folder(fillSmallCentreBeforeImport);
    const QString input = folder.written(QStringLiteral("heroma_2026-10.csv"), octoberFile());
    const QString before = folder.content();
    CHECK(run(importing(folder, input, {QStringLiteral("--accept-valid")})).json()["accepted"].toInt() == 3);
    CHECK(folder.content() != before);
    const Ran again = run(importing(folder, input, {QStringLiteral("--accept-valid")}));
    CHECK(again.json()["accepted"].toInt() == 0);
    CHECK(again.json()["unchanged"].toInt() == 3);
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 0);
    CHECK(folder.content() == before);
    CHECK(run(importing(folder, input, {QStringLiteral("--accept-valid")})).json()["accepted"].toInt() == 3);
}

TEST_CASE("a changed volume is asked about before it is taken (J10)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    const QByteArray header = octoberFile().split('\n').front() + '\n';
    const QString input = folder.written(QStringLiteral("changed.csv"), header + "2026-10;101;Norrby kommun;1251;310;0,00\r\n");
    const Ran asked = run(importing(folder, input));
    CHECK(asked.code == 1);
    CHECK(asked.err.contains(QStringLiteral("1,250 → 1,251")));
    const Ran answered = run(importing(folder, input, {QStringLiteral("--yes")}));
    CHECK(answered.code == 0);
    CHECK(answered.json()["accepted"].toInt() == 1);
}

TEST_CASE("a closed month refuses its volumes and offers the correction (J10)", "[commands]")
{
    const Folder folder(fillSmallCentre);
    REQUIRE(run({QStringLiteral("close"), folder.centre(), QStringLiteral("--month"), QStringLiteral("2026-10")}).code == 0);
    const QByteArray header = octoberFile().split('\n').front() + '\n';
    const QString input = folder.written(QStringLiteral("changed.csv"), header + "2026-10;101;Norrby kommun;1251;310;0,00\r\n");
    const QString before = folder.content();
    const Ran ran = run(importing(folder, input, {QStringLiteral("--yes")}));
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(QStringLiteral("62.00")));
    CHECK(ran.err.contains(QStringLiteral("November")));
    CHECK(folder.content() == before);
}

TEST_CASE("files that are no volume list change nothing and say why in a sentence (J10)", "[commands]")
{
    const Folder folder(fillSmallCentreBeforeImport);
    const QString before = folder.content();
    const auto bytes = GENERATE(as<QByteArray>(), QByteArray(), QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\0", 12),
                                QByteArray("Period;Namn\r\n2026-10;Norrby\r\n"), QByteArray("%PDF-1.7\n%binary"));
    const Ran ran = run(importing(folder, folder.written(QStringLiteral("input.csv"), bytes)));
    CAPTURE(ran.err);
    CHECK(ran.code != 0);
    CHECK(ran.err.trimmed().split(u'\n').size() == 1);
    CHECK(ran.err.trimmed().endsWith(u'.'));
    CHECK(folder.content() == before);
}

TEST_CASE("a missing file and an unknown profile are refused with what there is", "[commands]")
{
    const Folder folder(fillSmallCentreBeforeImport);
    CHECK(run(importing(folder, folder.file(QStringLiteral("nothing.csv")))).code == 3);
    const QString input = folder.written(QStringLiteral("a.csv"), octoberFile());
    const Ran ran = run({QStringLiteral("import"), folder.centre(), input, QStringLiteral("--profile"), QStringLiteral("visma")});
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(QStringLiteral("heroma")));
}
