// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/panel_desk.h"

#include "core/basics/format.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/swap_panel.h"
#include "ui/rota/wish_form.h"
#include "ui/rota/wish_view.h"
#include "ui/table/table_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

struct SwapDesk {
    SwapDesk()
    {
        showPanel(panel);
        QObject::connect(&panel, &SwapPanel::accepted, [this](const rota::Edit &edit, const QString &name) {
            accepted = edit;
            step = name;
        });
        QObject::connect(&panel, &SwapPanel::proposed, [this](const rota::Edit &edit) { proposed = edit; });
    }

    rota::Roster roster = illnessRoster();
    SwapPanel panel;
    rota::Edit accepted;
    rota::Edit proposed;
    QString step;
};

rota::Wish wishOf(const rota::Roster &roster, const char *name, const char *from, const char *to, rota::Wish::Kind kind)
{
    rota::Wish wish;
    wish.id = 1;
    wish.person = personNamed(roster, name);
    wish.from = day(from);
    wish.to = day(to);
    wish.kind = kind;
    return wish;
}

} // namespace

TEST_CASE("Two who change duties on a day are shown before and after, and swap by Enter", "[ui][rota]")
{
    SwapDesk desk;
    const int stina = rowNamed(desk.roster, "Stina Hed");
    const int rolf = rowNamed(desk.roster, "Rolf Aas");
    const int wednesday = desk.roster.dayAt(day("2026-10-07"));
    desk.panel.begin(desk.roster, stina, wednesday, rolf, wednesday);
    REQUIRE(desk.panel.check());
    REQUIRE(desk.proposed.size() == 2);
    CHECK(desk.panel.findChild<QPushButton *>(QStringLiteral("swapNow"))->isEnabled());
    press(desk.panel, Qt::Key_Return);
    CHECK(desk.accepted == desk.proposed);
    CHECK(desk.step.contains(QStringLiteral("Stina Hed")));
    CHECK(desk.step.contains(QStringLiteral("Rolf Aas")));
    const rota::Roster after = rota::applied(desk.roster, desk.accepted);
    CHECK(after.rows[std::size_t(stina)].cells[std::size_t(wednesday)].marks == rota::DayMarks(rota::Mark::Support));
    CHECK(after.rows[std::size_t(rolf)].cells[std::size_t(wednesday)].marks == rota::DayMarks(rota::Mark::FollowUp));
}

TEST_CASE("The colleague of a swap is found by a few letters, the day is typed", "[ui][rota]")
{
    SwapDesk desk;
    const int stina = rowNamed(desk.roster, "Stina Hed");
    desk.panel.begin(desk.roster, stina, desk.roster.dayAt(day("2026-10-05")));
    CHECK_FALSE(desk.panel.canAccept());
    QTest::keyClicks(desk.panel.findChild<Lookup *>(QStringLiteral("swapPerson")), QStringLiteral("sar"));
    press(desk.panel, Qt::Key_Return);
    REQUIRE(desk.panel.check());
    auto *date = desk.panel.findChild<DayEdit *>(QStringLiteral("swapDay"));
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("2026-10-09"));
    REQUIRE(desk.panel.check());
    CHECK(desk.panel.canAccept());
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("2026-10-10")); // a Saturday
    CHECK_FALSE(desk.panel.canAccept());
    CHECK(desk.proposed.empty());
}

TEST_CASE("A swap is left by Esc", "[ui][rota]")
{
    SwapDesk desk;
    desk.panel.begin(desk.roster, 0, 0);
    QSignalSpy left(&desk.panel, &SwapPanel::cancelled);
    press(desk.panel, Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK(desk.accepted.empty());
}

TEST_CASE("Wishes stand with what the rota makes of them, and can be granted by the best way found", "[ui][rota]")
{
    rota::Roster roster = illnessRoster();
    roster.wishes = {wishOf(roster, "Rolf Aas", "2026-10-07", "2026-10-07", rota::Wish::Kind::Unwanted),
                     wishOf(roster, "Bo Ek", "2026-10-05", "2026-10-05", rota::Wish::Kind::Unwanted),
                     wishOf(roster, "Anna Lind", "2026-10-10", "2026-10-11", rota::Wish::Kind::Unwanted)};
    for (std::size_t at = 0; at < roster.wishes.size(); ++at)
        roster.wishes[at].id = qint64(at) + 1;
    WishView view;
    view.resize(900, 400);
    view.present(roster, true);
    view.show();
    QApplication::processEvents();
    TableView *table = view.tables().front();
    REQUIRE(table->shownRows() == 3);
    QStringList states;
    for (int row = 0; row < 3; ++row)
        states << table->cells()->index(row, 5).data().toString();
    CHECK(states == QStringList{QStringLiteral("not granted"), QStringLiteral("granted"), QStringLiteral("no working day here")});
    auto *grant = view.findChild<QPushButton *>(QStringLiteral("grantWish"));
    table->selectRow(1);
    CHECK_FALSE(grant->isEnabled());
    table->selectRow(0);
    REQUIRE(grant->isEnabled());
    rota::Edit granted;
    QObject::connect(&view, &WishView::grantWanted, [&](const rota::Edit &edit, const QString &) { granted = edit; });
    grant->click();
    const rota::WishGrant best = rota::granted(roster, roster.wishes[0]);
    CHECK(granted == best.edit);
    REQUIRE_FALSE(granted.empty());
    CHECK(granted[0].row == rowNamed(roster, "Rolf Aas"));
    CHECK(granted[0].before == rota::DayMarks(rota::Mark::Support));
    CHECK(granted[0].after != rota::DayMarks(rota::Mark::Support));
    const QModelIndex cost = table->cells()->index(0, 6);
    for (int i = 0; i < 1000 && !cost.data(Qt::ToolTipRole).toString().contains(QStringLiteral("change")); ++i)
        QTest::qWait(5); // the best way is looked for beside the window
    CHECK(cost.data().toString() == format::number(best.difference));
    CHECK(table->currentRow() == 0);
    QSignalSpy cells(&view, &WishView::cellChosen);
    emit table->rowActivated(0);
    REQUIRE(cells.count() == 1);
    CHECK(cells[0][0].toInt() == rowNamed(roster, "Rolf Aas"));
    CHECK(cells[0][1].toInt() == roster.dayAt(day("2026-10-07")));
}

TEST_CASE("A wish is added through its form, which says what is missing", "[ui][rota]")
{
    const rota::Roster roster = illnessRoster();
    WishView view;
    view.resize(900, 400);
    view.present(roster, true);
    view.show();
    std::optional<rota::Wish> saved;
    QObject::connect(&view, &WishView::saveWanted, [&](const rota::Wish &wish, const QString &) { saved = wish; });
    view.add();
    auto *form = view.findChild<WishForm *>();
    REQUIRE(form);
    form->accept(); // nobody is chosen
    CHECK_FALSE(saved);
    CHECK(form->isVisible());
    QTest::keyClicks(form->findChild<Lookup *>(QStringLiteral("wishPerson")), QStringLiteral("stina"));
    QTest::keyClick(form->findChild<Lookup *>(QStringLiteral("wishPerson")), Qt::Key_Return);
    auto *from = form->findChild<DayEdit *>(QStringLiteral("wishFrom"));
    auto *to = form->findChild<DayEdit *>(QStringLiteral("wishTo"));
    from->setValue(day("2026-10-14"));
    to->setValue(day("2026-10-12"));
    form->accept(); // ends before it begins
    CHECK_FALSE(saved);
    to->setValue(day("2026-10-16"));
    form->findChild<QCheckBox *>(QStringLiteral("wishWeekday1"))->setChecked(false);
    form->accept();
    REQUIRE(saved);
    CHECK(saved->id == 0);
    CHECK(saved->person == personNamed(roster, "Stina Hed"));
    CHECK(saved->from == day("2026-10-14"));
    CHECK(saved->to == day("2026-10-16"));
    CHECK(saved->weekdays == 30u);
    CHECK(saved->duty == rota::Duty::Support);
}

TEST_CASE("A wish is changed and removed by its row, and not where nothing may be written", "[ui][rota]")
{
    rota::Roster roster = illnessRoster();
    roster.wishes = {wishOf(roster, "Rolf Aas", "2026-10-07", "2026-10-07", rota::Wish::Kind::Never)};
    WishView view;
    view.resize(900, 400);
    view.present(roster, false);
    view.show();
    QApplication::processEvents();
    for (const char *name : {"addWish", "changeWish", "removeWish", "grantWish"})
        CHECK_FALSE(view.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled());
    view.present(roster, true);
    QSignalSpy removed(&view, &WishView::removeWanted);
    view.removeChosen();
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][0].toLongLong() == 1);
    view.changeChosen();
    auto *form = view.findChild<WishForm *>();
    REQUIRE(form);
    CHECK(form->wish().kind == rota::Wish::Kind::Never);
    CHECK(form->wish().id == 1);
}
