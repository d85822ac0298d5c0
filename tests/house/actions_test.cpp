// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_centre.h"
#include "app/workbench.h"
#include "tests/support/makers.h"
#include "ui/frame/language.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <map>

using namespace paybench;

namespace {

// The window on the demo centre, every page made.
struct OpenDemo {
    QTemporaryDir folder;
    app::Workbench workbench;

    OpenDemo()
    {
        ui::dress(*qApp);
        const QString path = folder.filePath(QStringLiteral("demo.paybench"));
        REQUIRE(app::makeDemoCentre(path));
        REQUIRE(workbench.open(path));
        workbench.window().resize(1280, 800);
        workbench.window().setVisible(true);
        for (const QString &page : workbench.pageIds())
            workbench.window().goTo(page);
    }
};

} // namespace

TEST_CASE("every action has a text in each language and a way to reach it, and no two share keys", "[house][slow]")
{
    OpenDemo demo;
    REQUIRE(demo.workbench.window().actions().all().size() > 30);
    for (const char *language : {"en", "sv", "da"}) {
        ui::language::use(QString::fromLatin1(language));
        QCoreApplication::processEvents();
        for (const QString &fault : demo.workbench.window().actions().faults())
            FAIL_CHECK(language << ": " << fault.toStdString());
        for (const ui::LiveAction *action : demo.workbench.window().actions().all()) {
            INFO(language << ": " << action->id().toStdString());
            CHECK_FALSE(action->plainText().isEmpty());
        }
    }
    ui::language::use(QStringLiteral("en"));
}

TEST_CASE("every page fits 1280 pixels in each language and has a title", "[house][slow]")
{
    OpenDemo demo;
    for (const char *language : {"en", "sv", "da"}) {
        ui::language::use(QString::fromLatin1(language));
        for (const QString &id : demo.workbench.pageIds()) {
            demo.workbench.window().goTo(id);
            QCoreApplication::processEvents();
            INFO(language << ": " << id.toStdString());
            CHECK_FALSE(demo.workbench.window().page(id)->header().title().isEmpty());
            CHECK(demo.workbench.window().minimumSizeHint().width() <= 1280);
        }
    }
    ui::language::use(QStringLiteral("en"));
}

TEST_CASE("every control that can be reached has a name for those who cannot see it", "[house][slow]")
{
    OpenDemo demo;
    for (const QString &id : demo.workbench.pageIds()) {
        demo.workbench.window().goTo(id);
        QCoreApplication::processEvents();
        for (QWidget *control : demo.workbench.window().page(id)->findChildren<QWidget *>()) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(control);
            if (!reader || reader->role() == QAccessible::Client)
                continue;
            INFO(id.toStdString() << ": " << control->metaObject()->className() << " “" << control->objectName().toStdString() << "”");
            CHECK_FALSE((reader->text(QAccessible::Name).isEmpty() && reader->text(QAccessible::Value).isEmpty()));
        }
    }
}

TEST_CASE("who goes to a page by its key can work there at once", "[house][slow]")
{
    OpenDemo demo;
    ui::Window &window = demo.workbench.window();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    // On Today nothing takes what is typed; in Log Ctrl+1 is a favourite, so one comes to Today from elsewhere.
    const std::map<QString, QString> expected{{"today", "todayPage"}, {"log", "quickLine"}, {"cases", "caseList"}, {"demand", "monthStrip"},
                                              {"rota", "rotaCells"}, {"people", "peopleTable"}, {"agreements", "pricesTable"}, {"month", "basisTable"}};
    for (const QString &id : demo.workbench.pageIds()) {
        const QString from = id == QStringLiteral("today") ? QStringLiteral("people") : QStringLiteral("today");
        window.goTo(from);
        for (QPushButton *button : window.page(from)->header().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                button->setFocus(); // what is hidden with its page hands the keys on
        }
        QTest::keySequence(&window, window.actions().find(QStringLiteral("go.") + id)->keys());
        QCoreApplication::processEvents();
        const QWidget *focus = QApplication::focusWidget();
        CAPTURE(id.toStdString());
        REQUIRE(focus);
        CHECK(focus->isVisible());
        CHECK(focus->objectName().toStdString() == expected.at(id).toStdString());
    }
}
