// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_centre.h"
#include "core/rota/price.h"
#include "core/store/control_totals.h"
#include "core/store/demands.h"
#include "core/store/rotas.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>

#include <QLocale>
#include <QTemporaryDir>

using namespace paybench;
using namespace paybench::rota;

namespace {

Roster demoMonth(store::Database &db, Month month)
{
    return rosterOf(given(store::rosterInputs(db, month.first(), month.last(), QDate(2026, 11, 2))));
}

int emptyCells(const Roster &roster)
{
    int empty = 0;
    for (std::size_t row = 0; row < roster.rows.size(); ++row) {
        for (std::size_t at = 0; at < roster.days.size(); ++at) {
            const RosterCell &cell = roster.rows[row].cells[at];
            empty += !cell.isOff && cell.isFree(0) && cell.marks.isEmpty();
        }
    }
    return empty;
}

int pins(const Roster &roster)
{
    int count = 0;
    for (const RosterRow &row : roster.rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(), [](const RosterCell &cell) { return cell.isPinned; }));
    return count;
}

} // namespace

TEST_CASE("the demo centre has a rota: October and November published, December a draft with wishes and pins", "[commands][slow]")
{
    const QTemporaryDir folder;
    const auto files = given(app::makeDemoCentre(folder.filePath(QStringLiteral("demo.paybench"))));
    store::Database db = given(store::Database::open(files.centre, store::OpenMode::Read));
    for (const int month : {10, 11, 12}) {
        CAPTURE(month);
        const Roster roster = demoMonth(db, {2026, month});
        CHECK(roster.rows.size() == 15);
        CHECK(emptyCells(roster) == 0);
        CHECK(pins(roster) >= 2);
        CHECK_FALSE(roster.wishes.empty());
        CHECK(given(store::Demands(db).need({2026, month})).has_value());
        for (const RosterTask &task : tasksOf(roster)) {
            CHECK(faults(task.task).empty());
            CHECK(hardBreaches(task.task, planOf(task, roster)).empty());
        }
        CHECK(changesSincePublished(roster).empty());
        CHECK(roster.versions.size() == std::size_t(month == 10 ? 3 : month == 11 ? 1 : 0));
    }
    const Roster october = demoMonth(db, {2026, 10});
    CHECK(october.versions[1].number == 2);
    CHECK(october.versions[1].note == QStringLiteral("Sara Lund är sjuk 6–7 oktober"));
    CHECK(october.versions[1].at.date() == QDate(2026, 10, 6));
    CHECK(october.versions[2].at.date() == QDate(2026, 9, 17)); // a fortnight before
    REQUIRE_FALSE(october.substitutions.empty());
    const Substitution &first = october.substitutions.front();
    CHECK(first.day == QDate(2026, 10, 6));
    CHECK(october.rows[std::size_t(october.rowOf(first.substitute))].cells[std::size_t(october.dayAt(first.day))].marks == DayMarks(Mark::Support));
    CHECK(given(store::controlFindings(db)).empty());
    // Its people work in Swedish, whatever the one who makes it speaks: what can be undone and what happened read so.
    QStringList names;
    for (const store::Database::Step &step : given(db.steps(1000)))
        names << step.name;
    CHECK(names.front() == QStringLiteral("Kontrollera oktober"));
    CHECK(names.back() == QStringLiteral("Skapa democentret"));
    CHECK(names.filter(QStringLiteral("October")).isEmpty());
    CHECK(QLocale().language() == QLocale::English);
}
