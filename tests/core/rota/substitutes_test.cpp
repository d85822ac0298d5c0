// SPDX-License-Identifier: MPL-2.0
#include "core/rota/substitutes.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::rota;

namespace {

// Group Väst and Nord of journey J2, week 41.
Task westAndNorth(const char *saraIsThere)
{
    Task task;
    task.groups = {QStringLiteral("Väst"), "Nord"};
    task.profiles = {{"support80", {2, 2, 1}, true}, {"registration80", {1, 0, 4}, false}};
    for (int d = 0; d < 5; ++d)
        task.days.push_back({QDate(2026, 10, 5).addDays(d), "2026-W41", 2, 2, 4, d == 0, false});
    task.checkpoints = {4};
    const auto add = [&](const char *name, int group, int profile, const char *available) {
        Assistant person;
        person.id = QLatin1String(name);
        person.group = group;
        person.profile = profile;
        person.available = available;
        task.assistants.push_back(person);
    };
    add("Sara", 0, 0, saraIsThere);
    add("Stina", 0, 0, "11111");
    add("Rolf", 0, 1, "11111");
    add("Anna", 1, 0, "11111");
    add("Bo", 1, 1, "11111");
    add("Cilla", 1, 1, "11111");
    add("David", 1, 1, "11111");
    return task;
}

const Plan published{{"FSRFS", "SFRSF", "RRSRR", "SFFSF", "RSRRR", "RRSRR", "RRRRS"}};

std::vector<SubstituteRow> balances()
{
    std::vector<SubstituteRow> ledger(7);
    ledger[1].balance = 0.4;
    ledger[2].balance = -0.2;
    ledger[3].balance = -0.6;
    return ledger;
}

QStringList namesOf(const Task &task, const std::vector<Substitute> &found)
{
    QStringList names;
    for (const Substitute &one : found)
        names << task.nameOf(one.assistant);
    return names;
}

} // namespace

TEST_CASE("J2 Stina, then Rolf, then Anna can take Sara's seat", "[rota]")
{
    const char *saraIsThere = GENERATE("11111", "10011"); // the absence may be in the task already
    const Task task = westAndNorth(saraIsThere);
    const auto found = substitutes(task, published, 0, 1, balances());
    CHECK(namesOf(task, found) == QStringList{"Stina", "Rolf", "Anna", "Cilla", "David"});
    CHECK(found[0].reason == QStringLiteral("Same group, would have follow-up"));
    CHECK(found[1].reason == QStringLiteral("Same group, would have registration"));
    CHECK(found[2].reason.contains(QStringLiteral("one more person")));
    CHECK_FALSE(found[2].sameGroup);
}

TEST_CASE("J2 Sara takes Stina's Thursday back", "[rota]")
{
    CHECK(repayDay(westAndNorth("10011"), published, 0, 1, 1) == 3);
    CHECK(repayDay(westAndNorth("10000"), published, 0, 1, 1) == -1);
}

TEST_CASE("who is away, forbidden, pinned or a third day in a row is no substitute", "[rota]")
{
    Task task = westAndNorth("10011");
    task.assistants[1].forbidden = {{1, Duty::Support}};
    task.assistants[2].available = "10111";
    task.assistants[3].pins = {{1, Duty::FollowUp}};
    task.assistants[5].history = {Duty::Support, Duty::Support};
    Plan plan = published;
    plan.rows[5] = "RRSSR";
    task.rules.consecutiveSupport = 2;
    CHECK(namesOf(task, substitutes(task, plan, 0, 1, balances())) == QStringList{"David"});
}

TEST_CASE("among equals the least recently used comes first, never before any day, then the name", "[rota]")
{
    const Task task = westAndNorth("10011");
    std::vector<SubstituteRow> ledger = balances();
    ledger[5].lastUsed = day("2026-09-01");
    CHECK(namesOf(task, substitutes(task, published, 0, 1, ledger)) == QStringList{"Stina", "Rolf", "Anna", "David", "Cilla"});
    ledger[6].lastUsed = day("2026-10-01");
    CHECK(namesOf(task, substitutes(task, published, 0, 1, ledger)) == QStringList{"Stina", "Rolf", "Anna", "Cilla", "David"});
}
