// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "tests/ui/log/log_bench.h"
#include "ui/log/away_question.h"
#include "ui/log/away_watch.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

// A session that tells what the test wants.
class ToldSession : public SessionSource {
public:
    std::optional<std::int64_t> idleSeconds() const override { return idle; }
    std::optional<std::int64_t> idle;
};

struct Watched {
    Watched()
        : session(new ToldSession), watch(std::unique_ptr<SessionSource>(session), {[this] { return wall; }, [this] { return steady; }})
    {
        QObject::connect(&watch, &AwayWatch::returned, &watch, [this](const worklog::Away &away) { told.push_back(away); });
        watch.setWatching(true);
    }
    void pass(std::int64_t seconds)
    {
        wall += seconds;
        steady += seconds;
    }

    std::int64_t wall = 1'000'000, steady = 500;
    ToldSession *session;
    AwayWatch watch;
    std::vector<worklog::Away> told;
};

using Why = worklog::Away::Why;

} // namespace

TEST_CASE("a locked screen is told when it is unlocked, from lock to unlock", "[log]")
{
    Watched desk;
    emit desk.session->locked();
    desk.pass(35 * 60);
    CHECK(desk.told.empty());
    emit desk.session->unlocked();
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].why == Why::Locked);
    CHECK(desk.told[0].time.seconds() == 35 * 60);
}

TEST_CASE("a computer that slept behind a locked screen is one absence", "[log]")
{
    Watched desk;
    emit desk.session->locked();
    desk.pass(60);
    emit desk.session->fallingAsleep();
    desk.wall += 3600; // the steady clock stands still
    emit desk.session->woken();
    desk.watch.look();
    desk.pass(60);
    emit desk.session->unlocked();
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].time.seconds() == 3720);
}

TEST_CASE("a sleep that nobody announced is found by the gap between the clocks", "[log]")
{
    Watched desk;
    desk.pass(5);
    desk.watch.look();
    desk.wall += 1800;
    desk.pass(5);
    desk.watch.look();
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].why == Why::Suspended);
    CHECK(desk.told[0].time.seconds() == 1800);
}

TEST_CASE("ten minutes without a key are told when there is one again; less is not", "[log]")
{
    Watched desk;
    desk.session->idle = 540;
    desk.pass(540);
    desk.watch.look();
    desk.session->idle = 2;
    desk.watch.look();
    CHECK(desk.told.empty());
    desk.pass(700);
    desk.session->idle = 700;
    desk.watch.look();
    CHECK(desk.told.empty());
    desk.pass(100);
    desk.session->idle = 3;
    desk.watch.look();
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0].why == Why::Idle);
    CHECK(desk.told[0].time.seconds() == 800);
}

TEST_CASE("while no timer runs nobody is asked", "[log]")
{
    Watched desk;
    desk.watch.setWatching(false);
    emit desk.session->locked();
    desk.pass(3600);
    emit desk.session->unlocked();
    desk.watch.look();
    CHECK(desk.told.empty());
}

TEST_CASE("J7: a locked screen asks with five answers, none chosen, and the time waits", "[log]")
{
    LogBench bench(true, "2026-10-06 11:58:00");
    auto *session = new ToldSession;
    bench.desk->timer().setSource(std::unique_ptr<SessionSource>(session));
    emit session->locked();
    bench.second = LogBench::utcOf("2026-10-06 12:33:00");
    emit session->unlocked();
    auto *question = qobject_cast<AwayQuestion *>(QApplication::topLevelWidgets().value(0));
    for (QWidget *window : QApplication::topLevelWidgets())
        question = qobject_cast<AwayQuestion *>(window) ? qobject_cast<AwayQuestion *>(window) : question;
    if (!question)
        question = bench.page->window()->findChild<AwayQuestion *>();
    REQUIRE(question);
    CHECK(question->windowTitle().contains(QStringLiteral("35")));
    const auto answers = question->findChildren<QRadioButton *>();
    REQUIRE(answers.size() == 5);
    for (const QRadioButton *answer : answers)
        CHECK_FALSE(answer->isChecked());
    CHECK_FALSE(question->deed()->isEnabled());
    const auto isAway = [](const worklog::Entry &entry) { return entry.activity == worklog::Activity::Away; };
    auto entries = bench.entriesOfDay();
    REQUIRE(std::count_if(entries.begin(), entries.end(), isAway) == 1);
    // It keeps the day open until it is answered.
    CHECK(std::any_of(bench.page->state().log.findings.begin(), bench.page->state().log.findings.end(), [](const auto &finding) { return finding.keepsOpen; }));
    SECTION("lunch")
    {
        answers[1]->setChecked(true);
        question->deed()->click();
        entries = bench.entriesOfDay();
        CHECK(std::none_of(entries.begin(), entries.end(), isAway));
        CHECK(std::any_of(entries.begin(), entries.end(), [](const worklog::Entry &one) { return one.activity == worklog::Activity::Break && one.time.seconds() == 35 * 60; }));
        CHECK(bench.timer().isRunning());
    }
    SECTION("leave it out and stop")
    {
        answers[4]->setChecked(true);
        question->deed()->click();
        entries = bench.entriesOfDay();
        CHECK(std::none_of(entries.begin(), entries.end(), isAway));
        CHECK_FALSE(bench.timer().isRunning());
    }
    SECTION("later")
    {
        question->reject();
        entries = bench.entriesOfDay();
        CHECK(std::count_if(entries.begin(), entries.end(), isAway) == 1);
    }
}

TEST_CASE("J7: a timer left running asks the next morning, from the end of the day", "[log]")
{
    LogBench bench(true, "2026-10-06 15:00:00");
    bench.page.reset();
    bench.desk.reset();
    bench.second = LogBench::utcOf("2026-10-07 07:55:00");
    bench.open();
    const auto entries = given(store::Logs(bench.db).entries(bench.seated, {LogBench::utcOf("2026-10-06 00:00"), LogBench::utcOf("2026-10-08 00:00")}));
    std::int64_t registered = 0;
    for (const worklog::Entry &entry : entries)
        registered += entry.activity == worklog::Activity::Registration ? entry.time.seconds() : 0;
    CHECK(clockText(0, LogBench::utcOf("2026-10-06 08:44:00") + registered).endsWith(QStringLiteral("16:00:00"))); // no hour of the night
    const auto away = std::find_if(entries.begin(), entries.end(), [](const worklog::Entry &one) { return one.activity == worklog::Activity::Away; });
    CHECK(away != entries.end());
}

TEST_CASE("a night is one question, says what ran, and arrows choose its answer", "[log]")
{
    LogBench bench(true, "2026-10-06 15:00:00");
    bench.page.reset();
    bench.desk.reset();
    bench.second = LogBench::utcOf("2026-10-07 07:55:00");
    const QWidgetList before = QApplication::topLevelWidgets();
    bench.open();
    bench.desk->timer().look();
    AwayQuestion *question = bench.page->window()->findChild<AwayQuestion *>();
    for (QWidget *window : QApplication::topLevelWidgets())
        question = qobject_cast<AwayQuestion *>(window) && !before.contains(window) ? qobject_cast<AwayQuestion *>(window) : question;
    REQUIRE(question);
    CHECK(question->windowTitle().contains(format::duration((15 * 60 + 55) * 60)));
    QStringList said;
    for (const QLabel *label : question->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.join(u' ').contains(QStringLiteral("Absences Norrby")));
    const auto answers = question->findChildren<QRadioButton *>();
    REQUIRE(answers.size() == 5);
    QTest::keyClick(answers[0], Qt::Key_Down);
    CHECK(answers[1]->isChecked());
    QTest::keyClick(answers[1], Qt::Key_Up);
    CHECK(answers[0]->isChecked());
    QTest::keyClick(answers[0], Qt::Key_Up); // round to the last
    CHECK(answers[4]->isChecked());
    question->deed()->click();
    const auto entries = given(store::Logs(bench.db).entries(bench.seated, {LogBench::utcOf("2026-10-06 00:00"), LogBench::utcOf("2026-10-08 00:00")}));
    CHECK(std::none_of(entries.begin(), entries.end(), [](const worklog::Entry &one) { return one.activity == worklog::Activity::Away; }));
    CHECK(std::none_of(entries.begin(), entries.end(), [](const worklog::Entry &one) { return one.time.end > LogBench::utcOf("2026-10-06 16:00"); }));
    CHECK_FALSE(bench.timer().isRunning());
}
