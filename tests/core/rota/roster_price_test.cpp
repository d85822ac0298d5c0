// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_price.h"
#include "core/staffing/random_numbers.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace paybench;
using namespace paybench::rota;

namespace {

class RosterDice {
public:
    explicit RosterDice(std::uint64_t seed) : m_random(seed) {}
    int below(int limit) { return int(((m_random.next() >> 32) * std::uint64_t(limit)) >> 32); }

private:
    staffing::RandomNumbers m_random;
};

CellEdit editOfCell(const Roster &roster, int row, int day, DayMarks after, bool isPinned = false)
{
    const RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
    return {row, day, cell.marks, {cell.isFree(0) ? after.morning : Mark::None, cell.isFree(1) ? after.afternoon : Mark::None}, cell.isPinned, isPinned};
}

// Mostly letters, as people type; now and then a pin, an absence, half a day, an empty cell.
Edit randomEdit(const Roster &roster, RosterDice &dice)
{
    Edit edit;
    for (int i = 1 + dice.below(3); i > 0; --i) {
        const int row = dice.below(int(roster.rows.size()));
        const int day = dice.below(int(roster.days.size()));
        const bool isThere = std::any_of(edit.begin(), edit.end(), [&](const CellEdit &cell) { return cell.row == row && cell.day == day; });
        if (!roster.isEditable(row, day) || isThere)
            continue;
        const Mark mark = marks[std::size_t(dice.below(3))];
        DayMarks after = mark;
        const int kind = dice.below(20);
        if (kind == 0)
            after = DayMarks(mark, marks[std::size_t(dice.below(7))]);
        else if (kind == 1)
            after = marks[std::size_t(3 + dice.below(4))];
        else if (kind == 2)
            after = DayMarks();
        edit.push_back(editOfCell(roster, row, day, after, kind == 3));
    }
    return edit;
}

RosterInputs inputsOf(Queue queue, bool halfDays)
{
    RosterInputs inputs = journeyInputs();
    inputs.absences = {madeAbsence(2, "2026-10-12", "2026-10-14"), madeAbsence(5, "2026-10-06", "2026-10-06", directory::Absence::Part::Morning)};
    if (!halfDays)
        inputs.absences.pop_back(); // half an absence makes half days
    inputs.settings.queue = queue;
    inputs.settings.halfDays = halfDays;
    return inputs;
}

void checkSame(const RosterPrice &kept, const RosterPrice &fresh)
{
    REQUIRE(kept.objective() == fresh.objective());
    REQUIRE(kept.hardBreaches() == fresh.hardBreaches());
    REQUIRE(kept.emptyCells() == fresh.emptyCells());
    REQUIRE(kept.breachCount() == fresh.breachCount());
}

} // namespace

TEST_CASE("a roster that is edited costs what it would cost from scratch", "[rota]")
{
    const auto [queue, halfDays] = GENERATE(std::make_pair(Queue::Pooled, false), std::make_pair(Queue::Groups, false), std::make_pair(Queue::Pooled, true));
    CAPTURE(int(queue), halfDays);
    RosterDice dice(7);
    for (const bool isPlanned : {false, true}) {
        const RosterInputs inputs = inputsOf(queue, halfDays);
        RosterPrice kept(rosterOf(isPlanned ? plannedInputs(inputs) : inputs));
        for (int step = 0; step < 60; ++step) {
            const Edit edit = randomEdit(kept.roster(), dice);
            CAPTURE(step);
            kept.apply(edit);
            checkSame(kept, RosterPrice(kept.roster()));
        }
    }
}

TEST_CASE("days before the scope and in closed months stand pinned, and their edits count too", "[rota]")
{
    RosterInputs inputs = journeyInputs(day("2026-09-21"), day("2026-10-31"));
    inputs.closedUntil = Month(2026, 9);
    const TaskScope scope{GENERATE(QDate(), day("2026-10-12")), GENERATE(QDate(), day("2026-10-23")), false};
    RosterDice dice(5);
    RosterPrice kept(rosterOf(plannedInputs(inputs)), scope);
    for (int step = 0; step < 40; ++step) {
        kept.apply(randomEdit(kept.roster(), dice));
        CAPTURE(step);
        checkSame(kept, RosterPrice(kept.roster(), scope));
    }
}

TEST_CASE("what a change costs is known before it is made", "[rota]")
{
    const auto [queue, halfDays] = GENERATE(std::make_pair(Queue::Pooled, false), std::make_pair(Queue::Groups, false), std::make_pair(Queue::Pooled, true));
    CAPTURE(int(queue), halfDays);
    RosterDice dice(11);
    RosterPrice price(rosterOf(plannedInputs(inputsOf(queue, halfDays))));
    for (int step = 0; step < 120; ++step) {
        const int row = dice.below(int(price.roster().rows.size()));
        const int day = dice.below(int(price.roster().days.size()));
        const Mark mark = marks[std::size_t(dice.below(4))];
        const auto told = price.tallyDifference(row, day, mark);
        REQUIRE(told.has_value() == price.roster().isEditable(row, day));
        if (!told)
            continue;
        const Tally before{price.objective(), price.hardBreaches()};
        price.apply({editOfCell(price.roster(), row, day, mark)});
        CAPTURE(row, day, int(mark));
        REQUIRE(price.objective() - before.objective == told->objective);
        if (price.emptyCells() == 0)
            REQUIRE(price.hardBreaches() - before.hard == told->hard);
    }
}

TEST_CASE("the breaches are told hard first, then dearest, and add up to the price", "[rota]")
{
    RosterInputs inputs = inputsOf(GENERATE(Queue::Pooled, Queue::Groups), false);
    RosterPrice price(rosterOf(plannedInputs(inputs)));
    Edit three; // more support in a row than allowed
    for (const int day : {3, 4, 5})
        three.push_back(editOfCell(price.roster(), 0, day, Mark::Support));
    price.apply(three);
    const std::vector<RosterBreach> list = price.breaches(100000);
    REQUIRE(int(list.size()) == price.breachCount());
    qint64 sum = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        sum += list[i].cost;
        CHECK_FALSE(list[i].sentence.isEmpty());
        CHECK(list[i].day >= 0);
        CHECK((list[i].isHard() || list[i].soft()));
        if (i > 0)
            CHECK((list[i - 1].isHard() || (!list[i].isHard() && list[i - 1].cost >= list[i].cost)));
    }
    CHECK(sum == price.objective());
    REQUIRE(list.front().isHard());
    CHECK(list.front().severity == Severity::Error);
    CHECK(list.front().row == 0);
    CHECK(price.breaches(2).size() == 2);
}

TEST_CASE("empty cells are one finding that leads to the first of them", "[rota]")
{
    RosterPrice price(rosterOf(journeyInputs()));
    CHECK(price.emptyCells() == 15 * 22);
    CHECK(price.hardBreaches() == 1);
    const std::vector<RosterBreach> list = price.breaches(5);
    REQUIRE(list.size() == 5);
    CHECK(list[0].sentence.contains(QStringLiteral("330")));
    CHECK((list[0].row == 0 && list[0].day == 0));
    CHECK(list[1].severity == Severity::Error); // nobody is in support
}

TEST_CASE("a duty where nobody can work has no price", "[rota]")
{
    RosterPrice price(rosterOf(inputsOf(Queue::Pooled, false)));
    const int monday = price.roster().dayAt(day("2026-10-12"));
    CHECK_FALSE(price.difference(1, monday, Mark::Support)); // away
    CHECK_FALSE(price.difference(-1, 0, Mark::Support));
    CHECK_FALSE(price.difference(0, 99, Mark::Support));
    CHECK(price.difference(0, monday, Mark::Support));
}

TEST_CASE("a letter typed in a rota of two hundred persons and thirteen weeks", "[.bench]")
{
    RosterInputs inputs = journeyInputs(day("2026-10-05"), day("2027-01-03"));
    const std::vector<directory::Person> people = inputs.people;
    for (qint64 id = 16; id <= 200; ++id) {
        directory::Person person = people[std::size_t(id % 15)];
        person.id = {id};
        person.name += QString::number(id);
        inputs.people.push_back(person);
    }
    const auto now = [] { return std::chrono::steady_clock::now(); };
    const auto ms = [](auto from, auto to) { return std::chrono::duration<double, std::milli>(to - from).count(); };
    const Roster roster = rosterOf(inputs);
    auto start = now();
    RosterPrice price(roster);
    std::printf("made, all empty: %.2f ms\n", ms(start, now()));
    Edit all;
    RosterDice dice(3);
    for (int row = 0; row < int(roster.rows.size()); ++row) {
        for (int at = 0; at < int(roster.days.size()); ++at) {
            if (roster.isEditable(row, at))
                all.push_back(editOfCell(roster, row, at, marks[std::size_t(dice.below(3))]));
        }
    }
    start = now();
    price.apply(all);
    std::printf("%zu letters: %.2f ms\n", all.size(), ms(start, now()));
    start = now();
    for (int i = 0; i < 1000; ++i)
        price.apply({editOfCell(price.roster(), dice.below(200), dice.below(20), marks[std::size_t(dice.below(3))])});
    std::printf("one letter: %.4f ms\n", ms(start, now()) / 1000);
    start = now();
    const auto list = price.breaches(200);
    std::printf("200 of %d breaches (%d hard): %.2f ms\n", price.breachCount(), price.hardBreaches(), ms(start, now()));
    start = now();
    price.apply({editOfCell(price.roster(), 3, 3, Mark::Absent)});
    std::printf("an absence: %.2f ms\n", ms(start, now()));
    start = now();
    price.tallyDifference(4, 4, Mark::Support);
    std::printf("a difference: %.4f ms\n", ms(start, now()));
    CHECK_FALSE(list.empty());
}
