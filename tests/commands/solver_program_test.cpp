// SPDX-License-Identifier: MPL-2.0
// The program paybench-rota as its parents see it: a line in, lines while it works, a line out, at any moment.
#include "core/rota/price.h"
#include "tests/support/small_centre.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <catch2/catch.hpp>

#include <random>

using namespace paybench;

namespace {

const QString solverCases = QStringLiteral(PAYBENCH_SOURCE_DIR "/tests/data/rota/");

QByteArray contentOf(const QString &name)
{
    QFile file(solverCases + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray lineOf(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(name)).toJson(QJsonDocument::Compact) + '\n';
}

rota::Task taskOf(const QString &name)
{
    return given(rota::taskOfJson(contentOf(name)));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Answer answerOf(QProcess &program)
{
    Answer answer;
    REQUIRE(program.waitForFinished(60000));
    answer.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    answer.out = program.readAllStandardOutput();
    answer.err += program.readAllStandardError();
    return answer;
}

void start(QProcess &program, const QStringList &arguments, const QByteArray &input)
{
    program.start(QString::fromLocal8Bit(qgetenv("PAYBENCH_ROTA")), arguments);
    REQUIRE(program.waitForStarted());
    program.write(input);
}

Answer solved(const char *arguments, const QByteArray &input)
{
    QProcess program;
    start(program, words(arguments), input);
    program.closeWriteChannel();
    return answerOf(program);
}

// The rota of a result or an improvement keeps the hard rules and costs what is said.
void checkHonest(const QJsonObject &said, const rota::Task &task)
{
    const rota::Plan plan = given(rota::planOfJson(QJsonDocument(said).toJson(), task));
    const rota::Price price = rota::price(task, plan);
    CHECK(price.hard.empty());
    CHECK(double(price.objective()) == said["objective"].toDouble());
    if (said["bound"].isDouble())
        CHECK(said["bound"].toDouble() <= said["objective"].toDouble());
}

} // namespace

TEST_CASE("a task on one line gives a rota on one line, and better ones are told on the way", "[commands]")
{
    const rota::Task task = taskOf(QStringLiteral("p1-15x4.json"));
    const Answer answer = solved("--effort 0.3", lineOf(QStringLiteral("p1-15x4.json")));
    CHECK(answer.code == 0);
    CHECK(answer.out.count('\n') == 1);
    CHECK(answer.out.endsWith('\n'));
    const QJsonObject result = answer.json();
    for (const char *key : {"instance", "objective", "bound", "gap", "proved", "status", "first_seconds", "seconds", "rota"})
        CHECK(result.contains(QLatin1String(key)));
    checkHonest(result, task);
    double before = 1e18;
    for (const QByteArray &line : answer.err.trimmed().split('\n')) {
        const QJsonObject improvement = QJsonDocument::fromJson(line).object();
        CAPTURE(line.toStdString());
        CHECK(improvement.contains(QStringLiteral("stage")));
        CHECK(improvement.contains(QStringLiteral("seconds")));
        CHECK(improvement.contains(QStringLiteral("bound")));
        CHECK_FALSE(improvement.contains(QStringLiteral("rota")));
        CHECK(improvement["objective"].toDouble() <= before);
        before = improvement["objective"].toDouble();
    }
    CHECK(before == result["objective"].toDouble());
}

TEST_CASE("stopped at any moment it answers with a rota that keeps the rules", "[commands][slow]")
{
    const QString name = GENERATE(QStringLiteral("p1-15x4.json"), QStringLiteral("p2-15x8-tight.json"));
    const rota::Task task = taskOf(name);
    const QByteArray line = lineOf(name);
    std::mt19937 random(11);
    for (int i = 0; i < 20; ++i) {
        const auto wait = random() % (i < 5 ? 10u : 300u);
        CAPTURE(i, wait);
        QProcess program;
        program.setReadChannel(QProcess::StandardError);
        start(program, words("--seconds 600 --prove --attached"), line);
        while (!program.canReadLine()) // the first improvement
            REQUIRE(program.waitForReadyRead(60000));
        QThread::msleep(wait);
        QElapsedTimer since;
        since.start();
        if (i % 2 == 0)
            program.terminate();
        else
            program.closeWriteChannel();
        const Answer answer = answerOf(program);
        CHECK(since.elapsed() < 2000);
        CHECK(answer.code == 0);
        checkHonest(answer.json(), task);
    }
}

TEST_CASE("killed, it loses only what it had not yet said", "[commands]")
{
    const rota::Task task = taskOf(QStringLiteral("p2-15x8-tight.json"));
    QProcess program;
    program.setReadChannel(QProcess::StandardError);
    start(program, words("--seconds 600 --stream --attached"), lineOf(QStringLiteral("p2-15x8-tight.json")));
    while (!program.canReadLine())
        REQUIRE(program.waitForReadyRead(60000));
    QThread::msleep(300);
    program.kill();
    program.waitForFinished();
    int count = 0;
    while (program.canReadLine()) {
        checkHonest(QJsonDocument::fromJson(program.readLine()).object(), task);
        ++count;
    }
    CHECK(count >= 1);
}

TEST_CASE("a time, a gap or a proof ends it", "[commands]")
{
    const Answer timed = solved("--seconds 0.2", lineOf(QStringLiteral("p2-15x8-tight.json")));
    CHECK(timed.code == 0);
    const QString status = timed.json()["status"].toString();
    CHECK((status == QStringLiteral("time") || status == QStringLiteral("proved")));
    const Answer wide = solved("--effort 30 --gap 0.9", lineOf(QStringLiteral("p1-15x4.json")));
    CHECK(wide.code == 0);
    if (wide.json()["status"].toString() == QStringLiteral("within_gap"))
        CHECK(wide.json()["gap"].toDouble() <= 0.9);
}

TEST_CASE("a rota to start from comes with the task", "[commands]")
{
    QJsonObject document = QJsonDocument::fromJson(contentOf(QStringLiteral("p1-15x4.json"))).object();
    document["start"] = QJsonDocument::fromJson(contentOf(QStringLiteral("best/p1-15x4.json"))).object()["rota"];
    const Answer answer = solved("--effort 0.02", QJsonDocument(document).toJson(QJsonDocument::Compact)); // without an end of line
    CHECK(answer.code == 0);
    CHECK(answer.json()["objective"].toInt() == 825);
    document["start"] = QJsonObject{{"A999", "S"}};
    const Answer unknown = solved("--effort 0.02", QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains("A999"));
}

TEST_CASE("what is no task is one sentence and no rota", "[commands]")
{
    for (const QByteArray &input : {QByteArray(), QByteArray("\n"), QByteArray("{}\n"), QByteArray("[1, 2]\n"), QByteArray("\xff\xfe\n"), lineOf(QStringLiteral("p1-15x4.json")).left(2000)}) {
        CAPTURE(input.left(20).toStdString());
        const Answer answer = solved("--effort 0.1", input);
        CHECK(answer.code == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.trimmed().count('\n') == 0);
        CHECK(answer.err.trimmed().endsWith('.'));
    }
    CHECK(solved("--no-such-option", {}).code == 2);
    CHECK(solved("--gap seven", {}).code == 2);
}
