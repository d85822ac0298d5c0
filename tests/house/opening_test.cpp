// SPDX-License-Identifier: MPL-2.0
#include "app/workbench.h"
#include "tests/core/store/log_centre.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;

namespace {

const QDate sixth(2026, 10, 6);

// A file in which Cilla's registration has run since 08:44.
QString fileWithTimer(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("centre.paybench"));
    store::test::LogCentre centre = store::test::logCentre(path);
    worklog::Timer timer;
    timer.person = centre.cilla;
    const worklog::Doing doing{QStringLiteral("Absences Norrby"), worklog::Activity::Registration, centre.norrby, {}, {}};
    given(store::Logs(centre.db).save(worklog::started(timer, doing, utc("2026-10-06 08:44:00")), QStringLiteral("Start")));
    return path;
}

} // namespace

TEST_CASE("what runs stands in the title as soon as the file is open and its person sits there", "[house]")
{
    ui::dress(*qApp);
    const QTemporaryDir folder;
    const QString path = fileWithTimer(folder);
    app::Workbench workbench;
    workbench.window().setVisible(true);
    workbench.standClockAt(QTime(9, 12, 30)); // it ticks no further: what is not said at once is never said
    REQUIRE(workbench.open(path, sixth, QStringLiteral("Cilla")));
    CHECK(workbench.window().windowTitle().startsWith(QStringLiteral("Absences Norrby 00:28:30")));
    REQUIRE(workbench.open(path, sixth, QStringLiteral("Bo")));
    QCoreApplication::processEvents();
    CHECK_FALSE(workbench.window().windowTitle().contains(QStringLiteral("00:28:30")));
}
