// SPDX-License-Identifier: MPL-2.0
#include "tests/support/planned_rosters.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/word_choice.h"
#include "ui/rota/leave_view.h"
#include "ui/rota/verdict_box.h"
#include "ui/rota/ledger_view.h"
#include "ui/rota/versions_view.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

QString cell(const TableView *table, int row, int column)
{
    return withPlainBlanks(table->model()->index(row, column).data().toString());
}

QString labelText(const QWidget &view, const char *name)
{
    return withPlainBlanks(view.findChild<QLabel *>(QLatin1String(name))->text());
}

// Two versions, the second of two days of October, and a draft that differs in one cell.
rota::RosterInputs twoVersions()
{
    rota::RosterInputs inputs = publishedInputs(plannedInputs(journeyInputs()));
    rota::Version second = inputs.versions.front();
    second.id = 2;
    second.number = 2;
    second.first = day("2026-10-06");
    second.last = day("2026-10-07");
    second.note = QStringLiteral("Sara is ill");
    inputs.versions.insert(inputs.versions.begin(), second);
    inputs.cells.front().marks = rota::Mark::Course;
    return inputs;
}

} // namespace

TEST_CASE("fairness shows each person's support beside the share, over the days that are chosen (ROT-07)", "[rota]")
{
    rota::RosterInputs inputs = plannedInputs(journeyInputs());
    inputs.cells.push_back(storedCell(1, "2026-02-02", "S"));
    inputs.cells.push_back(storedCell(1, "2025-12-01", "S"));
    LedgerView view;
    view.show(rota::rosterOf(inputs), inputs);
    REQUIRE(view.table()->model()->rowCount() == 15);
    const auto own = rota::ledger(inputs, day("2025-11-01"), day("2026-10-31")).front();
    CHECK(cell(view.table(), 0, 0) == "Anna");
    CHECK(cell(view.table(), 0, 3) == "24.0");
    CHECK(cell(view.table(), 0, 4) == QString::number(own.supportTenths / 10.0, 'f', 1));
    CHECK(labelText(view, "ledgerNote").contains("1 Nov 2025"));
    const auto *totals = view.findChild<TotalRow *>();
    REQUIRE(totals);
    CHECK(withPlainBlanks(totals->model()->index(0, 3).data().toString()) == "332.0"); // 15 × 22 and Anna's two
    auto *span = view.findChild<WordChoice *>(QStringLiteral("ledgerSpan"));
    span->choose(1);
    emit span->chosenChanged(1);
    CHECK(cell(view.table(), 0, 3) == "23.0");
    span->choose(2);
    emit span->chosenChanged(2);
    CHECK(cell(view.table(), 0, 3) == "22.0");
    QSignalSpy wanted(&view, &LedgerView::cellWanted);
    emit view.table()->rowActivated(0);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toDate() == day("2026-10-01"));
}

TEST_CASE("an undecided rota has a ledger that says so", "[rota]")
{
    LedgerView view;
    CHECK(view.table()->model()->rowCount() == 0); // before anything is shown
    const rota::RosterInputs inputs = journeyInputs();
    view.show(rota::rosterOf(inputs), inputs);
    CHECK(labelText(view, "ledgerNote").startsWith("No duties are decided"));
}

TEST_CASE("leave season reads the months that are asked for and says what is missing (ROT-13)", "[rota]")
{
    rota::RosterInputs inputs = journeyInputs();
    inputs.absences = {madeAbsence(1, "2026-10-05", "2026-10-09"), madeAbsence(5, "2026-10-05", "2026-10-09")};
    LeaveView view;
    std::vector<std::pair<QDate, QDate>> asked;
    view.setInputsOf([&asked](QDate first, QDate last) {
        asked.emplace_back(first, last);
        rota::RosterInputs july = journeyInputs(first, last);
        for (qint64 person = 1; person <= 12; ++person)
            july.absences.push_back(madeAbsence(person, "2026-12-07", "2026-12-11"));
        return july;
    });
    view.show(rota::rosterOf(inputs), inputs);
    CHECK(asked.empty());
    REQUIRE(view.table()->model()->rowCount() == 5);
    CHECK(cell(view.table(), 1, 0) == "week 41");
    CHECK(cell(view.table(), 1, 2) == "Anna, Eva");
    CHECK(cell(view.table(), 1, 3) == "13");
    CHECK(labelText(view, "leaveNote") == "It works in every week.");
    const auto *who = view.findChild<VerdictBox *>(QStringLiteral("leaveWho"));
    view.table()->selectRow(1);
    const rota::LeaveWeek week = rota::leaveSeason(inputs, inputs.first, inputs.last)[1];
    REQUIRE_FALSE(week.together.empty());
    CHECK(withPlainBlanks(who->title()).endsWith(QStringLiteral("week 41")));
    CHECK(who->lines().startsWith(week.who));
    CHECK(who->lines().contains(QStringLiteral("Needed all week")) == !week.needed.empty());
    QSignalSpy wanted(&view, &LeaveView::cellWanted);
    emit view.table()->rowActivated(1);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<PersonId>() == PersonId{1});
    CHECK(wanted[0][1].toDate() == day("2026-10-05"));
    view.setSpan(Month(2026, 12), 2);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0] == std::pair(day("2026-12-01"), day("2027-01-31")));
    CHECK(labelText(view, "leaveNote").startsWith("It does not work in 1 week"));
    // The same days again, after an edit somewhere, keep the season that was chosen.
    view.show(rota::rosterOf(inputs), inputs);
    CHECK(asked.size() == 2);
    CHECK(view.findChild<Choice *>(QStringLiteral("leaveSpan"))->value<int>() == 2);
}

TEST_CASE("a season that cannot be read leaves the one that is shown", "[rota]")
{
    const rota::RosterInputs inputs = journeyInputs();
    LeaveView view;
    view.setInputsOf([](QDate, QDate) { return std::nullopt; });
    view.show(rota::rosterOf(inputs), inputs);
    view.setSpan(Month(2026, 12), 1);
    CHECK(view.table()->model()->rowCount() == 5);
    CHECK(cell(view.table(), 0, 0) == "week 40");
}

TEST_CASE("versions show who published what and why, and what is different since (ROT-05)", "[rota]")
{
    const rota::RosterInputs inputs = twoVersions();
    const rota::Roster roster = rota::rosterOf(inputs);
    VersionsView view;
    view.setCellsOf([&inputs](qint64 version) {
        std::vector<rota::StoredCell> cells = inputs.published;
        if (version == 2) {
            for (rota::StoredCell &one : cells) {
                if (one.day == day("2026-10-06") && one.person == PersonId{14})
                    one.marks = rota::Mark::Meeting;
            }
        }
        return cells;
    });
    view.show(roster, inputs);
    REQUIRE(view.versions()->model()->rowCount() == 3);
    CHECK(cell(view.versions(), 0, 0) == "Draft");
    CHECK(cell(view.versions(), 0, 4) == "1");
    CHECK(cell(view.versions(), 1, 0) == "Version 2");
    CHECK(cell(view.versions(), 1, 4) == "1");
    CHECK(cell(view.versions(), 1, 5) == "Sara is ill");
    REQUIRE(view.changeRows().size() == 1);
    CHECK(view.changeRows()[0].after == rota::DayMarks(rota::Mark::Course));
    QSignalSpy copied(&view, &VersionsView::copied);
    view.findChild<QPushButton *>(QStringLiteral("copyChanges"))->click();
    CHECK(copied.size() == 1);
    const QString message = withPlainBlanks(QGuiApplication::clipboard()->text());
    CHECK(message.startsWith("The rota has changed since version 2.\n\n" + view.changeRows()[0].name + "\n"));
    CHECK(message.contains(": Course instead of "));
    QSignalSpy wanted(&view, &VersionsView::cellWanted);
    emit view.changes()->rowActivated(0);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toDate() == view.changeRows()[0].day);
    view.versions()->selectRow(1);
    REQUIRE(view.changeRows().size() == 1);
    CHECK(view.changeRows()[0].name == "Stina");
    CHECK(view.changeRows()[0].after == rota::DayMarks(rota::Mark::Meeting));
    view.versions()->selectRow(2);
    CHECK(view.changeRows().empty());
}

TEST_CASE("without a version there is nothing to compare, and the view says so", "[rota]")
{
    const rota::RosterInputs inputs = plannedInputs(journeyInputs());
    VersionsView view;
    view.show(rota::rosterOf(inputs), inputs);
    CHECK(view.versions()->model()->rowCount() == 1);
    CHECK(view.changeRows().empty());
    CHECK(view.versions()->accessibleName() == "Versions");
}

TEST_CASE("Pictures of fairness, leave and versions", "[.pictures]")
{
    dress(*static_cast<QApplication *>(QApplication::instance()));
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    rota::RosterInputs inputs = twoVersions();
    for (qint64 person = 1; person <= 11; ++person)
        inputs.absences.push_back(madeAbsence(person, "2026-10-12", "2026-10-23"));
    inputs.substitutions = {{1, day("2026-10-06"), {13}, {14}, {}}};
    const rota::Roster roster = rota::rosterOf(inputs);
    LedgerView ledger;
    LeaveView leave;
    VersionsView versions;
    versions.setCellsOf([&inputs](qint64) { return inputs.published; });
    ledger.show(roster, inputs);
    leave.show(roster, inputs);
    versions.show(roster, inputs);
    const std::pair<QWidget *, const char *> views[] = {{&ledger, "ledger"}, {&leave, "leave"}, {&versions, "versions"}};
    for (const auto &view : views) {
        view.first->resize(1092, 560);
        view.first->QWidget::show();
        for (const bool dark : {false, true}) {
            setScheme(dark ? Scheme::Dark : Scheme::Light);
            QApplication::processEvents();
            view.first->grab().save(QStringLiteral("%1/rota-%2-%3.png").arg(folder, QLatin1String(view.second), dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
        setScheme(Scheme::Light);
    }
}
