// SPDX-License-Identifier: MPL-2.0
#include "tests/commands/program.h"
#include "tests/support/makers.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cmath>

using namespace paybench;
using namespace paybench::commands;

namespace {

Ran need(const QString &words)
{
    return run(QStringList{QStringLiteral("need")} + words.split(u' ', Qt::SkipEmptyParts));
}

QJsonObject figures(const Ran &ran, int index)
{
    return ran.json()["figures"].toArray()[index].toObject();
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray head = "model,calls,interval_s,aht_s,agents,patience_s,target_s,target_sl,metric\n";

} // namespace

TEST_CASE("J1 the need of a mid day with the figures of one fewer and one more", "[commands]")
{
    const Ran ran = need(QStringLiteral("--calls 15 --interval 3600 --aht 300 --target 0.8 --within 60 --max-occupancy 0.85 --json"));
    CHECK(ran.code == 0);
    CHECK(ran.json()["agents"].toInt() == 3);
    CHECK(ran.json()["binding"].toString() == QStringLiteral("service_level"));
    CHECK(ran.json()["model"].toString() == QStringLiteral("C"));
    REQUIRE(ran.json()["figures"].toArray().size() == 3);
    CHECK(figures(ran, 0)["agents"].toInt() == 2);
    CHECK(figures(ran, 0)["sl"].toDouble() == Approx(0.5862).margin(5e-5));
    CHECK(figures(ran, 1)["sl"].toDouble() == Approx(0.8904).margin(5e-5));
    CHECK(figures(ran, 1)["mean_wait_all_s"].toDouble() == Approx(26.7).margin(0.05));
    for (const char *metric : {"p_wait", "p_abandon", "sl", "sl_answered", "sl_virtual", "asa_s", "mean_wait_all_s", "mean_queue", "occupancy"})
        CHECK(figures(ran, 2)[QLatin1String(metric)].isDouble());
}

TEST_CASE("the need is told in a sentence and a table", "[commands]")
{
    const Ran ran = need(QStringLiteral("--calls 15 --interval 3600 --aht 300 --target 0,8 --within 60"));
    CHECK(ran.code == 0);
    CHECK(ran.out.contains(QStringLiteral("Need 3: 89.04% are answered within 60 s, with 2 only 58.62%")));
    CHECK(ran.out.count(u'\n') == 5);
}

TEST_CASE("the model is A with patience and C without, unless told", "[commands]")
{
    const QString calls = QStringLiteral("--calls 8 --interval 1800 --aht 360 --target 0.8 --within 20 --json ");
    CHECK(need(calls + QStringLiteral("--patience 180")).json()["agents"].toInt() == 3);
    CHECK(need(calls + QStringLiteral("--patience 180")).json()["model"].toString() == QStringLiteral("A"));
    CHECK(need(calls + QStringLiteral("--patience 180 --model C")).json()["agents"].toInt() == 4);
    const Ran blocked = need(calls + QStringLiteral("--model B --agents 2"));
    CHECK(figures(blocked, 0)["p_block"].toDouble() == Approx(1.28 / 3.88));
    CHECK(need(calls + QStringLiteral("--model A")).code == 2);
}

TEST_CASE("the demand that binds is named in the document", "[commands]")
{
    const auto [words, binding] = GENERATE(table<QString, QString>({
        {"--target 0.8 --within 20", "service_level"},
        {"--target 0.1 --within 20 --max-occupancy 0.4", "occupancy"},
        {"--target 0.1 --within 20 --max-abandon 0.02", "abandonment"},
        {"--target 0.1 --within 20 --least 6", "minimum"},
    }));
    CAPTURE(words);
    CHECK(need(QStringLiteral("--calls 8 --aht 360 --patience 180 --json ") + words).json()["binding"].toString() == binding);
}

TEST_CASE("a cap that misses the target is kept and said", "[commands]")
{
    const Ran ran = need(QStringLiteral("--calls 30 --aht 360 --patience 180 --within 20 --most 4 --json"));
    CHECK(ran.code == 0);
    CHECK(ran.json()["agents"].toInt() == 4);
    CHECK_FALSE(ran.json()["reached"].toBool());
    CHECK(ran.json()["uncapped"].toInt() > 4);
    CHECK(need(QStringLiteral("--calls 30 --aht 360 --patience 180 --within 20 --most 4")).out.contains(QStringLiteral("the most there may be")));
}

TEST_CASE("without calls nobody is needed", "[commands]")
{
    const Ran ran = need(QStringLiteral("--calls 0 --interval 1800 --aht 360 --target 0.8 --within 20 --json"));
    CHECK(ran.code == 0);
    CHECK(ran.json()["agents"].toInt(-1) == 0);
    CHECK(ran.json()["binding"].toString() == QStringLiteral("none"));
    CHECK(figures(ran, 0)["sl"].toDouble() == 1);
    CHECK(need(QStringLiteral("--calls 0 --aht 360")).out.startsWith(QStringLiteral("Nobody calls")));
}

TEST_CASE("a wait without end is null and unstable, and persons at or below the load are refused", "[commands]")
{
    const QString calls = QStringLiteral("--calls 24 --interval 3600 --aht 300 --within 60 --json "); // 2 erlangs
    const Ran row = need(calls);
    CHECK(row.code == 0);
    CHECK(row.json()["agents"].toInt() == 4);
    const Ran few = need(calls + QStringLiteral("--target 0.3"));
    CHECK(few.code == 0);
    CHECK(few.json()["agents"].toInt() == 3);
    CHECK(figures(few, 0)["asa_s"].isNull());
    CHECK(figures(few, 0)["unstable"].toBool());
    CHECK(figures(few, 0)["sl"].toDouble(-1) == 0);
    CHECK_FALSE(figures(few, 1).contains(QStringLiteral("unstable")));
    for (const char *agents : {"2", "1", "0"}) {
        const Ran refused = need(calls + QStringLiteral("--agents ") + QLatin1String(agents));
        CAPTURE(agents);
        CHECK(refused.code == 1);
        CHECK(refused.err.contains(QStringLiteral("the queue grows without end. At least 3 are needed.")));
    }
    CHECK(need(calls + QStringLiteral("--agents 3")).code == 0);
    CHECK(need(calls + QStringLiteral("--agents 2 --patience 180")).code == 0);
}

TEST_CASE("what cannot be computed is refused with a sentence", "[commands]")
{
    const auto [words, sentence] = GENERATE(table<QString, QString>({
        {"--calls 8 --aht 0", "Handle time must be above 0 s."},
        {"--calls 8 --aht -300", "Handle time must be above 0 s."},
        {"--calls 8 --aht=-300 --json", "Handle time must be above 0 s."},
        {"--calls -1 --aht 300", "Calls must be 0 or more."},
        {"--calls 8 --aht 300 --interval 0", "The interval must be above 0 s."},
        {"--calls 8 --aht 300 --target 1", "99.9%"},
        {"--calls 8 --aht 300 --target 1.0 --agents 4", "99.9%"},
        {"--calls 8 --aht 300 --target 0", "above 0%"},
        {"--calls 8 --aht 300 --within -5", "target time"},
        {"--calls 8 --aht 300 --patience -1", "Patience"},
        {"--calls 8 --aht 300 --max-occupancy 0", "occupancy"},
        {"--calls eight --aht 300", "is not a number"},
        {"--calls nan --aht 300", "is not a number"},
        {"--calls inf --aht 300", "Calls"},
        {"--calls 8 --aht 300 --agents 2.5", "whole number"},
        {"--calls 8 --aht 300 --agents 200000", "20,000"},
        {"--calls 1e9 --aht 300", "15,000"},
    }));
    const Ran ran = need(words);
    CAPTURE(words, ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(sentence));
    CHECK(ran.err.trimmed().count(u'\n') == 0);
    CHECK(ran.out.isEmpty());
}

TEST_CASE("a need without calls or handle time is wrong usage", "[commands]")
{
    CHECK(need(QStringLiteral("--calls 8")).code == 2);
    CHECK(need(QStringLiteral("--aht 300")).code == 2);
    CHECK(need(QStringLiteral("--batch in.csv")).code == 2);
    CHECK(need(QStringLiteral("--calls 8 --aht 300 --model D")).code == 2);
}

TEST_CASE("a batch gives every reference value back within its tolerance", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const QString in = QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/erlang/reference.csv");
    const Ran ran = run({QStringLiteral("need"), QStringLiteral("--batch"), in, QStringLiteral("--out"), out, QStringLiteral("--json")});
    CHECK(ran.code == 0);
    CHECK(ran.json()["rows"].toInt() == 263);
    const QList<QByteArray> before = contentOfFile(in).trimmed().split('\n');
    const QList<QByteArray> after = contentOfFile(out).trimmed().split('\n');
    REQUIRE(before.size() == after.size());
    CHECK(after[0] == before[0] + ",computed");
    for (qsizetype i = 1; i < after.size(); ++i) {
        const double computed = after[i].mid(after[i].lastIndexOf(',') + 1).toDouble();
        const double reference = before[i].split(',')[10].toDouble();
        CAPTURE(after[i].toStdString());
        CHECK(std::abs(computed - reference) <= 1e-12 + 1e-9 * std::abs(reference));
        CHECK(after[i].split(',').mid(0, 11) == before[i].split(',').mid(0, 11));
    }
}

TEST_CASE("a batch says inf where a queue grows without end, and carries other columns along", "[commands]")
{
    const QTemporaryDir folder;
    const QString in = fileWith(folder, QStringLiteral("in.csv"),
                                "note," + head + "\"a, \"\"b\"\"\",erlang_c,24,3600,300,2,inf,60,,asa_s\nc,erlang_c,24,3600,300,2,inf,60,,sl\n");
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    CHECK(run({QStringLiteral("need"), QStringLiteral("--batch"), in, QStringLiteral("--out"), out}).code == 0);
    const QByteArray written = contentOfFile(out);
    CHECK(written.contains("\"a, \"\"b\"\"\",erlang_c,24,3600,300,2,inf,60,,asa_s,inf\n"));
    CHECK(written.contains("c,erlang_c,24,3600,300,2,inf,60,,sl,0\n"));
}

TEST_CASE("a batch with a row that cannot be computed names it and writes nothing", "[commands]")
{
    const auto [row, sentence] = GENERATE(table<QByteArray, QString>({
        {"erlang_c,8,1800,0,3,inf,20,,sl", "Line 3: Handle time must be above 0 s."},
        {"erlang_x,8,1800,300,3,inf,20,,sl", "erlang_x"},
        {"erlang_a,8,1800,300,3,,20,,sl", "patience_s is empty"},
        {"erlang_c,8,1800,300,3,inf,20,,speed", "speed"},
        {"erlang_c,8,1800,300,,inf,20,,sl", "agents is empty"},
        {"erlang_c,8,1800,300,,inf,20,1,min_agents_sl", "99.9%"},
        {"erlang_c,many,1800,300,3,inf,20,,sl", "many"},
        {"erlang_c", "calls is empty"},
    }));
    CAPTURE(row.toStdString());
    const QTemporaryDir folder;
    const QString in = fileWith(folder, QStringLiteral("in.csv"), head + "erlang_c,8,1800,300,3,inf,20,,sl\n" + row + "\n");
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const Ran ran = run({QStringLiteral("need"), QStringLiteral("--batch"), in, QStringLiteral("--out"), out});
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(sentence));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a batch that is missing, empty or without its columns is refused", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const auto batch = [&out](const QString &in) { return run({QStringLiteral("need"), QStringLiteral("--batch"), in, QStringLiteral("--out"), out}); };
    CHECK(batch(folder.filePath(QStringLiteral("none.csv"))).code != 0);
    CHECK(batch(fileWith(folder, QStringLiteral("empty.csv"), {})).code == 1);
    const Ran columns = batch(fileWith(folder, QStringLiteral("columns.csv"), "model,calls\nerlang_c,8\n"));
    CHECK(columns.code == 1);
    CHECK(columns.err.contains(QStringLiteral("interval_s")));
    CHECK_FALSE(QFile::exists(out));
}
