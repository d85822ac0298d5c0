// SPDX-License-Identifier: MPL-2.0
#include "tests/support/rosters.h"

#include "core/rota/annealing.h"
#include "core/rota/price.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

const RosterTask onlyTask(const Roster &roster, const TaskScope &scope = {})
{
    const auto tasks = tasksOf(roster, scope);
    REQUIRE(tasks.size() == 1);
    CHECK(faults(tasks[0].task) == std::vector<QString>());
    return tasks[0];
}

bool isAvailable(const RosterTask &task, const Roster &roster, qint64 person, const char *date, int part = 0)
{
    return task.task.isAvailable(task.assistant(roster.rowOf({person})), task.slot(roster.dayAt(day(date)), part));
}

} // namespace

TEST_CASE("days outside the scope and of closed months stand as they are", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-09-28"), day("2026-10-16"));
    inputs.closedUntil = Month(2026, 9);
    for (qint64 person = 1; person <= 15; ++person) {
        inputs.cells.push_back(storedCell(person, "2026-09-30", person < 5 ? "S" : "R"));
        if (person != 2)
            inputs.cells.push_back(storedCell(person, "2026-10-01", "R"));
    }
    inputs.cells.push_back(storedCell(3, "2026-10-12", "S"));
    const Roster roster = rosterOf(inputs);
    CHECK(roster.days[0].isLocked);
    CHECK_FALSE(roster.isEditable(0, 0));
    const RosterTask task = onlyTask(roster, {day("2026-10-05"), day("2026-10-09"), false});
    REQUIRE(task.task.days.size() == 8); // 30 September, 1 October, the week, and 12 October with its one duty
    CHECK(task.slot(roster.dayAt(day("2026-09-29")), 0) == -1);
    CHECK(isAvailable(task, roster, 1, "2026-10-01"));
    CHECK_FALSE(isAvailable(task, roster, 2, "2026-10-01"));
    CHECK(isAvailable(task, roster, 3, "2026-10-12"));
    CHECK_FALSE(isAvailable(task, roster, 4, "2026-10-12"));
    const Plan plan = annealed(task.task, firstPlan(task.task), {});
    CHECK(hardBreaches(task.task, plan).empty());
    for (const CellEdit &edit : editsOf(task, roster, plan)) {
        const QDate date = roster.days[std::size_t(edit.day)].date;
        CHECK((date >= day("2026-10-05") && date <= day("2026-10-09")));
    }
}

TEST_CASE("near what was published a change has its price, nearer than the notice a higher one", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.versions = {{7, day("2026-10-01"), day("2026-10-30"), 1, {}, {}, {}}};
    inputs.published = {storedCell(1, "2026-10-05", "S"), storedCell(2, "2026-10-05", "R")};
    inputs.cells = {storedCell(1, "2026-10-05", "F"), storedCell(2, "2026-10-05", "R"), storedCell(3, "2026-10-05", "S")};
    const Roster roster = rosterOf(inputs);
    const RosterTask task = onlyTask(roster, {{}, {}, true});
    REQUIRE(task.task.published);
    CHECK(task.task.published->at(0, 2) == Duty::Support);
    CHECK(task.task.nearUntil == 7); // 25 September and 14 days: until 9 October
    CHECK(price(task.task, planOf(task, roster)).of(Term::Change) == 50);
    CHECK_FALSE(onlyTask(roster).task.published);
    const Edit changes = changesSincePublished(roster);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == CellEdit{0, 2, Mark::Support, Mark::FollowUp, false, false});
    CHECK(changes[1] == CellEdit{2, 2, {}, Mark::Support, false, false});
}

TEST_CASE("October is planned with 88 duties of support, everybody less than a day from the choice (J1)", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.queue = Queue::Groups;
    Roster roster = rosterOf(inputs);
    int support = 0;
    for (const RosterTask &task : tasksOf(roster)) {
        REQUIRE(faults(task.task).empty());
        CHECK(task.task.checkpoints == std::vector<int>{21}); // the stub of week 44 belongs to the four weeks before
        const Plan plan = annealed(task.task, firstPlan(task.task), {1, 20});
        CHECK(hardBreaches(task.task, plan).empty());
        rota::apply(roster, editsOf(task, roster, plan));
        CHECK(planOf(task, roster) == plan);
        CHECK(editsOf(task, roster, plan).empty());
    }
    for (int day = 0; day < 22; ++day) {
        CHECK(planned(roster, day)[0] == 4);
        support += planned(roster, day)[1];
    }
    CHECK(support == 88);
    for (const RosterRow &row : roster.rows) {
        CAPTURE(row.name.toStdString());
        const RowSums sums = sumsOf(row);
        CHECK(sums.ownHalves == 44);
        CHECK(std::abs(sums.supportDeviationTenths) < 10);
    }
}

TEST_CASE("half days have two letters a date, and a day that ends at noon goes with its morning", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.halfDays = true;
    inputs.time.ownDays = {{day("2026-10-30"), DayRule::Kind::HalfDay, QStringLiteral("Short day"), 0}};
    for (const staffing::NeedDay &need : inputs.need) {
        for (int minute = 480; minute < 960; minute += 30)
            inputs.needIntervals.push_back({need.day, minute, 30, 0, need.persons + (minute < 720 ? 1 : 0), 0});
    }
    Roster roster = rosterOf(inputs);
    CHECK(roster.days[2].needed[0].least == 3);
    CHECK(roster.days[2].needed[1].least == 2);
    CHECK(roster.days.back().needed[1].most == 0);
    const RosterTask task = onlyTask(roster);
    REQUIRE(task.task.days.size() == 44);
    CHECK(task.task.days[5].part == 1);
    CHECK(task.task.rules.splitDaysPerWeek == 1);
    CHECK(task.slot(3, 1) == 7);
    const Plan plan = annealed(task.task, firstPlan(task.task), {});
    CHECK(hardBreaches(task.task, plan).empty());
    rota::apply(roster, editsOf(task, roster, plan));
    CHECK(planOf(task, roster) == plan);
    for (const RosterRow &row : roster.rows)
        CHECK(row.cells.back().marks.isWhole());
    CHECK_FALSE(roster.isEmpty());
}
