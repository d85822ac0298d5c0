// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/job.h"
#include "ui/jobs/job_bar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <memory>
#include <vector>

using namespace paybench;
using namespace paybench::ui;

namespace {

// Counts until it is stopped or has reached the end; what it has counted is its best so far.
int counted(const Progress &progress, int end)
{
    int best = 0;
    for (; best < end; ++best) {
        if (!progress(best * 100 / end))
            return best;
        QThread::usleep(200);
    }
    return best;
}

struct Outcome {
    int value = -1;
    int times = 0;
};

std::unique_ptr<Job<int>> counting(Outcome &outcome, int end)
{
    return std::make_unique<Job<int>>(
        QStringLiteral("Counting"), [end](const Progress &progress) { return counted(progress, end); },
        [&outcome](int value) {
            outcome.value = value;
            ++outcome.times;
        });
}

} // namespace

TEST_CASE("a job hands over its value once and in the thread that started it", "[jobs]")
{
    Outcome outcome;
    Qt::HANDLE thread = nullptr;
    Job<int> job(
        QStringLiteral("Adding"), [](const Progress &) { return 42; },
        [&](int value) {
            thread = QThread::currentThreadId();
            outcome.value = value;
            ++outcome.times;
        });
    QSignalSpy finished(&job, &Work::finished);
    CHECK(job.isRunning());
    REQUIRE((finished.count() == 1 || finished.wait()));
    CHECK(outcome.value == 42);
    CHECK(outcome.times == 1);
    CHECK(thread == QThread::currentThreadId());
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("a job that is cancelled keeps the best it has so far", "[jobs]")
{
    Outcome outcome;
    const auto job = counting(outcome, 1'000'000);
    QSignalSpy progressed(job.get(), &Work::progressed);
    QSignalSpy finished(job.get(), &Work::finished);
    REQUIRE(progressed.wait());
    job->stop();
    CHECK(job->isStopped());
    REQUIRE(finished.wait());
    CHECK(outcome.times == 1);
    CHECK(outcome.value >= 0);
    CHECK(outcome.value < 1'000'000);
}

TEST_CASE("of thousands of short jobs each ends once, however fast its promise goes", "[jobs]")
{
    int delivered = 0;
    std::vector<std::unique_ptr<Job<int>>> jobs;
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        jobs.push_back(std::make_unique<Job<int>>(QStringLiteral("short"), [i](const Progress &) { return i; }, [&](int) { ++delivered; }));
    CHECK(QTest::qWaitFor([&] { return delivered >= count; }, 20000));
    QTest::qWait(20);
    CHECK(delivered == count);
}

TEST_CASE("a job that is destroyed stops, waits and says nothing", "[jobs]")
{
    Outcome outcome;
    auto job = counting(outcome, 1'000'000);
    job.reset();
    QCoreApplication::processEvents();
    CHECK(outcome.times == 0);
}

TEST_CASE("several jobs stand in the bar until each has ended", "[jobs]")
{
    Outcome first;
    Outcome second;
    JobBar bar;
    const auto one = counting(first, 1'000'000);
    const auto two = counting(second, 1'000'000);
    bar.add(one.get());
    bar.add(two.get());
    CHECK(bar.running() == 2);
    CHECK_FALSE(bar.isHidden());
    const auto buttons = bar.findChildren<QPushButton *>(QStringLiteral("cancelJob"));
    REQUIRE(buttons.size() == 2);
    CHECK(buttons.front()->accessibleName() == QStringLiteral("Cancel: Counting"));
    CHECK(bar.findChild<QProgressBar *>()->size().width() > 0);

    QSignalSpy finished(one.get(), &Work::finished);
    buttons.front()->click();
    REQUIRE(finished.wait());
    CHECK(first.times == 1);
    CHECK(bar.running() == 1);
    two->stop();
    QSignalSpy other(two.get(), &Work::finished);
    REQUIRE(other.wait());
    CHECK(bar.running() == 0);
    CHECK(bar.isHidden());
}

TEST_CASE("the bar forgets a job whose page is gone", "[jobs]")
{
    Outcome outcome;
    JobBar bar;
    auto job = counting(outcome, 1'000'000);
    bar.add(job.get());
    job.reset();
    CHECK(bar.running() == 0);
    CHECK(bar.isHidden());
}
