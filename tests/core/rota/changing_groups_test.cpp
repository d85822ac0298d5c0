// SPDX-License-Identifier: MPL-2.0
#include "core/rota/roster_price.h"
#include "tests/support/planned_rosters.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

// People who change groups within the days belong to each from its day.

namespace {

Task twoDays()
{
    Task task;
    task.name = QStringLiteral("two days");
    task.groups = {QStringLiteral("North"), QStringLiteral("South")};
    task.profiles = {{QStringLiteral("a"), {2, 2, 1}, false}};
    for (int d = 0; d < 2; ++d)
        task.days.push_back({QDate(2027, 3, 1).addDays(d), QStringLiteral("1"), 0, 0, 2, false, false, 0});
    task.checkpoints = {1};
    for (const char *id : {"stays", "moves"}) {
        Assistant person;
        person.id = QLatin1String(id);
        person.available = QByteArray(2, '1');
        task.assistants.push_back(person);
    }
    task.assistants[1].laterGroups = {{1, 1}};
    return task;
}

std::vector<std::pair<int, int>> unreachable(const Task &task, const Plan &plan) // day, group
{
    std::vector<std::pair<int, int>> found;
    for (const Breach &breach : breaches(task, plan)) {
        if (breach.term == Term::GroupUnreachable)
            found.emplace_back(breach.day, breach.group);
    }
    return found;
}

// Bo goes from Nord to Syd on Thursday 15 October.
RosterInputs moving()
{
    RosterInputs inputs = journeyInputs();
    inputs.people[1].positions.push_back({day("2026-10-15"), {2}, 100, 31});
    return inputs;
}

} // namespace

TEST_CASE("a group is reached by those who belong to it on the day, and due on days on which somebody does", "[rota]")
{
    const Task task = twoDays();
    REQUIRE(faults(task).empty());
    CHECK(unreachable(task, Plan{{"RR", "SS"}}) == std::vector<std::pair<int, int>>{{1, 0}}); // South has nobody yet on the first day
    CHECK(unreachable(task, Plan{{"SS", "RR"}}) == std::vector<std::pair<int, int>>{{1, 1}});
    Task lasting = task;
    lasting.assistants[1].laterGroups.clear(); // nobody ever belongs to South: due as ever
    CHECK(unreachable(lasting, Plan{{"SS", "RR"}}).size() == 2);
}

TEST_CASE("people who change groups are written and read, and a change that makes no sense is refused", "[rota]")
{
    const Task task = twoDays();
    const QByteArray json = toJson(task);
    const auto read = taskOfJson(json);
    REQUIRE(read);
    CHECK(read->assistants[1].laterGroups == task.assistants[1].laterGroups);
    CHECK(read->assistants[1].groupOn(0) == 0);
    CHECK(read->assistants[1].groupOn(1) == 1);
    CHECK(toJson(*read) == json);
    Task plain = task;
    plain.assistants[1].laterGroups.clear();
    CHECK_FALSE(toJson(plain).contains("group_from"));
    const auto [by, sentence] = GENERATE(table<const char *, const char *>({
        {"[[1,2]]", "A later group of moves is not among the groups"},
        {"[[1]]", "assistants[1].group_from[0] must be a list of 2"},
        {"[[1,1],[1,0]]", "must each begin after"},
        {"7", "group_from must be a list"},
    }));
    const auto refused = taskOfJson(QByteArray(json).replace("[[1,1]]", by));
    CAPTURE(by);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QLatin1String(sentence)));
}

TEST_CASE("a change of group within the days counts from its day, in the shared queue as with a seat per group", "[rota]")
{
    RosterInputs inputs = moving();
    Roster roster = rosterOf(inputs);
    const int bo = roster.rowOf({2}), before = roster.dayAt(day("2026-10-14")), after = before + 1;
    CHECK(roster.rows[std::size_t(bo)].groupNameOn(before) == "Nord");
    CHECK(roster.rows[std::size_t(bo)].groupNameOn(after) == "Syd");
    const RosterTask all = tasksOf(roster)[0];
    CHECK(all.task.groups[std::size_t(all.task.assistants[std::size_t(bo)].groupOn(before))] == "Nord");
    CHECK(all.task.groups[std::size_t(all.task.assistants[std::size_t(bo)].groupOn(after))] == "Syd");
    inputs.settings.queue = Queue::Groups;
    roster = rosterOf(inputs);
    const std::vector<RosterTask> tasks = tasksOf(roster);
    REQUIRE(tasks.size() == 4);
    for (const RosterTask &task : tasks)
        CHECK(faults(task.task).empty());
    const int inNorth = tasks[0].assistant(bo), inSouth = tasks[1].assistant(bo);
    REQUIRE(inNorth >= 0);
    REQUIRE(inSouth >= 0);
    CHECK(tasks[0].task.isAvailable(inNorth, before));
    CHECK_FALSE(tasks[0].task.isAvailable(inNorth, after));
    CHECK_FALSE(tasks[1].task.isAvailable(inSouth, before));
    CHECK(tasks[1].task.isAvailable(inSouth, after));
}

TEST_CASE("a group that all leave needs no seat afterwards", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.settings.queue = Queue::Groups;
    for (std::size_t at = 0; at < 4; ++at)
        inputs.people[at].positions.push_back({day("2026-10-15"), {2}, 100, 31});
    const Roster roster = rosterOf(inputs);
    const std::size_t before = std::size_t(roster.dayAt(day("2026-10-14")));
    CHECK(roster.days[before].needed[0].least == 4);
    CHECK(roster.days[before + 1].needed[0].least == 3);
    const Task nord = tasksOf(roster)[0].task;
    CHECK(nord.days[before].target == 1);
    CHECK(nord.days[before + 1].target == 0);
}

TEST_CASE("the rota of somebody who changes groups is edited on both sides of the change at its right price", "[rota]")
{
    RosterInputs inputs = moving();
    inputs.settings.queue = GENERATE(Queue::Pooled, Queue::Groups);
    const Roster roster = rosterOf(plannedInputs(inputs));
    CHECK(RosterPrice(roster).emptyCells() == 0);
    RosterPrice price(roster);
    const int bo = roster.rowOf({2});
    for (const char *date : {"2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"}) {
        const int at = roster.dayAt(day(date));
        const RosterCell &cell = price.roster().rows[std::size_t(bo)].cells[std::size_t(at)];
        const DayMarks other = cell.marks == DayMarks(Mark::Support) ? Mark::Registration : Mark::Support;
        const auto said = price.difference(bo, at, other);
        REQUIRE(said);
        const qint64 cost = price.objective();
        price.apply({{bo, at, cell.marks, other, false, false}});
        CHECK(price.objective() == cost + *said);
        CHECK(price.objective() == RosterPrice(price.roster()).objective());
    }
}
