// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/explanation.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace paybench;
using namespace paybench::rota;

// What journeys.md J1 promises of a month that has been planned with one seat per group.

namespace {

RosterInputs bySeats(RosterInputs inputs)
{
    inputs.settings.queue = Queue::Groups;
    return inputs;
}

std::array<int, 3> daysOf(const RosterRow &row)
{
    const RowSums sums = sumsOf(row);
    return {sums.halves[0] / 2, sums.halves[1] / 2, sums.halves[2] / 2};
}

int supportInWeek(const Roster &roster, qint64 person, int week)
{
    int days = 0;
    const RosterRow &row = roster.rows[std::size_t(roster.rowOf({person}))];
    for (std::size_t day = 0; day < roster.days.size(); ++day)
        days += roster.days[day].week.week == week && row.cells[day].marks == DayMarks(Mark::Support);
    return days;
}

// On how many open days of the week the group has exactly one person in support.
int staffedInWeek(const Roster &roster, const char *group, int week)
{
    int staffed = 0;
    for (std::size_t day = 0; day < roster.days.size(); ++day) {
        const auto isThere = [&](const RosterRow &row) { return row.groupName == QString::fromUtf8(group) && row.cells[day].marks == DayMarks(Mark::Support); };
        staffed += roster.days[day].week.week == week && std::count_if(roster.rows.begin(), roster.rows.end(), isThere) == 1;
    }
    return staffed;
}

} // namespace

TEST_CASE("October by groups: 88 duties of support, one a day and group, everybody less than a day from the choice (J1)", "[rota]")
{
    const RosterInputs inputs = plannedInputs(bySeats(journeyInputs()));
    const Roster roster = rosterOf(inputs);
    std::array<int, 3> all{};
    for (const RosterRow &row : roster.rows) {
        CAPTURE(row.name.toStdString());
        const std::array<int, 3> days = daysOf(row);
        CHECK(std::accumulate(days.begin(), days.end(), 0) == 22);
        const int wanted[3] = {row.mix.support, row.mix.followUp, row.mix.registration};
        for (std::size_t k = 0; k < 3; ++k) {
            CHECK(std::abs(5 * days[k] - wanted[k] * 22) < 5);
            all[k] += days[k];
        }
    }
    CHECK(all[0] == 88);
    CHECK(std::accumulate(all.begin(), all.end(), 0) == 330);
    for (const char *group : {"Nord", "Syd", "Öst", "Väst"}) {
        CHECK(staffedInWeek(roster, group, 40) == 2);
        for (int week = 41; week <= 44; ++week)
            CHECK(staffedInWeek(roster, group, week) == 5);
    }
    CHECK(rosterOf(plannedInputs(bySeats(journeyInputs()))).rows.front().cells == roster.rows.front().cells);
}

TEST_CASE("with Bo away in week 41 the seat is filled, by Anna before those who chose registration", "[rota]")
{
    RosterInputs inputs = bySeats(journeyInputs());
    inputs.absences = {madeAbsence(2, "2026-10-05", "2026-10-09")};
    const Roster empty = rosterOf(inputs);
    const std::vector<RosterTask> tasks = tasksOf(empty);
    const auto nord = std::find_if(tasks.begin(), tasks.end(), [](const RosterTask &one) { return one.name == u"Nord"; });
    REQUIRE(nord != tasks.end());
    const std::vector<WeekCapacity> weeks = capacity(nord->task);
    REQUIRE(weeks.size() == 5);
    CHECK(QString(weeks[1].sentence).replace(QChar(0xa0), u' ') == "Nord week 41: 1 seat-day(s) short");
    CHECK(weeks[2].sentence.isEmpty());
    const Roster roster = rosterOf(plannedInputs(inputs));
    CHECK(staffedInWeek(roster, "Nord", 41) == 5);
    CHECK(supportInWeek(roster, 1, 41) + supportInWeek(roster, 3, 41) + supportInWeek(roster, 4, 41) == 5);
    for (const RosterRow &row : roster.rows)
        CHECK(std::abs(sumsOf(row).supportDeviationTenths) <= 10);
}

TEST_CASE("somebody at 80 per cent keeps the choice over five weeks of four days", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-09-28"), day("2026-10-30"));
    inputs.people[0].positions[0].percent = 80;
    inputs.people[0].positions[0].weekdays = 15; // not on Fridays
    const Roster roster = rosterOf(plannedInputs(inputs));
    const RosterRow &anna = roster.rows[std::size_t(roster.rowOf({1}))];
    CHECK(daysOf(anna)[0] + daysOf(anna)[1] + daysOf(anna)[2] == 20);
    std::array<int, 3> sums{};
    for (std::size_t at = 0; at < roster.days.size(); ++at) {
        if (const Duty duty = dutyOf(anna.cells[at].marks.morning); duty != Duty::Away)
            ++sums[place(duty)];
    }
    CHECK(std::abs(5 * sums[0] - 2 * 20) < 5);
    CHECK(std::abs(5 * sums[1] - 2 * 20) < 5);
    CHECK(std::abs(5 * sums[2] - 1 * 20) < 5);
}

TEST_CASE("December has its closed eves, and its last days are week 53", "[rota]")
{
    const Roster roster = rosterOf(plannedInputs(bySeats(journeyInputs(day("2026-12-01"), day("2026-12-31")))));
    for (const char *closed : {"2026-12-24", "2026-12-25", "2026-12-31"})
        CHECK_FALSE(roster.days[std::size_t(roster.dayAt(day(closed)))].isOpen);
    CHECK(roster.days[std::size_t(roster.dayAt(day("2026-12-28")))].week == IsoWeek{2026, 53});
    for (const char *group : {"Nord", "Syd", "Öst", "Väst"}) {
        CHECK(staffedInWeek(roster, group, 52) == 3);
        CHECK(staffedInWeek(roster, group, 53) == 3);
    }
}
