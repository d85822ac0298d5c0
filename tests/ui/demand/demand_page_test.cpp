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

// The demand half of journey J1 in the page, by the names of its parts.

TEST_CASE("J1: typed calls give 2, 3 and 4 persons on the right days", "[demand]")
{
    DemandDesk desk;
    const auto *strip = desk.part<MonthStrip>("monthStrip");
    REQUIRE(strip->days().size() == 22);
    std::map<QString, int> days;
    for (const StripDay &one : strip->days())
        ++days[one.above];
    CHECK(days["2"] == 11);
    CHECK(days["3"] == 6);
    CHECK(days["4"] == 5);
    CHECK(desk.part<QLabel>("personDays")->text() == "60");
    CHECK(withPlainBlanks(desk.part<QLabel>("personHours")->text()).contains("480 h"));
    desk.page.reveal(QDate(2026, 10, 26));
    CHECK(withPlainBlanks(desk.part<QLabel>("oneMoreHeading")->text()).contains("Monday 26 October"));
    CHECK(withPlainBlanks(desk.part<QLabel>("oneMoreNote")->text()) == QStringLiteral("180 calls · 22.5 an hour · load 1.88"));
    CHECK(desk.cell("oneMoreTable", 0, 1) == "69.07%");
    CHECK(desk.cell("oneMoreTable", 1, 1) == "90.54%");
    CHECK(desk.cell("oneMoreTable", 1, 2) == "20.4");
    CHECK(desk.cell("oneMoreTable", 1, 4) == "46.9%");
    CHECK(desk.cell("oneMoreTable", 0, 5) == "below the target");
    CHECK(desk.cell("oneMoreTable", 1, 5) == "reaches the target");
    CHECK(strip->days()[17].mark == "pay day");
}

TEST_CASE("the slider answers while it is drawn, and typing does the same", "[demand]")
{
    DemandDesk desk;
    auto *drawn = desk.slider("handleTime")->findChild<QSlider *>();
    drawn->setValue(60); // ten seconds each: 600 s
    CHECK(desk.page.state().what.assumptions.handleTime == 600);
    CHECK(desk.page.state().tried.personDays > 60);
    CHECK(desk.part<QLabel>("personDays")->text().toInt() == desk.page.state().tried.personDays);
    CHECK(desk.page.state().own.personDays == 60);
    desk.type("handleTime", "300");
    CHECK(desk.page.state().tried.personDays == 60);
    CHECK_FALSE(desk.page.state().isTrying());
    desk.type("calls", "2750");
    REQUIRE(desk.page.state().what.monthCalls.has_value());
    CHECK(*desk.page.state().what.monthCalls == Approx(2750));
    CHECK(desk.page.state().tried.calls == Approx(2750));
    desk.press("demand.reset");
    CHECK_FALSE(desk.page.state().isTrying());
    CHECK(desk.field("calls")->text() == "2,500");
    CHECK(desk.names().filter("what-if").isEmpty());
}

TEST_CASE("what cannot be is said at its field, and the value before stays in force", "[demand]")
{
    DemandDesk desk;
    const auto [name, typed, said] = GENERATE(table<const char *, QString, QString>({
        {"handleTime", "0", "Handle time must be above 0 s. 300 s is kept."},
        {"handleTime", "-5", "300 s is kept."},
        {"handleTime", "five", "Enter a number. 300 s is kept."},
        {"targetShare", "100", "80 % is kept."},
        {"targetShare", "0", "80 % is kept."},
        {"maxOccupancy", "0", "85 % is kept."},
        {"calls", "-1", "2,500 is kept."},
        {"calls", "99999999999", "2,500 is kept."},
    }));
    CAPTURE(name, typed.toStdString());
    desk.type(name, typed);
    CHECK(withPlainBlanks(desk.slider(name)->error()).endsWith(said));
    CHECK(desk.field(name)->text() == typed);
    CHECK(desk.page.state().tried.personDays == 60);
    QTest::keyClick(desk.field(name), Qt::Key_Escape);
    CHECK(desk.slider(name)->error().isEmpty());
    CHECK(desk.page.state().tried.personDays == 60);
}

TEST_CASE("a queue that grows is said in words, never as a number", "[demand]")
{
    DemandDesk desk;
    desk.page.reveal(QDate(2026, 10, 26));
    auto what = desk.page.state().what;
    what.assumptions.handleTime = 600;
    what.assumptions.most = 3;
    desk.page.tryOut(what);
    CHECK(desk.cell("oneMoreTable", 1, 2) == "grows without end");
    const QString all = desk.part<TableView>("oneMoreTable")->accessibleDescription() + desk.part<QLabel>("oneMoreNote")->text();
    CHECK_FALSE(all.contains("nan", Qt::CaseInsensitive));
    CHECK_FALSE(all.contains("inf", Qt::CaseInsensitive));
    CHECK(desk.cell("oneMoreTable", 1, 5).startsWith("below the target"));
}

TEST_CASE("zero calls are a need of the minimum, and no figure is undefined", "[demand]")
{
    DemandDesk desk;
    desk.type("calls", "0");
    CHECK(desk.page.state().tried.calls == 0);
    CHECK(desk.page.state().tried.personDays == 44); // two on each of 22 days
    CHECK(desk.cell("oneMoreTable", 1, 5) == "nobody calls");
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 6; ++column)
            CHECK_FALSE(desk.cell("oneMoreTable", row, column).contains("nan", Qt::CaseInsensitive));
    }
}

TEST_CASE("the need is saved as one named step, shown as saved, and undone", "[demand]")
{
    DemandDesk desk;
    CHECK(desk.part<Pill>("needStored")->isHidden());
    desk.press("demand.need");
    desk.settle();
    CHECK(desk.names().front() == "Save the need of October 2026");
    const auto stored = given(store::Demands(desk.db).need(october2026));
    REQUIRE(stored.has_value());
    CHECK(stored->days.size() == 22);
    CHECK(desk.part<Pill>("needStored")->text() == "Need saved");
    CHECK(withPlainBlanks(desk.part<Pill>("needStored")->toolTip()).contains("14 Oct 2026"));
    desk.type("handleTime", "400");
    CHECK(desk.part<Pill>("needStored")->text().contains("differ"));
    desk.steps.stack().undo();
    desk.settle();
    CHECK(desk.part<Pill>("needStored")->isHidden());
    CHECK_FALSE(given(store::Demands(desk.db).need(october2026)).has_value());
}

TEST_CASE("a what-if is kept by its name and comes back", "[demand]")
{
    DemandDesk desk;
    desk.type("handleTime", "360");
    REQUIRE(desk.page.saveScenario("Longer calls"));
    desk.settle();
    CHECK(desk.names().front() == QStringLiteral("Save the what-if “Longer calls”"));
    REQUIRE(desk.page.state().scenarios.size() == 1);
    desk.press("demand.reset");
    CHECK(desk.page.state().what.assumptions.handleTime == 300);
    desk.page.tryOut(desk.page.state().scenarios.front().what);
    CHECK(desk.page.state().what.assumptions.handleTime == 360);
    desk.steps.stack().undo();
    desk.settle();
    CHECK(desk.page.state().scenarios.empty());
}

TEST_CASE("strip, half-hours and days follow one another", "[demand]")
{
    DemandDesk desk;
    auto *strip = desk.part<MonthStrip>("monthStrip");
    auto *map = desk.part<HeatMap>("heatMap");
    QTest::keyClick(strip, Qt::Key_Home);
    CHECK(desk.page.state().day == QDate(2026, 10, 1));
    map->setFocus();
    map->setCurrentIndex(map->model()->index(4, 17));
    CHECK(desk.page.state().day == QDate(2026, 10, 26));
    CHECK(strip->chosen() == QDate(2026, 10, 26));
    REQUIRE(desk.page.state().chosenInterval());
    CHECK(desk.part<QLabel>("oneMoreHeading")->text().contains(QStringLiteral("10:00–10:30")));
    QTest::keyClick(map, Qt::Key_Escape);
    CHECK_FALSE(desk.page.state().minute.has_value());
    desk.page.showView(1);
    CHECK(desk.part<TableView>("dayTable")->currentRow() == 17);
    desk.part<TableView>("dayTable")->selectRow(0);
    CHECK(strip->chosen() == QDate(2026, 10, 1));
    CHECK(strip->columns().edge(3) - DayColumns::axisWidth() == map->columns().edge(3));
}

TEST_CASE("the half-hours show calls, need or e-mails, and say the half-hour in the status bar", "[demand]")
{
    DemandDesk desk;
    auto *map = desk.part<HeatMap>("heatMap");
    QSignalSpy summed(&desk.page, &Page::selectionSummary);
    map->setFocus();
    map->setCurrentIndex(map->model()->index(4, 17));
    const auto texts = summaryTexts(map->summary());
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].second == QStringLiteral("10:00–10:30"));
    CHECK(texts[2].first == "Need");
    CHECK(texts[2].second == "4");
    CHECK_FALSE(summed.isEmpty());
    desk.press("demand.persons");
    CHECK(map->model()->index(4, 17).data().toString() == "4");
    CHECK(map->figures().title == "Need per half-hour");
    CHECK(map->accessibleName() == "Need per half-hour");
    auto *strip = desk.part<MonthStrip>("monthStrip");
    CHECK(strip->title() == "Calls per day");
    desk.press("demand.mails");
    CHECK(strip->title() == "E-mails per day");
    CHECK(strip->days().front().value == Approx(desk.page.state().tried.days.front().mails.expected));
    CHECK(strip->days().front().words.contains("e-mails expected"));
    desk.page.showView(1);
    CHECK(strip->title() == "Calls per day");
}

TEST_CASE("F1 opens the arithmetic of the chosen figure beside the page", "[demand]")
{
    DemandDesk desk;
    desk.page.reveal(QDate(2026, 10, 26));
    REQUIRE(desk.page.explain());
    auto *panel = desk.part<FigurePanel>("figurePanel");
    CHECK(panel->isVisible());
    CHECK(panel->explained().contains("4"));
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK(desk.part<WhatIfPanel>("whatIf")->isVisible());
}
