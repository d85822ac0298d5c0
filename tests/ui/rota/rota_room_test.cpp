// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include "core/store/closing.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/swap_panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// The page within its room, beside other windows on the same file, and with one figure for one act.

namespace {

void saveElsewhere(RotaDesk &desk, const char *name, const char *date, rota::Mark mark)
{
    const rota::RosterCell &cell = desk.roster().rows[std::size_t(desk.row(name))].cells[std::size_t(desk.roster().dayAt(day(date)))];
    const rota::Edit edit{{desk.row(name), desk.roster().dayAt(day(date)), cell.marks, mark, cell.isPinned, cell.isPinned}};
    given(desk.db.step("Elsewhere", [&] { return store::Rotas(desk.db).save(desk.roster(), edit); }));
    desk.page.refresh();
}

rota::Mark otherThan(rota::DayMarks marks)
{
    return marks == rota::DayMarks(rota::Mark::Registration) ? rota::Mark::FollowUp : rota::Mark::Registration;
}

} // namespace

TEST_CASE("a side panel beside half days keeps within a window of 1280", "[rota]")
{
    RotaDesk desk;
    rota::Settings settings = given(store::Rotas(desk.db).settingsOn(day("2026-10-01")));
    settings.halfDays = true;
    settings.from = day("2026-10-01");
    given(desk.db.step("Half days", [&] { return store::Rotas(desk.db).save(settings); }));
    desk.page.refresh();
    desk.grid().setCurrent(desk.row("Sara"), desk.roster().dayAt(day("2026-10-06")));
    desk.press("rota.sick");
    QApplication::processEvents();
    constexpr int room = 1092; // of a window of 1280, beside the navigation
    CHECK(desk.page.minimumSizeHint().width() <= room);
    const auto *scroll = desk.part<QScrollArea>("rotaRoom");
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("a proposal survives what another window saves in other cells, and is put away with a word when one of its own changes", "[rota]")
{
    RotaDesk desk;
    desk.solve();
    REQUIRE(desk.page.mode() == RotaPage::Mode::Proposal);
    given(desk.db.step("Elsewhere", [&] {
        directory::Group group;
        group.name = "Elsewhere";
        return done(store::People(desk.db).save(group));
    }));
    desk.page.refresh();
    CHECK(desk.page.mode() == RotaPage::Mode::Proposal);
    CHECK(desk.grid().hasProposal());
    CHECK(desk.said.isEmpty());
    saveElsewhere(desk, "Anna", "2026-10-14", rota::Mark::Registration);
    CHECK(desk.page.mode() == RotaPage::Mode::Plain);
    REQUIRE_FALSE(desk.said.isEmpty());
    CHECK(desk.said.last() == "The rota was changed elsewhere, so the proposal was put away. Propose again.");
}

TEST_CASE("what is entered of an illness stays when another window saves", "[rota]")
{
    RotaDesk desk(true, "2026-10-01");
    desk.solveAndUse();
    desk.page.beginSick(personNamed(desk.db, "Sara"), day("2026-10-06"));
    desk.page.findChild<DayEdit *>(QStringLiteral("illTo"))->setValue(day("2026-10-07"));
    saveElsewhere(desk, "Anna", "2026-10-20", otherThan(desk.marks("Anna", "2026-10-20")));
    CHECK(desk.page.mode() == RotaPage::Mode::Sick);
    CHECK(desk.page.findChild<DayEdit *>(QStringLiteral("illTo"))->value() == day("2026-10-07"));
    CHECK(desk.isEnabled("rota.accept"));
}

TEST_CASE("what a chosen substitute costs is what the status bar says and what the rota then costs", "[rota]")
{
    for (const char *last : {"2026-10-06", "2026-10-09"}) {
        CAPTURE(last);
        RotaDesk desk(true, "2026-10-01");
        desk.solveAndUse();
        REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
        QTest::qWait(60); // the list of what is not kept follows the edits, and tells the status bar too
        const qint64 before = desk.page.price()->objective();
        Summary summary;
        QObject::connect(&desk.page, &Page::selectionSummary, [&](const Summary &said) { summary = said; });
        auto *panel = desk.page.findChild<SickPanel *>();
        for (const char *name : {"Anna", "Eva", "Sara", "Stina", "Bo"}) {
            desk.page.beginSick(personNamed(desk.db, QString::fromUtf8(name)), day("2026-10-06"));
            auto *until = panel->findChild<DayEdit *>(QStringLiteral("illTo"));
            until->setFocus();
            until->selectAll();
            QTest::keyClicks(until, QLatin1String(last));
            QApplication::processEvents();
            if (panel->replacement() && !panel->replacement()->seats.empty())
                break;
        }
        REQUIRE(panel->replacement());
        REQUIRE_FALSE(panel->replacement()->seats.empty());
        qint64 seats = 0;
        for (const rota::OpenSeat &seat : panel->replacement()->seats)
            seats += seat.candidates.empty() ? seat.leftOpen.difference : seat.candidates.front().difference;
        CHECK(seats == panel->difference());
        const qint64 told = panel->difference();
        REQUIRE_FALSE(summary.said.empty());
        CHECK(summary.said.back().second == signedPoints(told));
        desk.press("rota.accept");
        CHECK(desk.page.price()->objective() - before == told);
    }
}

TEST_CASE("a swap costs in the panel what it costs in the rota, also of one that is published", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    const qint64 before = desk.page.price()->objective();
    const int at = desk.roster().dayAt(day("2026-10-14"));
    int one = -1, other = -1;
    for (int row = 0; row < int(desk.roster().rows.size()); ++row) {
        const bool isSupport = desk.roster().rows[std::size_t(row)].cells[std::size_t(at)].marks == rota::DayMarks(rota::Mark::Support);
        (isSupport ? one : other) = row;
    }
    desk.grid().setCurrent(one, at);
    desk.page.beginSwap(one, at);
    auto *panel = desk.page.findChild<SwapPanel *>();
    panel->begin(desk.roster(), one, at, other, at, {{}, {}, true});
    REQUIRE(panel->canAccept());
    const qint64 told = panel->check()->difference;
    desk.press("rota.accept");
    CHECK(desk.page.price()->objective() - before == told);
}

TEST_CASE("Enter on a cell tells what each letter there would cost, and nothing else", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    const int row = desk.row("Anna"), at = desk.roster().dayAt(day("2026-10-14"));
    desk.grid().setCurrent(row, at);
    emit desk.grid().explainWanted(row, at);
    const auto *panel = desk.page.findChild<RotaWhyPanel *>();
    CHECK(panel->isVisible());
    const QStringList lines = panel->explained().trimmed().split(QLatin1Char('\n'));
    CHECK(lines.front() == "What each change costs");
    CHECK(lines.filter("stands now").size() == 1);
    CHECK(lines.size() == 5);
    CHECK(desk.grid().currentRow() == row);
    CHECK(desk.grid().currentDay() == at);
}

TEST_CASE("a rota of which nothing has changed is not published again, and the button says why", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    CHECK(desk.isEnabled("rota.publish"));
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    CHECK_FALSE(desk.isEnabled("rota.publish"));
    CHECK(desk.page.action("rota.publish")->statusTip() == "Nothing has changed since version 1.");
    CHECK_FALSE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    CHECK(desk.page.shownError() == "Nothing has changed since version 1, so nothing was published.");
    desk.put("Anna", "2026-10-20", otherThan(desk.marks("Anna", "2026-10-20")));
    CHECK(desk.isEnabled("rota.publish"));
}

TEST_CASE("what the grid refuses is an error, not something done", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    given(store::closeMonth(desk.db, october2026));
    desk.page.refresh();
    desk.said.clear();
    desk.put("Anna", "2026-10-14", rota::Mark::Registration);
    CHECK(desk.said.isEmpty());
    CHECK(withPlainBlanks(desk.page.shownError()) == "The month October 2026 is closed, so nothing was changed. Reopen the month to change its rota.");
}

TEST_CASE("a proposal has room for its rules in a window of 1280", "[rota]")
{
    RotaDesk desk;
    desk.solve();
    REQUIRE(desk.page.mode() == RotaPage::Mode::Proposal);
    QApplication::processEvents();
    auto *table = desk.part<TableView>("proposalRules");
    const int rows = table->model()->rowCount();
    const int seen = table->viewport()->height() / table->rowHeight(0);
    CAPTURE(rows, seen);
    CHECK(rows >= 5);
    CHECK(seen >= std::min(rows, 5));
    desk.press("rota.discard");
    QApplication::processEvents();
    CHECK(desk.grid().height() > 400); // the grid has its room again
}

TEST_CASE("where there is little room the grid has it, and the list when somebody goes there", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    auto *list = desk.part<TableView>("breaches");
    const auto settled = [&](QWidget *focus) {
        focus->setFocus();
        for (int turn = 0; turn < 3; ++turn)
            QApplication::processEvents();
    };
    settled(&desk.grid());
    CHECK(list->height() > px(60));
    for (const int height : {420, 460}) { // as a window of 800 has it in letters twice as large
        CAPTURE(height);
        desk.page.resize(1092, height);
        desk.page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.page));
        settled(&desk.grid());
        auto *cells = desk.grid().findChild<QTableView *>();
        CHECK(cells->viewport()->height() / cells->rowHeight(1) >= 6);
        CHECK(desk.part<QScrollArea>("rotaRoom")->verticalScrollBar()->maximum() == 0);
        CHECK(list->visibleRegion().boundingRect().height() < list->rowHeight(0));
        const auto *note = desk.part<QWidget>("breachList")->findChild<QLabel *>(QStringLiteral("listNote"));
        CHECK(note->visibleRegion().boundingRect().height() >= note->sizeHint().height()); // its head is whole
        settled(list);
        CHECK(list->visibleRegion().boundingRect().height() >= list->rowHeight(0));
        settled(&desk.grid());
        CHECK(cells->viewport()->height() / cells->rowHeight(1) >= 6);
    }
    desk.page.resize(1092, 740);
    settled(&desk.grid());
    CHECK(list->height() > px(60));
}

TEST_CASE("once something is planned nothing says that nothing is", "[rota]")
{
    RotaDesk desk;
    auto *hint = desk.part<QWidget>("rotaHint");
    REQUIRE(hint->isVisibleTo(&desk.page));
    desk.put("Anna", "2026-10-06", rota::Mark::Support);
    CHECK_FALSE(hint->isVisibleTo(&desk.page));
    desk.put("Anna", "2026-10-06", rota::Mark::None);
    CHECK(hint->isVisibleTo(&desk.page));
}

TEST_CASE("while a proposal is being saved nothing says that nothing is planned", "[rota]")
{
    RotaDesk desk;
    auto *hint = desk.part<QWidget>("rotaHint");
    REQUIRE(hint->isVisibleTo(&desk.page));
    desk.solve();
    REQUIRE(desk.page.mode() == RotaPage::Mode::Proposal);
    struct : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            shown += event->type() == QEvent::Show || event->type() == QEvent::ShowToParent;
            return false;
        }
        int shown = 0;
    } seen;
    hint->parentWidget()->installEventFilter(&seen);
    desk.press("rota.accept");
    CHECK(seen.shown == 0);
    CHECK_FALSE(hint->isVisibleTo(&desk.page));
    desk.steps.stack().undo();
    CHECK(hint->isVisibleTo(&desk.page));
}

TEST_CASE("binding rules are told from choices and wishes, and empty cells break none", "[rota]")
{
    RotaDesk desk;
    desk.put("Anna", "2026-10-06", rota::Mark::Support);
    QTest::qWait(60);
    CHECK_FALSE(desk.part<QWidget>("solveBar")->accessibleName().contains("binding"));
    for (const char *date : {"2026-10-07", "2026-10-08"})
        desk.put("Anna", date, rota::Mark::Support);
    QTest::qWait(60);
    CHECK(desk.part<QWidget>("solveBar")->accessibleName().contains("1 binding rule(s) broken"));
    const QString note = desk.part<QWidget>("breachList")->findChild<QLabel *>(QStringLiteral("listNote"))->text();
    CAPTURE(note.toStdString());
    CHECK(note.contains("1 binding rule(s)"));
    CHECK(note.contains("choice(s) and wish(es)"));
}
