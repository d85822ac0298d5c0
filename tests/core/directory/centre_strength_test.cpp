// SPDX-License-Identifier: MPL-2.0
#include "core/directory/centre_strength.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

const QDate monday = QDate(2026, 11, 2);

Person assistant(qint64 id, GroupId group, Mix mix, int percent = 100)
{
    Person person;
    person.id = {id};
    person.name = QStringLiteral("Person %1").arg(id);
    person.from = QDate(2024, 1, 1);
    person.positions = {{person.from, group, percent, 31}};
    person.choices = {{person.from, mix, mix, {}}};
    return person;
}

std::vector<Group> groups(int count)
{
    std::vector<Group> made;
    for (int i = 1; i <= count; ++i)
        made.push_back({GroupId{i}, QStringLiteral("Group %1").arg(i), i, {}});
    return made;
}

// As the demo centre: 15 in four groups, two of them part-timers, Petra at 80 %.
std::vector<Person> fifteen()
{
    std::vector<Person> people;
    qint64 id = 0;
    const auto add = [&](qint64 group, Mix mix, int percent = 100) { people.push_back(assistant(++id, GroupId{group}, mix, percent)); };
    for (const qint64 group : {1, 2, 3}) {
        add(group, support80);
        add(group, registration80, group == 2 ? 80 : 100);
        add(group, registration80, group == 2 ? 60 : group == 3 ? 80 : 100);
        add(group, registration80);
    }
    add(4, support80);
    add(4, support80);
    add(4, registration80);
    return people;
}

} // namespace

TEST_CASE("the centre's strength adds up its assistants (D-9)", "[directory]")
{
    const CentreStrength sum = strength(fifteen(), groups(4), monday);
    CHECK(sum.assistants == 15);
    CHECK(sum.fullTimeHundredths == 1420);
    CHECK(sum.shareTenths == 947);
    CHECK(sum.supportHundredths == 1920);
    CHECK(sum.neededDays == 20);
    REQUIRE(sum.choices.size() == 2);
    CHECK(sum.choices[0] == std::pair(support80, 5));
    CHECK(sum.choices[1] == std::pair(registration80, 10));
    CHECK(strength({}, groups(0), monday).shareTenths == 0);
}

TEST_CASE("yes to a wish is counted on the day it would begin", "[directory]")
{
    std::vector<Person> people = fifteen();
    Person &petra = people[10];
    const Choice wish{day("2027-01-01"), support80, {}, {}};
    petra.choices.push_back(wish);
    CHECK(strength(people, groups(4), wish.from).supportHundredths == 1920);
    CHECK(strengthIfGranted(people, groups(4), petra.id, wish).supportHundredths == 2000);
}

TEST_CASE("the parts of a group's support days add up to its strength", "[directory]")
{
    const std::vector<Person> people = fifteen();
    int hundredths = 0;
    for (const SupportPart &part : supportParts(people, GroupId{2}, monday))
        hundredths += part.hundredths;
    CHECK(supportParts(people, GroupId{2}, monday).size() == 4);
    CHECK(hundredths == 440);
    CHECK(strength(people, GroupId{2}, monday).supportDayTenths == 44);
}

TEST_CASE("the least cover of an absence is the day on which fewest are left", "[directory]")
{
    const std::vector<Person> people = fifteen();
    std::vector<Absence> absences(1);
    absences[0].person = {2};
    absences[0].from = absences[0].to = day("2026-11-04");
    const Cover cover = leastCover(people, absences, PersonId{1}, monday, day("2026-11-06"));
    CHECK(cover.day == day("2026-11-04"));
    CHECK(cover.here == 2);
    CHECK(cover.of == 4);
    CHECK(leastCover(people, absences, PersonId{1}, monday, monday).here == 3);
    CHECK_FALSE(leastCover(people, absences, PersonId{1}, day("2026-11-07"), day("2026-11-08")).day.isValid());
}
