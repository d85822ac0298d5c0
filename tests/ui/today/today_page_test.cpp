// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/today/today_desk.h"

#include "ui/frame/empty_page.h"
#include "ui/inputs/figure_panel.h"
#include "ui/inputs/side_panel.h"
#include "ui/today/board_painting.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("Today names who answers, what is due and what differs", "[today]")
{
    TodayDesk desk;
    const reports::TodayBoard &board = desk.page.board();
    REQUIRE(board.seats.size() == 4);
    CHECK(desk.list("seats").rows()[0].words.startsWith("Nord, Anna"));
    CHECK(desk.list("seats").rows()[3].words.contains("instead of Sara"));
    CHECK(board.toDo == 3);
    CHECK(desk.list("dueCases").rows().size() == 3);
    CHECK(desk.list("dueCases").rows()[0].words.contains("late"));
    CHECK(desk.titles().contains("13:30–14:00: 1 person"));
    CHECK(desk.titles().contains("Stina answers instead of Sara"));
    CHECK(desk.list("away").rows().size() == 2);
    CHECK(desk.part<QLabel>("clock")->text() == QStringLiteral("09:12"));
    CHECK(board.calls == 10);
}

TEST_CASE("The foot says how many calls there were and who is present", "[today]")
{
    TodayDesk desk;
    REQUIRE(desk.sums.size() == 3);
    CHECK(desk.sums[0] == std::pair(QStringLiteral("Calls today"), QStringLiteral("10")));
    CHECK(desk.sums[1].second == QStringLiteral("2"));
    CHECK(desk.sums[2].second == QStringLiteral("14 of 15"));
}

TEST_CASE("Each deviation leads to the place where it is mended", "[today]")
{
    TodayDesk desk;
    BoardList &deviations = desk.list("deviations");
    for (std::size_t at = 0; at < deviations.rows().size(); ++at) {
        CAPTURE(deviations.rows()[at].words);
        CHECK_FALSE(deviations.rows()[at].deed.isEmpty());
        desk.went.clear();
        desk.page.setFocus();
        deviations.setFocus(Qt::TabFocusReason);
        deviations.choose(int(at));
        QTest::keyClick(&deviations, Qt::Key_Return);
        CHECK(desk.went.size() >= 1);
    }
}

TEST_CASE("S on a person begins the sick morning, F8 without one", "[today]")
{
    TodayDesk desk;
    BoardList &seats = desk.list("seats");
    seats.setFocus(Qt::TabFocusReason);
    seats.choose(1);
    QTest::keyClick(&seats, Qt::Key_S);
    const PersonId eva = personNamed(desk.db, QStringLiteral("Eva"));
    CHECK(desk.went == QStringList{QStringLiteral("rota %1").arg(eva.value), "rota sick 2026-10-06"});
    desk.went.clear();
    desk.press("today.sick");
    CHECK(desk.went == QStringList{"rota sick 2026-10-06"});
}

TEST_CASE("What is typed into nothing begins nothing", "[today]")
{
    TodayDesk desk;
    desk.page.setFocus(Qt::OtherFocusReason); // as the window does when the page is shown
    BoardList &seats = desk.list("seats");
    CHECK_FALSE(seats.hasFocus());
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.page, QStringLiteral("sten"));
    QTest::keyClick(&desk.page, Qt::Key_Return);
    CHECK(desk.went.isEmpty());
    for (const Qt::FocusReason reason : {Qt::OtherFocusReason, Qt::ActiveWindowFocusReason, Qt::PopupFocusReason}) {
        CAPTURE(int(reason));
        desk.page.setFocus();
        seats.setFocus(reason);
        seats.choose(0);
        QTest::keyClick(&seats, Qt::Key_S);
        QTest::keyClick(&seats, Qt::Key_Return);
        CHECK(desk.went.isEmpty());
    }
    QTest::keyClick(&seats, Qt::Key_Down); // the row is meant now
    QTest::keyClick(&seats, Qt::Key_S);
    CHECK(desk.went.size() == 2);
    desk.went.clear();
    desk.page.setFocus();
    QTest::keyClick(&desk.page, Qt::Key_Down); // the way in without Tab
    CHECK(seats.hasFocus());
    QTest::keyClick(&seats, Qt::Key_S);
    CHECK(desk.went.size() == 2);
    desk.went.clear();
    desk.page.setFocus();
    QTest::mouseClick(seats.viewport(), Qt::LeftButton, {}, seats.visualRect(seats.model()->index(1, 0)).center());
    desk.went.clear();
    QTest::keyClick(&seats, Qt::Key_S);
    CHECK(desk.went.size() == 2);
}

TEST_CASE("The timer follows who sits down, without waiting for the minute", "[today]")
{
    TodayDesk desk;
    auto *timer = desk.part<TimerCard>("timerCard");
    const PersonId anna = desk.me;
    desk.me = {};
    desk.page.refresh();
    CHECK(timer->accessibleDescription().contains("who sits here"));
    desk.me = anna;
    desk.steps.fill(); // as when the seat is taken
    desk.page.tick();
    CHECK_FALSE(timer->accessibleDescription().contains("who sits here"));
}

TEST_CASE("The palette finds that somebody is ill", "[today]")
{
    TodayDesk desk;
    const std::vector<Hit> hits = desk.page.search(QStringLiteral("sar"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].title.startsWith("Sara"));
    hits[0].open();
    CHECK(desk.went.back() == QStringLiteral("rota sick 2026-10-06"));
}

TEST_CASE("F1 opens the figure under the focus", "[today]")
{
    TodayDesk desk;
    auto *why = desk.part<FigurePanel>("boardWhy");
    CHECK_FALSE(why->isVisible());
    for (const char *name : {"seats", "deadlines", "dueCases", "caseCounts", "away"}) {
        CAPTURE(name);
        desk.list(name).setFocus();
        desk.list(name).choose(0);
        CHECK(desk.page.explain());
        CHECK(why->isVisible());
        CHECK_FALSE(why->explained().isEmpty());
    }
    HalfHourChart *chart = desk.page.view().chart();
    chart->setFocus();
    CHECK(desk.page.explain());
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(desk.page.explain());
    CHECK(why->explained().contains(QStringLiteral("08:00–08:30")));
    QTest::keyClick(chart, Qt::Key_Escape);
    CHECK_FALSE(why->isVisible());
}

TEST_CASE("The board follows the clock and what others log", "[today]")
{
    TodayDesk desk;
    *desk.clock += 60;
    desk.page.tick();
    CHECK(desk.part<QLabel>("clock")->text() == QStringLiteral("09:13"));
    worklog::Entry entry;
    entry.person = desk.me;
    entry.activity = worklog::Activity::Call;
    entry.time = {*desk.clock - 60, *desk.clock};
    entry.ofCase = desk.answered(entry);
    CHECK(desk.steps.run(QStringLiteral("Log"), [&] { return done(store::Logs(desk.db).save(entry)); }));
    CHECK(desk.page.board().calls == 11);
}

TEST_CASE("My timer runs and stops", "[today]")
{
    TodayDesk desk;
    auto *stop = desk.part<QPushButton>("stopTimer");
    CHECK_FALSE(stop->isVisible());
    worklog::Timer none;
    none.person = desk.me;
    worklog::Doing doing;
    doing.name = QStringLiteral("Frånvaro Norrby");
    doing.activity = worklog::Activity::FollowUp;
    CHECK(desk.steps.run(QStringLiteral("Start"), [&] { return done(store::Logs(desk.db).save(worklog::started(none, doing, *desk.clock), QStringLiteral("Start"))); }));
    CHECK(stop->isVisible());
    *desk.clock += 1710;
    desk.page.tick();
    CHECK(desk.part<TimerCard>("timerCard")->elapsed() == QStringLiteral("00:28:30"));
    stop->click();
    CHECK_FALSE(stop->isVisible());
    const auto entries = given(store::Logs(desk.db).entries(desk.me, {*desk.clock - 4000, *desk.clock + 1}));
    const auto timed = std::find_if(entries.begin(), entries.end(), [](const worklog::Entry &one) { return one.activity == worklog::Activity::FollowUp; });
    REQUIRE(timed != entries.end());
    CHECK(timed->time.seconds() == 1710);
}

TEST_CASE("Nobody who sits here is asked for, and nothing is stopped for nobody", "[today]")
{
    TodayDesk desk;
    desk.me = {};
    desk.page.refresh();
    CHECK(desk.part<TimerCard>("timerCard")->accessibleDescription().contains("who sits here"));
    CHECK_FALSE(desk.part<QPushButton>("stopTimer")->isVisible());
}

TEST_CASE("Other days are shown: one that was, one to come, one that is closed", "[today]")
{
    TodayDesk desk;
    desk.press("today.later");
    CHECK(desk.page.shownDay() == day("2026-10-07"));
    CHECK(desk.list("seats").rows()[0].words.startsWith("Nord, Cilla"));
    desk.page.showDay(day("2026-10-10"));
    CHECK_FALSE(desk.page.board().isOpen);
    CHECK_FALSE(desk.page.view().chart()->isVisible());
    CHECK(desk.titles().contains("closed"));
    desk.list("deviations").setFocus(Qt::TabFocusReason);
    desk.list("deviations").choose(0);
    QTest::keyClick(&desk.list("deviations"), Qt::Key_Return);
    CHECK(desk.page.shownDay() == day("2026-10-12"));
    desk.press("today.now");
    CHECK(desk.page.shownDay() == day("2026-10-06"));
}

TEST_CASE("A centre without a rota is invited to make one", "[today]")
{
    TodayDesk desk(TodayDesk::Begin::Blank);
    auto *empty = desk.page.findChild<EmptyPage *>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    desk.press("today.rota");
    CHECK(desk.went.back().startsWith("rota"));
}

TEST_CASE("The wall has the screen for itself, refreshes, and Esc leaves it", "[today]")
{
    TodayDesk desk;
    desk.press("today.wall");
    REQUIRE(desk.page.wall());
    Wall &wall = *desk.page.wall();
    CHECK(wall.isFullScreen());
    wall.setWindowState(Qt::WindowNoState); // the screen of the tests is small
    wall.resize(1920, 1080);
    desk.settle();
    CHECK(wall.view().seats()->rows().size() == 4);
    CHECK(wall.view().seats()->rows()[0].height > desk.list("seats").rows()[0].height);
    *desk.clock += 3 * 60;
    desk.page.tick();
    QTest::keyClick(&wall, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.page.wall());
}

TEST_CASE("The page fits a small window and its rows keep their room", "[today]")
{
    TodayDesk desk;
    CHECK(desk.page.minimumSizeHint().width() <= 900);
    desk.page.resize(900, 500);
    desk.settle();
    CHECK(desk.list("seats").width() > 300);
}

TEST_CASE("Beside an open panel the names of tomorrow are whole", "[today]")
{
    TodayDesk desk;
    reports::TodayBoard board = desk.page.board();
    for (reports::FirstLineSeat &seat : board.seats) {
        seat.groupName.clear();
        seat.next = {QStringLiteral("Maria Sten")};
    }
    const BoardType type;
    for (const double width : {416.0, 520.0, 740.0}) {
        CAPTURE(width);
        const SeatColumns columns = seatColumns(board, type, width);
        QFont next = type.large(20);
        next.setWeight(QFont::Medium);
        CHECK(width - columns.next >= QFontMetricsF(next).horizontalAdvance(QStringLiteral("Maria Sten")));
        CHECK(columns.next > columns.until);
    }
}

TEST_CASE("What is shown is exported as a table", "[today]")
{
    TodayDesk desk;
    TableData written;
    QObject::connect(&desk.page, &Page::exportRequested, [&](const TableData &contents) { written = contents; });
    CHECK(desk.page.canExport());
    desk.page.exportTable();
    CHECK(written.rows.size() == 16);
    CHECK(std::get<qint64>(written.rows[11].cells[2]) == 5);
}
