// SPDX-License-Identifier: MPL-2.0
#include "core/rota/annealing.h"
#include "core/rota/change.h"
#include "core/rota/explanation.h"
#include "tests/core/rota/tasks.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::rota;

namespace {

QString withPlainSpaces(QString sentence)
{
    return sentence.replace(QChar(0xa0), u' ');
}

Assistant nordAssistant(const char *name, int profile)
{
    Assistant person;
    person.id = person.name = QLatin1String(name);
    person.profile = profile;
    person.available = "11111";
    return person;
}

// Group Nord in week 41 (journeys.md J1): one seat, Anna chose support, Bo, Cilla and David registration.
Task nordWeek()
{
    Task task;
    task.name = QStringLiteral("Nord week 41");
    task.groups = {"Nord"};
    task.profiles = {{"support80", {2, 2, 1}, true}, {"registration80", {1, 0, 4}, false}};
    for (int d = 0; d < 5; ++d)
        task.days.push_back({QDate(2026, 10, 5).addDays(d), "2026-W41", 1, 1, 1, d == 0, false});
    task.checkpoints = {4};
    task.assistants = {nordAssistant("Anna", 0), nordAssistant("Bo", 1), nordAssistant("Cilla", 1), nordAssistant("David", 1)};
    return task;
}

Task boAway()
{
    Task task = nordWeek();
    task.assistants[1].available = "00000";
    return task;
}

const Plan journey{{"SFFSR", "RSRRR", "RRSRR", "RRRRS"}};
const Plan withoutBo{{"SFFSR", "-----", "RRSRR", "RRRRS"}};

const Breach &first(const std::vector<Breach> &breaches, Term term)
{
    const auto found = std::find_if(breaches.begin(), breaches.end(), [term](const Breach &one) { return one.term == term; });
    REQUIRE(found != breaches.end());
    return *found;
}

Plan changed(Plan plan, const std::vector<SlotChange> &changes)
{
    for (const SlotChange &change : changes)
        plan.rows[std::size_t(change.assistant)][change.day] = char(change.after);
    return plan;
}

QString blockedWhy(const Explanation &explanation, int assistant)
{
    const auto found = std::find_if(explanation.blocked.begin(), explanation.blocked.end(), [=](const Blocked &one) { return one.assistant == assistant; });
    return found == explanation.blocked.end() ? QString() : found->why;
}

} // namespace

TEST_CASE("the group of J1 keeps its mixes in week 41", "[rota]")
{
    const Task task = nordWeek();
    CHECK(price(task, journey).hard.empty());
    CHECK(price(task, journey).of(Term::Shortage) == 0);
    CHECK(price(task, journey).of(Term::Ratio) == 0);
    CHECK(price(task, journey).of(Term::Week) == 0);
    CHECK(capacity(task)[0].sentence.isEmpty());
    CHECK(capacity(task)[0].byChoice == 50);
}

TEST_CASE("with Bo away all week Nord is one seat-day short, and Anna is asked first", "[rota]")
{
    const Task task = boAway();
    const std::vector<WeekCapacity> weeks = capacity(task);
    REQUIRE(weeks.size() == 1);
    CHECK(withPlainSpaces(weeks[0].sentence) == "Nord week 41: 1 seat-day(s) short");
    CHECK(weeks[0].least == 50);
    CHECK(weeks[0].byChoice == 40);
    CHECK(weeks[0].present == 150);
    REQUIRE(weeks[0].ways.size() == 3);
    CHECK(weeks[0].ways[0] == "Anna takes one support day more: 3 instead of 2.");
    CHECK(weeks[0].ways[1] == "Cilla takes one support day more: 2 instead of 1.");

    const std::vector<Breach> found = breaches(task, withoutBo);
    const Explanation why = explained(task, withoutBo, first(found, Term::Shortage));
    CHECK(withPlainSpaces(why.sentence) == "Nord week 41: 1 seat-day(s) short");
    REQUIRE(why.fixes.size() == 4);
    CHECK(withPlainSpaces(why.fixes[0].sentence)
          == "Anna has support on Tuesday 6 October instead of follow-up: support days in week 41 go from 2 to 3, follow-up days from 2 to 1.");
    CHECK(why.fixes[0].changes.size() == 1);
    CHECK(why.fixes[1].sentence.startsWith("Cilla has support on"));
    CHECK(why.fixes[2].sentence.startsWith("David has support on"));
    CHECK(why.fixes[3].sentence == "Leave the seat open: the calls of Nord go to the other groups.");
    CHECK(why.fixes[3].changes.empty());
    CHECK(why.fixes[0].difference < why.fixes[3].difference);
    CHECK(blockedWhy(why, 1) == "away");
    CHECK(blockedWhy(why, 0).isEmpty());
}

TEST_CASE("the difference of every fix is what the rota then costs, over 150 random tasks", "[rota]")
{
    int fixes = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const Task task = randomTask(seed, Limits::Tight, seed % 3 == 0 ? 2 : 1);
        Dice dice(seed + 5000);
        const Plan plan = randomPlan(task, dice);
        const Price now = price(task, plan);
        const std::vector<Breach> found = breaches(task, plan);
        for (std::size_t i = 0; i < found.size(); i += 1 + found.size() / 6) {
            const Explanation why = explained(task, plan, found[i]);
            CAPTURE(seed, i, found[i].sentence.toStdString());
            CHECK_FALSE(why.sentence.isEmpty());
            CHECK(why.fixes.size() <= 5);
            for (std::size_t j = 0; j < why.fixes.size(); ++j) {
                const Price then = price(task, changed(plan, why.fixes[j].changes));
                CHECK(then.objective() - now.objective() == why.fixes[j].difference);
                CHECK(then.hard.size() <= now.hard.size());
                CHECK((j == 0 || why.fixes[j - 1].difference <= why.fixes[j].difference));
                CHECK_FALSE(why.fixes[j].sentence.contains(u'%'));
            }
            fixes += int(why.fixes.size());
        }
        for (std::size_t i = 0; i < now.hard.size(); i += 1 + now.hard.size() / 4) {
            for (const Fix &fix : explained(task, plan, now.hard[i]).fixes)
                CHECK(price(task, changed(plan, fix.changes)).hard.size() < now.hard.size());
        }
    }
    CHECK(fixes > 1000);
}

TEST_CASE("who cannot take the seat is named with the reason", "[rota]")
{
    Task task = nordWeek();
    for (int extra = 0; extra < 4; ++extra)
        task.assistants.push_back(nordAssistant(extra == 0 ? "Eva" : extra == 1 ? "Filip" : extra == 2 ? "Gun" : "Hans", 1));
    for (Day &day : task.days)
        day.target = day.most = 2;
    task.days[2].least = task.days[2].target = 2;
    task.assistants[4].mentors = {1};
    task.assistants[5].forbidden = {{2, Duty::Support}};
    task.assistants[6].pins = {{2, Duty::Registration}};
    task.assistants[7].available = "11011";
    const Plan plan{{"SSFRR", "RRRRR", "RRSRR", "SRRSS", "RRRRR", "RRRRR", "RRRRR", "RR-RR"}};
    const std::vector<Breach> found = breaches(task, plan);
    const auto shortage = std::find_if(found.begin(), found.end(), [](const Breach &one) { return one.term == Term::Shortage && one.day == 2; });
    REQUIRE(shortage != found.end());
    const Explanation why = explained(task, plan, *shortage);
    CHECK(blockedWhy(why, 0) == "third support day in a row");
    CHECK(blockedWhy(why, 1).isEmpty());
    CHECK(blockedWhy(why, 2) == "has support already");
    CHECK(blockedWhy(why, 3) == "has had the most support days of a week, 3");
    CHECK(blockedWhy(why, 4) == "the mentor is not on support");
    CHECK(blockedWhy(why, 5) == "cannot have support that day");
    CHECK(blockedWhy(why, 6) == "the duty is pinned");
    CHECK(blockedWhy(why, 7) == "away");
    CHECK(why.fixes[0].sentence.startsWith("Bo has support on"));
}

TEST_CASE("a wish is granted by a swap of two days or of two persons", "[rota]")
{
    Task task = nordWeek();
    task.assistants[3].preferences = {{4, Duty::Support, 200}};
    const std::vector<Breach> found = breaches(task, journey);
    const Explanation why = explained(task, journey, first(found, Term::Preference));
    CHECK(withPlainSpaces(why.sentence) == "David would rather not have support on Friday 9 October");
    const auto isExchange = [](const Fix &fix) { return fix.changes.size() == 2 && fix.changes[0].assistant != fix.changes[1].assistant; };
    CHECK(std::any_of(why.fixes.begin(), why.fixes.end(), isExchange));
    CHECK(why.fixes[0].difference < 0);
    CHECK(withPlainSpaces(why.fixes[0].sentence).contains("swap duties on Friday 9 October"));
}

TEST_CASE("a day that needs more than are there cannot be covered, and the rest is planned", "[rota]")
{
    Task task = nordWeek();
    task.days[1].least = task.days[1].target = task.days[1].most = 5;
    const std::vector<WeekCapacity> weeks = capacity(task);
    CHECK(withPlainSpaces(weeks[0].sentence) == "Nord week 41: 4 seat-day(s) short · Tuesday 6 October cannot be covered: 5 needed, 4 present");
    const Plan plan = annealed(task, firstPlan(task), {});
    const Price found = price(task, plan);
    CHECK(found.hard.empty());
    CHECK(found.of(Term::Shortage) == 1000);
    for (int d : {0, 2, 3, 4})
        CHECK(std::count_if(plan.rows.begin(), plan.rows.end(), [d](const QByteArray &row) { return row[d] == 'S'; }) == 1);
}
