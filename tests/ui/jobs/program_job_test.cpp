// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/program_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <memory>
#include <optional>
#include <vector>

using namespace paybench;
using namespace paybench::ui;

namespace {

// What became of a job running this shell script, which gets its input on standard input.
struct Heard {
    std::vector<QByteArray> lines;
    std::optional<Result<QByteArray>> result;
    int times = 0;
};

ProgramCall script(const char *text, const QByteArray &input = "task")
{
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(text)}, input};
}

std::unique_ptr<ProgramJob> running(const ProgramCall &call, Heard &heard)
{
    return std::make_unique<ProgramJob>(
        QStringLiteral("Solving"), call, [&heard](const QByteArray &line) { heard.lines.push_back(line); },
        [&heard](Result<QByteArray> result) {
            heard.result = std::move(result);
            ++heard.times;
        });
}

void untilEnded(ProgramJob &job)
{
    QSignalSpy finished(&job, &Work::finished);
    REQUIRE((!job.isRunning() || finished.wait(30000)));
}

} // namespace

TEST_CASE("a program gets its line, is heard line by line, and its output is the result", "[jobs]")
{
    Heard heard;
    const auto job = running(script("read line; echo one >&2; echo \"two\" >&2; printf three >&2; echo \"got $line\"", "the task"), heard);
    CHECK(job->isRunning());
    untilEnded(*job);
    CHECK(heard.lines == std::vector<QByteArray>{"one", "two", "three"});
    REQUIRE(heard.result);
    REQUIRE(*heard.result);
    CHECK(**heard.result == "got the task\n");
    CHECK(heard.times == 1);
}

TEST_CASE("a task larger than a pipe arrives whole, and a long line comes back whole", "[jobs]")
{
    Heard heard;
    const QByteArray large(3'000'000, 'x');
    const auto job = running(script("read line; echo \"$line\" >&2; echo \"$line\" | wc -c", large), heard);
    untilEnded(*job);
    REQUIRE(heard.lines.size() == 1);
    CHECK(heard.lines[0] == large);
    REQUIRE(*heard.result);
    CHECK((**heard.result).trimmed() == "3000001");
}

TEST_CASE("stopping closes the input, and what the program then says is the result", "[jobs]")
{
    Heard heard;
    const auto job = running(script("read line; echo ready >&2; while read more; do :; done; echo the best"), heard);
    QSignalSpy finished(job.get(), &Work::finished);
    while (heard.lines.empty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    job->stop();
    CHECK(job->isStopped());
    untilEnded(*job);
    REQUIRE(*heard.result);
    CHECK(**heard.result == "the best\n");
}

TEST_CASE("a program that does not listen to its input is terminated, one that listens to nothing is ended", "[jobs]")
{
    Heard heard;
    SECTION("terminated, it says its best")
    {
        const auto job = running(script("trap 'echo the best; exit 0' TERM; echo ready >&2; while true; do sleep 0.05; done"), heard);
        while (heard.lines.empty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        job->stop();
        untilEnded(*job);
        REQUIRE(*heard.result);
        CHECK(**heard.result == "the best\n");
    }
    SECTION("ended")
    {
        const auto job = running(script("trap '' TERM; echo ready >&2; while true; do sleep 0.05; done"), heard);
        while (heard.lines.empty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        job->stop();
        untilEnded(*job);
        REQUIRE_FALSE(*heard.result);
        CHECK(heard.result->error().kind == Error::Kind::Cancelled);
    }
}

TEST_CASE("what goes wrong with a program is one sentence", "[jobs]")
{
    struct Row {
        const char *script;
        Error::Kind kind;
        const char *part;
    };
    const Row row = GENERATE(values<Row>({{"exit 0", Error::Kind::Io, "without a result"},
                                          {"kill -9 $$", Error::Kind::Io, "stopped unexpectedly"},
                                          {"exit 7", Error::Kind::Io, "stopped unexpectedly"},
                                          {"echo '{}' >&2; echo 'days is missing.' >&2; exit 1", Error::Kind::Invalid, "days is missing."}}));
    CAPTURE(row.script);
    Heard heard;
    const auto job = running(script(row.script), heard);
    untilEnded(*job);
    REQUIRE(heard.result);
    REQUIRE_FALSE(*heard.result);
    CHECK(heard.result->error().kind == row.kind);
    CHECK(heard.result->error().message.contains(QLatin1String(row.part)));
    CHECK(heard.times == 1);
}

TEST_CASE("a program that is not there is named, after the job was made", "[jobs]")
{
    Heard heard;
    const auto job = running({QStringLiteral("/nowhere/paybench-rota"), {}, "task"}, heard);
    CHECK(heard.times == 0);
    untilEnded(*job);
    REQUIRE_FALSE(*heard.result);
    CHECK(heard.result->error().kind == Error::Kind::NotFound);
    CHECK(heard.result->error().message.contains(QStringLiteral("paybench-rota")));
}

TEST_CASE("whoever hears a line or the end may delete the job", "[jobs]")
{
    const bool atLine = GENERATE(true, false);
    std::unique_ptr<ProgramJob> job;
    bool isGone = false;
    const auto leave = [&] {
        job.reset();
        isGone = true;
    };
    job = std::make_unique<ProgramJob>(
        QStringLiteral("Solving"), script("echo one >&2; echo two >&2; echo three"),
        [&](const QByteArray &) {
            if (atLine)
                leave();
        },
        [&](const Result<QByteArray> &) { leave(); });
    while (!isGone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(job == nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("a job that is deleted takes its program with it and says nothing", "[jobs]")
{
    Heard heard;
    {
        const auto job = running(script("echo ready >&2; sleep 1000"), heard);
        while (heard.lines.empty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(heard.times == 0);
}

TEST_CASE("a sibling program stands beside this one unless the environment names another", "[jobs]")
{
    CHECK(siblingProgram(QStringLiteral("paybench-elsewhere")) == QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("paybench-elsewhere")));
    qputenv("PAYBENCH_ELSEWHERE", "/opt/other");
    CHECK(siblingProgram(QStringLiteral("paybench-elsewhere")) == QStringLiteral("/opt/other"));
    qunsetenv("PAYBENCH_ELSEWHERE");
}
