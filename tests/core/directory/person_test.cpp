// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

Person petra()
{
    Person person;
    person.id = PersonId{7};
    person.name = QStringLiteral("Petra Ström");
    person.from = day("2022-08-15");
    person.positions = {{day("2022-08-15"), GroupId{1}, 100, 31}, {day("2026-11-01"), GroupId{3}, 80, 0b11011}};
    person.choices = {{day("2022-08-15"), registration80, registration80, {}},
                      {day("2027-01-01"), support80, std::nullopt, day("2026-12-01")}};
    person.mentors = {{day("2022-08-15"), day("2023-02-14"), PersonId{1}}};
    return person;
}

} // namespace

TEST_CASE("a person is as it holds on the day", "[directory]")
{
    const Person person = petra();
    CHECK(!person.isHere(day("2022-08-14")));
    CHECK(person.isHere(day("2030-01-01")));
    CHECK(mixOn(person, day("2022-08-14")) == std::nullopt);
    CHECK(mixOn(person, day("2026-11-02")) == registration80);
    CHECK(mixOn(person, day("2027-02-01")) == registration80); // the wish is not decided
    CHECK(mentorOn(person, day("2023-02-14")) == PersonId{1});
    CHECK(mentorOn(person, day("2023-02-15")) == std::nullopt);
    CHECK(worksOn(person.positions[1], day("2026-11-03")));
    CHECK(!worksOn(person.positions[1], day("2026-11-04"))); // off on Wednesdays
    CHECK(!worksOn(person.positions[0], day("2026-11-07")));
}

TEST_CASE("mixes and roles have names", "[directory]")
{
    CHECK(name(support80) == QStringLiteral("S80"));
    CHECK(name(registration80) == QStringLiteral("R80"));
    CHECK(name(Mix{2, 1, 2}) == QStringLiteral("2-1-2"));
    for (const Role role : allRoles)
        CHECK(roleOfKey(key(role)) == role);
    CHECK(!roleOfKey(QStringLiteral("manager")));
}

TEST_CASE("what is wrong with a person is said", "[directory]")
{
    CHECK(faults(petra()).empty());
    const auto broken = [](auto change) {
        Person person = petra();
        change(person);
        return faults(person).size();
    };
    CHECK(broken([](Person &p) { p.name.clear(); }) == 1);
    CHECK(broken([](Person &p) { p.name = QStringLiteral("Petra 800101-1231"); }) == 1);
    CHECK(broken([](Person &p) { p.to = day("2022-08-14"); }) == 1);
    CHECK(broken([](Person &p) { p.positions[1].percent = 0; }) == 1);
    CHECK(broken([](Person &p) { p.positions[1].percent = 101; }) == 1);
    CHECK(broken([](Person &p) { p.positions[1].weekdays = 0; }) == 1);
    CHECK(broken([](Person &p) { p.positions[1].from = p.positions[0].from; }) == 1);
    CHECK(broken([](Person &p) { p.choices[0].decided = Mix{2, 2, 2}; }) == 1);
    CHECK(broken([](Person &p) { p.choices[0].wished = Mix{6, -1, 0}; }) == 1);
    CHECK(broken([](Person &p) { p.mentors[0].mentor = p.id; }) == 1);
}

TEST_CASE("groups need a name and one trainer a day", "[directory]")
{
    Group group;
    group.name = QStringLiteral("Nord");
    group.trainers = {{day("2024-01-01"), PersonId{1}}};
    CHECK(faults(group).empty());
    group.trainers.push_back({day("2024-01-01"), PersonId{2}});
    CHECK(faults(group).size() == 1);
    group.name.clear();
    CHECK(faults(group).size() == 2);
}
