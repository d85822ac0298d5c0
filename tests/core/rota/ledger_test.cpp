// SPDX-License-Identifier: MPL-2.0
#include "core/rota/ledger.h"

#include "core/rota/version_changes.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace paybench;
using namespace paybench::rota;

namespace {

const LedgerRow &rowOf(const std::vector<LedgerRow> &rows, qint64 person)
{
    return *std::find_if(rows.begin(), rows.end(), [person](const LedgerRow &row) { return row.person == PersonId{person}; });
}

RosterInputs withCells(std::vector<StoredCell> cells)
{
    RosterInputs inputs = journeyInputs();
    inputs.cells = std::move(cells);
    return inputs;
}

constexpr qint64 anna = 1;
constexpr qint64 bo = 2;
constexpr qint64 sara = 13;
constexpr qint64 stina = 14;

} // namespace

TEST_CASE("the ledger counts support beside the share of the own choice (ROT-07)", "[ledger]")
{
    // Anna has chosen support: 2 of 5 days. Here 3 of 4 and one half.
    const auto rows = ledger(withCells({storedCell(anna, "2026-10-05", "S"), storedCell(anna, "2026-10-06", "S"), storedCell(anna, "2026-10-07", "SF"),
                                        storedCell(anna, "2026-10-08", "F"), storedCell(anna, "2026-10-09", "R")}),
                             day("2026-10-01"), day("2026-10-31"));
    const LedgerRow &row = rowOf(rows, anna);
    CHECK(row.ownDaysTenths == 50);
    CHECK(row.supportTenths == 25);
    CHECK(row.supportShareTenths == 20);
    CHECK(row.balance == Approx(0.5));
    CHECK(row.mondays == 1);
    CHECK(row.fridays == 0);
    CHECK(row.choice == "S80");
    CHECK(row.groupName == "Nord");
}

TEST_CASE("who is away, on a course or works part time owes support only for the days worked (ROT-07)", "[ledger]")
{
    struct Case {
        const char *name;
        std::vector<StoredCell> cells;
        std::vector<directory::Absence> absences;
        int own, share, had;
    };
    const std::vector<Case> cases = {
        {"three of five days", {storedCell(anna, "2026-10-05", "S"), storedCell(anna, "2026-10-06", "F"), storedCell(anna, "2026-10-07", "R")}, {}, 30, 12, 10},
        {"a day on a course", {storedCell(anna, "2026-10-05", "S"), storedCell(anna, "2026-10-06", "C")}, {}, 10, 4, 10},
        {"ill on a day with published support", {storedCell(anna, "2026-10-05", "S"), storedCell(anna, "2026-10-06", "S")}, {madeAbsence(anna, "2026-10-06", "2026-10-07")}, 10, 4, 10},
        {"ill in the afternoon", {storedCell(anna, "2026-10-05", "S")}, {madeAbsence(anna, "2026-10-05", "2026-10-05", directory::Absence::Part::Afternoon)}, 5, 2, 5},
        {"nothing decided", {}, {}, 0, 0, 0},
    };
    for (const Case &one : cases) {
        CAPTURE(one.name);
        RosterInputs inputs = withCells(one.cells);
        inputs.absences = one.absences;
        const auto rows = ledger(inputs, day("2026-10-01"), day("2026-10-31"));
        CHECK(rowOf(rows, anna).ownDaysTenths == one.own);
        CHECK(rowOf(rows, anna).supportShareTenths == one.share);
        CHECK(rowOf(rows, anna).supportTenths == one.had);
    }
}

TEST_CASE("what is published counts before what is planned", "[ledger]")
{
    RosterInputs inputs = withCells({storedCell(anna, "2026-10-05", "S"), storedCell(anna, "2026-10-06", "S")});
    inputs.published = {storedCell(anna, "2026-10-05", "R")};
    const auto rows = ledger(inputs, day("2026-10-01"), day("2026-10-31"));
    CHECK(rowOf(rows, anna).supportTenths == 10);
    CHECK(rowOf(rows, anna).ownDaysTenths == 20);
}

TEST_CASE("the balance counts from the turn of the year, the rest over the stretch", "[ledger]")
{
    RosterInputs inputs = withCells({storedCell(anna, "2025-12-30", "S"), storedCell(anna, "2026-01-05", "S"), storedCell(anna, "2026-10-05", "S")});
    const auto rows = ledger(inputs, day("2025-11-01"), day("2026-10-31"));
    CHECK(rowOf(rows, anna).supportTenths == 30);
    CHECK(rowOf(rows, anna).balance == Approx(2 - 2 * 0.4));
    const auto october = ledger(inputs, day("2026-10-01"), day("2026-10-31"));
    CHECK(rowOf(october, anna).supportTenths == 10);
    CHECK(rowOf(october, anna).balance == Approx(1.2));
}

TEST_CASE("Mondays, Fridays and peak days are shared by choice and the own days of each", "[ledger]")
{
    // Mondays 5, 12, 19 and 26 October; the last is the pay day, so 22 to 28 October are peak. Anna S80, Bo R80: weights 2 and 1.
    std::vector<StoredCell> cells;
    for (const char *monday : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"}) {
        cells.push_back(storedCell(anna, monday, "R"));
        cells.push_back(storedCell(bo, monday, "S"));
    }
    cells[0].marks = Mark::Support;
    cells[1].marks = Mark::Registration;
    const auto rows = ledger(withCells(cells), day("2026-10-01"), day("2026-10-31"));
    CHECK(rowOf(rows, anna).mondays == 1);
    CHECK(rowOf(rows, bo).mondays == 3);
    CHECK(rowOf(rows, anna).mondaysShare == Approx(4 * 2.0 / 3));
    CHECK(rowOf(rows, bo).mondaysShare == Approx(4 * 1.0 / 3));
    CHECK(rowOf(rows, bo).peakDays == 1);
    CHECK(rowOf(rows, anna).peakShare == Approx(2.0 / 3));
    CHECK(rowOf(rows, anna).fridays == 0);
    CHECK(rowOf(rows, anna).fridaysShare == Approx(0));
}

TEST_CASE("a peak day is known by the pay day where no need is stored", "[ledger]")
{
    RosterInputs inputs = withCells({storedCell(anna, "2026-10-26", "S"), storedCell(anna, "2026-10-06", "S")});
    CHECK(rowOf(ledger(inputs, inputs.first, inputs.last), anna).peakDays == 1);
    inputs.need.clear();
    CHECK(rowOf(ledger(inputs, inputs.first, inputs.last), anna).peakDays == 1);
    staffing::NeedDay need;
    need.day = day("2026-10-06");
    need.kind = staffing::DayKind::Peak;
    inputs.need = {need};
    CHECK(rowOf(ledger(inputs, inputs.first, inputs.last), anna).peakDays == 2);
}

TEST_CASE("substitutions are counted for both, with the last day", "[ledger]")
{
    RosterInputs inputs = journeyInputs();
    inputs.substitutions = {{1, day("2026-10-06"), {sara}, {stina}, {}},
                            {2, day("2026-03-02"), {sara}, {stina}, {}},
                            {3, day("2025-03-02"), {sara}, {stina}, {}}};
    const auto rows = ledger(inputs, day("2025-11-01"), day("2026-10-31"));
    CHECK(rowOf(rows, stina).substitutions == 2);
    CHECK(rowOf(rows, stina).lastSubstitution == day("2026-10-06"));
    CHECK(rowOf(rows, sara).substituted == 2);
    CHECK_FALSE(rowOf(rows, sara).lastSubstitution.isValid());
}

TEST_CASE("the ledger stands in the order of the rota", "[ledger]")
{
    const RosterInputs inputs = journeyInputs();
    const Roster roster = rosterOf(inputs);
    const auto rows = ledger(inputs, inputs.first, inputs.last);
    REQUIRE(rows.size() == roster.rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        CHECK(rows[at].person == roster.rows[at].person);
}

TEST_CASE("what everybody had of a class is what everybody's shares add up to", "[ledger]")
{
    rc::prop("shares are shares", [] {
        RosterInputs inputs = journeyInputs();
        const auto people = *rc::gen::inRange(1, 15);
        for (QDate date = inputs.first; date <= inputs.last; date = date.addDays(1)) {
            if (date.dayOfWeek() > 5)
                continue;
            for (qint64 person = 1; person <= people; ++person)
                inputs.cells.push_back({{person}, date, *rc::gen::element(Mark::Support, Mark::FollowUp, Mark::Registration, Mark::Course), false});
        }
        int mondays = 0;
        double shares = 0;
        for (const LedgerRow &row : ledger(inputs, inputs.first, inputs.last)) {
            mondays += row.mondays;
            shares += row.mondaysShare;
            RC_ASSERT(row.supportTenths <= row.ownDaysTenths);
        }
        RC_ASSERT(std::abs(mondays - shares) < 1e-6);
    });
}

TEST_CASE("a year of two hundred persons is summed in a blink", "[ledger]")
{
    RosterInputs inputs = journeyInputs(day("2026-01-01"), day("2026-12-31"));
    inputs.people.clear();
    for (qint64 id = 1; id <= 200; ++id) {
        inputs.people.push_back(madeAssistant(id, "Somebody", 1 + id % 4, id % 3 == 0 ? directory::support80 : directory::registration80));
        for (QDate date = inputs.first; date <= inputs.last; date = date.addDays(1)) {
            if (date.dayOfWeek() <= 5)
                inputs.cells.push_back({{id}, date, (id + date.day()) % 4 == 0 ? Mark::Support : Mark::Registration, false});
        }
    }
    QElapsedTimer timer;
    timer.start();
    CHECK(ledger(inputs, inputs.first, inputs.last).size() == 200);
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("the change list names what is different, by person and day", "[ledger]")
{
    const Roster roster = rosterOf(journeyInputs());
    const std::vector<StoredCell> before = {storedCell(sara, "2026-10-06", "S"), storedCell(stina, "2026-10-06", "F"), storedCell(stina, "2026-10-07", "R"),
                                            storedCell(99, "2026-10-07", "R"), storedCell(stina, "2026-12-07", "R")};
    const std::vector<StoredCell> after = {storedCell(stina, "2026-10-06", "S"), storedCell(stina, "2026-10-07", "R"), storedCell(anna, "2026-10-08", "SF")};
    const auto changes = changesBetween(roster, before, after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].name == "Anna");
    CHECK(changes[0].before.isEmpty());
    CHECK(changes[0].after == DayMarks(Mark::Support, Mark::FollowUp));
    CHECK(changes[1].name == "Sara");
    CHECK(changes[1].after.isEmpty());
    CHECK(changes[2].day == day("2026-10-06"));
    CHECK(changes[2].after == DayMarks(Mark::Support));
    CHECK(changesBetween(roster, after, after).empty());
    CHECK(dayText(changes[0].after) == QStringLiteral("S\u00a0F"));
    CHECK(dayText({}) == QStringLiteral("–"));
}

TEST_CASE("a rota says what it is: a draft, a version, a draft after one", "[ledger]")
{
    RosterInputs inputs = withCells({storedCell(anna, "2026-10-05", "S")});
    CHECK(title(rosterOf(inputs)).contains(QStringLiteral("October")));
    CHECK(standing(rosterOf(inputs)) == "draft");
    inputs = publishedInputs(inputs);
    CHECK(standing(rosterOf(inputs)).startsWith("version 1, published"));
    inputs.cells[0].marks = Mark::Registration;
    CHECK(standing(rosterOf(inputs)) == "draft after version 1");
    CHECK(title(rosterOf(journeyInputs(day("2026-10-01"), day("2026-12-31")))).contains(QStringLiteral("2026")));
}
