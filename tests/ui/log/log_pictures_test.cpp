// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/away_question.h"
#include "ui/log/close_question.h"
#include "ui/log/favourites_dialog.h"
#include "ui/log/plan_dialog.h"
#include "ui/log/quick_log_window.h"

#include <QDir>

#include <catch2/catch.hpp>

// Pictures of the page, to lay beside the design's: PAYBENCH_PICTURES=/folder test_ui_log "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

void saveLogPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        widget.grab().save(QStringLiteral("%1/log-%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

void savePart(const QString &name)
{
    QApplication::processEvents();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(window) && window->isVisible()) {
            saveLogPicture(*window, name);
            window->close();
        }
    }
}

} // namespace

TEST_CASE("Pictures of the log", "[.pictures]")
{
    LogBench bench;
    bench.type("gre sem 4");
    QApplication::processEvents();
    saveLogPicture(*bench.page, QStringLiteral("page"));
    bench.press(Qt::Key_Return);
    QApplication::processEvents();
    saveLogPicture(*bench.page, QStringLiteral("saved"));
    bench.enter("2530 gre");
    saveLogPicture(*bench.page, QStringLiteral("wrong"));
    bench.edit().clear();
    bench.trigger("log.closeDay");
    savePart(QStringLiteral("close"));
    bench.trigger("log.favourites");
    savePart(QStringLiteral("favourites"));
    bench.trigger("log.plan");
    savePart(QStringLiteral("plan"));
    bench.trigger("log.add");
    savePart(QStringLiteral("add"));
    QWidget other;
    bench.desk->openQuickLog(&other);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *quick = qobject_cast<QuickLogWindow *>(window); quick && quick->isVisible())
            QTest::keyClicks(quick->findChild<LineEdit *>(QStringLiteral("quickLine")), QStringLiteral("greg sche 3"));
    }
    savePart(QStringLiteral("quick"));
}
