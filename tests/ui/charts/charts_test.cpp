// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/axis.h"
#include "ui/charts/bar_strip.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/timeline.h"
#include "ui/charts/year_strip.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace paybench;
using namespace paybench::ui;

namespace {

void fill(LineChart &chart)
{
    LineSeries actual {"actual", {0, 1, 2}, {qint64(1212), Value(), qint64(1250)}};
    LineSeries forecast {"forecast", {0, 1, 2}, {qint64(1200), qint64(1210), qint64(1240)}, {qint64(1100), qint64(1110), qint64(1140)}, {qint64(1300), qint64(1310), qint64(1340)}, Colour::Series2, true};
    chart.setTitle("Payslips");
    chart.setLabels({{0, "A", "August 2026"}, {1, "S", "September 2026"}, {2, "O", "October 2026", true}});
    chart.setHeadings("Month", "Payslips");
    chart.setSeries({actual, forecast});
}

int inkOf(const QPixmap &picture, const QColor &ground)
{
    const QImage image = picture.toImage();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y) != ground ? 1 : 0;
    }
    return ink;
}

} // namespace

TEST_CASE("an axis has three to six round ticks that span the values", "[charts]")
{
    rc::prop("for any two values", [](int a, int b) {
        const double low = std::min(a, b) / 100.0;
        const double high = std::max(a, b) / 100.0;
        const Axis axis = axisFor(low, high, false);
        RC_ASSERT(axis.low <= low + 1e-6);
        RC_ASSERT(axis.high >= high - 1e-6);
        RC_ASSERT(axis.high > axis.low);
        RC_ASSERT(axis.ticks.size() >= 2u);
        RC_ASSERT(axis.ticks.size() <= 7u);
    });
    CHECK(axisFor(1212, 1318, false).ticks.front() == 1200);
    CHECK(axisFor(10, 250, true).ticks.front() == 0);
}

TEST_CASE("a chart has the table behind it, with exact values", "[charts]")
{
    dress(*qApp);
    LineChart chart;
    fill(chart);
    const TableData table = chart.table();
    REQUIRE(table.rows.size() == 3);
    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns[1].title == "actual");
    CHECK(table.rows[2].cells[0] == Value(QString("October 2026")));
    CHECK(table.rows[2].cells[1] == Value(qint64(1250)));
    CHECK(isNone(table.rows[1].cells[1]));
    chart.copyTable();
    CHECK(QApplication::clipboard()->text().startsWith("Month\tactual\tforecast\n"));
}

TEST_CASE("a chart can be read out and walked with the arrows", "[charts]")
{
    dress(*qApp);
    LineChart chart;
    fill(chart);
    CHECK(chart.accessibleName() == "Payslips");
    CHECK(chart.accessibleDescription().contains("October 2026"));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.accessibleDescription().startsWith("August 2026")); // September has no value
}

TEST_CASE("a chart follows light and dark, and is copied as a picture", "[charts]")
{
    dress(*qApp);
    LineChart chart;
    fill(chart);
    chart.resize(300, 150);
    setScheme(Scheme::Dark);
    const QImage dark = chart.picture().toImage();
    setScheme(Scheme::Light);
    const QImage light = chart.picture().toImage();
    CHECK(light.width() == 600);
    CHECK(dark.pixelColor(0, 0) != light.pixelColor(0, 0));
    chart.copyPicture();
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("pictures are saved as png and as svg with its texts", "[charts]")
{
    dress(*qApp);
    QTemporaryDir folder;
    LineChart chart;
    fill(chart);
    chart.resize(300, 150);
    REQUIRE(chart.savePicture(folder.filePath("a.png")));
    CHECK(QImage(folder.filePath("a.png")).width() == 600);
    REQUIRE(chart.savePicture(folder.filePath("a.svg")));
    QFile file(folder.filePath("a.svg"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    CHECK(svg.contains("<polyline"));
    CHECK(svg.contains("<text"));
    const Done refused = chart.savePicture(folder.filePath("missing/a.png"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("could not be saved"));
    CHECK_FALSE(chart.savePicture(folder.filePath("missing/a.svg")));
}

TEST_CASE("charts without anything to show draw nothing wrong", "[charts]")
{
    dress(*qApp);
    LineChart line;
    BarStrip bars;
    Timeline timeline;
    YearStrip year;
    for (Chart *chart : std::initializer_list<Chart *> {&line, &bars, &timeline, &year}) {
        chart->resize(200, 100);
        CHECK_FALSE(chart->picture().isNull());
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::mouseMove(chart, QPoint(50, 50));
        CHECK(chart->minimumSizeHint().width() <= 300);
    }
    line.setSeries({{"one", {5}, {qint64(0)}}});
    CHECK_FALSE(line.picture().isNull());
}

TEST_CASE("bars have a table with what is aimed at, and stand on zero", "[charts]")
{
    dress(*qApp);
    setScheme(Scheme::Light);
    BarStrip bars;
    bars.setHeadings("Month", "Hours", "Aim");
    bars.setBars({{"J", "January", qint64(5), qint64(6)}, {"F", "February", qint64(-3), Value()}});
    bars.resize(200, 120);
    CHECK(bars.table().columns.size() == 3);
    CHECK(bars.table().rows[1].cells[1] == Value(qint64(-3)));
    CHECK(inkOf(bars.picture(1), colour(Colour::Surface)) > 400);
}

TEST_CASE("the timeline chooses versions by mouse and by arrows", "[charts]")
{
    dress(*qApp);
    Timeline line;
    using State = Version::State;
    line.setVersions({{"version 1", "60", QDate(2025, 1, 1), {}, State::Past}, {"version 2", "62", QDate(2026, 1, 1), {}, State::Valid}, {"version 3", "64", QDate(2027, 1, 1), {}, State::Draft}});
    line.setToday(QDate(2026, 11, 2));
    line.setClosedUntil(QDate(2026, 10, 1));
    line.resize(600, 86);
    QSignalSpy chosen(&line, &Timeline::versionChosen);
    QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(300, 40));
    REQUIRE(chosen.size() == 1);
    CHECK(line.chosen() == 1);
    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(line.chosen() == 2);
    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(line.chosen() == 2);
    CHECK(line.table().rows.size() == 3);
    CHECK(line.accessibleDescription().contains("version 3"));
}

TEST_CASE("a year of absence is a table of its spans", "[charts]")
{
    dress(*qApp);
    YearStrip year;
    year.setYear(2026, QDate(2026, 11, 2));
    year.setSpans({{QDate(2026, 7, 1), QDate(2026, 7, 28)}, {QDate(2026, 12, 21), QDate(2027, 1, 5), true}});
    REQUIRE(year.table().rows.size() == 2);
    CHECK(year.table().rows[1].cells[0] == Value(QDate(2026, 12, 21)));
    CHECK_FALSE(year.picture().isNull());
}

TEST_CASE("milestones stand under each other and are read out", "[charts]")
{
    dress(*qApp);
    Milestones steps;
    steps.setMilestones({{"2027-01-01", "wants S80", "", Milestone::State::Coming}, {"2026-11-01", "80%", "now", Milestone::State::Now}});
    CHECK(steps.sizeHint().height() >= 2 * 40);
    CHECK(steps.accessibleDescription().contains("wants S80"));
    CHECK_FALSE(steps.grab().isNull());
}
