// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/grid_desk.h"

#include "ui/rota/late_clicks.h"
#include "ui/rota/price_popup.h"
#include "ui/rota/rota_head.h"
#include "ui/rota/rota_legend.h"
#include "ui/rota/rota_model.h"

#include <catch2/catch.hpp>

#include <QPushButton>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::rota;

// What the grid shows beside its letters, and what it leaves alone.

TEST_CASE("a hard rule that is broken is marked in its cells, and readers hear it", "[rota]")
{
    GridDesk desk(journeyInputs());
    desk.select(0, 2, 0, 2);
    desk.type("s");
    const QImage before = desk.table->viewport()->grab(desk.table->cellRect(0, 2)).toImage();
    desk.grid.setBroken({{0, 2}, {900, 1}}); // what is not there is nothing
    CHECK(desk.table->viewport()->grab(desk.table->cellRect(0, 2)).toImage() != before);
    const auto *model = desk.table->model();
    CHECK(model->data(model->index(0, 2), Qt::AccessibleTextRole).toString().endsWith("breaks a rule"));
    CHECK_FALSE(model->data(model->index(0, 3), Qt::AccessibleTextRole).toString().contains("breaks a rule"));
    desk.grid.setBroken({});
    CHECK(desk.table->viewport()->grab(desk.table->cellRect(0, 2)).toImage() == before);
}

TEST_CASE("less room never makes a day wider", "[rota]")
{
    GridDesk desk(journeyInputs());
    int last = desk.table->columnWidth(3);
    for (const int width : {1000, 900, 800, 700, 600, 500}) {
        CAPTURE(width);
        desk.grid.resize(width, 500);
        QApplication::processEvents();
        CHECK(desk.table->columnWidth(3) <= last);
        last = desk.table->columnWidth(3);
    }
}

TEST_CASE("a day that the edge cuts says no figure", "[rota]")
{
    CHECK_FALSE(isCutDay(0, 25, 300));
    CHECK_FALSE(isCutDay(274, 299, 300));
    CHECK(isCutDay(285, 310, 300));
    CHECK(isCutDay(-12, 13, 300));
}

TEST_CASE("the price leaves the cell's row and column in sight", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    const RosterPrice price(desk.grid.roster());
    desk.grid.setPrice(&price);
    auto *popup = desk.grid.findChild<PricePopup *>();
    constexpr int shadow = 12;
    for (const auto &[row, day] : std::vector<std::pair<int, int>>{{0, 2}, {0, 20}, {13, 2}, {13, 20}}) {
        CAPTURE(row, day);
        const QRect inView = desk.table->cellRect(row, day);
        const QRect cell(desk.table->viewport()->mapTo(&desk.grid, inView.topLeft()), inView.size());
        popup->showFor(price, row, day, cell, desk.grid.rect());
        REQUIRE(popup->isVisible());
        const QRect box = popup->geometry().adjusted(shadow, shadow, -shadow, -shadow);
        CHECK((box.left() > cell.right() || box.right() < cell.left()));
        CHECK((box.top() > cell.bottom() || box.bottom() < cell.top()));
    }
}

TEST_CASE("who becomes absent in a proposal is drawn as away", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    CellEdit gone{0, 4, desk.cell(0, 4).marks, DayMarks(), false, false};
    desk.grid.setProposal(Edit{gone});
    const auto *model = desk.grid.findChild<RotaModel *>();
    CHECK(model->look(0, 4).isAway == std::array<bool, 2>{true, true});
    CHECK_FALSE(model->look(0, 5).isAway[0]);
}

TEST_CASE("the legend explains what is seldom where it occurs, the most important first", "[rota]")
{
    Roster roster = rosterOf(journeyInputs());
    RotaLegend legend;
    legend.setMarks(roster, false);
    legend.setRoom(5000);
    CHECK_FALSE(legend.words().contains("Course"));
    CHECK_FALSE(legend.words().contains("breaks a rule"));
    roster.rows[0].cells[2].marks = DayMarks(Mark::Course);
    roster.rows[0].cells[3].isOff = true;
    legend.setMarks(roster, true);
    for (const char *word : {"Support", "Absent", "pinned", "breaks a rule", "Course", "does not work"})
        CHECK(legend.words().contains(QLatin1String(word)));
    CHECK_FALSE(legend.words().contains("Meeting"));
    legend.setRoom(150);
    CHECK(legend.words() == QStringList{QStringLiteral("Support")});
}

TEST_CASE("what comes to stand under the pointer takes no second click of a double click", "[rota]")
{
    QWidget place;
    QPushButton button(&place);
    place.show();
    int clicks = 0;
    QObject::connect(&button, &QPushButton::clicked, [&clicks] { ++clicks; });
    ignoreLateClicks(&place);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(clicks == 0);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space); // keys are meant
    CHECK(clicks == 1);
    QTest::qWait(700);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(clicks == 2);
}

TEST_CASE("Ctrl+Backspace is not Delete", "[rota]")
{
    GridDesk desk(plannedInputs(journeyInputs()));
    desk.grid.setCurrent(0, 4);
    desk.key(Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(desk.edits.empty());
    desk.key(Qt::Key_Backspace);
    CHECK(desk.edits.size() == 1);
}
