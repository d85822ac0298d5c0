// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/approve_dialog.h"
#include "ui/log/quick_log_window.h"
#include "ui/log/tally_pad.h"
#include "ui/log/week_grid.h"

#include <QComboBox>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

// From October on contacts are only counted.
void countOnly(LogBench &bench)
{
    given(bench.db.step(QStringLiteral("Sampling"), [&] { return store::Logs(bench.db).save(worklog::SamplingRule{day("2026-10-01"), 0b0000'0001'0000}); }));
    emit bench.steps.changed();
    bench.page->refresh();
}

std::vector<worklog::Tally> talliesOf(LogBench &bench)
{
    return given(store::Logs(bench.db).tallies({LogBench::utcOf("2026-10-06 00:00"), LogBench::utcOf("2026-10-07 00:00")}));
}

QuickLogWindow *quickWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<QuickLogWindow *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("in a month that only counts, two keys are a contact", "[log]")
{
    LogBench bench;
    countOnly(bench);
    REQUIRE(bench.page->input().isCounting());
    TallyPad &pad = bench.page->input().pad();
    QTest::keyClick(&pad, Qt::Key_1);
    QTest::keyClick(&pad, Qt::Key_1);
    QTest::keyClick(&pad, Qt::Key_2);
    QTest::keyClick(&pad, Qt::Key_0);
    const auto tallies = talliesOf(bench);
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0].channel == worklog::Channel::Phone);
    CHECK(tallies[0].customer == customerNamed(bench.db, QStringLiteral("Norrby kommun"))); // who calls most comes first
    CHECK(tallies[1].channel == worklog::Channel::Email);
    CHECK_FALSE(bool(tallies[1].customer));
    CHECK(bench.casesOfDay().empty());
    QTest::keyClick(&pad, Qt::Key_9); // no channel
    QTest::keyClick(&pad, Qt::Key_1);
    QTest::keyClick(&pad, Qt::Key_Z); // no customer
    QTest::keyClick(&pad, Qt::Key_Escape);
    CHECK(talliesOf(bench).size() == 2);
    CHECK_FALSE(pad.chosenChannel().has_value());
}

TEST_CASE("one contact can be logged in full in a month that only counts", "[log]")
{
    LogBench bench;
    countOnly(bench);
    emit bench.page->input().pad().fullAsked();
    REQUIRE_FALSE(bench.page->input().isCounting());
    bench.enter("gre sem 4");
    CHECK(bench.casesOfDay().size() == 1);
    CHECK(bench.page->input().isCounting());
}

TEST_CASE("the quick window logs over another page and is gone", "[log]")
{
    LogBench bench;
    bench.page->hide();
    QWidget other;
    other.show();
    bench.desk->openQuickLog(&other);
    QuickLogWindow *window = quickWindow();
    REQUIRE(window);
    auto *edit = window->findChild<LineEdit *>(QStringLiteral("quickLine"));
    QTest::keyClicks(edit, QStringLiteral("greg sche 3"));
    CHECK(window->findChild<QComboBox *>(QStringLiteral("lineChannel"))->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(bench.casesOfDay().size() == 1);
    CHECK_FALSE(window->isVisible());
    SECTION("what has to be read stays")
    {
        bench.second += 60;
        bench.desk->openQuickLog(&other);
        QTest::keyClicks(edit, QStringLiteral("gre sem 4"));
        QTest::keyClick(edit, Qt::Key_Return);
        CHECK(window->isVisible());
        CHECK(window->findChild<QLabel *>(QStringLiteral("lineSentence"))->text().contains(QStringLiteral("Eva")));
    }
    SECTION("its cross keeps what is half typed")
    {
        bench.second += 60;
        bench.desk->openQuickLog(&other);
        QTest::keyClicks(edit, QStringLiteral("gre sem"));
        window->close();
        const auto cases = bench.casesOfDay();
        REQUIRE(cases.size() == 2);
        CHECK(std::count_if(cases.begin(), cases.end(), [](const auto &one) { return one.state == worklog::CaseState::Later; }) == 1);
    }
}

TEST_CASE("a field under the line wins over what the line says", "[log]")
{
    LogBench bench;
    bench.line().showFields(true);
    bench.type("gre sem 4");
    auto *minutes = bench.page->findChild<QLineEdit *>(QStringLiteral("lineMinutes"));
    CHECK(minutes->text() == QStringLiteral("4"));
    QTest::keyClick(minutes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(minutes, QStringLiteral("9"));
    bench.press(Qt::Key_Return);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 1);
    CHECK(clockText(cases[0].opened, cases[0].ended) == QStringLiteral("09:03:30-09:12:30"));
}

TEST_CASE("the mini window stays on top, stays open, and shows the timer", "[log]")
{
    LogBench bench;
    bench.desk->openMini();
    QuickLogWindow *window = quickWindow();
    REQUIRE(window);
    CHECK(window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    CHECK(window->findChild<QLabel *>(QStringLiteral("runningTimer"))->text() == QStringLiteral("Absences Norrby 00:28:30"));
    auto *edit = window->findChild<LineEdit *>(QStringLiteral("quickLine"));
    QTest::keyClicks(edit, QStringLiteral("greg sche 3"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(window->isVisible());
    CHECK(bench.casesOfDay().size() == 1);
    bench.second += 1200; // the window stays, the next call is much later
    QTest::keyClicks(edit, QStringLiteral("greta sche"));
    bench.second += 40;
    QTest::keyClick(edit, Qt::Key_Return);
    const auto cases = bench.casesOfDay();
    REQUIRE(cases.size() == 2);
    CHECK(std::any_of(cases.begin(), cases.end(), [](const auto &one) { return one.ended - one.opened == 40; }));
    window->close();
}

TEST_CASE("who manages approves the days that others have closed", "[log]")
{
    LogBench bench;
    given(bench.db.step(QStringLiteral("Close"), [&] { return store::Logs(bench.db).closeDays(personNamed(bench.db, QStringLiteral("Bo")), {day("2026-10-05")}); }));
    CHECK_FALSE(bench.page->action(QStringLiteral("log.approve"))->isEnabled());
    auto rows = given(approvalsOf(bench.desk->place(), day("2026-10-05")));
    const auto waits = [&] { return std::count_if(rows.begin(), rows.end(), [](const WeekApproval &row) { return !row.toApprove.empty(); }); };
    CHECK(waits() == 1);
    ApproveDialog dialog(bench.desk->place(), day("2026-10-06"), nullptr);
    dialog.accept();
    rows = given(approvalsOf(bench.desk->place(), day("2026-10-05")));
    CHECK(waits() == 0);
}

TEST_CASE("without a person the page asks who sits here", "[log]")
{
    LogBench bench;
    bench.seated = {};
    bench.page->refresh();
    CHECK(bench.page->action(QStringLiteral("log.seat"))->isEnabled());
    CHECK_FALSE(bench.part<QAction>("logBegin")->isEnabled());
    bench.page->updateActions();
    CHECK_FALSE(bench.page->input().isVisible());
}

TEST_CASE("the page fits the smallest window, and at twice the text size", "[log]")
{
    LogBench bench;
    CHECK(bench.page->minimumSizeHint().width() <= 1092);
    CHECK(bench.page->minimumSizeHint().height() <= 690);
    bench.type("?? saved");
    QApplication::processEvents();
    CHECK_FALSE(bench.part<WeekGrid>("weekGrid")->isVisible());
    CHECK(bench.page->minimumSizeHint().height() <= 690);
    for (int i = 0; i < 8; ++i)
        bench.press(Qt::Key_Backspace);
    QApplication::processEvents();
    CHECK(bench.part<WeekGrid>("weekGrid")->isVisible());
}
