// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include "core/store/closing.h"
#include "ui/inputs/marks.h"
#include "ui/rota/breach_list.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/proposal.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/rota_why_panel.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

// The page: what is proposed, kept, published and undone.

namespace {

using Mode = RotaPage::Mode;

// A program that says what the lines say, whatever it is asked.
QString sayer(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(QStringLiteral("sayer"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nread line\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

TEST_CASE("J1: the stored need becomes a rota in which every duty is given, and nothing is saved before it is used", "[rota]")
{
    RotaDesk desk;
    CHECK(desk.part<Notice>("rotaHint")->isVisibleTo(&desk.page));
    desk.solve(3);
    REQUIRE(desk.page.mode() == Mode::Proposal);
    CHECK(desk.grid().hasProposal());
    CHECK(desk.stored().empty());
    const QString gap = withPlainBlanks(desk.part<QLabel>("gap")->text());
    CHECK((gap == "proved best" || gap.contains("from the best possible")));
    desk.press("rota.accept");
    CHECK(desk.page.mode() == Mode::Plain);
    CHECK(desk.stored().size() == 15 * 22);
    CHECK(desk.page.price()->emptyCells() == 0);
    CHECK(desk.page.price()->hardBreaches() == 0);
    int support = 0;
    for (int at = 0; at < int(desk.roster().days.size()); ++at)
        support += rota::planned(desk.roster(), at)[0];
    CHECK(support == 88);
    CHECK(desk.names().front() == "Use the proposed rota of October 2026 (330 cell(s))");
    desk.steps.stack().undo();
    CHECK(desk.stored().empty());
    CHECK(desk.roster().isEmpty());
}

TEST_CASE("what is pinned stays when a rota is proposed again", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    desk.put("Bo", "2026-10-14", rota::Mark::Support);
    desk.put("Anna", "2026-10-14", rota::Mark::Registration);
    desk.grid().setCurrent(desk.row("Bo"), desk.roster().dayAt(day("2026-10-14")));
    if (!desk.roster().rows[std::size_t(desk.row("Bo"))].cells[std::size_t(desk.roster().dayAt(day("2026-10-14")))].isPinned)
        desk.press("rota.pin");
    desk.solveAndUse();
    CHECK(desk.marks("Bo", "2026-10-14") == rota::DayMarks(rota::Mark::Support));
}

TEST_CASE("discarding a proposal leaves everything as it was", "[rota]")
{
    RotaDesk desk;
    desk.solve();
    const int steps = int(desk.names().size());
    desk.press("rota.discard");
    CHECK(desk.page.mode() == Mode::Plain);
    CHECK_FALSE(desk.grid().hasProposal());
    CHECK(desk.stored().empty());
    CHECK(int(desk.names().size()) == steps);
}

TEST_CASE("stopping keeps the best rota so far", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.propose");
    desk.page.solving()->setSeconds(60);
    for (int i = 0; i < 2000 && !desk.page.solving()->hasRota(); ++i)
        QTest::qWait(2);
    REQUIRE(desk.page.solving()->hasRota());
    const qint64 before = desk.page.solving()->objective();
    desk.press("rota.stop");
    desk.settle();
    REQUIRE(desk.page.mode() == Mode::Proposal);
    CHECK(desk.page.solving()->objective() <= before);
    desk.press("rota.accept");
    CHECK(desk.stored().size() == 15 * 22);
}

TEST_CASE("a solver that lies about its rota is refused, and the rota made here stands", "[rota]")
{
    RotaDesk desk;
    const QByteArray said = GENERATE(QByteArray(R"(echo '{"stage":"dive","seconds":0.1,"objective":1,"bound":1,"rota":{}}' >&2; echo '{"objective":1,"rota":{}}')"),
                                     QByteArray(R"(echo '{"stage":"bound","seconds":0.1,"bound":99999999}' >&2; echo '{"objective":1}')"));
    const QString program = sayer(desk.folder, said + '\n');
    desk.press("rota.propose");
    desk.page.solving()->setProgram(program);
    desk.settle();
    CHECK(desk.page.shownError().contains("solver sent"));
    REQUIRE(desk.page.mode() == Mode::Proposal);
    desk.press("rota.accept");
    CHECK(desk.stored().size() == 15 * 22);
}

TEST_CASE("without the solver there is still a rota, and a sentence", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.propose");
    desk.page.solving()->setProgram(QStringLiteral("/nowhere/paybench-rota"));
    desk.settle();
    CHECK(desk.page.mode() == Mode::Proposal);
    CHECK_FALSE(desk.page.shownError().isEmpty());
}

TEST_CASE("an edit is one named step; the list of breaches and the cost follow it, and undo takes it back", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse(2);
    const qint64 cost = desk.page.price()->objective();
    const QDate date = day("2026-10-14");
    QString on;
    for (const char *name : {"Anna", "Eva", "Ida", "Sara", "Stina", "Bo", "Cilla", "David"}) {
        if (desk.marks(name, "2026-10-14") == rota::DayMarks(rota::Mark::Support))
            on = QString::fromUtf8(name);
    }
    REQUIRE_FALSE(on.isEmpty());
    desk.put(on.toUtf8().constData(), "2026-10-14", rota::Mark::Registration);
    QTest::qWait(60);
    CHECK(desk.names().front().contains(on));
    CHECK(desk.page.price()->objective() > cost);
    CHECK(rota::planned(desk.roster(), desk.roster().dayAt(date))[0] == 3);
    CHECK(desk.part<TableView>("breaches")->shownRows() > 0);
    desk.steps.stack().undo();
    CHECK(desk.page.price()->objective() == cost);
    CHECK(desk.marks(on.toUtf8().constData(), "2026-10-14") == rota::DayMarks(rota::Mark::Support));
}

TEST_CASE("publishing makes version 1, a change is listed against it, publishing again makes version 2", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    CHECK(withPlainBlanks(standing(desk.page.state())).startsWith("Version 1, published"));
    CHECK(desk.page.state().changesSincePublished() == 0);
    const rota::Mark other = desk.marks("Anna", "2026-10-20") == rota::DayMarks(rota::Mark::Registration) ? rota::Mark::FollowUp : rota::Mark::Registration;
    desk.put("Anna", "2026-10-20", other);
    CHECK(withPlainBlanks(standing(desk.page.state())).contains("1 change"));
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), QStringLiteral("Anna has a course")));
    CHECK(withPlainBlanks(standing(desk.page.state())).startsWith("Version 2, published"));
    desk.steps.stack().undo();
    CHECK(withPlainBlanks(standing(desk.page.state())).contains(" since version 1 · published"));
}

TEST_CASE("a published rota becomes a workbook, a PDF and a calendar for each person", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    const QString folder = desk.folder.filePath(QStringLiteral("out"));
    QDir().mkpath(folder);
    desk.page.writeTo({folder + "/rota.xlsx", folder + "/rota.pdf", folder});
    desk.settle();
    CHECK(desk.page.shownError().contains("not published"));
    REQUIRE(desk.page.publish(day("2026-10-01"), day("2026-10-31"), {}));
    desk.page.writeTo({folder + "/rota.xlsx", folder + "/rota.pdf", folder});
    desk.settle();
    CHECK(QDir(folder).entryList({"*.ics"}).size() == 15);
    CHECK(QFileInfo(folder + "/rota.xlsx").size() > 4000);
    CHECK(QFileInfo(folder + "/rota.pdf").size() > 4000);
    REQUIRE_FALSE(desk.said.isEmpty());
    CHECK(desk.said.back().startsWith("17 file"));
}

TEST_CASE("J1: one queue or a seat per group stands on the page with what each gives", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.settings");
    REQUIRE(desk.part<QStackedWidget>("rotaSide")->isVisibleTo(&desk.page));
    CHECK(withPlainBlanks(desk.part<QLabel>("queuePrice")->text()).startsWith("28 seat-day(s) (224 h) over the pooled need; one seat per group uses all 88."));
    auto *panel = desk.part<RotaSettingsPanel>("rotaSettings");
    rota::Settings wanted = panel->settings();
    CHECK(wanted.queue == rota::Queue::Pooled);
    desk.part<QAbstractButton>("groupQueues")->setChecked(true);
    panel->save();
    CHECK(desk.page.state().inputs.settings.queue == rota::Queue::Groups);
    CHECK(desk.page.price()->tasks().size() == 4);
    CHECK(desk.names().front().startsWith("Decide how the rota is made from"));
    desk.solveAndUse(0.5);
    for (const rota::RosterTask &task : desk.page.price()->tasks()) {
        const rota::Plan plan = rota::planOf(task, desk.roster());
        for (int at = 0; at < int(task.task.days.size()); ++at) {
            int seats = 0;
            for (int person = 0; person < int(task.task.assistants.size()); ++person)
                seats += plan.at(person, at) == rota::Duty::Support ? 1 : 0;
            CHECK(seats == 1);
        }
    }
}

TEST_CASE("settings that cannot be are said in the panel, and nothing is saved", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.settings");
    const int steps = int(desk.names().size());
    auto *panel = desk.part<RotaSettingsPanel>("rotaSettings");
    auto *days = panel->findChild<QLineEdit *>(QStringLiteral("consecutive"));
    days->setText(QStringLiteral("0"));
    panel->save();
    CHECK_FALSE(panel->error().isEmpty());
    CHECK(int(desk.names().size()) == steps);
}

TEST_CASE("days in a closed month are neither edited nor proposed", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    given(store::closeMonth(desk.db, october2026));
    desk.page.refresh();
    const auto before = desk.stored().size();
    desk.put("Anna", "2026-10-14", rota::Mark::Registration);
    CHECK(desk.stored().size() == before);
    CHECK_FALSE(desk.isEnabled("rota.propose"));
    CHECK_FALSE(desk.isEnabled("rota.publish"));
    CHECK_FALSE(desk.isEnabled("rota.sick"));
}

TEST_CASE("without a stored need the page says so and leads to the page Demand", "[rota]")
{
    RotaDesk desk(false);
    CHECK(desk.part<Notice>("rotaHint")->text().startsWith("No need is stored for October"));
    desk.part<QAbstractButton>("rotaHintLink")->click();
    CHECK(desk.went == QStringList{"demand"});
    desk.solve();
    CHECK(desk.page.mode() == Mode::Proposal); // two persons a day are asked for
}

TEST_CASE("a person, a week and a month are found and lead into the rota", "[rota]")
{
    RotaDesk desk;
    CHECK(desk.page.search("ann").front().title == "Anna");
    REQUIRE_FALSE(desk.page.search("v42").empty());
    CHECK(desk.page.search("v42").front().isCertain);
    desk.page.reveal(QVariant(desk.roster().rows[std::size_t(desk.row("Rolf"))].person.value));
    CHECK(desk.grid().currentRow() == desk.row("Rolf"));
    desk.page.reveal(day("2026-11-10"));
    CHECK(desk.page.state().stretch.first == day("2026-11-01"));
}

TEST_CASE("a month, four weeks or three months are shown; each moves by itself", "[rota]")
{
    RotaDesk desk;
    desk.press("rota.fourWeeks");
    CHECK(desk.page.state().stretch.first == day("2026-09-28"));
    CHECK(desk.page.state().stretch.last() == day("2026-10-25"));
    desk.press("rota.later");
    CHECK(desk.page.state().stretch.first == day("2026-10-26"));
    desk.press("rota.month");
    CHECK(desk.page.state().stretch.first == day("2026-11-01"));
    desk.press("rota.quarter");
    CHECK(desk.page.state().stretch.last() == day("2027-01-31"));
}

TEST_CASE("the ways out of a breach are tried on the grid and saved as one step", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    const QDate date = day("2026-10-14");
    const int at = desk.roster().dayAt(date);
    for (const char *name : {"Anna", "Eva", "Ida", "Sara", "Stina", "Bo", "Cilla", "David", "Fredrik", "Gun", "Hans", "Johan", "Karin", "Lars", "Rolf"}) {
        if (desk.marks(name, "2026-10-14") == rota::DayMarks(rota::Mark::Support))
            desk.put(name, "2026-10-14", rota::Mark::Registration);
    }
    QTest::qWait(60);
    REQUIRE(rota::planned(desk.roster(), at)[0] == 0);
    auto *list = desk.part<BreachList>("breachList");
    list->table()->selectRow(0);
    REQUIRE(list->chosen());
    CHECK(list->chosen()->day == at);
    const qint64 cost = desk.page.price()->objective();
    emit list->suggestionsWanted(*list->chosen());
    auto *panel = desk.page.findChild<ExplanationPanel *>();
    REQUIRE_FALSE(panel->explained().fixes.empty());
    panel->use();
    CHECK(desk.page.price()->objective() < cost);
    CHECK(rota::planned(desk.roster(), at)[0] == 1);
    CHECK(desk.names().front().startsWith("Mend: "));
    desk.steps.stack().undo();
    CHECK(rota::planned(desk.roster(), at)[0] == 0);
}

TEST_CASE("F1 on a cell writes out the day's need and the person's share", "[rota]")
{
    RotaDesk desk;
    desk.solveAndUse();
    desk.grid().setCurrent(desk.row("Anna"), desk.roster().dayAt(day("2026-10-26")));
    REQUIRE(desk.page.explain());
    const QString said = withPlainBlanks(desk.page.findChild<RotaWhyPanel *>()->explained());
    CHECK(said.contains("Need 4, for 180 calls"));
    CHECK(said.contains("Planned: 4"));
    CHECK(said.contains("Chosen S80: support 2/5 of 22.0 own days is 8.8 days"));
}
