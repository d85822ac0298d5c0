// SPDX-License-Identifier: MPL-2.0
#include "core/store/demands.h"
#include "tests/ui/demand/demand_desk.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/month_strip.h"
#include "ui/demand/demand_page.h"
#include "ui/demand/demand_view.h"
#include "ui/demand/typed_calls.h"
#include "ui/demand/what_if_panel.h"
#include "ui/inputs/figure_panel.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/inputs/value_slider.h"
#include "ui/inputs/word_choice.h"
#include "ui/style/style.h"
#include "ui/table/summary.h"
#include "ui/table/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using staffing::Channel;

// What is typed and counted, and what the page says of it.

TEST_CASE("a month without anything says what it is for, and the total can be typed", "[demand]")
{
    DemandDesk desk(false);
    desk.page.showMonth(Month(2030, 3));
    desk.settle();
    if (desk.page.state().hasCalls()) // payslips of other months give a first guess
        return;
    CHECK_FALSE(desk.part<MonthStrip>("monthStrip")->isVisible());
    desk.press("demand.total");
    auto *total = desk.part<CountEdit>("monthCalls");
    REQUIRE(total->isVisible());
    QTest::keyClicks(total, "1200");
    QTest::keyClick(total, Qt::Key_Return);
    desk.settle();
    CHECK(desk.page.state().own.calls == Approx(1200));
    CHECK(desk.names().front() == "Set the calls of March 2030 to 1,200");
    CHECK(desk.part<MonthStrip>("monthStrip")->isVisible());
}

TEST_CASE("typed days that miss the total are shown, scaled or kept", "[demand]")
{
    DemandDesk desk;
    Edits edits(desk.db, desk.steps);
    TypedCalls typed(edits, october2026, Channel::Call);
    std::map<QDate, std::optional<qint64>> days;
    for (const staffing::DemandDay &one : desk.page.state().own.days)
        days[one.day] = 120; // 22 × 120 = 2,640
    given(typed.setDays(days, "Type the days"));
    desk.settle();
    desk.page.showView(1);
    REQUIRE(daysOverTotal(desk.page.state(), Channel::Call) == 140);
    REQUIRE(desk.part<QPushButton>("scaleDays")->isVisible());
    SECTION("scaled")
    {
        desk.part<QPushButton>("scaleDays")->click();
        desk.settle();
        CHECK(desk.names().front() == "Scale the days of October 2026 to 2,500 calls");
        qint64 sum = 0;
        for (const auto &one : desk.page.state().sources.typedCallDays)
            sum += one.second;
        CHECK(sum == 2500);
    }
    SECTION("kept")
    {
        desk.part<QPushButton>("keepDays")->click();
        desk.settle();
        CHECK(desk.page.state().sources.typedCalls == 2640);
    }
    CHECK_FALSE(daysOverTotal(desk.page.state(), Channel::Call).has_value());
    CHECK_FALSE(desk.part<QPushButton>("scaleDays")->isVisible());
    desk.steps.stack().undo();
    desk.settle();
    CHECK(daysOverTotal(desk.page.state(), Channel::Call) == 140);
}

TEST_CASE("a day is typed in the table, refused in a sentence, and pasted as one step", "[demand]")
{
    DemandDesk desk;
    desk.page.showView(1);
    auto *table = desk.part<TableView>("dayTable");
    Cells *cells = table->cells();
    CHECK_FALSE(bool(cells->edit(0, 2, "many")));
    CHECK_FALSE(bool(cells->edit(0, 2, "-3")));
    REQUIRE(bool(cells->edit(0, 2, "200")));
    desk.settle();
    CHECK(desk.names().front() == "Set the calls of 1 Oct 2026 to 200");
    CHECK(desk.page.state().own.days.front().calls.expected == Approx(200));
    CHECK(desk.page.state().own.calls == Approx(2500)); // the typed total stands
    REQUIRE(bool(cells->edit(0, 2, "")));
    desk.settle();
    CHECK(desk.page.state().sources.typedCallDays.empty());
    QApplication::clipboard()->setText("100\n110\n");
    table->setCurrentIndex(table->model()->index(0, 2));
    table->paste();
    desk.settle();
    CHECK(desk.names().front() == "Paste 2 figure(s) into October 2026");
    CHECK(desk.page.state().sources.typedCallDays.size() == 2);
}

TEST_CASE("counted months are forecast beside the window, and stopping places the days instead", "[demand]")
{
    DemandDesk desk(false);
    given(desk.db.step("Count", [&] {
        store::ContactCounts counts(desk.db);
        for (int month = 5; month <= 9; ++month) {
            if (const auto taken = counts.take(contactFile(QStringLiteral("m%1.csv").arg(month)), steadyMonth(Month(2026, month), 6, QString())); !taken)
                return Done(taken.error());
        }
        return Done();
    }));
    QSignalSpy started(&desk.page, &Page::jobStarted);
    desk.page.showMonth(october2026);
    CHECK(desk.page.isForecasting());
    CHECK(started.size() == 1);
    desk.settle();
    CHECK_FALSE(desk.page.isForecasting());
    REQUIRE(desk.page.state().own.days.size() == 22);
    CHECK(desk.page.state().own.calls == Approx(22 * 16 * 6).epsilon(0.1));
    CHECK(desk.part<MonthStrip>("monthStrip")->days().front().high > desk.part<MonthStrip>("monthStrip")->days().front().low);
    QSignalSpy said(&desk.page, &Page::said);
    QObject::connect(&desk.page, &Page::jobStarted, [](Work *work) { work->stop(); });
    desk.page.showMonth(october2026);
    desk.settle();
    CHECK(desk.page.state().own.days.size() == 22);
    if (!said.isEmpty()) // it may have come to its end before it was asked to stop
        CHECK(said.front().front().toString().contains("placed by low, middle and peak days"));
}

TEST_CASE("the palette finds the need of a month", "[demand]")
{
    DemandDesk desk;
    CHECK(desk.page.search("no").empty());
    const std::vector<Hit> found = desk.page.search("nov");
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == QStringLiteral("November\u00A02026"));
    QSignalSpy gone(&desk.page, &Page::goTo);
    found.front().open();
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().front().toString() == "demand");
}

TEST_CASE("every action of the page has a text, and the page follows the language and the dark", "[demand]")
{
    DemandDesk desk;
    for (const LiveAction *action : desk.page.liveActions())
        CHECK_FALSE(action->plainText().isEmpty());
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&desk.page, &change);
    setScheme(Scheme::Dark);
    CHECK(desk.page.grab().width() > 0);
    setScheme(Scheme::Light);
    CHECK_FALSE(desk.page.helpText().isEmpty());
}

// PAYBENCH_PICTURES=/some/folder test_ui_demand "[.pictures]"
TEST_CASE("pictures of the page", "[.pictures]")
{
    DemandDesk desk;
    desk.page.resize(1092, 712);
    desk.page.reveal(QDate(2026, 10, 26));
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES"));
    const auto save = [&](const char *name) {
        QApplication::processEvents();
        desk.page.grab().save(folder.filePath(QLatin1String(name)));
    };
    save("demand.png");
    setScheme(Scheme::Dark);
    save("demand_dark.png");
    setScheme(Scheme::Light);
    desk.type("handleTime", "400");
    save("demand_tried.png");
    desk.page.explain();
    save("demand_why.png");
    desk.page.showView(1);
    save("demand_days.png");
}
