// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/heat_map.h"
#include "ui/charts/month_strip.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace paybench;
using namespace paybench::ui;

namespace {

// The working days of October 2026, with 80, 120 or 180 calls as in journey J1.
std::vector<QDate> octoberDays()
{
    std::vector<QDate> days;
    for (QDate day(2026, 10, 1); day.month() == 10; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            days.push_back(day);
    }
    return days;
}

double callsOn(QDate day)
{
    static const std::set<int> peak{22, 23, 26, 27, 28};
    static const std::set<int> middle{1, 19, 20, 21, 29, 30};
    return peak.count(day.day()) ? 180 : middle.count(day.day()) ? 120 : 80;
}

std::vector<StripDay> octoberStrip()
{
    std::vector<StripDay> made;
    for (const QDate day : octoberDays()) {
        const double calls = callsOn(day);
        StripDay one{day, calls, calls * 0.86, calls * 1.15, calls > 150 ? "4" : calls > 100 ? "3" : "2"};
        one.mark = day.day() == 26 ? QStringLiteral("utbetalningsdag") : QString();
        one.words = QStringLiteral("%1 samtal").arg(calls);
        made.push_back(one);
    }
    return made;
}

HeatFigures octoberHeat()
{
    static const std::vector<double> shares{5.5, 7.5, 8.5, 8.5, 8, 7.5, 6.5, 5, 5, 6.5, 7, 6.5, 6, 5, 4, 3};
    HeatFigures figures{"Calls per half-hour", "Half-hour", "Calls", {}, {}, {}};
    for (int slot = 0; slot < 16; ++slot) {
        figures.minutes.push_back(8 * 60 + slot * 30);
        figures.lengths.push_back(30);
    }
    for (const QDate day : octoberDays()) {
        HeatDay one{day, {}};
        for (const double share : shares)
            one.values.push_back(callsOn(day) * share / 100);
        figures.days.push_back(one);
    }
    return figures;
}

struct Sheet {
    Sheet()
    {
        dress(*qApp);
        page.setBackgroundRole(QPalette::Base);
        page.setAutoFillBackground(true);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(20, 16, 16, 16);
        column->setSpacing(12);
        strip = new MonthStrip;
        legend = new HeatLegend;
        map = new HeatMap;
        column->addWidget(strip);
        column->addWidget(legend, 0, Qt::AlignRight);
        column->addWidget(map, 1);
        strip->setTitle("Samtal per dag");
        strip->setNote(QStringLiteral("prognos med 80 % band · siffran är behovet"));
        strip->setHeadings("Day", "Calls", "P10", "P90", "Persons");
        strip->setDays(octoberStrip());
        strip->setChosen(QDate(2026, 10, 26));
        map->setFigures(octoberHeat());
        legend->setScale(map->scale());
        page.resize(792, 540);
        page.show();
        QApplication::processEvents();
    }

    QWidget page;
    MonthStrip *strip;
    HeatLegend *legend;
    HeatMap *map;
};

} // namespace

TEST_CASE("the days of the strip stand over those of the heat map", "[charts]")
{
    Sheet sheet;
    for (const int width : {700, 792, 1001, 1400}) {
        sheet.page.resize(width, 540);
        QApplication::processEvents();
        const DayColumns days = sheet.strip->columns();
        REQUIRE(days.count() == 22);
        for (int column = 0; column < days.count(); ++column) {
            CAPTURE(width, column);
            const QRect cell = sheet.map->visualRect(sheet.map->model()->index(0, column));
            const int left = sheet.map->viewport()->mapTo(&sheet.page, cell.topLeft()).x();
            CHECK(left == sheet.strip->mapTo(&sheet.page, QPoint(days.edge(column), 0)).x());
            CHECK(cell.width() == days.edge(column + 1) - days.edge(column));
        }
        CHECK(sheet.map->columns().beginsWeek(2)); // Monday 5 October
        CHECK(sheet.map->columns().gap(2) == px(7));
        CHECK(sheet.map->columns().gap(0) == 0);
    }
}

TEST_CASE("a day of the strip is chosen with arrows and with the pointer, and told once", "[charts]")
{
    Sheet sheet;
    QSignalSpy chosen(sheet.strip, &MonthStrip::dayChosen);
    QTest::keyClick(sheet.strip, Qt::Key_Right);
    CHECK(sheet.strip->chosen() == QDate(2026, 10, 27));
    QTest::keyClick(sheet.strip, Qt::Key_Home);
    QTest::keyClick(sheet.strip, Qt::Key_Left);
    CHECK(sheet.strip->chosen() == QDate(2026, 10, 1));
    QTest::mouseClick(sheet.strip, Qt::LeftButton, {}, sheet.strip->columns().cell(2, 60, 40).center().toPoint());
    CHECK(sheet.strip->chosen() == QDate(2026, 10, 5));
    CHECK(chosen.size() == 3);
    CHECK(sheet.strip->accessibleDescription().contains("80 samtal"));
    sheet.strip->setChosen(QDate(2026, 10, 26));
    CHECK(chosen.size() == 3);
    CHECK(sheet.strip->accessibleDescription().contains("utbetalningsdag"));
}

TEST_CASE("the strip has its days behind it as a table", "[charts]")
{
    Sheet sheet;
    const TableData table = sheet.strip->table();
    REQUIRE(table.columns.size() == 5);
    REQUIRE(table.rows.size() == 22);
    qint64 sum = 0;
    for (const auto &row : table.rows)
        sum += std::get<qint64>(row.cells[1]);
    CHECK(sum == 2620 - 120); // J1: 2,500
    CHECK(table.rows.front().cells.back() == Value(QString("3")));
}

TEST_CASE("the steps of colour follow the figures", "[charts]")
{
    std::vector<double> calls;
    for (int i = 0; i <= 20; ++i)
        calls.push_back(i);
    const HeatScale wide = HeatScale::of(calls);
    REQUIRE(wide.steps() == 7);
    CHECK(wide.rangeOf(0) == QStringLiteral("0–2"));
    CHECK(wide.rangeOf(6) == "16+");
    CHECK(wide.stepOf(2.4) == 0);
    CHECK(wide.stepOf(2.6) == 1);
    CHECK(wide.stepOf(400) == 6);
    CHECK(wide.inkOf(6) == Colour::OnAccent);
    CHECK(wide.inkOf(0) == Colour::Text);
    const HeatScale need = HeatScale::of({2, 3, 4, 4});
    REQUIRE(need.steps() == 3);
    CHECK(need.rangeOf(0) == "2");
    CHECK(need.groundOf(0) == Colour::Heat0);
    CHECK(need.groundOf(2) == Colour::Heat6);
    CHECK(HeatScale::of({}).steps() == 0);
    CHECK(HeatScale::of({0, 0}).rangeOf(0) == "0");
}

TEST_CASE("the heat map is walked both ways, read out, summed and copied", "[charts]")
{
    Sheet sheet;
    QAbstractItemModelTester tester(sheet.map->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    sheet.map->setNotes([](QDate, int) { return std::vector<std::pair<QString, QString>>{{"Need", "4"}}; });
    QSignalSpy chosen(sheet.map, &HeatMap::cellChosen);
    QSignalSpy summed(sheet.map, &HeatMap::selectionSummed);
    sheet.map->setChosen(QDate(2026, 10, 26), 10 * 60);
    CHECK(chosen.isEmpty());
    QTest::keyClick(sheet.map, Qt::Key_Down);
    QTest::keyClick(sheet.map, Qt::Key_Left);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.back()[0].toDate() == QDate(2026, 10, 23));
    CHECK(chosen.back()[1].toInt() == 10 * 60 + 30);
    const auto texts = summaryTexts(sheet.map->summary());
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].second == QStringLiteral("10:30–11:00"));
    CHECK(texts[1].second == "14"); // 180 × 7.5 % = 13.5
    CHECK(texts[2].second == "4");
    QTest::keyClick(sheet.map, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(sheet.map, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(sheet.map->summary().cells == 4);
    CHECK(sheet.map->summary().said.empty());
    CHECK(summed.size() >= 4);
    QTest::keyClick(sheet.map, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text().split('\n').size() == 4); // heading, two rows, and the end
    CHECK(copied->text().contains("\t14\t"));
    CHECK(copied->hasHtml());
    const QString spoken = sheet.map->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(QString(spoken).replace(QChar::Nbsp, QChar(u' ')).contains("1 October"));
    CHECK(spoken.contains("7 calls"));
}

TEST_CASE("new figures of the same days keep the chosen half-hour, and Esc leaves it", "[charts]")
{
    Sheet sheet;
    sheet.map->setChosen(QDate(2026, 10, 26), 10 * 60);
    HeatFigures more = octoberHeat();
    more.days[0].values[0] = 40;
    sheet.map->setFigures(more);
    REQUIRE(sheet.map->currentIndex().isValid());
    CHECK(sheet.map->currentIndex().row() == 4);
    CHECK(sheet.map->scale().rangeOf(6) == "32+");
    more.days[0].values[1] = std::nullopt;
    more.days.erase(more.days.begin() + 1);
    sheet.map->setFigures(more);
    CHECK(sheet.map->currentIndex().column() == 16);
    CHECK(sheet.map->model()->index(1, 0).data().toString() == QStringLiteral("–"));
    QSignalSpy left(sheet.map, &HeatMap::cellLeft);
    QTest::keyClick(sheet.map, Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK_FALSE(sheet.map->currentIndex().isValid());
}

TEST_CASE("an empty month and a single day are drawn, too", "[charts]")
{
    Sheet sheet;
    sheet.strip->setDays({});
    sheet.map->setFigures({});
    CHECK(sheet.strip->chosen().isNull());
    CHECK(sheet.page.grab().width() > 0);
    QTest::keyClick(sheet.strip, Qt::Key_Right);
    sheet.strip->setDays({StripDay{QDate(2026, 10, 1), 0, 0, 0, "2"}});
    CHECK(sheet.page.grab().width() > 0);
}

// PAYBENCH_PICTURES=/some/folder test_ui_charts "[.pictures]"
TEST_CASE("pictures of the month strip and the heat map", "[.pictures]")
{
    Sheet sheet;
    sheet.map->setChosen(QDate(2026, 10, 26), 10 * 60);
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES"));
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        sheet.page.grab().save(folder.filePath(QLatin1String(dark ? "month_strip_dark.png" : "month_strip.png")));
    }
    setScheme(Scheme::Light);
}
