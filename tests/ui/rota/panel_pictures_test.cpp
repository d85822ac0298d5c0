// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/panel_desk.h"

#include "ui/rota/explanation_panel.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/swap_panel.h"
#include "ui/rota/wish_form.h"
#include "ui/rota/wish_view.h"

#include <QDir>

#include <catch2/catch.hpp>

// Pictures of the panels, to lay beside the design's: PAYBENCH_PICTURES=/folder test_ui_rota "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

void saveRotaPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        QApplication::processEvents(); // scrolling areas measure twice
        widget.grab().save(QStringLiteral("%1/rota-%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

} // namespace

TEST_CASE("Pictures of the illness", "[.pictures]")
{
    dressed();
    SickPanel panel;
    showPanel(panel, 682);
    const rota::Roster roster = illnessRoster();
    panel.begin(roster, illnessLedger(), {}, personNamed(roster, "Sara Lund"), day("2026-10-06"), QDateTime(day("2026-10-06"), QTime(7, 20)));
    saveRotaPicture(panel, QStringLiteral("sick"));
    panel.begin(roster, illnessLedger(), {}, std::nullopt, day("2026-10-06"));
    saveRotaPicture(panel, QStringLiteral("sick-who"));
    CHECK(panel.width() == px(324));
}

TEST_CASE("Pictures of the explanation, the swap and the wishes", "[.pictures]")
{
    dressed();
    rota::Roster roster = illnessRoster();
    ExplanationPanel explained;
    showPanel(explained, 682);
    rota::Explanation found;
    found.sentence = QStringLiteral("Nord week 41: 1 seat-day short");
    found.fixes = {{QStringLiteral("Anna takes a third support day on Tuesday 6 October; her follow-up days go from 2 to 1"), 46, {{}}},
                   {QStringLiteral("Cilla takes a second support day on Tuesday 6 October"), 52, {{}}},
                   {QStringLiteral("Leave it as it is"), 0, {}}};
    found.blocked = {{1, QStringLiteral("away")}, {3, QStringLiteral("third support day in a row")}};
    explained.explain(QStringLiteral("Nord, week 41"), found, {QStringLiteral("Anna Lind"), QStringLiteral("Bo Ek"), QStringLiteral("Cilla Dahl"), QStringLiteral("David Holm")});
    saveRotaPicture(explained, QStringLiteral("why"));
    rota::WeekCapacity week{QStringLiteral("2026-W41"), 0, 4, 250, 250, 235, 700, QStringLiteral("Week 41: 1.5 person-days of support short"), {QStringLiteral("Anna takes one support day more: 3 instead of 2."), QStringLiteral("Move leave to another week, or leave it open: callers wait longer.")}};
    explained.explainCapacity(QStringLiteral("Before the proposal"), {week});
    saveRotaPicture(explained, QStringLiteral("capacity"));
    SwapPanel swap;
    showPanel(swap, 682);
    const int wednesday = roster.dayAt(day("2026-10-07"));
    swap.begin(roster, rowNamed(roster, "Stina Hed"), wednesday, rowNamed(roster, "Rolf Aas"), wednesday);
    saveRotaPicture(swap, QStringLiteral("swap"));
    WishView wishes;
    wishes.resize(1000, 400);
    roster.wishes.push_back({1, personNamed(roster, "Rolf Aas"), day("2026-10-07"), day("2026-10-07"), 31, rota::Duty::Support, rota::Wish::Kind::Unwanted, QStringLiteral("tandläkare")});
    roster.wishes.push_back({2, personNamed(roster, "Anna Lind"), day("2026-10-05"), day("2026-10-16"), 1, rota::Duty::Support, rota::Wish::Kind::Wanted, {}});
    roster.wishes.push_back({3, personNamed(roster, "Bo Ek"), day("2026-10-05"), day("2026-10-16"), 17, rota::Duty::Away, rota::Wish::Kind::Unwanted, {}});
    wishes.present(roster, true);
    wishes.show();
    saveRotaPicture(wishes, QStringLiteral("wishes"));
    WishForm form(roster, roster.wishes[1], nullptr);
    form.show();
    saveRotaPicture(form, QStringLiteral("wish"));
    CHECK(form.isVisible());
}

TEST_CASE("Pictures of the illness at twice the text size", "[.pictures2]")
{
    QFont large = QApplication::font();
    large.setPixelSize(26);
    QApplication::setFont(large);
    dressed();
    SickPanel panel;
    showPanel(panel, 1000);
    const rota::Roster roster = illnessRoster();
    panel.begin(roster, illnessLedger(), {}, personNamed(roster, "Sara Lund"), day("2026-10-06"), QDateTime(day("2026-10-06"), QTime(7, 20)));
    saveRotaPicture(panel, QStringLiteral("sick-large"));
    WishView wishes;
    wishes.resize(1000, 500);
    wishes.present(roster, true);
    wishes.show();
    saveRotaPicture(wishes, QStringLiteral("wishes-large"));
    CHECK(panel.width() == px(324));
}
