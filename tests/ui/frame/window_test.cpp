// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/frame/dummy_centre.h"
#include "tests/ui/frame/pseudo_locale.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/help_pane.h"
#include "ui/frame/history_pane.h"
#include "ui/frame/language.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/toast.h"
#include "ui/frame/welcome_page.h"
#include "ui/jobs/job_bar.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

#include <catch2/catch.hpp>

#include <set>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

namespace {

DummyPage *dummy(Window &window, const char *id)
{
    return static_cast<DummyPage *>(window.page(QLatin1String(id)));
}

} // namespace

TEST_CASE("a page is made when it is first shown, and once", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    CHECK(centre.made == 1);
    CHECK(window.currentPage() == QStringLiteral("people"));
    window.actions().find(QStringLiteral("go.month"))->trigger();
    CHECK(centre.made == 2);
    CHECK(window.currentPage() == QStringLiteral("month"));
    window.actions().find(QStringLiteral("go.people"))->trigger();
    CHECK(centre.made == 2);
}

TEST_CASE("every action has a name, a way and a deed of its own (PLT-11)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    view.pages.resize(1); // the dummies share their ids
    window.showCentre(view);
    const std::vector<QString> faults = window.actions().faults();
    for (const QString &fault : faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(faults.empty());

    std::set<QAction *> inMenus;
    for (QAction *menu : window.menuBar()->actions())
        for (QAction *row : menu->menu()->actions())
            inMenus.insert(row);
    CHECK(window.menuBar()->actions().size() == 6);
    for (LiveAction *action : window.actions().all()) {
        CAPTURE(action->id().toStdString());
        CHECK((action->row().menu == Menu::None) == (inMenus.count(action) == 0));
    }
}

TEST_CASE("a page's actions are in force and in the menus while it is shown", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    window.showCentre(view);
    auto *page = dummy(window, "people");
    CHECK(page->action(QStringLiteral("dummy.approve"))->isEnabled());
    auto *other = dummy(window, "month");
    CHECK_FALSE(other->action(QStringLiteral("dummy.approve"))->isEnabled());
    window.goTo(QStringLiteral("month"));
    CHECK(other->action(QStringLiteral("dummy.approve"))->isEnabled());
    CHECK_FALSE(page->action(QStringLiteral("dummy.approve"))->isEnabled());
}

TEST_CASE("an edit is toasted, marked saved, undone from the menu by its name, and pages hear of it", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto *page = dummy(window, "people");
    auto *status = window.findChild<StatusBar *>();
    const int before = page->refreshed;
    CHECK(before == 1);

    page->action(QStringLiteral("dummy.approve"))->trigger();
    CHECK(page->refreshed == before + 1);
    CHECK(window.toast().text() == QStringLiteral("Saved · Approve October 2026"));
    CHECK(status->stateText().startsWith(QStringLiteral("Saved ")));
    LiveAction *undo = window.actions().find(QStringLiteral("edit.undo"));
    CHECK(undo->plainText() == QStringLiteral("Undo: approve October 2026"));
    CHECK(undo->isEnabled());

    undo->trigger();
    CHECK(window.toast().text() == QStringLiteral("Undone · Approve October 2026"));
    CHECK(undo->plainText() == QStringLiteral("Undo"));
    CHECK_FALSE(undo->isEnabled());
    CHECK(window.actions().find(QStringLiteral("edit.redo"))->isEnabled());
    CHECK(page->refreshed == before + 2);
}

TEST_CASE("a page that is not seen is refreshed when it is shown again", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto *people = dummy(window, "people");
    window.goTo(QStringLiteral("month"));
    const int before = people->refreshed;
    dummy(window, "month")->approve();
    CHECK(people->refreshed == before);
    window.goTo(QStringLiteral("people"));
    CHECK(people->refreshed == before + 1);
}

TEST_CASE("Ctrl+Z in a field with nothing to take back undoes the step", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto *page = dummy(window, "people");
    page->approve();
    auto *field = page->findChild<SearchField *>();
    field->setFocus();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(centre.steps.stack().canUndo());
}

TEST_CASE("links lead from page to page, and back", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    emit dummy(window, "people")->goTo(QStringLiteral("month"), QStringLiteral("Norrby"));
    CHECK(window.currentPage() == QStringLiteral("month"));
    CHECK(dummy(window, "month")->revealed == QVariant(QStringLiteral("Norrby")));
    window.actions().find(QStringLiteral("go.back"))->trigger();
    CHECK(window.currentPage() == QStringLiteral("people"));
    window.actions().find(QStringLiteral("go.forward"))->trigger();
    CHECK(window.currentPage() == QStringLiteral("month"));
    window.actions().find(QStringLiteral("go.nextMonth"))->trigger();
    CHECK(dummy(window, "month")->header().month() == Month(2026, 11));
}

TEST_CASE("F1 explains the figure that is selected, else helps with the page (PLT-13, PLT-18)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto *help = window.findChild<HelpPane *>();
    LiveAction *explain = window.actions().find(QStringLiteral("help.page"));
    dummy(window, "people")->explains = true;
    explain->trigger();
    CHECK_FALSE(help->isVisible());
    dummy(window, "people")->explains = false;
    explain->trigger();
    CHECK(help->isVisible());
    CHECK(help->text() == QStringLiteral("What the page is for."));
}

TEST_CASE("a language is switched while the window is open, and every text follows (PLT-03)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.goTo(QStringLiteral("month"));
    language::useTranslator(std::make_unique<PseudoLocale>());
    for (LiveAction *action : window.actions().all()) {
        CAPTURE(action->id().toStdString(), action->text().toStdString());
        // Names of languages stand in their own words.
        CHECK(
            (action->text().startsWith(QLatin1Char('[')) || action->id().startsWith(QStringLiteral("view.language-"))));
    }
    CHECK(window.menuBar()->actions().front()->text() == QStringLiteral("[&File]"));
    CHECK(dummy(window, "month")->header().title() == QStringLiteral("[Month]"));
    for (QLabel *label : window.findChildren<QLabel *>()) {
        const QString text = label->text();
        const bool isNumber = !text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
        const bool isName = text == QString::fromUtf8("Lönecenter Demo");
        CAPTURE(text.toStdString(), label->objectName().toStdString());
        CHECK((isNumber || isName || text.startsWith(QLatin1Char('['))));
    }
    language::useTranslator(nullptr);
    CHECK(dummy(window, "month")->header().title() == QStringLiteral("Month"));
    CHECK(window.menuBar()->actions().front()->text() == QStringLiteral("&File"));
}

TEST_CASE("an error is a bar on the page, with its details folded", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.sayError({Error::Kind::Io, QStringLiteral("The file could not be read."), QStringLiteral("errno 5")});
    CHECK(dummy(window, "people")->shownError() == QStringLiteral("The file could not be read."));
    dummy(window, "people")->approve();
    CHECK(dummy(window, "people")->shownError().isEmpty());

    window.closeCentre();
    window.actions().find(QStringLiteral("file.demo"))->trigger();
    CHECK(window.findChild<WelcomePage *>()->shownError() == QStringLiteral("The demo centre is not there."));
}

TEST_CASE("a centre that may only be read says who has it, and undo is off", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    view.readOnly =
        QStringLiteral("Read-only: Eva Berg has had the file open since 08:12. You can look, copy and export.");
    window.showCentre(view);
    CHECK(window.findChild<StatusBar *>()->stateText() == QStringLiteral("Read-only"));
    CHECK_FALSE(window.actions().find(QStringLiteral("file.restore"))->isEnabled());
    CHECK_FALSE(window.actions().find(QStringLiteral("edit.undo"))->isEnabled());
}

TEST_CASE("closing the file takes its pages and actions away", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    const size_t before = window.actions().all().size();
    window.showCentre(centre.view());
    window.goTo(QStringLiteral("month"));
    CHECK(window.actions().all().size() > before);
    window.closeCentre();
    CHECK(window.actions().all().size() == before);
    CHECK(window.findChildren<DummyPage *>().isEmpty());
    CHECK_FALSE(window.hasCentre());
    centre.steps.look();
}

TEST_CASE("the window fits 1280 by 800, in every language and with text of 200 % (PLT-05)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.goTo(QStringLiteral("month"));
    window.resize(1280, 800);
    window.show();
    CHECK(window.minimumSizeHint().width() <= 1280);
    CHECK(window.minimumSizeHint().height() <= 800);
    CHECK_FALSE(window.findChild<NavigationList *>()->isIconsOnly());
    window.resize(1100, 800);
    CHECK(window.findChild<NavigationList *>()->isIconsOnly());
}

TEST_CASE("where many can sit here they are offered by group", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    const auto seatsOf = [&window] {
        window.actions().find(QStringLiteral("tools.person"))->trigger();
        return window.findChildren<QMenu *>(QStringLiteral("seats")).back();
    };
    view.seats = [] {
        std::vector<Seat> seats{{QStringLiteral("Karin Berg"), QStringLiteral("payroll manager")}};
        for (int i = 0; i < 24; ++i)
            seats.push_back({QStringLiteral("Person %1").arg(i), {}, i % 2 ? QStringLiteral("Nord") : QStringLiteral("Väst")});
        return seats;
    };
    window.showCentre(std::move(view));
    window.show();
    const QList<QAction *> rows = seatsOf()->actions();
    REQUIRE(rows.size() == 5); // Karin, two groups, a line, nobody
    REQUIRE(rows[1]->menu());
    CHECK(rows[1]->menu()->actions().size() == 12);
    rows[2]->menu()->actions().back()->trigger();
    CHECK(centre.seat == QStringLiteral("Person 23"));
}

TEST_CASE("who sits here is chosen from the people of the centre and remembered", "[frame]")
{
    DummyCentre centre;
    {
        Window window(centre.commands);
        window.showCentre(centre.view());
        window.show();
        window.actions().find(QStringLiteral("tools.person"))->trigger();
        auto *menu = window.findChild<QMenu *>(QStringLiteral("seats"));
        REQUIRE(menu);
        menu->actions().front()->trigger();
        CHECK(centre.seat == QStringLiteral("Karin Berg"));
        CHECK(window.findChild<PersonBlock *>()->accessibleName()
              == QStringLiteral("Karin Berg sits here, payroll manager"));
    }
    centre.seat.clear();
    Window again(centre.commands);
    again.showCentre(centre.view());
    CHECK(centre.seat == QStringLiteral("Karin Berg"));
}
