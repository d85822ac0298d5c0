// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/panel_desk.h"

#include "ui/rota/ranked_line.h"
#include "ui/rota/ranked_list.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

std::vector<RankedRow> fiveAndNobody()
{
    std::vector<RankedRow> rows;
    for (const char *name : {"Stina Hed", "Rolf Aas", "Anna Lind", "Bo Ek", "Cilla Dahl"})
        rows.push_back({QString::fromUtf8(name), QStringLiteral("same group"), {}, QStringLiteral("+12")});
    rows[2].warning = QStringLiteral("the customer meets one more person");
    rows.push_back({QStringLiteral("Leave the seat empty"), QStringLiteral("96.26% in time"), {}, QStringLiteral("+120"), false});
    return rows;
}

int shownLines(const RankedList &list)
{
    int shown = 0;
    for (const RankedLine *line : list.findChildren<RankedLine *>())
        shown += line->isVisible() ? 1 : 0;
    return shown;
}

} // namespace

TEST_CASE("the chosen line says why it stands there, and is higher for it", "[ui][rota]")
{
    std::vector<RankedRow> rows = fiveAndNobody();
    rows[1].place = QStringLiteral("after Stina Hed, who has follow-up");
    RankedList list;
    list.setRows(rows);
    const RankedLine *second = list.findChildren<RankedLine *>()[1];
    CHECK(second->accessibleDescription().contains(rows[1].place));
    CHECK(second->toolTip() == rows[1].place);
    const int before = second->heightForWidth(280);
    list.choose(1);
    CHECK(second->heightForWidth(280) > before);
}

TEST_CASE("A ranked list shows the first three, how many more there are, and what has no number", "[ui][rota]")
{
    RankedList list;
    list.setRows(fiveAndNobody());
    showPanel(list);
    CHECK(list.chosen() == 0);
    CHECK(shownLines(list) == 4);
    auto *more = list.findChild<QPushButton *>(QStringLiteral("moreRanked"));
    CHECK(more->isVisible());
    CHECK(more->text().contains(u'2'));
    more->click();
    CHECK(shownLines(list) == 6);
    CHECK_FALSE(more->isVisible());
}

TEST_CASE("The keys of a ranked list walk, jump, choose by number and use", "[ui][rota]")
{
    RankedList list;
    list.setRows(fiveAndNobody());
    showPanel(list);
    list.setFocus();
    QSignalSpy chosen(&list, &RankedList::chosenChanged);
    QSignalSpy used(&list, &RankedList::activated);
    QSignalSpy space(&list, &RankedList::spacePressed);
    QSignalSpy copies(&list, &RankedList::copyAsked);
    press(list, Qt::Key_Down);
    CHECK(list.chosen() == 1);
    press(list, Qt::Key_3);
    CHECK(list.chosen() == 2);
    press(list, Qt::Key_Down); // the fourth was not shown
    CHECK(list.chosen() == 3);
    CHECK(shownLines(list) == 6);
    press(list, Qt::Key_End);
    CHECK(list.chosen() == 5);
    press(list, Qt::Key_Down); // nothing further
    CHECK(list.chosen() == 5);
    CHECK(chosen.count() == 4);
    press(list, Qt::Key_Home);
    press(list, Qt::Key_Up);
    CHECK(list.chosen() == 0);
    press(list, Qt::Key_Space);
    press(list, Qt::Key_C, Qt::ControlModifier);
    press(list, Qt::Key_Return);
    CHECK(space.count() == 1);
    CHECK(copies.count() == 1);
    REQUIRE(used.count() == 1);
    CHECK(used[0][0].toInt() == 0);
}

TEST_CASE("Up from what has no number goes to the last line that is seen", "[ui][rota]")
{
    RankedList list;
    list.setRows(fiveAndNobody());
    showPanel(list);
    list.setFocus();
    press(list, Qt::Key_End);
    press(list, Qt::Key_Up);
    CHECK(list.chosen() == 2);
    CHECK(shownLines(list) == 4);
}

TEST_CASE("New rows keep the focus where it was, and an empty list takes no key", "[ui][rota]")
{
    RankedList list;
    list.setRows(fiveAndNobody());
    showPanel(list);
    list.setFocus();
    list.setRows({{QStringLiteral("Only one")}});
    CHECK(list.chosen() == 0);
    CHECK(qobject_cast<RankedLine *>(list.focusWidget()) != nullptr);
    list.setRows({});
    CHECK(list.chosen() == -1);
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Return);
    CHECK(list.chosen() == -1);
}

TEST_CASE("A line is as high as what it says", "[ui][rota]")
{
    RankedLine line(fiveAndNobody()[2], 3, nullptr);
    RankedLine plain(fiveAndNobody()[0], 1, nullptr);
    CHECK(line.heightForWidth(px(300)) > plain.heightForWidth(px(300)));
    RankedLine longer({QStringLiteral("Anna takes a third support day on Tuesday 6 October; her follow-up days go from 2 to 1")}, 1, nullptr);
    CHECK(longer.heightForWidth(px(300)) > longer.heightForWidth(px(900)));
    CHECK(line.accessibleName() == QStringLiteral("3. Anna Lind"));
    CHECK(line.accessibleDescription() == QStringLiteral("+12, same group, the customer meets one more person"));
}

TEST_CASE("A difference has its sign", "[ui][rota]")
{
    CHECK(signedPoints(12) == QStringLiteral("+12"));
    CHECK(signedPoints(0) == QStringLiteral("0"));
    CHECK(signedPoints(-5) == QStringLiteral("−5"));
}
