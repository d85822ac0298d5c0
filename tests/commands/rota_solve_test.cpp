// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"
#include "tests/commands/program.h"
#include "tests/support/small_centre.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

#include <functional>

using namespace paybench;
using namespace paybench::commands;

namespace {

const QString instances = QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/rota/");
const QString small = instances + QStringLiteral("p1-15x4.json");
const QString smallBest = instances + QStringLiteral("best/p1-15x4.json");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString executable(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(QStringLiteral("paybench-rota"));
    write(path, "#!/bin/sh\n" + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Ran solve(const QString &task, const QString &out, const QStringList &more)
{
    return run(QStringList{QStringLiteral("rota"), QStringLiteral("solve"), task, QStringLiteral("--out"), out} + more);
}

// Solves while another program stands for the solver.
Ran solveWith(const QString &program, const QString &out)
{
    const QByteArray before = qgetenv("PAYBENCH_ROTA");
    qputenv("PAYBENCH_ROTA", program.toUtf8());
    const Ran ran = solve(small, out, {QStringLiteral("--effort"), QStringLiteral("0.1")});
    qputenv("PAYBENCH_ROTA", before);
    return ran;
}

// One line of JSON, as a result or an improvement, with the best rota known and this objective.
QByteArray claimed(int objective, int bound = 800)
{
    QJsonObject document = QJsonDocument::fromJson(bytesOf(smallBest)).object();
    document["objective"] = objective;
    document["bound"] = bound;
    document["status"] = "stopped";
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

bool isOneSentence(const QString &said)
{
    return said.trimmed().count(u'\n') == 0 && said.trimmed().endsWith(u'.');
}

} // namespace

TEST_CASE("a task is solved by the program beside this one, and what it writes is what check prices", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const QByteArray before = qgetenv("PAYBENCH_ROTA");
    qunsetenv("PAYBENCH_ROTA");
    const Ran ran = solve(small, out, {QStringLiteral("--effort"), QStringLiteral("0.3"), QStringLiteral("--json")});
    qputenv("PAYBENCH_ROTA", before);
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonObject said = ran.json();
    for (const char *key : {"objective", "bound", "gap", "proved", "first_seconds", "seconds", "status", "instance"})
        CHECK(said.contains(QLatin1String(key)));
    CHECK(said["objective"].toInt() >= 825);
    if (said["bound"].isDouble()) {
        CHECK(said["bound"].toInt() <= 825);
        CHECK(said["gap"].toDouble() >= 0);
    }
    CHECK(said["proved"].toBool() == (said["status"].toString() == QStringLiteral("proved")));
    const Ran check = run({QStringLiteral("rota"), QStringLiteral("check"), small, out, QStringLiteral("--json")});
    CHECK(check.code == 0);
    CHECK(check.json()["objective"].toInt() == said["objective"].toInt());
    const QJsonObject plan = QJsonDocument::fromJson(bytesOf(out)).object();
    CHECK(plan["instance"].toString() == QStringLiteral("p1-15x4"));
    CHECK(plan["objective"].toInt() == said["objective"].toInt());
    CHECK(plan["rota"].toObject().size() == 15);
}

TEST_CASE("the same task, seed and effort give the same rota, on one processor or two", "[commands]")
{
    const QTemporaryDir folder;
    std::vector<QByteArray> plans;
    for (const char *threads : {"1", "1", "2"}) {
        const QString out = folder.filePath(QStringLiteral("plan%1.json").arg(plans.size()));
        REQUIRE(solve(instances + QStringLiteral("p2-15x8-tight.json"), out,
                      {QStringLiteral("--effort"), QStringLiteral("0.3"), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--threads"), QLatin1String(threads)})
                    .code == 0);
        plans.push_back(bytesOf(out));
    }
    const bool isSame = plans[0] == plans[1] && plans[0] == plans[2]; // as a truth: they are long
    CHECK(isSame);
}

TEST_CASE("a rota to start from is never worsened, and what is said is for people", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const Ran ran = solve(small, out, {QStringLiteral("--start"), smallBest, QStringLiteral("--effort"), QStringLiteral("0.02")});
    CHECK(ran.code == 0);
    CHECK(ran.out.contains(QStringLiteral("The rota costs 825")));
    CHECK(ran.err.isEmpty());
    CHECK(QJsonDocument::fromJson(bytesOf(out)).object()["objective"].toInt() == 825);
}

TEST_CASE("stopped from outside, solve writes the best so far", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const bool byInterrupt = GENERATE(false, true);
    QProcess program;
    program.start(QStringLiteral(PAYBENCH_PROGRAM), {QStringLiteral("rota"), QStringLiteral("solve"), instances + QStringLiteral("p2-15x8-tight.json"),
                                                     QStringLiteral("--out"), out, QStringLiteral("--seconds"), QStringLiteral("600"), QStringLiteral("--json")});
    REQUIRE(program.waitForStarted());
    QThread::msleep(700); // until it solves; should it have proved by then, the rota is no worse
    if (byInterrupt)
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-INT"), QString::number(program.processId())});
    else
        program.terminate();
    REQUIRE(program.waitForFinished(20000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
    const QJsonObject said = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    CHECK((said["status"].toString() == QStringLiteral("stopped") || said["status"].toString() == QStringLiteral("proved")));
    CHECK(QJsonDocument::fromJson(bytesOf(out)).object()["objective"].toInt() == said["objective"].toInt());
}

TEST_CASE("when the command is killed its solver ends with it", "[commands]")
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(PAYBENCH_PROGRAM), {QStringLiteral("rota"), QStringLiteral("solve"), instances + QStringLiteral("p2-15x8-tight.json"), QStringLiteral("--out"),
                                                     folder.filePath(QStringLiteral("plan.json")), QStringLiteral("--prove")});
    REQUIRE(program.waitForStarted());
    const QString children = QStringLiteral("/proc/%1/task/%1/children").arg(program.processId());
    QByteArray solver;
    for (int i = 0; i < 100 && solver.isEmpty(); ++i) {
        QThread::msleep(50);
        solver = bytesOf(children).trimmed();
    }
    REQUIRE_FALSE(solver.isEmpty());
    QThread::msleep(500); // it has a rota and is at work
    const QString stat = QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(solver));
    REQUIRE(QFileInfo::exists(stat));
    program.kill();
    REQUIRE(program.waitForFinished(5000));
    const auto isAtWork = [&stat] { // a dead one may wait for whoever adopts it
        QFile file(stat);
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
    };
    QThread::msleep(100);
    CHECK_FALSE(isAtWork());
}

TEST_CASE("a solver that lies is refused, and nothing is written", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    struct Row {
        QByteArray said;
        const char *part;
    };
    QByteArray broken = claimed(825);
    broken.replace("SRRRRRRRRSRRRRSRRRRS", "SFRRRRRRRSRRRRSRRRRS"); // a pin of A001
    QByteArray unknown = claimed(825);
    unknown.replace("\"A001\"", "\"A999\"");
    const std::vector<Row> rows = {{claimed(800, 700), "825"}, {claimed(825, 826), "826"}, {broken, "refused"}, {unknown, "A999"}, {"no json", "refused"}};
    for (const Row &row : rows) {
        CAPTURE(row.said.left(200).toStdString());
        write(folder.filePath(QStringLiteral("said")), row.said + '\n');
        const Ran ran = solveWith(executable(folder, "read task; cat '" + folder.filePath(QStringLiteral("said")).toUtf8() + "'"), out);
        CHECK(ran.code == 1);
        CHECK(isOneSentence(ran.err));
        CHECK(ran.err.contains(QLatin1String(row.part)));
        CHECK_FALSE(QFileInfo::exists(out));
    }
}

TEST_CASE("when the solver breaks off, what it had said is written", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    write(folder.filePath(QStringLiteral("said")), claimed(825) + '\n');
    const Ran ran = solveWith(executable(folder, "read task; cat '" + folder.filePath(QStringLiteral("said")).toUtf8() + "' >&2; kill -9 $$"), out);
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(QStringLiteral("broke off")));
    CHECK(QJsonDocument::fromJson(bytesOf(out)).object()["objective"].toInt() == 825);
}

TEST_CASE("a solver that is missing, silent or dead is one sentence", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    std::vector<Ran> rans = {solveWith(folder.filePath(QStringLiteral("nowhere/paybench-rota")), out)};
    for (const char *script : {"exit 0", "read task; kill -9 $$"})
        rans.push_back(solveWith(executable(folder, script), out));
    for (const Ran &ran : rans) {
        CHECK(ran.code != 0);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.trimmed().count(u'\n') == 0);
        CHECK(ran.err.contains(QStringLiteral("paybench-rota")));
        CHECK_FALSE(QFileInfo::exists(out));
    }
}

TEST_CASE("a task or a place that cannot be used is refused with a sentence before anything is solved", "[commands]")
{
    const QTemporaryDir folder;
    const QString task = folder.filePath(QStringLiteral("task.json"));
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    using Change = std::function<void(QJsonObject &)>;
    const auto person = [](QJsonObject &document, const QString &key, const QJsonValue &value) {
        QJsonArray people = document["assistants"].toArray();
        QJsonObject first = people[0].toObject();
        first[key] = value;
        people[0] = first;
        document["assistants"] = people;
    };
    const auto day = [](QJsonObject &document, const QString &key, const QJsonValue &value) {
        QJsonArray days = document["days"].toArray();
        QJsonObject second = days[1].toObject();
        second[key] = value;
        days[1] = second;
        document["days"] = days;
    };
    struct Row {
        const char *what;
        Change change;
        const char *part;
    };
    const std::vector<Row> rows = {
        {"an unknown mentor", [&](QJsonObject &d) { person(d, QStringLiteral("mentors"), QJsonArray{"A999"}); }, "A999"},
        {"missing days", [&](QJsonObject &d) { person(d, QStringLiteral("available"), "1111"); }, "4"},
        {"no days", [&](QJsonObject &d) { d["days"] = QJsonArray(); }, ""},
        {"days left out", [&](QJsonObject &d) { d.remove(QStringLiteral("days")); }, "days"},
        {"a wrong type", [&](QJsonObject &d) { day(d, QStringLiteral("min"), "two"); }, "days[1].min"},
        {"an end before the start", [&](QJsonObject &d) { day(d, QStringLiteral("date"), "2020-01-01"); }, "day before"},
        {"least above most", [&](QJsonObject &d) { day(d, QStringLiteral("min"), 99); }, "99"},
        {"a fraction", [&](QJsonObject &d) { d["near_until"] = 1.5; }, "near_until"},
        {"an unknown profile", [&](QJsonObject &d) { person(d, QStringLiteral("profile"), "night"); }, "profile"},
        {"a pin on a day that is not", [&](QJsonObject &d) { person(d, QStringLiteral("pins"), QJsonArray{QJsonArray{400, "S"}}); }, "400"},
        {"ten thousand people",
         [](QJsonObject &d) {
             const QJsonValue first = d["assistants"].toArray()[0];
             QJsonArray people;
             for (int i = 0; i < 10000; ++i) {
                 QJsonObject one = first.toObject();
                 one["id"] = QStringLiteral("B%1").arg(i);
                 people.append(one);
             }
             d["assistants"] = people;
         },
         "5,000"},
        {"another format", [&](QJsonObject &d) { d["format"] = "rota/2"; }, "rota/1"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        QJsonObject document = QJsonDocument::fromJson(bytesOf(small)).object();
        row.change(document);
        write(task, QJsonDocument(document).toJson());
        const Ran ran = solve(task, out, {QStringLiteral("--effort"), QStringLiteral("0.1")});
        CHECK(ran.code == 1);
        CHECK(isOneSentence(ran.err));
        CHECK(ran.err.contains(QLatin1String(row.part)));
        CHECK_FALSE(QFileInfo::exists(out));
    }
}

TEST_CASE("files that are no tasks, starts of another task and places that are not there are refused", "[commands]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.json"));
    const QStringList quick = {QStringLiteral("--effort"), QStringLiteral("0.1")};
    write(folder.filePath(QStringLiteral("half.json")), bytesOf(small).left(3000));
    const std::vector<Ran> refused = {
        solve(folder.filePath(QStringLiteral("half.json")), out, quick),
        solve(smallBest, out, quick),
        solve(small, out, quick + QStringList{QStringLiteral("--start"), instances + QStringLiteral("best/p2-15x8-tight.json")}),
    };
    for (const Ran &ran : refused) {
        CHECK(ran.code == 1);
        CHECK(isOneSentence(ran.err));
    }
    CHECK(solve(QStringLiteral("/nowhere.json"), out, quick).code != 0);
    const Ran elsewhere = solve(small, QStringLiteral("/proc/no/such/plan.json"), quick);
    CHECK(elsewhere.code == 3);
    CHECK(elsewhere.err.contains(QStringLiteral("nothing was solved")));
    CHECK_FALSE(QFileInfo::exists(out));
    const QString made = folder.filePath(QStringLiteral("no/such/plan.json")); // a missing folder is made, as for an export
    CHECK(solve(small, made, quick).code == 0);
    CHECK(QFileInfo::exists(made));
    CHECK(run({QStringLiteral("rota"), QStringLiteral("solve"), small}).code == 2);
    CHECK(solve(small, out, {QStringLiteral("--gap"), QStringLiteral("7")}).code == 2);
    CHECK(solve(small, out, {QStringLiteral("--seconds"), QStringLiteral("-1")}).code == 2);
}
