// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/bar_strip.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/timeline.h"
#include "ui/charts/year_strip.h"
#include "ui/style/style.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

// Pictures of the charts, to lay beside the design's: PAYBENCH_PICTURES=/some/folder test_ui_charts "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

LineChart *twelveMonths()
{
    auto *chart = new LineChart;
    LineSeries series;
    std::vector<LineLabel> labels;
    const QString letters = "NDJFMAMJJASO";
    const std::vector<qint64> values {1212, 1238, 1221, 1224, 1227, 1231, 1236, 1302, 1318, 1240, 1246, 1250};
    for (int i = 0; i < 12; ++i) {
        series.x.push_back(i);
        series.y.push_back(values[std::size_t(i)]);
        labels.push_back({double(i), letters.mid(i, 1), QStringLiteral("månad %1").arg(i), i == 11});
    }
    chart->setLabels(labels);
    chart->setSeries({series});
    chart->setTitle("Tolv månader");
    return chart;
}

LineChart *forecast()
{
    auto *chart = new LineChart;
    LineSeries actual {"utfall", {}, {}, {}, {}, Colour::Series2, false};
    LineSeries expected {"prognos", {}, {}, {}, {}, Colour::Series1, true};
    const std::vector<int> calls {76, 88, 115, 131, 114, 90, 74, 81, 77, 92, 83, 72, 81, 88, 125, 183, 201};
    for (int i = 0; i < 22; ++i) {
        const int base = i < 17 ? calls[std::size_t(i)] - 4 : 200 - (i - 16) * 14;
        if (i < 17) {
            actual.x.push_back(i);
            actual.y.push_back(qint64(calls[std::size_t(i)]));
        }
        expected.x.push_back(i);
        expected.y.push_back(qint64(base));
        expected.low.push_back(qint64(base - 15));
        expected.high.push_back(qint64(base + 20));
    }
    chart->setSeries({actual, expected});
    chart->setFromZero(true);
    chart->setLabels({{0, "v. 40"}, {5, "v. 41"}, {10, "v. 42"}, {15, "v. 43"}, {20, "v. 44"}});
    return chart;
}

LineChart *tiers()
{
    auto *chart = new LineChart;
    LineSeries graduated {"stegvis", {}, {}, {}, {}, Colour::Series1, false};
    LineSeries volume {"volympris", {}, {}, {}, {}, Colour::Series2, true};
    for (int n = 900; n <= 1300; n += 10) {
        graduated.x.push_back(n);
        graduated.y.push_back(Money::ofHundredths(n <= 1000 ? n * 6400 : 6400000 + (n - 1000) * 6000));
        volume.x.push_back(n);
        volume.y.push_back(Money::ofHundredths(n <= 1000 ? n * 6400 : n * 6000));
    }
    chart->setKind(Kind::Money);
    chart->setAxisDivisor(1000);
    chart->setSeries({graduated, volume});
    chart->setShades({{1000, 1066}});
    chart->setHighlight(1250);
    chart->setLabels({{900, "900"}, {1000, QStringLiteral("1\u00A0000")}, {1100, QStringLiteral("1\u00A0100")}, {1200, QStringLiteral("1\u00A0200")}, {1300, QStringLiteral("1\u00A0300")}});
    return chart;
}

} // namespace

TEST_CASE("pictures of the charts", "[.pictures]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    QWidget page;
    page.setBackgroundRole(QPalette::Base);
    page.setAutoFillBackground(true);
    auto *box = new QVBoxLayout(&page);
    auto *upper = new QHBoxLayout;
    upper->addWidget(twelveMonths());
    upper->addWidget(tiers());
    box->addLayout(upper);
    auto *calls = forecast();
    calls->setFixedHeight(220);
    box->addWidget(calls);
    auto *bars = new BarStrip;
    std::vector<Bar> values;
    for (int i = 0; i < 12; ++i)
        values.push_back({QString("JFMAMJJASOND").mid(i, 1), {}, qint64(120 + (i * 37) % 60), qint64(150), i == 9});
    bars->setBars(values);
    box->addWidget(bars);
    auto *line = new Timeline;
    using State = Version::State;
    line->setVersions({{"version 1", "60,00", QDate(2024, 1, 1), {}, State::Past}, {"version 2", "61,00", QDate(2025, 1, 1), {}, State::Past},
                       {"version 3", QStringLiteral("62,00, gäller"), QDate(2026, 1, 1), {}, State::Valid}, {"version 4, utkast", QStringLiteral("64,00–56,00"), QDate(2027, 1, 1), {}, State::Draft}});
    line->setToday(QDate(2026, 11, 2));
    line->setClosedUntil(QDate(2026, 9, 1));
    box->addWidget(line);
    auto *year = new YearStrip;
    year->setYear(2026, QDate(2026, 11, 2));
    year->setSpans({{QDate(2026, 2, 20), QDate(2026, 2, 24)}, {QDate(2026, 7, 1), QDate(2026, 7, 28)}, {QDate(2026, 12, 21), QDate(2026, 12, 31), true}});
    box->addWidget(year);
    auto *steps = new Milestones;
    steps->setMilestones({{"2027-01-01", QStringLiteral("önskar S80"), "beslut senast 2026-12-01", Milestone::State::Coming},
                          {"2026-11-01", "80 %, ledig onsdag", QStringLiteral("gäller nu"), Milestone::State::Now},
                          {"2025-01-01", QStringLiteral("gruppen Öst"), QStringLiteral("från Nord"), Milestone::State::Past}});
    box->addWidget(steps);
    page.resize(640, 860);
    page.show();
    QApplication::processEvents();
    QTest::mouseMove(calls, QPoint(400, 60));
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        QPixmap map(page.size() * (dark ? 1.5 : 1));
        map.setDevicePixelRatio(dark ? 1.5 : 1);
        page.render(&map);
        map.save(folder + (dark ? QStringLiteral("/charts-dark.png") : QStringLiteral("/charts-light.png")));
    }
    setScheme(Scheme::Light);
}
