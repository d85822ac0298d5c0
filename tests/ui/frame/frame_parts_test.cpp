// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/frame/dummy_centre.h"
#include "ui/frame/audit_trail.h"
#include "ui/frame/glossary.h"
#include "ui/frame/history_pane.h"
#include "ui/frame/language.h"
#include "ui/frame/page_header.h"
#include "ui/frame/preference.h"
#include "ui/frame/shortcut_sheet.h"
#include "ui/frame/toast.h"
#include "ui/frame/wait_dialog.h"
#include "ui/jobs/job.h"
#include "ui/style/style.h"

#include <QKeySequenceEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

TEST_CASE("a preference is stored only where it differs", "[frame]")
{
    QSettings().clear();
    const Preference<int> size{QStringLiteral("size"), 5};
    CHECK(size.value() == 5);
    size.set(7);
    CHECK(size.value() == 7);
    CHECK_FALSE(size.isUsual());
    size.set(5);
    CHECK(size.isUsual());
    CHECK(QSettings().allKeys().isEmpty());
    preference::density().set(Density::Roomy);
    CHECK(preference::density().value() == Density::Roomy);
    CHECK(rowHeightOf(Density::Compact) == 24);
}

TEST_CASE("recent files stand once, the newest first", "[frame]")
{
    QSettings().clear();
    preference::remember(QStringLiteral("/a"));
    preference::remember(QStringLiteral("/b"));
    preference::remember(QStringLiteral("/a"));
    CHECK(preference::recentFiles().value() == QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    preference::forget(QStringLiteral("/a"));
    CHECK(preference::recentFiles().value() == QStringList(QStringLiteral("/b")));
}

TEST_CASE("the toast tells the last thing, offers its undo, and goes", "[frame]")
{
    QMainWindow over;
    over.resize(900, 600);
    over.show();
    Toast toast(&over);
    QAction undo(QStringLiteral("Undo"));
    undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    int undone = 0;
    QObject::connect(&undo, &QAction::triggered, [&] { ++undone; });
    CHECK(toast.text().isEmpty());
    toast.say(QStringLiteral("First"), &undo);
    toast.say(QStringLiteral("Second"), &undo);
    CHECK(toast.text() == QStringLiteral("Second"));
    CHECK(toast.accessibleName() == QStringLiteral("Second"));
    CHECK(toast.geometry().center().x() == Approx(450).margin(2));
    toast.setRoom([] { return QRect(100, 0, 500, 28); }); // the free middle of a status bar: nothing of the page is covered but its edge
    toast.say(QStringLiteral("Third"), &undo);
    CHECK(toast.geometry().center().x() == Approx(350).margin(2));
    CHECK(toast.childrenRect().top() + toast.y() >= 600 - 40);
    toast.setRoom([] { return QRect(100, 0, 120, 28); }); // too narrow: over the page
    toast.say(QStringLiteral("Second"), &undo);
    CHECK(toast.geometry().center().x() == Approx(450).margin(2));
    toast.findChild<QPushButton *>()->click();
    CHECK(undone == 1);
    CHECK(toast.text().isEmpty());

    toast.setLifetime(20);
    toast.say(QStringLiteral("Third"));
    CHECK_FALSE(toast.findChild<QPushButton *>()->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return toast.isHidden(); }, 3000));
}

TEST_CASE("other keys are bound to an action, but not those that are taken or type a sign (PLT-11, R-9)", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    Actions &actions = window.actions();
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    CHECK(actions.rebind(QStringLiteral("view.history"), keys("Ctrl+J")));
    CHECK(actions.find(QStringLiteral("view.history"))->shortcut() == keys("Ctrl+J"));

    const Done taken = actions.rebind(QStringLiteral("view.history"), keys("Ctrl+K"));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.contains(QStringLiteral("Find anything…")));
    const Done altGr = actions.rebind(QStringLiteral("view.history"), keys("Ctrl+Alt+E"));
    REQUIRE_FALSE(altGr);
    CHECK(actions.find(QStringLiteral("view.history"))->shortcut() == keys("Ctrl+J"));

    Window later(centre.commands);
    CHECK(later.actions().find(QStringLiteral("view.history"))->shortcut() == keys("Ctrl+J"));
    later.actions().resetAll();
    CHECK(later.actions().find(QStringLiteral("view.history"))->shortcut() == keys("Ctrl+H"));
}

TEST_CASE("a page that owns its keys has them while it is shown, and lends them back", "[frame]")
{
    class OwningPage : public Page {
    public:
        OwningPage()
        {
            Action row{QStringLiteral("log.first"), [] { return QStringLiteral("Start the first"); }, {}, QKeySequence(QStringLiteral("Ctrl+1")), Menu::Tools, [] {}};
            row.ownsKeys = true;
            setActions({row});
        }
        void refresh() override {}
        QString helpText() const override { return {}; }

    protected:
        void retranslate() override {}
    };
    DummyCentre centre;
    Window window(centre.commands);
    CentreView view = centre.view();
    const QString first = view.pages.front().id;
    view.pages.push_back({QStringLiteral("log"), [] { return QStringLiteral("Log"); }, [] { return QStringLiteral("Day"); }, QStringLiteral("log"),
                          []() -> Page * { return new OwningPage; }});
    window.showCentre(view);
    const LiveAction *go = window.actions().find(QStringLiteral("go.") + first);
    REQUIRE(go->shortcut() == QKeySequence(QStringLiteral("Ctrl+1")));
    window.goTo(QStringLiteral("log"));
    CHECK(go->shortcut().isEmpty());
    CHECK(go->keys() == QKeySequence(QStringLiteral("Ctrl+1")));
    CHECK(window.actions().faults().empty());
    window.goTo(first);
    CHECK(go->shortcut() == QKeySequence(QStringLiteral("Ctrl+1")));
}

TEST_CASE("a key that the focused control does not take is passed to it once", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSlider slider(Qt::Horizontal, &window);
    slider.show();
    slider.setFocus();
    for (const int key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X})
        QTest::keyClick(&slider, Qt::Key(key), Qt::ControlModifier);
    CHECK(slider.hasFocus());
}

TEST_CASE("the shortcut sheet lists all actions and binds what is typed", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    ShortcutSheet sheet(window.actions(), [](const QString &page) { return page; });
    CHECK(sheet.findChild<TableView *>()->shownRows() == int(window.actions().all().size()));
    sheet.choose(QStringLiteral("view.history"));
    sheet.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    sheet.bind();
    CHECK(sheet.shownError().isEmpty());
    CHECK(window.actions().find(QStringLiteral("view.history"))->shortcut()
          == QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    window.actions().resetAll();
}

TEST_CASE("the history pane undoes any step and does it again", "[frame]")
{
    DummyCentre centre;
    Window window(centre.commands);
    window.showCentre(centre.view());
    window.show();
    auto *page = static_cast<DummyPage *>(window.page(QStringLiteral("people")));
    page->approve();
    page->approve();
    window.actions().find(QStringLiteral("view.history"))->trigger();
    auto *pane = window.findChild<HistoryPane *>();
    REQUIRE(pane->isVisible());
    auto *list = pane->findChild<QListView *>(QStringLiteral("history"));
    REQUIRE(list->model()->rowCount() >= 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    pane->findChild<QPushButton *>(QStringLiteral("undoChosen"))->click();
    CHECK(centre.steps.stack().count() == 1);
    CHECK(list->currentIndex().row() == 1);
    pane->findChild<QPushButton *>(QStringLiteral("undoChosen"))->click();
    CHECK(centre.steps.stack().count() == 2);
}

TEST_CASE("the audit trail lists each field that changed", "[frame]")
{
    DummyCentre centre;
    CentreView view = centre.view();
    DummyPage page(centre.db, centre.steps);
    page.approve();
    AuditTrail trail(view);
    const TableData table = trail.findChild<TableView *>()->contents();
    REQUIRE(table.rows.size() >= 2);
    CHECK(table.columns.size() == 6);
}

TEST_CASE("the audit trail shows what the centre calls its rows and values", "[frame]")
{
    DummyCentre centre;
    CentreView view = centre.view();
    view.columnValue = [](const QString &, const QString &, const QString &value) { return QStringLiteral("‹%1›").arg(value); };
    view.rowName = [](const QString &, const QString &) { return QStringLiteral("Norrby"); };
    DummyPage page(centre.db, centre.steps);
    page.approve();
    AuditTrail trail(view);
    const TableData table = trail.findChild<TableView *>()->contents();
    REQUIRE(table.rows.size() >= 1);
    CHECK(std::get<QString>(table.rows.front().cells[3]).contains(QStringLiteral("(Norrby)")));
    CHECK(std::get<QString>(table.rows.front().cells[5]).contains(QStringLiteral("‹")));
}

TEST_CASE("a wish for a language becomes one that is spoken", "[frame]")
{
    CHECK(language::resolved(QStringLiteral("sv")) == QStringLiteral("sv"));
    CHECK(language::resolved(QStringLiteral("da")) == QStringLiteral("da"));
    CHECK(language::resolved(QStringLiteral("fi")) == QStringLiteral("en"));
    language::use(QStringLiteral("sv"));
    CHECK(language::inUse() == QStringLiteral("sv"));
    CHECK(QLocale().name() == QStringLiteral("sv_SE"));
    language::use(QStringLiteral("en"));
    CHECK(QLocale().name() == QStringLiteral("en_GB"));
}

TEST_CASE("the glossary has each word in three languages", "[frame]")
{
    CHECK(glossary().size() >= 60);
    for (const Term &term : glossary()) {
        CAPTURE(term.english.toStdString());
        CHECK_FALSE(term.swedish.isEmpty());
        CHECK_FALSE(term.danish.isEmpty());
    }
    GlossaryDialog dialog;
    CHECK(dialog.findChild<TableView *>()->shownRows() == int(glossary().size()));
}

TEST_CASE("a header gives way in a narrow window: buttons to their icons, icons to the menus, the primary last", "[frame]")
{
    QWidget page; // a header of its own would be kept as wide as its layout asks
    PageHeader header(&page);
    QAction sick(QIcon(icon(QStringLiteral("person"))), QStringLiteral("Somebody is ill this morning")), stop(QStringLiteral("Stop and keep the best there is by now"));
    QAction print(icon(QStringLiteral("print")), QStringLiteral("Print")), publish(icon(QStringLiteral("publish")), QStringLiteral("Publish this rota"));
    header.setTitle(QStringLiteral("Rota"));
    header.addIconButton(&print);
    header.addButton(&sick);
    header.addButton(&stop);
    header.setPrimary(&publish);
    const auto buttons = header.findChildren<ActionButton *>();
    const auto of = [&](const QAction &action) {
        return *std::find_if(buttons.begin(), buttons.end(), [&](const ActionButton *button) { return button->action() == &action; });
    };
    of(stop)->hide(); // what a page hides takes no room
    header.resize(560, header.height());
    page.show();
    QCoreApplication::processEvents();
    CHECK_FALSE(of(sick)->isIconOnly());
    header.resize(header.minimumSizeHint().width() + 4, header.height());
    QCoreApplication::processEvents();
    CHECK(of(sick)->isIconOnly());
    CHECK(of(publish)->isIconOnly());
    CHECK(of(print)->isHidden());
    CHECK(of(stop)->isHidden());
    header.resize(560, header.height());
    QCoreApplication::processEvents();
    CHECK_FALSE(of(print)->isHidden());
    CHECK_FALSE(of(publish)->isIconOnly());
    CHECK(of(stop)->isHidden());
}

TEST_CASE("long work is waited for with its name and a way to stop it; what is soon over is not shown", "[frame]")
{
    QWidget window;
    int shown = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (auto *dialog = qobject_cast<WaitDialog *>(QApplication::activeModalWidget())) {
            ++shown;
            CHECK(dialog->windowTitle() == "Opening centre.paybench");
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    });
    look.start(10);
    bool isStopped = false, isDone = false;
    Job<bool> slow(QStringLiteral("Opening centre.paybench"), [](const Progress &progress) {
        while (progress(0))
            QThread::msleep(5);
        return true;
    }, [&](bool stopped) { isStopped = stopped; });
    WaitDialog(slow, QStringLiteral("Every page is looked at."), &window).wait();
    QCoreApplication::processEvents();
    CHECK(isStopped);
    CHECK(shown > 0);
    shown = 0;
    Job<bool> quick(QStringLiteral("Opening centre.paybench"), [](const Progress &) { return true; }, [&](bool value) { isDone = value; });
    WaitDialog(quick, QStringLiteral("Every page is looked at."), &window).wait();
    QCoreApplication::processEvents();
    CHECK(isDone);
    CHECK(shown == 0);
}
