// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/file_writing.h"
#include "core/basics/written_files.h"
#include "ui/jobs/work.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>
#include <memory>

using namespace paybench;
using namespace paybench::ui;

namespace {

FileWriting::Write writes(const QStringList &paths)
{
    return [paths](const Progress &) { return WrittenFiles{paths, {}}; };
}

// Until it is stopped.
WrittenFiles writesOn(const Progress &progress)
{
    while (progress(10))
        QThread::msleep(1);
    return {{"a.pdf"}, Error{Error::Kind::Cancelled, "Writing was cancelled.", {}}};
}

} // namespace

TEST_CASE("what was written is told, and how many", "[jobs]")
{
    FileWriting writing;
    QSignalSpy started(&writing, &FileWriting::started), written(&writing, &FileWriting::written), said(&writing, &FileWriting::said);
    writing.run("Writing", writes({"a.pdf", "b.pdf"}));
    CHECK(writing.isRunning());
    REQUIRE(started.size() == 1);
    REQUIRE(said.wait());
    CHECK_FALSE(writing.isRunning());
    REQUIRE(written.size() == 1);
    CHECK(written[0][0].toStringList() == QStringList{"a.pdf", "b.pdf"});
    CHECK(said[0][0].toString() == QStringLiteral("2 file(s) written: a.pdf"));
    writing.run("Writing", writes({"c.pdf"}));
    REQUIRE(said.wait());
    CHECK(written.size() == 2);
}

TEST_CASE("a second writing waits for another click: the first is not cut short", "[jobs]")
{
    FileWriting writing;
    Work *job = nullptr;
    QObject::connect(&writing, &FileWriting::started, &writing, [&job](Work *work) { job = work; });
    QSignalSpy started(&writing, &FileWriting::started), written(&writing, &FileWriting::written), failed(&writing, &FileWriting::failed);
    writing.run("Writing", writesOn);
    writing.run("Writing more", writes({"b.pdf"}));
    CHECK(started.size() == 1);
    REQUIRE(job);
    job->stop();
    REQUIRE(failed.wait());
    CHECK(failed[0][0].value<Error>().kind == Error::Kind::Cancelled);
    CHECK(written.empty());
    CHECK_FALSE(writing.isRunning());
}

TEST_CASE("a page that goes while it writes waits for the file", "[jobs]")
{
    std::atomic_bool hasEnded = false;
    auto writing = std::make_unique<FileWriting>();
    writing->run("Writing", [&hasEnded](const Progress &progress) {
        WrittenFiles files = writesOn(progress);
        hasEnded = true;
        return files;
    });
    writing.reset();
    CHECK(hasEnded);
}
