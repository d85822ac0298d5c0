// SPDX-License-Identifier: MPL-2.0
#include "core/rota/replacement.h"
#include "core/rota/roster_price.h"
#include "core/rota/settled_cells.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace paybench;
using namespace paybench::rota;

// Somebody goes home at noon in a centre that works whole days: the afternoon is covered, and the rest of the rota is none the
// worse for it.

namespace {

using Part = directory::Absence::Part;

RosterInputs published(Queue queue)
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.queue = queue;
    return publishedInputs(plannedInputs(inputs));
}

const RosterInputs &october(Queue queue)
{
    static const RosterInputs pooled = published(Queue::Pooled), groups = published(Queue::Groups);
    return queue == Queue::Groups ? groups : pooled;
}

directory::Absence afternoonOf(PersonId person, QDate day)
{
    directory::Absence absence;
    absence.person = person;
    absence.kind = directory::Absence::Kind::Sick;
    absence.from = absence.to = day;
    absence.part = Part::Afternoon;
    return absence;
}

RosterPrice priceOf(const RosterInputs &inputs)
{
    return RosterPrice(rosterOf(inputs), {{}, {}, true});
}

// The first of the list takes each seat; stored and told.
RosterInputs covered(RosterInputs inputs, const Roster &roster, const Replacement &made)
{
    const std::vector<SeatChoice> choices(made.seats.size(), SeatChoice{0, true});
    inputs.cells = cellsOf(applied(roster, editOf(roster, made, choices)));
    inputs.published = inputs.cells;
    inputs.absences.push_back(afternoonOf(made.illness.person, made.illness.from));
    return inputs;
}

QStringList rulesBroken(const RosterPrice &price)
{
    QStringList rules;
    for (const RosterBreach &breach : price.hardList())
        rules << breach.sentence;
    return rules;
}

} // namespace

TEST_CASE("an ill afternoon that is covered breaks no rule and leaves the other wishes as they were", "[rota]")
{
    for (const Queue queue : {Queue::Pooled, Queue::Groups}) {
        const RosterInputs &inputs = october(queue);
        const Roster roster = rosterOf(inputs);
        const RosterPrice before = priceOf(inputs);
        REQUIRE(before.hardBreaches() == 0);
        int covers = 0;
        for (int row = 0; row < int(roster.rows.size()); row += 2) {
            for (int day = 3; day < int(roster.days.size()); day += 2) {
                const RosterRow &person = roster.rows[std::size_t(row)];
                const QDate date = roster.days[std::size_t(day)].date;
                const auto made = replacement(roster, {person.person, date, date, Part::Afternoon}, {}, {});
                REQUIRE(made);
                if (made->seats.empty())
                    continue;
                ++covers;
                CAPTURE(int(queue), person.name.toStdString(), date.toString(Qt::ISODate).toStdString());
                REQUIRE_FALSE(made->seats[0].candidates.empty());
                CHECK_FALSE(made->seats[0].candidates[0].breaksRule);
                const RosterPrice then = priceOf(covered(inputs, roster, *made));
                CHECK(rulesBroken(then) == QStringList());
                // Half a day moves in the mixes and weeks of two persons, for each of two duties; nothing of the others.
                CHECK(then.breachCount() <= before.breachCount() + 14);
                CHECK(then.objective() <= before.objective() + 150);
                if (made->seats[0].candidates[0].repayment) // only where it pays
                    CHECK(difference(roster, *made, {{0, true}}) <= difference(roster, *made, {{0, false}}));
            }
        }
        CHECK(covers > 20);
    }
}

TEST_CASE("half a day of leave that takes no seat costs the others nothing", "[rota]")
{
    for (const Queue queue : {Queue::Pooled, Queue::Groups}) {
        RosterInputs inputs = october(queue);
        const Roster roster = rosterOf(inputs);
        const RosterPrice before = priceOf(inputs);
        const int bo = roster.rowOf({2});
        const auto &cells = roster.rows[std::size_t(bo)].cells;
        const auto atDesk = std::find_if(cells.begin(), cells.end(), [](const RosterCell &cell) { return cell.marks == DayMarks(Mark::Registration); });
        REQUIRE(atDesk != cells.end());
        directory::Absence leave = afternoonOf({2}, roster.days[std::size_t(atDesk - cells.begin())].date);
        leave.kind = directory::Absence::Kind::Leave;
        inputs.absences = {leave};
        const RosterPrice then = priceOf(inputs);
        REQUIRE(then.tasks()[0].task.parts == 2);
        CAPTURE(int(queue), before.objective(), then.objective(), before.breachCount(), then.breachCount());
        CHECK(std::abs(then.objective() - before.objective()) <= 60);
        CHECK(std::abs(then.breachCount() - before.breachCount()) <= 4);
        CHECK(then.hardBreaches() == 0);
    }
}

TEST_CASE("the same days cost the same by halves, one thing told for both", "[rota]")
{
    RosterInputs inputs = october(Queue::Pooled);
    for (StoredCell &cell : inputs.cells) { // a poor rota, so that there is something to tell
        if (cell.person.value <= 4)
            cell.marks = Mark::Registration;
    }
    const RosterPrice whole = priceOf(inputs);
    directory::Absence weekend = afternoonOf({15}, day("2026-10-30"));
    inputs.absences = {weekend};
    const RosterPrice halves = priceOf(inputs);
    REQUIRE(halves.tasks()[0].task.parts == 2);
    std::set<std::tuple<Term, int, int, int>> told;
    for (const RosterBreach &breach : halves.breaches(10'000)) {
        const Breach *soft = breach.soft();
        if (soft && (soft->term == Term::Shortage || soft->term == Term::Target || soft->term == Term::GroupUnreachable) && breach.day != halves.roster().dayAt(weekend.from))
            CHECK(told.insert({soft->term, soft->group, breach.firstDay, breach.day}).second);
    }
    CHECK(halves.breachCount() <= whole.breachCount() + 6);
    CHECK(std::abs(halves.objective() - whole.objective()) <= whole.objective() / 20);
}

TEST_CASE("who took over an afternoon keeps it when the rota is made anew", "[rota]")
{
    RosterInputs inputs = october(Queue::Pooled);
    inputs.cells.erase(std::remove_if(inputs.cells.begin(), inputs.cells.end(),
                                      [](const StoredCell &cell) { return cell.person.value == 1 && cell.day == day("2026-10-20"); }),
                       inputs.cells.end());
    inputs.cells.push_back(storedCell(1, "2026-10-20", "FS"));
    const Roster roster = rosterOf(inputs);
    const RosterTask task = tasksOf(roster)[0];
    REQUIRE(task.task.parts == 2);
    const Plan made = annealed(task.task, firstPlan(task.task), {});
    const int slot = task.slot(roster.dayAt(day("2026-10-20")), 0), anna = task.assistant(roster.rowOf({1}));
    CHECK(made.at(anna, slot) == Duty::FollowUp);
    CHECK(made.at(anna, slot + 1) == Duty::Support);
    CHECK(price(task.task, made).hard.empty());
}

TEST_CASE("no way out changes a morning that is over or a seat that somebody took over", "[rota]")
{
    RosterInputs inputs = october(Queue::Pooled);
    inputs.today = day("2026-10-14");
    inputs.substitutions = {{1, day("2026-10-16"), {13}, {14}, day("2026-10-20")}};
    for (StoredCell &cell : inputs.cells) {
        if (cell.day >= day("2026-10-12") && cell.person.value % 3 == 0)
            cell.marks = Mark::Registration;
    }
    const RosterPrice rota = priceOf(inputs);
    const RosterTask &task = rota.tasks()[0];
    const Roster &roster = rota.roster();
    const Untouched morning = settledCells(roster, task, QDateTime(inputs.today, QTime(8, 0)));
    const Untouched afternoon = settledCells(roster, task, QDateTime(inputs.today, QTime(13, 0)));
    const auto at = [&](const char *date) { return task.slot(roster.dayAt(day(date)), 0); };
    const int stina = task.assistant(roster.rowOf({14})), sara = task.assistant(roster.rowOf({13}));
    CHECK(morning(0, at("2026-10-13")));
    CHECK_FALSE(morning(0, at("2026-10-14")));
    CHECK(afternoon(0, at("2026-10-14")));
    CHECK_FALSE(afternoon(0, at("2026-10-15")));
    CHECK(morning(stina, at("2026-10-16")));
    CHECK(morning(sara, at("2026-10-20")));
    CHECK_FALSE(morning(sara, at("2026-10-16")));
    int ways = 0;
    for (const RosterBreach &breach : rota.breaches(60)) {
        if (!breach.soft())
            continue;
        for (const Fix &fix : explained(task.task, rota.plan(0), *breach.soft(), 5, afternoon).fixes) {
            for (const SlotChange &change : fix.changes) {
                CHECK_FALSE(afternoon(change.assistant, change.day));
                ++ways;
            }
        }
    }
    CHECK(ways > 20);
}
