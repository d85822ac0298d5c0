// SPDX-License-Identifier: MPL-2.0
#include "core/rota/explanation.h"
#include "core/rota/replacement.h"
#include "core/rota/roster_price.h"
#include "core/rota/wish_outcome.h"
#include "tests/core/rota/tasks.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::rota;

// Whatever a panel says that a step costs is what the cost over the page changes by when the step is made.

namespace {

const TaskScope onPage{{}, {}, true};

// J1's October, published, then changed here and there by hand.
RosterInputs draftInputs(std::uint64_t seed, Queue queue = Queue::Pooled)
{
    static const RosterInputs planned = publishedInputs(plannedInputs(journeyInputs()));
    RosterInputs inputs = planned;
    inputs.settings.queue = queue;
    Dice dice(seed);
    for (StoredCell &cell : inputs.cells) {
        if (dice.once(15))
            cell.marks = markOf(dice.duty());
    }
    return inputs;
}

qint64 costOf(const Roster &roster)
{
    return RosterPrice(roster, onPage).objective();
}

QDate anyDay(const Roster &roster, Dice &dice)
{
    return roster.days[std::size_t(dice.below(int(roster.days.size())))].date;
}

} // namespace

TEST_CASE("an illness costs what the panel said, once it is stored and told", "[rota]")
{
    rc::prop("replacement", [](std::uint64_t seed) {
        Dice dice(seed);
        RosterInputs inputs = draftInputs(seed, dice.once(2) ? Queue::Pooled : Queue::Groups);
        inputs.published = inputs.cells; // what is told again costs nothing as a change, before as after
        const Roster roster = rosterOf(inputs);
        const QDate from = anyDay(roster, dice);
        Illness illness{{1 + dice.below(15)}, from, from.addDays(dice.below(4)), directory::Absence::Part::WholeDay};
        illness.to = std::min(illness.to, inputs.last);
        if (dice.once(3))
            illness.part = directory::Absence::Part::Afternoon;
        const auto made = replacement(roster, illness, ledger(inputs, day("2026-01-01"), inputs.last), {});
        RC_ASSERT(bool(made));
        std::vector<SeatChoice> choices;
        for (const OpenSeat &seat : made->seats)
            choices.push_back({seat.candidates.empty() ? -1 : dice.below(int(seat.candidates.size()) + 1) - 1, dice.once(2)});
        const Roster then = applied(roster, editOf(roster, *made, choices));
        directory::Absence absence;
        absence.person = illness.person;
        absence.from = illness.from;
        absence.to = illness.to;
        absence.part = illness.part;
        if (illness.from != illness.to && illness.part == directory::Absence::Part::Afternoon) { // stored as two
            absence.to = absence.from;
            directory::Absence rest = absence;
            rest.from = illness.from.addDays(1);
            rest.to = illness.to;
            rest.part = directory::Absence::Part::WholeDay;
            inputs.absences.push_back(rest);
        }
        inputs.absences.push_back(absence);
        const qint64 before = costOf(roster);
        inputs.cells = cellsOf(then);
        inputs.published = inputs.cells;
        RC_ASSERT(difference(roster, *made, choices) == costOf(rosterOf(inputs)) - before);
    });
}

TEST_CASE("the first of each seat's candidates adds up to what the illness costs", "[rota]")
{
    rc::prop("seats", [](std::uint64_t seed) {
        Dice dice(seed);
        const RosterInputs inputs = draftInputs(seed);
        const Roster roster = rosterOf(inputs);
        const QDate from = anyDay(roster, dice);
        const auto made = replacement(roster, {{1 + dice.below(15)}, from, std::min(from.addDays(3), inputs.last), {}}, {}, {});
        RC_ASSERT(bool(made));
        qint64 sum = 0;
        std::vector<SeatChoice> choices;
        for (const OpenSeat &seat : made->seats) {
            choices.push_back({seat.candidates.empty() ? -1 : 0, true});
            sum += seat.candidates.empty() ? seat.leftOpen.difference : seat.candidates.front().difference;
        }
        if (!made->seats.empty())
            RC_ASSERT(sum == difference(roster, *made, choices));
    });
}

TEST_CASE("an empty seat that costs less than the first of the list says so, and why", "[rota]")
{
    const RosterInputs inputs = publishedInputs(plannedInputs(journeyInputs()));
    const Roster roster = rosterOf(inputs);
    int cheaper = 0, dearer = 0;
    for (const RosterRow &row : roster.rows) {
        for (const RosterDay &day : roster.days) {
            const auto made = replacement(roster, {row.person, day.date, day.date, directory::Absence::Part::WholeDay}, {}, {});
            REQUIRE(made);
            for (const OpenSeat &seat : made->seats) {
                REQUIRE_FALSE(seat.candidates.empty());
                const QString first = roster.rows[std::size_t(seat.candidates[0].row)].name;
                const bool isCheaper = seat.leftOpen.difference < seat.candidates[0].difference;
                const bool isMet = seat.leftOpen.persons >= day.needed[0].least;
                CAPTURE(row.name.toStdString(), day.date.toString(Qt::ISODate).toStdString(), seat.leftOpen.sentence.toStdString());
                CHECK(seat.leftOpen.sentence.contains("costs less than " + first) == isCheaper);
                CHECK(seat.leftOpen.sentence.contains("since the need is met") == (isCheaper && isMet));
                ++(isCheaper ? cheaper : dearer);
            }
        }
    }
    CHECK(cheaper > 0); // an ill person's choice gives less support, so on some days nobody has to step in
    CHECK(dearer > 0);
}

TEST_CASE("swaps, wishes and ways out cost what is said", "[rota]")
{
    rc::prop("steps", [](std::uint64_t seed) {
        Dice dice(seed);
        RosterInputs inputs = draftInputs(seed);
        const QDate wished = inputs.first.addDays(dice.below(28));
        inputs.wishes = {{1, {1 + dice.below(15)}, wished, wished, 31, dice.duty(), dice.once(2) ? Wish::Kind::Wanted : Wish::Kind::Unwanted, {}}};
        const Roster roster = rosterOf(inputs);
        const qint64 before = costOf(roster);
        const int one = dice.below(15), other = dice.below(15), days = int(roster.days.size());
        const SwapCheck swap = swapped(roster, one, dice.below(days), other, dice.below(days), onPage);
        if (!swap.edit.empty())
            RC_ASSERT(costOf(applied(roster, swap.edit)) - before == swap.difference);
        const WishOutcome wish = wishOutcomes(roster, onPage)[0];
        RC_ASSERT(costOf(applied(roster, wish.edit)) - before == wish.difference);
        const RosterPrice price(roster, onPage);
        const std::vector<RosterBreach> breaches = price.breaches(40);
        const RosterBreach &breach = breaches[std::size_t(dice.below(int(breaches.size())))];
        const RosterTask &task = price.tasks()[std::size_t(breach.task)];
        const Explanation found = breach.isHard() ? explained(task.task, price.plan(breach.task), *breach.hard()) : explained(task.task, price.plan(breach.task), *breach.soft());
        for (const Fix &fix : found.fixes) {
            Plan plan = price.plan(breach.task);
            for (const SlotChange &change : fix.changes)
                plan.rows[std::size_t(change.assistant)][change.day] = char(change.after);
            RC_ASSERT(costOf(applied(roster, editsOf(task, roster, plan))) - before == fix.difference);
        }
    });
}

TEST_CASE("a wish granted with what is near is never dearer than by its own cells, kept, and the same each time", "[rota]")
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        RosterInputs inputs = draftInputs(seed);
        const QDate wished = inputs.first.addDays(dice.below(28));
        inputs.wishes = {{1, {1 + dice.below(15)}, wished, wished, 31, Duty::Support, dice.once(2) ? Wish::Kind::Wanted : Wish::Kind::Unwanted, {}}};
        const Roster roster = rosterOf(inputs);
        const WishOutcome alone = wishOutcome(roster, inputs.wishes[0], onPage);
        const WishGrant grant = granted(roster, inputs.wishes[0], onPage);
        CHECK(grant.edit.empty() == alone.edit.empty());
        if (grant.edit.empty())
            continue;
        CHECK(std::pair(grant.hardDifference, grant.difference) <= std::pair(alone.hardDifference, alone.difference));
        const Roster then = applied(roster, grant.edit);
        CHECK(wishOutcome(then, inputs.wishes[0], onPage).isKept());
        CHECK(costOf(then) - costOf(roster) == grant.difference);
        CHECK(granted(roster, inputs.wishes[0], onPage).edit == grant.edit);
    }
}

TEST_CASE("a support nobody else is asked for makes a wish dear; two more cells make it cheap", "[rota]")
{
    const Roster roster = rosterOf(plannedInputs(journeyInputs()));
    int cheaper = 0, wishes = 0;
    qint64 alone = 0, near = 0;
    for (const RosterRow &row : roster.rows) {
        for (int at = 0; at < int(roster.days.size()) && wishes < 12; at += 5) {
            if (row.cells[std::size_t(at)].marks != DayMarks(Mark::Support))
                continue;
            const QDate date = roster.days[std::size_t(at)].date;
            const Wish wish{1, row.person, date, date, 31, Duty::Support, Wish::Kind::Unwanted, {}};
            const WishOutcome outcome = wishOutcome(roster, wish);
            const WishGrant grant = granted(roster, wish);
            cheaper += grant.difference < outcome.difference;
            alone += outcome.difference;
            near += grant.difference;
            ++wishes;
        }
    }
    CAPTURE(cheaper, wishes, alone, near);
    CHECK(2 * cheaper > wishes);
    CHECK(near < alone / 2);
}
