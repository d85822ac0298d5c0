// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/panel_desk.h"

#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/illness_fields.h"
#include "ui/rota/open_seat_block.h"
#include "ui/rota/ranked_line.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/verdict_box.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

const QDateTime early(QDate(2026, 10, 6), QTime(7, 20));

struct SickDesk {
    SickDesk()
    {
        showPanel(panel);
        QObject::connect(&panel, &SickPanel::proposed, [this](const rota::Edit &edit) { proposed = edit; });
        QObject::connect(&panel, &SickPanel::accepted,
                         [this](const rota::Replacement &found, const std::vector<rota::SeatChoice> &choices, const rota::Edit &edit) {
                             illness = found.illness;
                             chosen = choices;
                             accepted = edit;
                         });
    }

    void begin(const char *name, const char *from, const QDateTime &now = early)
    {
        panel.begin(roster, illnessLedger(), {}, name ? std::optional<PersonId>(personNamed(roster, name)) : std::nullopt, day(from), now);
        QApplication::processEvents();
    }

    void type(const char *field, const char *text)
    {
        auto *edit = panel.findChild<DayEdit *>(QString::fromLatin1(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QApplication::processEvents();
    }

    std::vector<RankedList *> lists() const
    {
        std::vector<RankedList *> found;
        for (RankedList *list : panel.findChildren<RankedList *>(QStringLiteral("substitutes"))) {
            if (list->isVisible())
                found.push_back(list);
        }
        return found;
    }

    rota::Roster roster = illnessRoster();
    SickPanel panel;
    rota::Edit proposed;
    rota::Edit accepted;
    rota::Illness illness;
    std::vector<rota::SeatChoice> chosen;
};

int marksOf(const rota::Edit &edit, int row)
{
    int cells = 0;
    for (const rota::CellEdit &each : edit)
        cells += each.row == row ? 1 : 0;
    return cells;
}

} // namespace

TEST_CASE("Sara is ill on Tuesday and Wednesday: Stina takes the seat and is repaid, all by keyboard (J2)", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    desk.type("illTo", "2026-10-07");
    press(desk.panel, Qt::Key_Return); // into the list, and nothing is used yet
    CHECK(desk.accepted.empty());
    REQUIRE(desk.lists().size() == 1);
    RankedList *list = desk.lists().front();
    REQUIRE(list->rows().size() >= 4);
    CHECK(list->rows()[0].name == QStringLiteral("Stina Hed"));
    CHECK(list->rows()[1].name == QStringLiteral("Rolf Aas"));
    CHECK(list->rows()[2].name == QStringLiteral("Anna Lind"));
    CHECK_FALSE(list->rows()[2].warning.isEmpty());
    CHECK_FALSE(list->rows().back().isNumbered);
    CHECK(desk.panel.findChild<VerdictBox *>(QStringLiteral("openSeats"))->title().contains(QStringLiteral("Väst")));
    CHECK_FALSE(desk.proposed.empty());
    press(desk.panel, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Stina")));
    press(desk.panel, Qt::Key_Return);
    REQUIRE_FALSE(desk.accepted.empty());
    CHECK(desk.illness.to == day("2026-10-07"));
    REQUIRE(desk.chosen.size() == 1);
    CHECK(desk.chosen[0].candidate == 0);
    CHECK(desk.chosen[0].repay);
    CHECK(desk.accepted == desk.proposed);
    CHECK(marksOf(desk.accepted, rowNamed(desk.roster, "Stina Hed")) == 2); // Tuesday, and Thursday back
}

TEST_CASE("What is chosen moves the proposal: another substitute, no repayment, nobody", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    REQUIRE(desk.lists().size() == 1);
    const rota::Edit first = desk.proposed;
    press(desk.panel, Qt::Key_Space);
    CHECK(desk.proposed.size() < first.size());
    CHECK_FALSE(desk.panel.findChild<QCheckBox *>(QStringLiteral("repay"))->isChecked());
    press(desk.panel, Qt::Key_Space);
    CHECK(desk.proposed == first);
    press(desk.panel, Qt::Key_Down);
    CHECK(desk.panel.choices()[0].candidate == 1);
    CHECK(desk.proposed != first);
    press(desk.panel, Qt::Key_End);
    CHECK(desk.panel.choices()[0].candidate == -1);
    CHECK(marksOf(desk.proposed, rowNamed(desk.roster, "Stina Hed")) == 0);
    CHECK_FALSE(desk.panel.outcome().isEmpty());
}

TEST_CASE("Every open seat has its own list, and what was chosen stays when a day is added", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    press(desk.panel, Qt::Key_Down);
    REQUIRE(desk.panel.choices()[0].candidate == 1);
    desk.type("illTo", "2026-10-09"); // she has support on Tuesday and on Friday
    REQUIRE(desk.lists().size() == 2);
    CHECK(desk.panel.choices()[0].candidate == 1);
    press(desk.panel, Qt::Key_Return);
    CHECK(desk.lists()[0]->isAncestorOf(desk.panel.focusWidget()));
    for (int i = 0; i < 4 && !desk.lists()[1]->isAncestorOf(desk.panel.focusWidget()); ++i)
        press(desk.panel, Qt::Key_Tab);
    CHECK(desk.lists()[1]->isAncestorOf(desk.panel.focusWidget()));
    press(desk.panel, Qt::Key_End);
    CHECK(desk.panel.choices()[1].candidate == -1);
    CHECK(desk.panel.choices()[0].candidate == 1);
}

TEST_CASE("Tab goes as the panel is read: the days, who takes the seat, the repayment", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    RankedList *list = desk.lists().front();
    REQUIRE(list->isAncestorOf(desk.panel.focusWidget()));
    press(desk.panel, Qt::Key_Backtab);
    CHECK(desk.panel.focusWidget()->objectName() == QStringLiteral("illWholeDay")); // the part that is chosen
    press(desk.panel, Qt::Key_Backtab);
    CHECK(desk.panel.findChild<DayEdit *>(QStringLiteral("illTo"))->hasFocus());
    press(desk.panel, Qt::Key_Tab);
    CHECK(desk.panel.focusWidget()->objectName() == QStringLiteral("illWholeDay"));
    press(desk.panel, Qt::Key_Tab);
    CHECK(qobject_cast<RankedLine *>(desk.panel.focusWidget()) != nullptr);
    press(desk.panel, Qt::Key_Tab);
    CHECK(desk.panel.focusWidget()->objectName() == QStringLiteral("moreRanked"));
    press(desk.panel, Qt::Key_Tab);
    CHECK(desk.panel.focusWidget()->objectName() == QStringLiteral("repay"));
}

TEST_CASE("Without a person the panel asks for one, and Enter takes the first it finds", "[ui][rota]")
{
    SickDesk desk;
    desk.begin(nullptr, "2026-10-06");
    CHECK_FALSE(desk.panel.canAccept());
    auto *search = desk.panel.findChild<Lookup *>(QStringLiteral("whoIsIll"));
    REQUIRE(search->isVisible());
    press(desk.panel, Qt::Key_Return); // nobody yet
    CHECK(desk.accepted.empty());
    QTest::keyClicks(search, QStringLiteral("sar"));
    QTest::keyClick(search, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(desk.panel.canAccept());
    CHECK_FALSE(search->isVisible());
    CHECK(desk.panel.replacement()->row == rowNamed(desk.roster, "Sara Lund"));
    CHECK(desk.lists().front()->isAncestorOf(desk.panel.focusWidget()));
}

TEST_CASE("An illness that ends before it begins is refused beside the days, and nothing is proposed", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    QSignalSpy acceptable(&desk.panel, &SickPanel::acceptableChanged);
    desk.type("illTo", "2026-10-05");
    CHECK_FALSE(desk.panel.complaint().isEmpty());
    CHECK_FALSE(desk.panel.canAccept());
    CHECK(desk.proposed.empty());
    CHECK(desk.lists().empty());
    CHECK(acceptable.count() == 1);
    desk.panel.accept();
    CHECK(desk.accepted.empty());
    desk.type("illTo", "2026-10-07");
    CHECK(desk.panel.complaint().isEmpty());
    CHECK(desk.panel.canAccept());
    CHECK(acceptable.count() == 2);
}

TEST_CASE("A call after noon is about the afternoon", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06", QDateTime(day("2026-10-06"), QTime(12, 40)));
    REQUIRE(desk.panel.replacement());
    CHECK(desk.panel.replacement()->illness.part == directory::Absence::Part::Afternoon);
    REQUIRE(desk.panel.replacement()->seats.size() == 1);
    CHECK(desk.panel.replacement()->seats[0].part == 1);
    desk.panel.findChild<QAbstractButton *>(QStringLiteral("illWholeDay"))->click();
    CHECK(desk.panel.replacement()->illness.part == directory::Absence::Part::WholeDay);
    CHECK(desk.panel.replacement()->seats[0].part == -1);
    desk.begin("Sara Lund", "2026-10-09", QDateTime(day("2026-10-06"), QTime(12, 40))); // for Friday
    CHECK(desk.panel.replacement()->illness.part == directory::Absence::Part::WholeDay);
}

TEST_CASE("A person without support on the days needs no substitute", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Bo Ek", "2026-10-07");
    REQUIRE(desk.panel.canAccept());
    CHECK(desk.lists().empty());
    CHECK(desk.panel.findChild<VerdictBox *>(QStringLiteral("openSeats"))->title() == QStringLiteral("Nobody has to step in."));
    press(desk.panel, Qt::Key_Return);
    CHECK(marksOf(desk.accepted, rowNamed(desk.roster, "Bo Ek")) == int(desk.accepted.size()));
}

TEST_CASE("Esc leaves the panel, and what is typed wrong in a day first", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    QSignalSpy left(&desk.panel, &SickPanel::cancelled);
    desk.type("illTo", "2026-10-08");
    press(desk.panel, Qt::Key_Escape);
    CHECK(left.count() == 0);
    CHECK(desk.panel.findChild<DayEdit *>(QStringLiteral("illTo"))->value() == day("2026-10-06"));
    press(desk.panel, Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK(desk.accepted.empty());
}

TEST_CASE("Another language while the panel is put away proposes nothing", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Sara Lund", "2026-10-06");
    desk.panel.hide();
    desk.proposed.clear();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&desk.panel, &change);
    CHECK(desk.proposed.empty());
    desk.panel.show();
    QApplication::sendEvent(&desk.panel, &change);
    CHECK_FALSE(desk.proposed.empty());
    CHECK(desk.panel.choices()[0].candidate == 0);
}

TEST_CASE("A letter, or the line under the name, asks for somebody else", "[ui][rota]")
{
    SickDesk desk;
    desk.begin("Anna Lind", "2026-10-06");
    REQUIRE(desk.panel.canAccept());
    press(desk.panel, Qt::Key_S);
    CHECK_FALSE(desk.panel.canAccept());
    CHECK(desk.proposed.empty());
    auto *search = desk.panel.findChild<Lookup *>(QStringLiteral("whoIsIll"));
    CHECK(search->text() == QStringLiteral("s"));
    QTest::keyClicks(search, QStringLiteral("ara"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(desk.panel.replacement());
    CHECK(desk.panel.replacement()->row == rowNamed(desk.roster, "Sara Lund"));
    desk.panel.findChild<QAbstractButton *>(QStringLiteral("otherPerson"))->click();
    CHECK(search->isVisible());
    CHECK(search->text().isEmpty());
}
