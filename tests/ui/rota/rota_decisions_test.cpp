// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include "ui/inputs/value_edits.h"
#include "ui/rota/rota_legend.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/rota_state.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/wish_view.h"

#include <QAbstractButton>
#include <QDir>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// What stands on the page while somebody decides, and what is told of the rota around it.

namespace {

QAbstractButton *headerButton(RotaDesk &desk, const char *id)
{
    for (ActionButton *button : desk.page.findChildren<ActionButton *>()) {
        if (button->action()->objectName() == QLatin1String(id))
            return button;
    }
    return nullptr;
}

// The first cell that holds this mark on a day of the month.
std::pair<int, int> cellWith(RotaDesk &desk, rota::Mark mark)
{
    for (int row = 0; row < int(desk.roster().rows.size()); ++row) {
        for (int day = 0; day < int(desk.roster().days.size()); ++day) {
            if (desk.roster().rows[std::size_t(row)].cells[std::size_t(day)].marks == rota::DayMarks(mark))
                return {row, day};
        }
    }
    return {-1, -1};
}

} // namespace

TEST_CASE("what the rota costs is said in points, and asked for it tells rule by rule, by click and by F1", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    const qint64 cost = desk.page.price()->objective();
    auto *link = desk.part<QPushButton>("costLink");
    REQUIRE(link->isVisible());
    CHECK(withPlainBlanks(link->text()).contains(QStringLiteral("Cost %1 point").arg(cost)));
    link->click();
    const auto *panel = desk.page.findChild<RotaWhyPanel *>();
    REQUIRE(panel->isVisible());
    qint64 sum = 0;
    for (const QString &line : panel->explained().split(QLatin1Char('\n'))) {
        const QStringList parts = withPlainBlanks(line).split(QStringLiteral(": "));
        if (parts.size() == 2 && !parts[0].startsWith(QStringLiteral("Rules that")))
            sum += QString(parts[1]).remove(QLatin1Char(',')).toLongLong();
    }
    CHECK(sum == cost);
    CHECK(panel->explained().contains(QStringLiteral("Points are no money")));
    desk.grid().setFocus();
    REQUIRE(desk.page.explain());
    CHECK_FALSE(panel->explained().contains(QStringLiteral("Points are no money")));
    link->setFocus();
    REQUIRE(desk.page.explain());
    CHECK(panel->explained().contains(QStringLiteral("Points are no money")));
}

TEST_CASE("a proposal of which nothing is proved says so, and while it is looked for there is a button to stop", "[rota]")
{
    CHECK(gapText({100, {}, 0, false, true}) == "not proved best");
    CHECK(gapText({100, 100, 0, false, true}) == "proved best");
    CHECK(gapText({100, {}, 0}).isEmpty());
    RotaDesk desk;
    QAbstractButton *stop = headerButton(desk, "rota.stop");
    REQUIRE(stop);
    CHECK_FALSE(stop->isVisible());
    desk.press("rota.propose");
    REQUIRE(desk.page.mode() == RotaPage::Mode::Solving);
    CHECK(stop->isVisible());
    CHECK(stop->isEnabled());
    desk.press("rota.stop");
    desk.settle();
    CHECK(desk.page.mode() == RotaPage::Mode::Proposal);
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("the switcher says all days that are shown, and what was changed stands first beside it", "[rota]")
{
    RotaDesk desk;
    auto *period = desk.page.findChild<QPushButton *>(QStringLiteral("periodChoose"));
    CHECK(withPlainBlanks(period->text()) == "October 2026");
    desk.page.showStretch(stretchOf(RotaSpan::Quarter, day("2026-11-01")));
    CHECK(withPlainBlanks(period->text()) == QStringLiteral("Nov 2026–Jan 2027"));
    desk.page.showStretch(stretchOf(RotaSpan::Quarter, day("2026-10-01")));
    CHECK(withPlainBlanks(period->text()) == QStringLiteral("Oct–Dec 2026"));
    desk.page.showStretch(stretchOf(RotaSpan::FourWeeks, day("2026-10-05")));
    CHECK(withPlainBlanks(period->text()) == QStringLiteral("Week 41–44 2026"));
    desk.page.showStretch(stretchOf(RotaSpan::Month, day("2026-10-01")));
    CHECK(withPlainBlanks(period->text()) == "October 2026");
    desk.solveAndUse();
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    const auto [row, at] = cellWith(desk, rota::Mark::FollowUp);
    desk.grid().setCurrent(row, at);
    desk.grid().setMarks(rota::Mark::Course);
    CHECK(withPlainBlanks(standing(desk.page.state())).contains(" since version 1 · published"));
}

TEST_CASE("a cell that is other than published has a corner, a sentence and a word in the legend", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    const auto [row, at] = cellWith(desk, rota::Mark::FollowUp);
    const auto *model = desk.part<QTableView>("rotaCells")->model();
    const auto said = [&, r = row, d = at] { return model->data(model->index(r, d), Qt::AccessibleTextRole).toString(); };
    CHECK_FALSE(said().contains("changed since published"));
    desk.grid().setCurrent(row, at);
    desk.grid().setMarks(rota::Mark::Course);
    CHECK(said().contains("changed since published: was Follow-up"));
    CHECK(isChangedSince(desk.roster().rows[std::size_t(row)].cells[std::size_t(at)]));
    RotaLegend legend;
    legend.setMarks(desk.roster(), false);
    legend.setRoom(5000);
    CHECK(legend.words().contains("changed since published"));
    RotaCellLook plain{rota::DayMarks(rota::Mark::Support)}, since = plain;
    since.isChangedSince = true;
    RotaMark one(plain), other(since);
    CHECK(one.grab().toImage() != other.grab().toImage());
}

TEST_CASE("while somebody is ill the legend stands over the grid and the message is whole at 1280 × 800", "[rota]")
{
    RotaDesk desk(true, "2026-10-01");
    desk.solveAndUse();
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    auto *tabs = desk.part<QTabBar>("rotaTabs");
    auto *legend = desk.part<RotaLegend>("proposalLegend");
    CHECK(tabs->isVisible());
    CHECK_FALSE(legend->isVisible());
    const auto [row, at] = cellWith(desk, rota::Mark::Support);
    desk.grid().setCurrent(row, at);
    desk.press("rota.sick");
    QTest::qWait(60);
    CHECK_FALSE(tabs->isVisible());
    REQUIRE(legend->isVisible());
    CHECK(legend->words().contains("changed: before, after"));
    const auto *message = desk.part<QPlainTextEdit>("sickMessage");
    const auto *scroll = desk.part<QWidget>("sickPanel")->findChild<QScrollArea *>();
    REQUIRE(message->isVisible());
    CHECK(message->mapTo(scroll->viewport(), QPoint(0, message->height())).y() <= scroll->viewport()->height());
    desk.press("rota.discard");
    CHECK(tabs->isVisible());
    CHECK_FALSE(legend->isVisible());
}

TEST_CASE("what is typed about how the rota is made outlives Escape, and a word says that it is not saved", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.settings");
    auto *panel = desk.page.findChild<RotaSettingsPanel *>();
    REQUIRE(panel->isVisible());
    CHECK_FALSE(panel->isEdited());
    emit panel->closeAsked();
    CHECK(desk.said.isEmpty());
    desk.press("rota.settings");
    auto *row = panel->findChild<CountEdit *>(QStringLiteral("consecutive"));
    row->setValue(4);
    REQUIRE(panel->isEdited());
    emit panel->closeAsked();
    CHECK_FALSE(panel->isVisible());
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.last() == "What you changed is kept in the panel but not saved. Open it again to save it.");
    desk.press("rota.settings");
    CHECK(panel->settings().rules.consecutiveSupport == 4);
    panel->save();
    CHECK_FALSE(panel->isEdited());
    CHECK(given(store::Rotas(desk.db).settingsOn(day("2026-10-01"))).rules.consecutiveSupport == 4);
}

TEST_CASE("a wish that is granted is seen before and after, and saved under its name when it is used", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    const auto [row, at] = cellWith(desk, rota::Mark::Support);
    const rota::Edit edit{{row, at, rota::Mark::Support, rota::Mark::Registration, false, false}};
    const auto steps = desk.names().size();
    auto *wishes = desk.page.findChild<WishView *>();
    emit wishes->grantWanted(edit, QStringLiteral("Grant a wish of Anna"));
    CHECK(desk.page.mode() == RotaPage::Mode::Proposal);
    CHECK(desk.grid().hasProposal());
    CHECK(desk.names().size() == steps);
    desk.press("rota.discard");
    CHECK(desk.names().size() == steps);
    emit wishes->grantWanted(edit, QStringLiteral("Grant a wish of Anna"));
    desk.press("rota.accept");
    CHECK(desk.names().first() == "Grant a wish of Anna");
    CHECK(desk.roster().rows[std::size_t(row)].cells[std::size_t(at)].marks == rota::DayMarks(rota::Mark::Registration));
    desk.solve();
    CHECK(desk.page.mode() != RotaPage::Mode::Plain);
    desk.press("rota.accept");
    CHECK(desk.names().first() != "Grant a wish of Anna"); // a whole rota has its own name again
}

TEST_CASE("pictures of the page while something is decided", "[.page]")
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    RotaDesk desk(true, "2026-10-01");
    const auto save = [&](const char *name) {
        for (const bool dark : {false, true}) {
            setScheme(dark ? Scheme::Dark : Scheme::Light);
            QTest::qWait(40);
            desk.page.grab().save(folder + QStringLiteral("/%1-%2.png").arg(QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
        setScheme(Scheme::Light);
    };
    desk.solve();
    save("proposal");
    desk.press("rota.accept");
    (void)desk.page.publish(day("2026-10-01"), day("2026-10-31"), {});
    const auto [row, at] = cellWith(desk, rota::Mark::FollowUp);
    desk.grid().setCurrent(row, at);
    desk.grid().setMarks(rota::Mark::Course);
    desk.part<QTableView>("rotaCells")->selectionModel()->select(QItemSelection(desk.part<QTableView>("rotaCells")->model()->index(4, 4), desk.part<QTableView>("rotaCells")->model()->index(7, 9)),
                                                                 QItemSelectionModel::ClearAndSelect);
    QTest::qWait(60);
    save("plain");
    const auto [illRow, illDay] = cellWith(desk, rota::Mark::Support);
    desk.grid().setCurrent(illRow, illDay);
    desk.press("rota.sick");
    QTest::qWait(60);
    save("ill");
    desk.press("rota.discard");
    desk.part<QPushButton>("costLink")->click();
    save("cost");
}
