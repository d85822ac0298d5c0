// SPDX-License-Identifier: MPL-2.0
#include "core/rota/indexed.h"
#include "core/rota/price.h"
#include "tests/core/rota/tasks.h"
#include "tests/support/rosters.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace paybench;
using namespace paybench::rota;

// People who change within the days: newcomers who are ones no more, and mixes.

namespace {

Task fortnight()
{
    Task task;
    task.name = QStringLiteral("fortnight");
    task.groups = {QStringLiteral("North")};
    task.profiles = {{QStringLiteral("a"), {4, 0, 1}, false}, {QStringLiteral("b"), {1, 4, 0}, true}};
    for (int d = 0; d < 10; ++d) {
        const QDate date = QDate(2027, 3, 1).addDays(d + d / 5 * 2);
        task.days.push_back({date, QString::number(date.weekNumber()), 1, 1, 2, false, false, 0});
    }
    task.checkpoints = {9};
    for (const char *id : {"old", "new"}) {
        Assistant person;
        person.id = QLatin1String(id);
        person.available = QByteArray(10, '1');
        task.assistants.push_back(person);
    }
    return task;
}

int broken(const Task &task, const Plan &plan, HardRule rule)
{
    const auto found = hardBreaches(task, plan);
    return int(std::count_if(found.begin(), found.end(), [rule](const HardBreach &breach) { return breach.rule == rule; }));
}

int breachesOf(const Task &task, const Plan &plan, Term term)
{
    const auto found = breaches(task, plan);
    return int(std::count_if(found.begin(), found.end(), [term](const Breach &breach) { return breach.term == term; }));
}

// Rolf, beside Stina until 9 October.
RosterInputs newcomerInputs()
{
    RosterInputs inputs = journeyInputs();
    inputs.people[14].mentors = {{day("2026-06-01"), day("2026-10-09"), {14}}};
    return inputs;
}

} // namespace

TEST_CASE("a newcomer needs a mentor and does not count until the day it ends", "[rota]")
{
    Task task = fortnight();
    task.assistants[1].counts = false;
    task.assistants[1].mentors = {0};
    const Plan plan{{"FFFFFFFFFF", "SSFSFSSFFS"}};
    CHECK(broken(task, plan, HardRule::Mentor) == 6);
    CHECK(breachesOf(task, plan, Term::Shortage) == 10);
    task.assistants[1].newcomerUntil = 5;
    CHECK(broken(task, plan, HardRule::Mentor) == 3);
    CHECK(breachesOf(task, plan, Term::Shortage) == 7);
    task.assistants[1].newcomerUntil = 0;
    CHECK(broken(task, plan, HardRule::Mentor) == 0);
    CHECK(breachesOf(task, plan, Term::Shortage) == 4);
}

TEST_CASE("each own day has the share of the mix of that day", "[rota]")
{
    Task task = fortnight();
    task.assistants[0].laterProfiles = {{7, 1}};
    const IndexedTask indexed(task);
    CHECK(indexed.wanted[0] == 7 * 4 + 3 * 1);
    CHECK(indexed.wanted[1] == 3 * 4);
    CHECK(indexed.wanted[2] == 7);
    CHECK(indexed.ownWeek(0, 0).least == std::array<int, 3>{4, 0, 1});
    CHECK(indexed.ownWeek(0, 1).least == std::array<int, 3>{2, 2, 0}); // 11, 12 and 2 fifths
    CHECK(indexed.ownWeek(0, 1).most == std::array<int, 3>{3, 3, 1});
    const Plan plan{{"SSRSSSSFFS", "SSRSSRSSSS"}};
    // 35, 10 and 5 fifths beside 31, 12 and 7.
    CHECK(breachesOf(task, plan, Term::Ratio) >= 3);
    qint64 ratio = 0;
    for (const Breach &breach : breaches(task, plan))
        ratio += breach.term == Term::Ratio && breach.assistant == 0 ? breach.cost : 0;
    CHECK(ratio == 4 * (4 + 2 + 2));
}

TEST_CASE("follow-up is due after support on the days of a mix that has it", "[rota]")
{
    Task task = fortnight();
    task.rules.followUpWithin = 1;
    const Plan plan{{"SRSRSRSRSR", "RRRRRRRRRR"}};
    CHECK(breachesOf(task, plan, Term::FollowUp) == 0);
    task.assistants[0].laterProfiles = {{5, 1}};
    CHECK(breachesOf(task, plan, Term::FollowUp) == 2); // days 6 and 8
    task.assistants[0].history = {Duty::Away, Duty::Support};
    task.assistants[0].laterProfiles = {{0, 1}};
    CHECK(breachesOf(task, plan, Term::FollowUp) == 5); // the history goes by the first mix
}

TEST_CASE("people who change are written and read, and only they", "[rota]")
{
    Task task = fortnight();
    CHECK_FALSE(toJson(task).contains("newcomer_until"));
    CHECK_FALSE(toJson(task).contains("profile_from"));
    task.assistants[1].newcomerUntil = 4;
    task.assistants[1].laterProfiles = {{3, 1}, {8, 0}};
    const QByteArray json = toJson(task);
    const QJsonObject person = QJsonDocument::fromJson(json).object()["assistants"].toArray()[1].toObject();
    CHECK(person["newcomer_until"].toInt() == 4);
    CHECK(person["profile_from"].toArray() == QJsonArray{QJsonArray{3, "b"}, QJsonArray{8, "a"}});
    const auto read = taskOfJson(json);
    REQUIRE(read);
    CHECK(read->assistants[1].newcomerUntil == 4);
    CHECK(read->assistants[1].laterProfiles == task.assistants[1].laterProfiles);
    CHECK(toJson(*read) == json);
}

TEST_CASE("changes that make no sense are refused with the place", "[rota]")
{
    const auto [what, by, sentence] = GENERATE(table<const char *, const char *, const char *>({
        {"\"newcomer_until\":4", "\"newcomer_until\":-1", "assistants[1].newcomer_until must be a whole number"},
        {"\"newcomer_until\":4", "\"newcomer_until\":\"4\"", "assistants[1].newcomer_until must be a whole number"},
        {"[[3,\"b\"]]", "[[3,\"c\"]]", "assistants[1].profile_from[0][1] is not among"},
        {"[[3,\"b\"]]", "[[3]]", "assistants[1].profile_from[0] must be a list of 2"},
        {"[[3,\"b\"]]", "[[3,\"b\"],[3,\"a\"]]", "must each begin after"},
        {"[[3,\"b\"]]", "[[-3,\"b\"]]", "must each begin after"},
        {"[[3,\"b\"]]", "3", "profile_from must be a list"},
    }));
    Task task = fortnight();
    task.assistants[1].newcomerUntil = 4;
    task.assistants[1].laterProfiles = {{3, 1}};
    QByteArray json = toJson(task);
    REQUIRE(json.contains(what));
    const auto read = taskOfJson(json.replace(what, by));
    CAPTURE(what, by);
    REQUIRE_FALSE(read);
    INFO(read.error().message.toStdString());
    CHECK(read.error().message.contains(QLatin1String(sentence)));
}

TEST_CASE("a mentorship that ends within the days ends it for the task, its supply and what is planned", "[rota]")
{
    RosterInputs inputs = newcomerInputs();
    inputs.cells = {storedCell(15, "2026-10-09", "S"), storedCell(15, "2026-10-12", "S")};
    Roster roster = rosterOf(inputs);
    const int rolf = roster.rowOf({15});
    CHECK(roster.rows[std::size_t(rolf)].isNewcomerOn(roster.dayAt(day("2026-10-09"))));
    CHECK_FALSE(roster.rows[std::size_t(rolf)].isNewcomerOn(roster.dayAt(day("2026-10-12"))));
    CHECK(planned(roster, roster.dayAt(day("2026-10-09")))[0] == 0);
    CHECK(planned(roster, roster.dayAt(day("2026-10-12")))[0] == 1);
    const auto tasks = tasksOf(roster);
    REQUIRE(tasks.size() == 1);
    const Task &task = tasks[0].task;
    CHECK(faults(task).empty());
    CHECK(task.assistants[std::size_t(rolf)].newcomerUntil == 7);
    CHECK(broken(task, planOf(tasks[0], roster), HardRule::Mentor) == 1);
    int targets = 0;
    for (const Day &one : task.days)
        targets += one.target;
    CHECK(targets == 86); // 88 less seven times a fifth: 86.6
    inputs.settings.queue = Queue::Groups;
    roster = rosterOf(inputs);
    const RosterTask west = tasksOf(roster)[3];
    CHECK(west.task.days[6].most == 2);
    CHECK(west.task.days[7].most == 1);
    inputs.people[14].mentors[0].mentor = {99};
    roster = rosterOf(inputs);
    CHECK(tasksOf(roster)[3].task.assistants.back().forbidden.size() == 7);
}

TEST_CASE("of days after it alone nobody is a newcomer, and one that begins later holds before it too", "[rota]")
{
    RosterInputs inputs = newcomerInputs();
    Roster roster = rosterOf(inputs);
    const auto later = tasksOf(roster, {day("2026-10-12"), {}, false});
    CHECK(later[0].task.assistants.back().newcomerUntil == 0);
    inputs.people[14].mentors = {{day("2026-10-12"), {}, {14}}};
    roster = rosterOf(inputs);
    CHECK(tasksOf(roster)[0].task.assistants.back().newcomerUntil == everyDay);
    CHECK(roster.rows.back().isNewcomerOn(0));
}

TEST_CASE("a choice that changes within the days is counted from its day", "[rota]")
{
    RosterInputs inputs = journeyInputs();
    inputs.people[0].choices.push_back({day("2026-10-15"), directory::registration80, directory::registration80, {}});
    inputs.cells = {storedCell(1, "2026-10-13", "S"), storedCell(1, "2026-10-20", "S")};
    const Roster roster = rosterOf(inputs);
    const RosterRow &anna = roster.rows[std::size_t(roster.rowOf({1}))];
    CHECK(anna.choice == "S80");
    CHECK(anna.choices() == "S80, R80");
    CHECK(anna.mixOn(roster.dayAt(day("2026-10-14"))) == directory::support80);
    CHECK(anna.mixOn(roster.dayAt(day("2026-10-15"))) == directory::registration80);
    const RowSums sums = sumsOf(anna);
    CHECK(sums.shareFifths[0] == 2 * (directory::support80.support + directory::registration80.support));
    CHECK(sums.supportDeviationTenths == 20 - sums.shareFifths[0]);
    const Task task = tasksOf(roster)[0].task;
    const Assistant &assistant = task.assistants[std::size_t(roster.rowOf({1}))];
    REQUIRE(assistant.laterProfiles.size() == 1);
    CHECK(assistant.laterProfiles[0].day == 10);
    CHECK(task.profileOn(roster.rowOf({1}), 9).fifths[0] == directory::support80.support);
    CHECK(task.profileOn(roster.rowOf({1}), 10).fifths[0] == directory::registration80.support);
}
