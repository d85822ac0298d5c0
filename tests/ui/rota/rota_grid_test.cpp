// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/grid_desk.h"
#include "tests/ui/rota/rota_desk.h"
#include "ui/rota/price_popup.h"
#include "ui/rota/ranked_list.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::rota;

namespace {

int onDay(const GridDesk &desk, const char *date)
{
    return desk.grid.roster().dayAt(day(date));
}

} // namespace

TEST_CASE("a letter goes into every selected cell that is free, as one edit", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.absences = {madeAbsence(2, "2026-10-06", "2026-10-06")};
    GridDesk desk(inputs);
    desk.select(0, 2, 1, 4);
    desk.type("s");
    REQUIRE(desk.edits.size() == 1);
    CHECK(desk.edits[0].size() == 5); // Bo is away on one of the days
    CHECK(desk.names[0] == "Put support in 5 cell(s)");
    CHECK(desk.cell(0, 3).marks == DayMarks(Mark::Support));
    CHECK(desk.cell(1, 3).marks.isEmpty());
    desk.type("s"); // nothing would change
    CHECK(desk.edits.size() == 1);
    desk.type("x");
    CHECK(desk.edits.size() == 1);
    CHECK(desk.refusals.isEmpty());
}

TEST_CASE("one letter is called by name and day, and Delete empties what is pinned too", "[rota]")
{
    GridDesk desk(journeyInputs());
    desk.grid.setCurrent(0, 2);
    desk.type("f");
    CHECK(desk.names.last() == "Give Anna follow-up on Monday 5 October");
    desk.type("p");
    CHECK(desk.cell(0, 2).isPinned);
    CHECK(desk.cell(0, 2).marks == DayMarks(Mark::FollowUp));
    desk.type("r");
    CHECK(desk.cell(0, 2).isPinned); // another letter stays pinned
    desk.key(Qt::Key_Delete);
    CHECK(desk.cell(0, 2).marks.isEmpty());
    CHECK_FALSE(desk.cell(0, 2).isPinned);
    CHECK(desk.names.last() == "Empty the cell of Anna on Monday 5 October");
    desk.type("p");
    REQUIRE(desk.refusals.size() == 1);
    CHECK(desk.refusals[0].contains("Type a letter first"));
}

TEST_CASE("pins go on where some are missing, and off where all are on", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    desk.grid.setCurrent(3, 3);
    desk.type("p");
    desk.select(3, 3, 4, 4);
    desk.type("p");
    REQUIRE(desk.edits.size() == 2);
    CHECK(desk.edits[1].size() == 3);
    desk.type("p");
    CHECK(desk.edits[2].size() == 4);
    CHECK_FALSE(desk.cell(3, 3).isPinned);
    CHECK(desk.names.last() == "Unpin 4 cell(s)");
}

TEST_CASE("why nothing can be typed is said in one sentence", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-09-28"), day("2026-10-31"));
    inputs.absences = {madeAbsence(2, "2026-10-06", "2026-10-06")};
    inputs.closedUntil = Month(2026, 9);
    inputs.people[0].positions = {{day("2020-01-01"), {1}, 80, 15}}; // Anna is off on Fridays
    inputs.time.ownDays = {{day("2026-10-07"), DayRule::Kind::Closed, QStringLiteral("Inventory"), 0}};
    GridDesk desk(inputs);
    const int anna = 0, bo = 1;
    const struct {
        int row;
        const char *day;
        const char *said;
    } cases[] = {{bo, "2026-10-06", "Bo is away on Tuesday 6 October, so nothing was changed."},
                 {anna, "2026-10-09", "Anna does not work on Friday 9 October"},
                 {bo, "2026-10-07", "The centre is closed on Wednesday 7 October"},
                 {bo, "2026-09-29", "The month September 2026 is closed"}};
    for (const auto &one : cases) {
        CAPTURE(one.day);
        desk.refusals.clear();
        const int row = desk.grid.roster().rowOf({one.row + 1});
        desk.grid.setCurrent(row, onDay(desk, one.day));
        desk.type("s");
        REQUIRE(desk.refusals.size() == 1);
        CHECK(withPlainBlanks(desk.refusals[0]).startsWith(QLatin1String(one.said)));
    }
    CHECK(desk.edits.empty());
    desk.grid.setReadOnly(true, QStringLiteral("Version 2 is published."));
    desk.grid.setCurrent(0, 5);
    desk.type("s");
    CHECK(desk.refusals.last() == "Version 2 is published.");
    CHECK(desk.edits.empty());
}

TEST_CASE("two days of a person, or two persons on a day, change places by dragging", "[rota]")
{
    GridDesk desk(journeyInputs());
    desk.select(0, 2, 0, 2);
    desk.type("s");
    desk.select(0, 5, 0, 5);
    desk.type("r");
    desk.drag(0, 2, 0, 5);
    REQUIRE(desk.edits.size() == 3);
    CHECK(desk.cell(0, 2).marks == DayMarks(Mark::Registration));
    CHECK(desk.cell(0, 5).marks == DayMarks(Mark::Support));
    CHECK(desk.names.last() == "Swap two days of Anna: Monday 5 October and Thursday 8 October");
    CHECK(desk.grid.currentDay() == 5);
    desk.drag(0, 5, 3, 5); // onto an empty cell of David: he takes it
    CHECK(desk.cell(3, 5).marks == DayMarks(Mark::Support));
    CHECK(desk.cell(0, 5).marks.isEmpty());
    CHECK(desk.names.last() == "Swap Anna and David on Thursday 8 October");
    desk.drag(3, 5, 5, 9);
    REQUIRE(desk.refusals.size() == 1);
    CHECK(desk.cell(3, 5).marks == DayMarks(Mark::Support));
    desk.drag(8, 3, 10, 6); // from an empty cell the mouse selects
    CHECK(desk.edits.size() == 4);
    CHECK(desk.grid.selectedCells().size() == 12);
}

TEST_CASE("while a cell is dragged, what letting go would do and cost stands beside it", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    auto *table = desk.page.findChild<RotaTable *>();
    auto *popup = desk.page.findChild<PricePopup *>();
    const int from = 0, to = desk.roster().dayAt(day("2026-10-14"));
    const auto &row = desk.roster().rows[0];
    int other = -1;
    for (int at = 0; at < int(row.cells.size()); ++at) {
        if (at != to && desk.roster().isEditable(0, at) && row.cells[std::size_t(at)].marks != row.cells[std::size_t(to)].marks)
            other = at;
    }
    REQUIRE(other >= 0);
    emit table->draggedOver(from, to, 0, other);
    REQUIRE(popup->isVisible());
    CHECK(withPlainBlanks(popup->text()).startsWith("Swap two days of "));
    const QString said = withPlainBlanks(popup->text()).section(QStringLiteral(": "), -1);
    const qint64 before = desk.page.price()->objective();
    emit table->dropped(from, to, 0, other);
    const QString cost = withPlainBlanks(signedPoints(desk.page.price()->objective() - before));
    CHECK(said.contains(cost));
    emit table->draggedOver(from, to, from, to); // back where it began: nothing to say
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("Escape lets go of what is dragged, and a drag with Shift selects", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    QWidget *surface = desk.table->viewport();
    const DayMarks before = desk.cell(0, 2).marks;
    QTest::mousePress(surface, Qt::LeftButton, {}, desk.middle(0, 2));
    desk.move(desk.middle(0, 3));
    desk.key(Qt::Key_Escape);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, desk.middle(0, 3));
    CHECK(desk.edits.empty());
    CHECK(desk.cell(0, 2).marks == before);
    desk.grid.setCurrent(0, 2);
    QTest::mouseClick(surface, Qt::LeftButton, Qt::ShiftModifier, desk.middle(2, 4));
    CHECK(desk.grid.selectedCells().size() == 9);
    CHECK(desk.edits.empty());
}

TEST_CASE("letters go to a spreadsheet and come back, half days with two", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.absences = {madeAbsence(2, "2026-10-06", "2026-10-06")};
    GridDesk desk(inputs);
    QApplication::clipboard()->setText("S\tF\tSF\nR\tR\t\nC\tM\tI\n");
    desk.grid.setCurrent(0, 2);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.edits.size() == 1);
    CHECK(desk.edits[0].size() == 7); // Bo is away on the 6th, and his third was empty already
    CHECK(desk.cell(0, 4).marks == DayMarks(Mark::Support, Mark::FollowUp));
    CHECK(desk.cell(2, 4).marks == DayMarks(Mark::Introduction));
    REQUIRE(desk.refusals.size() == 1);
    CHECK(desk.refusals[0].startsWith("1 letter(s) did not fit"));
    desk.select(0, 2, 2, 4);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("S\tF\tSF\nR\t–\t\nC\tM\tI"));
    desk.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(desk.names.last() == "Cut 7 cell(s)");
    CHECK(desk.cell(2, 2).marks.isEmpty());
    desk.grid.setCurrent(0, 2);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.cell(0, 4).marks == DayMarks(Mark::Support, Mark::FollowUp));
    CHECK(desk.refusals.size() == 1); // what was copied fits where it came from
}

TEST_CASE("a paste with a word in it changes nothing, and one letter fills what is selected", "[rota]")
{
    GridDesk desk(journeyInputs());
    QApplication::clipboard()->setText("S\tQ\n");
    desk.grid.setCurrent(0, 2);
    desk.grid.paste();
    CHECK(desk.edits.empty());
    REQUIRE(desk.refusals.size() == 1);
    CHECK(desk.refusals[0].startsWith(QStringLiteral("“Q” is no letter of the rota, so nothing was changed.")));
    QApplication::clipboard()->setText("R");
    desk.select(4, 4, 6, 6);
    desk.grid.paste();
    REQUIRE(desk.edits.size() == 1);
    CHECK(desk.edits[0].size() == 9);
    QApplication::clipboard()->setText("R\tR\tR"); // beyond the last day
    desk.grid.setCurrent(0, 21);
    desk.grid.paste();
    CHECK(desk.grid.currentDay() == 21);
    CHECK(desk.edits.back().size() == 1);
    CHECK(desk.refusals.size() == 2);
}

TEST_CASE("with Shift a letter is for the afternoon, and a half away stays away", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.halfDays = true;
    inputs.absences = {madeAbsence(2, "2026-10-06", "2026-10-06", directory::Absence::Part::Morning)};
    GridDesk desk(inputs);
    desk.grid.setCurrent(0, 3);
    desk.type("s");
    desk.type("R");
    CHECK(desk.cell(0, 3).marks == DayMarks(Mark::Support, Mark::Registration));
    CHECK(desk.names.last() == "Change the duties of Anna on Tuesday 6 October");
    desk.grid.setCurrent(1, 3);
    desk.type("s");
    CHECK(desk.cell(1, 3).marks == DayMarks(Mark::None, Mark::Support));
    CHECK(desk.table->model()->index(1, 3).data().toString() == QStringLiteral("–S"));
    CHECK(desk.table->model()->index(0, 3).data().toString() == "SR");
    desk.drag(1, 3, 1, 4); // half of the day is not free
    CHECK(desk.refusals.size() <= 1);
    desk.type("s");
    CHECK(desk.grid.grab().width() > 0); // drawn in halves
}

TEST_CASE("arrows walk, far with Ctrl, and Home and End stay in the row", "[rota]")
{
    GridDesk desk(journeyInputs());
    desk.grid.setCurrent(1, 3);
    const struct {
        int key;
        Qt::KeyboardModifiers modifiers;
        int row, day;
    } steps[] = {{Qt::Key_Right, Qt::NoModifier, 1, 4},   {Qt::Key_Right, Qt::ControlModifier, 1, 7}, {Qt::Key_Left, Qt::ControlModifier, 1, 2},
                 {Qt::Key_Down, Qt::ControlModifier, 4, 2}, {Qt::Key_Up, Qt::ControlModifier, 0, 2},  {Qt::Key_End, Qt::NoModifier, 0, 21},
                 {Qt::Key_Home, Qt::NoModifier, 0, 0},    {Qt::Key_End, Qt::ControlModifier, 14, 21}, {Qt::Key_Home, Qt::ControlModifier, 0, 0}};
    for (const auto &step : steps) {
        desk.key(step.key, step.modifiers);
        CAPTURE(step.key, int(step.modifiers));
        CHECK(desk.grid.currentRow() == step.row);
        CHECK(desk.grid.currentDay() == step.day);
        CHECK(desk.grid.selectedCells().size() == 1);
    }
    desk.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(desk.grid.selectedCells().size() == 3); // to the next Monday
    QSignalSpy entered(&desk.grid, &RotaGrid::explainWanted);
    desk.key(Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered[0][1].toInt() == 2);
}

TEST_CASE("a proposal is shown before and after, its sums too, and nothing can be typed meanwhile", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    const DayMarks before = desk.cell(2, 6).marks;
    const DayMarks after = before == DayMarks(Mark::Support) ? Mark::Registration : Mark::Support;
    const QString head = desk.table->model()->headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    desk.grid.setProposal(Edit{{2, 6, before, after, false, false}});
    CHECK(desk.grid.hasProposal());
    CHECK(desk.table->model()->headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString() != head);
    CHECK(desk.table->model()->index(2, 6).data().toString() == letter(after.morning));
    CHECK(desk.cell(2, 6).marks == before);
    desk.grid.setCurrent(0, 0);
    desk.type("r");
    desk.drag(0, 0, 0, 1);
    CHECK(desk.edits.empty());
    REQUIRE_FALSE(desk.refusals.isEmpty());
    CHECK(desk.refusals[0].startsWith("A proposal is shown"));
    desk.grid.setProposal({});
    CHECK(desk.table->model()->headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString() == head);
    desk.grid.show(Edit{{2, 6, before, after, false, true}});
    CHECK(desk.cell(2, 6).isPinned);
}

TEST_CASE("the head is told which days have other sums", "[rota]")
{
    GridDesk desk(journeyInputs());
    QSignalSpy told(desk.grid.findChild<QTableView *>()->model(), &QAbstractItemModel::headerDataChanged);
    desk.select(0, 2, 1, 4);
    desk.type("s");
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].value<Qt::Orientation>() == Qt::Horizontal);
    CHECK(told[0][1].toInt() == 2);
    CHECK(told[0][2].toInt() == 4);
}

TEST_CASE("a price stands under a cell that is looked at, and goes when somebody types", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    RosterPrice price(desk.grid.roster());
    desk.grid.setPrice(&price);
    QObject::connect(&desk.grid, &RotaGrid::edited, [&price](const Edit &edit) { price.apply(edit); });
    desk.grid.setCurrent(0, 4);
    auto *popup = desk.grid.findChild<QWidget *>(QStringLiteral("pricePopup"));
    REQUIRE(popup);
    CHECK_FALSE(popup->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 2000);
    CHECK(popup->accessibleName().startsWith("Anna, We"));
    CHECK(popup->accessibleName().contains("now"));
    const qint64 cost = *price.difference(0, 4, desk.cell(0, 4).marks == DayMarks(Mark::Support) ? Mark::Registration : Mark::Support);
    const qint64 before = price.objective();
    desk.type(desk.cell(0, 4).marks == DayMarks(Mark::Support) ? "r" : "s");
    CHECK_FALSE(popup->isVisible());
    CHECK(price.objective() - before == cost);
}

TEST_CASE("readers hear who, when and what, in cells and in both heads", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.today = day("2026-10-14");
    GridDesk desk(inputs);
    desk.grid.setCurrent(0, onDay(desk, "2026-10-14"));
    desk.type("s");
    desk.type("p");
    auto *cells = QAccessible::queryAccessibleInterface(desk.table);
    REQUIRE(cells);
    const QModelIndex index = desk.table->currentIndex();
    CHECK(withPlainBlanks(index.data(Qt::AccessibleTextRole).toString()) == "Anna, Wednesday 14 October: Support, pinned");
    CHECK(cells->tableInterface()->cellAt(0, index.column())->text(QAccessible::Name).contains("Support, pinned"));
    const auto head = [&](int section, Qt::Orientation to) { return withPlainBlanks(desk.table->model()->headerData(section, to, Qt::AccessibleTextRole).toString()); };
    CHECK(head(index.column(), Qt::Horizontal) == "Wednesday 14 October, today, need 2, the choices give 4, planned 1, 1 short");
    CHECK(head(0, Qt::Vertical) == "Anna, Nord, S80, days: support 1, follow-up –, registration –, from the choice +0.6");
    CHECK(head(onDay(desk, "2026-10-27"), Qt::Horizontal).contains("planned"));
}

TEST_CASE("another roster keeps the cell, the selection and the scroll where it can", "[rota]")
{
    GridDesk desk(journeyInputs());
    desk.select(2, 3, 4, 6);
    desk.grid.setRoster(rosterOf(plannedInputs(journeyInputs())));
    CHECK(desk.grid.selectedCells().size() == 12);
    CHECK(desk.grid.currentRow() == 2);
    desk.grid.setRoster(rosterOf(journeyInputs(day("2026-10-05"), day("2026-11-15"))));
    CHECK(desk.grid.currentRow() == 2);
    CHECK(desk.grid.roster().days[std::size_t(desk.grid.currentDay())].date == day("2026-10-06"));
    desk.grid.setDays(2, 8);
    CHECK(desk.table->isColumnHidden(1));
    CHECK_FALSE(desk.table->isColumnHidden(8));
    desk.grid.setRoster({});
    CHECK(desk.grid.currentRow() == -1);
    desk.type("s"); // nothing there, and no crash
    desk.key(Qt::Key_End);
    desk.grid.paste();
    CHECK(desk.edits.empty());
}

TEST_CASE("a double click on a name selects the person's days", "[rota]")
{
    GridDesk desk(journeyInputs());
    QWidget *names = desk.table->verticalHeader()->viewport();
    const QPoint place(100, desk.table->rowViewportPosition(3) + 10);
    QTest::mouseDClick(names, Qt::LeftButton, {}, place);
    CHECK(desk.grid.selectedCells().size() == 22);
    CHECK(desk.grid.selectedCells().front().first == 3);
    CHECK(desk.grid.selectedDays().size() == 22);
}
