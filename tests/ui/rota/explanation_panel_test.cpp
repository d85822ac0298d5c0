// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/panel_desk.h"

#include "core/basics/format.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/ranked_list.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

rota::Explanation shortOnTuesday()
{
    rota::Explanation found;
    found.sentence = QStringLiteral("Nord week 41: 1 seat-day short");
    found.fixes = {{QStringLiteral("Leave it as it is"), 0, {}},
                   {QStringLiteral("Anna takes a third support day on Tuesday 6 October"), 46, {{0, 1, rota::Duty::FollowUp, rota::Duty::Support}}},
                   {QStringLiteral("Cilla takes a second support day on Tuesday 6 October"), 52, {{2, 1, rota::Duty::Registration, rota::Duty::Support}}}};
    found.blocked = {{1, QStringLiteral("away")}, {3, QStringLiteral("third support day in a row")}};
    return found;
}

const std::vector<QString> nordNames{QStringLiteral("Anna"), QStringLiteral("Bo"), QStringLiteral("Cilla"), QStringLiteral("David")};

bool says(const QWidget &panel, const QString &text)
{
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("An explanation lists the ways out cheapest first, and leaving it as it is comes last", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    QSignalSpy previewed(&panel, &ExplanationPanel::previewed);
    panel.explain(QStringLiteral("Nord, week 41"), shortOnTuesday(), nordNames);
    QApplication::processEvents();
    auto *list = panel.findChild<RankedList *>(QStringLiteral("fixes"));
    REQUIRE(list);
    REQUIRE(list->rows().size() == 3);
    CHECK(list->rows()[0].cost == QStringLiteral("+46"));
    CHECK_FALSE(list->rows()[2].isNumbered);
    CHECK(panel.chosenFix() == 1); // as core numbers them
    REQUIRE(previewed.count() == 1);
    CHECK(previewed[0][0].toInt() == 1);
    CHECK(says(panel, QStringLiteral("1 seat-day short")));
    CHECK(says(panel, QStringLiteral("third support day in a row")));
}

TEST_CASE("A way out is used by Enter, and leaving it as it is closes", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    panel.explain(QStringLiteral("Nord, week 41"), shortOnTuesday(), nordNames);
    QApplication::processEvents();
    QSignalSpy chosen(&panel, &ExplanationPanel::chosen);
    QSignalSpy closed(&panel, &SidePanel::closeAsked);
    press(panel, Qt::Key_Down);
    CHECK(panel.chosenFix() == 2);
    press(panel, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 2);
    press(panel, Qt::Key_End);
    CHECK_FALSE(panel.findChild<QPushButton *>(QStringLiteral("useFix"))->isEnabled());
    press(panel, Qt::Key_Return);
    CHECK(chosen.count() == 1);
    CHECK(closed.count() == 1);
    press(panel, Qt::Key_Escape);
    CHECK(closed.count() == 2);
}

TEST_CASE("Where nothing may be changed a way out can only be looked at", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    panel.explain(QStringLiteral("Nord, week 41"), shortOnTuesday(), nordNames, false);
    QApplication::processEvents();
    QSignalSpy chosen(&panel, &ExplanationPanel::chosen);
    press(panel, Qt::Key_Return);
    CHECK(chosen.count() == 0);
    CHECK_FALSE(panel.findChild<QPushButton *>(QStringLiteral("useFix"))->isEnabled());
}

TEST_CASE("Who stands in the way is one click from the rota", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    panel.explain(QStringLiteral("Nord, week 41"), shortOnTuesday(), nordNames);
    QApplication::processEvents();
    QSignalSpy persons(&panel, &ExplanationPanel::personChosen);
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("David"))
            button->click();
    }
    REQUIRE(persons.count() == 1);
    CHECK(persons[0][0].toInt() == 3);
}

TEST_CASE("An explanation without a way out says so", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    rota::Explanation none;
    none.sentence = QStringLiteral("Tuesday is short");
    panel.explain(QStringLiteral("Tuesday"), none, {});
    QApplication::processEvents();
    CHECK(panel.chosenFix() == -1);
    CHECK_FALSE(panel.findChild<QPushButton *>(QStringLiteral("useFix"))->isVisible());
    CHECK(says(panel, QStringLiteral("No change of one day")));
}

TEST_CASE("The weeks before solving show what is needed, what the choices give, and the ways", "[ui][rota]")
{
    ExplanationPanel panel;
    showPanel(panel);
    rota::WeekCapacity week;
    week.week = QStringLiteral("2026-W41");
    week.least = 250;
    week.target = 250;
    week.byChoice = 235;
    week.present = 700;
    week.sentence = QStringLiteral("Week 41: 1.5 person-days of support short");
    week.ways = {QStringLiteral("Anna takes one support day more")};
    panel.explainCapacity(QStringLiteral("Before the proposal"), {week});
    QApplication::processEvents();
    CHECK(says(panel, QStringLiteral("23.5")));
    CHECK(says(panel, QStringLiteral("1.5")));
    CHECK(says(panel, QStringLiteral("Anna takes one support day more")));
    QSignalSpy weeks(&panel, &ExplanationPanel::weekChosen);
    auto *title = panel.findChild<QPushButton *>(QStringLiteral("capacityWeek"));
    REQUIRE(title);
    CHECK(title->text() == format::week({2026, 41}));
    title->click();
    CHECK(weeks.count() == 1);
}
