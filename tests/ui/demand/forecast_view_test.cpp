// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/demand/demand_desk.h"
#include "ui/charts/line_chart.h"
#include "ui/demand/accuracy_words.h"
#include "ui/demand/forecast_view.h"
#include "ui/jobs/work.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

constexpr int forecastTab = 4;
constexpr Month september2026{2026, 9};

// Counted from April to the 13 October, but for July, the 10 and 11 September, and the afternoon of 17 September.
struct CountedDesk : DemandDesk {
    CountedDesk()
        : DemandDesk(false)
    {
        given(db.step("Count", [&] {
            store::ContactCounts counts(db);
            for (const int month : {4, 5, 6, 8, 9, 10}) {
                if (const auto taken = counts.take(contactFile(QStringLiteral("m%1.csv").arg(month)), rowsOf(Month(2026, month))); !taken)
                    return Done(taken.error());
            }
            return Done();
        }));
        page.showView(forecastTab);
        show(october2026);
    }

    static std::vector<staffing::ContactCount> rowsOf(Month month)
    {
        std::vector<staffing::ContactCount> rows = steadyMonth(month, 6, QString());
        for (staffing::ContactCount &row : rows)
            row.offered += (row.day.day() * 7 + row.minute / 30) % 5 - 2 + (row.day.dayOfWeek() == 1 ? 3 : 0) + (row.day.day() > 22 && row.day.day() < 29 ? 5 : 0);
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [](const staffing::ContactCount &row) {
                                      const bool inBetween = row.day == day("2026-09-10") || row.day == day("2026-09-11");
                                      const bool afternoon = row.day == day("2026-09-17") && row.minute >= 14 * 60;
                                      return inBetween || afternoon || row.day > day("2026-10-13");
                                  }),
                   rows.end());
        return rows;
    }

    ForecastView *view() { return page.findChild<ForecastView *>(); }
    void show(Month month)
    {
        page.showMonth(month);
        settle();
        for (int i = 0; i < 1500 && (view()->isTesting() || i < 3); ++i) {
            QTest::qWait(10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QString words() { return withPlainBlanks(part<QLabel>("outcomeWords")->text()); }
};

} // namespace

TEST_CASE("X-15: accuracy is one sentence with chance beside it", "[demand]")
{
    std::vector<OutcomeDay> days;
    const double figures[][2] = {{80, 92}, {120, 114}, {180, 201}};
    for (const auto &figure : figures) {
        OutcomeDay one;
        one.day = day("2026-10-01").addDays(qint64(days.size()));
        one.forecast = {figure[0], figure[0], figure[0]};
        one.counted = figure[1];
        one.isWhole = true;
        days.push_back(one);
    }
    days.push_back({day("2026-10-09"), {100, 80, 120}, std::nullopt, false, -1}); // not counted: not compared
    const staffing::Accuracy found = accuracyByDay(days);
    CHECK(found.points == 3);
    CHECK(found.wape == Approx(39.0 / 407));
    CHECK(found.bias == Approx(-27.0 / 407));
    const QString words = accuracyWords(found);
    CHECK(words.startsWith("The forecast missed 9.6% of the calls; chance alone would miss "));
    CHECK(words.endsWith("In total it was 6.6% too low."));
    CHECK(biasText(0) == "right");
    CHECK(biasText(0.12) == "12.0% too high");
    CHECK(changeText(1.61) == "+61%");
    CHECK(changeText(1) == "0%");
    CHECK(changeText(0.92) == QStringLiteral("−8%"));
    const staffing::Why why = accuracyWhy(found, "October 2026, per day");
    CHECK(why.sum.size() == 3);
    CHECK(why.text().contains("9.58%"));
}

TEST_CASE("the forecast stands beside what was counted, and only whole days that are over are compared", "[demand]")
{
    CountedDesk desk;
    REQUIRE(desk.part<TableView>("outcomeTable")->model()->rowCount() == 22);
    const std::vector<OutcomeDay> days = outcomeDays(desk.page.state());
    int whole = 0;
    for (const OutcomeDay &one : days) {
        whole += one.isWhole;
        CHECK(one.counted.has_value() == (one.day <= day("2026-10-13")));
        CHECK(one.naive > 0);
    }
    CHECK(whole == 9);
    CHECK(desk.words().startsWith("October 2026, 9 day(s). The forecast missed "));
    CHECK(desk.words().contains("chance alone would miss"));
    CHECK(desk.part<LineChart>("outcomeChart")->table().columns.size() == 3);
    CHECK(desk.cell("measureTable", 0, 0) == "October 2026, per day");
    CHECK(desk.cell("measureTable", 1, 0) == "October 2026, per half-hour");
}

TEST_CASE("the last counted month is hidden for a test, beside the window", "[demand]")
{
    CountedDesk desk;
    CHECK(desk.cell("measureTable", 2, 0) == "September 2026 hidden, per day");
    CHECK(desk.words().contains("September 2026 hidden as a test. The forecast missed "));
    CHECK(desk.part<TableView>("effectTable")->model()->rowCount() > 4);
    QSignalSpy started(desk.view(), &DemandView::jobStarted);
    auto what = desk.page.state().what;
    what.callsFactor = 1.1;
    desk.page.tryOut(what);
    CHECK(started.isEmpty()); // the counts are the same
    QObject::connect(desk.view(), &DemandView::jobStarted, [](Work *work) { work->stop(); });
    desk.show(september2026);
    CHECK(started.size() == 1);
    CHECK_FALSE(desk.view()->isTesting());
}

TEST_CASE("what was not counted is listed as missing, in days and in half-hours", "[demand]")
{
    CountedDesk desk;
    const std::vector<Uncounted> found = uncounted(desk.page.state());
    REQUIRE(found.size() == 3);
    CHECK(found[0].from == day("2026-09-17"));
    CHECK(found[0].gaps == std::vector<int>{840, 870, 900, 930});
    CHECK(found[1].from == day("2026-09-10"));
    CHECK(found[1].to == day("2026-09-11"));
    CHECK(found[1].days == 2);
    CHECK(found[2].from == day("2026-07-01"));
    CHECK(found[2].to == day("2026-07-31"));
    CHECK(found[2].days == 23);
    CHECK(desk.cell("leftOutTable", 0, 2) == QStringLiteral("counted in part, missing 14:00–16:00"));
    CHECK(desk.cell("leftOutTable", 1, 2) == "not counted: missing, not zero (2 open day(s))");
}

TEST_CASE("imported files are listed, and F1 explains a measure or a day", "[demand]")
{
    CountedDesk desk;
    CHECK(desk.part<TableView>("batchTable")->model()->rowCount() == 6);
    CHECK(desk.cell("batchTable", 0, 3) == "Bo");
    REQUIRE(desk.view()->why().has_value());
    CHECK(desk.view()->why()->subtitle.startsWith(name(staffing::DemandFigure::Calls)));
    auto *days = desk.part<TableView>("outcomeTable");
    days->selectRow(4);
    CHECK(desk.page.state().day == desk.page.state().own.days[4].day);
    CHECK(desk.page.explain());
}

TEST_CASE("a month without counts says so in every part, and no figure is undefined", "[demand]")
{
    DemandDesk desk;
    desk.page.showView(forecastTab);
    desk.settle();
    const QString words = withPlainBlanks(desk.part<QLabel>("outcomeWords")->text());
    CHECK(words.startsWith("No whole day of October 2026 has been counted yet."));
    CHECK_FALSE(words.contains("nan", Qt::CaseInsensitive));
    CHECK(desk.part<TableView>("measureTable")->model()->rowCount() == 0);
    CHECK(desk.part<TableView>("batchTable")->model()->rowCount() == 0);
    CHECK(desk.part<TableView>("outcomeTable")->model()->rowCount() == 22);
}
