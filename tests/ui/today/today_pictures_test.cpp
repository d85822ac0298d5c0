// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/today/today_desk.h"

#include <QDir>

#include <catch2/catch.hpp>

// Pictures of the board, to lay beside the design's: PAYBENCH_PICTURES=/folder test_ui_today "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("Pictures of the board", "[.pictures]")
{
    TodayDesk desk;
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    const auto save = [&](QWidget &widget, const char *name, bool dark) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        desk.settle();
        widget.grab().save(QStringLiteral("%1/today-%2-%3.png").arg(folder, QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light")));
    };
    save(desk.page, "page", false);
    save(desk.page, "page", true);
    desk.press("today.wall");
    desk.page.wall()->setWindowState(Qt::WindowNoState);
    desk.page.wall()->resize(1920, 1080);
    desk.settle();
    save(*desk.page.wall(), "wall", false);
    save(*desk.page.wall(), "wall", true);
    setScheme(Scheme::Light);
    desk.page.showDay(day("2026-10-10"));
    save(desk.page, "closed", false);
    CHECK_FALSE(desk.page.board().isOpen);
}
