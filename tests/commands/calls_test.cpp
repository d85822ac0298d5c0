// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"
#include "core/store/contact_counts.h"
#include "tests/commands/program.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::commands;

namespace {

const QByteArray callsProfile = R"({"name": "calls", "kind": "calls", "queues": {"0470 Nord": "Nord"},
  "columns": {"Datum": "day", "Från": "interval_start", "Kö": "queue", "Inkomna": "offered", "Besvarade": "answered",
              "Övergivna": "abandoned", "Inom": "in_time", "Samtalstid s": "handle"}})";
const QByteArray logProfile = R"({"name": "log", "kind": "calls", "format": "queue_log"})";
const QByteArray header = "Datum;Från;Kö;Inkomna;Besvarade;Övergivna;Inom;Samtalstid s\n";

// Monday 5 October 2026, 8–16, all half-hours but the last.
QByteArray mondayFile()
{
    QByteArray text = header;
    for (int minute = 8 * 60; minute < 15 * 60 + 30; minute += 30)
        text += "2026-10-05;" + QByteArray::number(minute / 60) + (minute % 60 ? ":30" : ":00") + ";0470 nord;4;3;1;3;900\n";
    return text;
}

Folder centreWithProfiles()
{
    Folder folder(fillSmallCentre);
    for (const QByteArray &profile : {callsProfile, logProfile}) {
        const QString file = folder.written(QStringLiteral("profile.json"), profile);
        REQUIRE(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--save"), file}).code == 0);
    }
    return folder;
}

Ran importing(const Folder &folder, const QString &input, const QStringList &more = {}, const QString &profile = QStringLiteral("calls"))
{
    return run(QStringList{QStringLiteral("import"), folder.centre(), input, QStringLiteral("--profile"), profile, QStringLiteral("--json")} + more);
}

qint64 storedCalls(const Folder &folder, QDate first, QDate last)
{
    store::Database db = folder.opened();
    qint64 sum = 0;
    for (const auto &count : given(store::ContactCounts(db).between(first, last, staffing::Channel::Call)))
        sum += count.offered;
    return sum;
}

} // namespace

TEST_CASE("counted calls are judged, written as one step, imported again without a change, and undone", "[commands]")
{
    const Folder folder = centreWithProfiles();
    const QString input = folder.written(QStringLiteral("telefoni.csv"), mondayFile());
    const QString before = folder.content();
    const Ran dry = importing(folder, input, {QStringLiteral("--dry-run")});
    CHECK(dry.code == 0);
    CHECK(dry.json()["accepted"].toInt() == 15);
    CHECK(folder.content() == before);
    const Ran ran = importing(folder, input);
    CHECK(ran.code == 0);
    CHECK(ran.json()["rows"].toInt() == 15);
    CHECK(ran.json()["totals"].toObject()["calls"].toString() == QStringLiteral("60"));
    const QJsonArray missing = ran.json()["missing"].toArray();
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].toObject()["day"].toString() == QStringLiteral("2026-10-05"));
    CHECK(missing[0].toObject()["from"].toString() == QStringLiteral("15:30"));
    CHECK(storedCalls(folder, {2026, 10, 5}, {2026, 10, 5}) == 60);
    const Ran again = importing(folder, input);
    CHECK(again.code == 0);
    CHECK(again.json()["unchanged"].toInt() == 15);
    CHECK_FALSE(again.json()["written"].toBool());
    const Ran steps = run({QStringLiteral("undo"), folder.centre(), QStringLiteral("--list")});
    CHECK(withPlainBlanks(steps.out).contains(QStringLiteral("Import calls October 2026 (15 row")));
    CHECK(run({QStringLiteral("undo"), folder.centre()}).code == 0);
    CHECK(folder.content() == before);
    CHECK(run({QStringLiteral("check"), folder.centre()}).code == 0);
}

TEST_CASE("changed counts are asked about, and wrong rows change nothing without --accept-valid", "[commands]")
{
    const Folder folder = centreWithProfiles();
    REQUIRE(importing(folder, folder.written(QStringLiteral("a.csv"), mondayFile())).code == 0);
    const QString before = folder.content();
    const QString changed = folder.written(QStringLiteral("b.csv"), header + "2026-10-05;08:00;Nord;6;5;1;5;1500\n2026-10-05;15:30;Nord;2;2;1;2;500\n"
                                                                             "2026-10-06;08:00;Nord;-1;0;0;0;0\nigår;08:00;Nord;1;1;0;1;0\n");
    const Ran asked = importing(folder, changed);
    CHECK(asked.code == 1);
    REQUIRE(asked.json()["held"].toArray().size() == 1);
    CHECK(asked.json()["held"].toArray()[0].toObject()["why"].toString() == QStringLiteral("4 → 6"));
    REQUIRE(asked.json()["refused"].toArray().size() == 3);
    CHECK(asked.json()["refused"].toArray()[0].toObject()["line"].toInt() == 3);
    CHECK(folder.content() == before);
    const Ran confirmed = importing(folder, changed, {QStringLiteral("--yes"), QStringLiteral("--accept-valid")});
    CHECK(confirmed.code == 0);
    CHECK(confirmed.json()["accepted"].toInt() == 1);
    CHECK(storedCalls(folder, {2026, 10, 5}, {2026, 10, 5}) == 62);
}

TEST_CASE("the queue log of an exchange is imported by a profile of that format", "[commands]")
{
    const Folder folder = centreWithProfiles();
    const QByteArray log = given(exchange::readFile(QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/queue_log/edge_cases.queue_log")));
    const Ran ran = importing(folder, folder.written(QStringLiteral("queue_log"), log), {}, QStringLiteral("log"));
    CHECK(ran.code == 0);
    CHECK(ran.json()["totals"].toObject()["calls"].toString() == QStringLiteral("18"));
    CHECK(ran.json()["refused"].toArray().isEmpty());
    CHECK(ran.json()["missing"].toArray().isEmpty()); // it was running all of Friday
    CHECK(ran.json()["notes"].toArray().size() == 3);
    CHECK(storedCalls(folder, {2025, 10, 24}, {2025, 10, 26}) == 18);
    CHECK_FALSE(folder.content().contains(QStringLiteral("Åkern")));
    const Ran wrong = importing(folder, folder.written(QStringLiteral("a.csv"), mondayFile()), {}, QStringLiteral("log"));
    CHECK(wrong.code == 1);
    CHECK(wrong.err.trimmed().split(u'\n').size() == 1);
}

TEST_CASE("profiles for calls are listed, shown and saved again", "[commands]")
{
    const Folder folder = centreWithProfiles();
    CHECK(run({QStringLiteral("profile"), folder.centre()}).out.contains(QStringLiteral("calls")));
    const Ran shown = run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--show"), QStringLiteral("calls")});
    CHECK(shown.json()["kind"].toString() == QStringLiteral("calls"));
    CHECK(shown.json()["queues"].toObject()["0470 Nord"].toString() == QStringLiteral("Nord"));
    const QString before = folder.content();
    const QString file = folder.written(QStringLiteral("again.json"), shown.out.toUtf8());
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--save"), file}).code == 0);
    CHECK(folder.content() == before);
    const QString wrong = folder.written(QStringLiteral("wrong.json"), R"({"name": "x", "kind": "calls", "minutes": 7, "columns": {}})");
    CHECK(run({QStringLiteral("profile"), folder.centre(), QStringLiteral("--save"), wrong}).code == 1);
}
