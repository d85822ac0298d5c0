// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"
#include "core/rota/replacement.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

const Roster &october()
{
    static const Roster roster = rosterOf(plannedInputs(journeyInputs()));
    return roster;
}

const DayMarks &marksAt(const Roster &roster, int row, int day)
{
    return roster.rows[std::size_t(row)].cells[std::size_t(day)].marks;
}

qint64 costOf(const Roster &roster)
{
    qint64 sum = 0;
    for (const RosterTask &task : tasksOf(roster))
        sum += price(task.task, planOf(task, roster)).objective();
    return sum;
}

} // namespace

TEST_CASE("two persons exchange their days, and the check says what the rota then costs", "[rota]")
{
    const Roster &roster = october();
    int tried = 0;
    for (int one = 0; one < 15; one += 2) {
        for (int other = 1; other < 15; other += 3) {
            const int dayA = (one * 5 + other) % int(roster.days.size());
            const int dayB = (other * 7) % int(roster.days.size());
            const SwapCheck check = swapped(roster, one, dayA, other, dayB);
            if (one == other || check.edit.empty())
                continue;
            CAPTURE(one, other, dayA, dayB);
            const Roster then = applied(roster, check.edit);
            CHECK(marksAt(then, one, dayA) == marksAt(roster, other, dayA));
            CHECK(marksAt(then, other, dayB) == marksAt(roster, one, dayB));
            CHECK(check.difference == costOf(then) - costOf(roster));
            ++tried;
        }
    }
    CHECK(tried > 10);
}

TEST_CASE("a swap of unlike days that takes a mix more than a day away says so", "[rota]")
{
    Roster roster = rosterOf(journeyInputs(day("2026-10-05"), day("2026-10-09")));
    for (RosterRow &row : roster.rows) {
        for (RosterCell &cell : row.cells)
            cell.marks = Mark::Registration;
    }
    const int anna = roster.rowOf({1});
    const int bo = roster.rowOf({2});
    const char *const letters = "SFSFR";
    for (std::size_t d = 0; d < 5; ++d)
        roster.rows[std::size_t(anna)].cells[d].marks = Mark(letters[d]);
    roster.rows[std::size_t(bo)].cells[1].marks = Mark::Support;
    const SwapCheck bad = swapped(roster, anna, 0, bo, 2);
    CHECK_FALSE(bad.keepsMixes);
    CHECK(std::find(bad.breaks.begin(), bad.breaks.end(), QString("Anna then has 2.0 support days fewer than by choice.")) != bad.breaks.end());
    const SwapCheck good = swapped(roster, anna, 0, bo, 1);
    CHECK(std::none_of(good.breaks.begin(), good.breaks.end(), [](const QString &one) { return one.contains("support days"); }));
}

TEST_CASE("what cannot be swapped is refused with a sentence and changes nothing", "[rota]")
{
    RosterInputs inputs = plannedInputs(journeyInputs());
    inputs.absences = {madeAbsence(2, "2026-10-06", "2026-10-06")};
    inputs.people[2].positions[0].weekdays = 15; // not on Fridays
    Roster roster = rosterOf(inputs);
    const int tuesday = roster.dayAt(day("2026-10-06"));
    const int friday = roster.dayAt(day("2026-10-09"));
    const auto refused = [&](int one, int other, int date) {
        const SwapCheck check = swapped(roster, roster.rowOf({one}), date, roster.rowOf({other}), date);
        CHECK(check.edit.empty());
        REQUIRE_FALSE(check.breaks.empty());
        return QString(check.breaks[0]).replace(QChar(0xa0), u' ');
    };
    CHECK(refused(1, 1, tuesday) == "A swap needs two persons.");
    CHECK(refused(1, 2, tuesday) == "Bo is away or busy on Tuesday 6 October.");
    CHECK(refused(1, 3, friday) == "Cilla does not work on Friday 9 October.");
    roster.rows[std::size_t(roster.rowOf({4}))].cells[std::size_t(friday)].isPinned = true;
    CHECK(refused(1, 4, friday) == "The duty of David on Friday 9 October is pinned.");
    roster.days[std::size_t(friday)].isLocked = true;
    CHECK(refused(1, 5, friday) == "The month of Friday 9 October is closed.");
}
