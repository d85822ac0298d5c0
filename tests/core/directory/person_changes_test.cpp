// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person_changes.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

Person petra()
{
    Person person;
    person.id = {7};
    person.from = day("2022-08-15");
    person.positions = {{person.from, GroupId{1}, 100, 31}};
    person.choices = {{person.from, registration80, registration80, {}}};
    return person;
}

} // namespace

TEST_CASE("a change holds from its day and not before", "[directory]")
{
    const Person changed = with(petra(), Position{day("2026-11-01"), GroupId{2}, 80, 0b11011});
    CHECK(positionOn(changed, day("2026-10-31")).percent == 100);
    CHECK(positionOn(changed, day("2026-10-31")).group == GroupId{1});
    CHECK(positionOn(changed, day("2026-11-01")).percent == 80);
    CHECK(positionOn(changed, day("2026-11-01")).group == GroupId{2});
    CHECK(changed.positions.size() == 2);
}

TEST_CASE("what begins on the same day is replaced, and days stay in order", "[directory]")
{
    Person changed = with(petra(), Position{day("2026-11-01"), GroupId{2}, 80, 31});
    changed = with(changed, Position{day("2024-01-01"), GroupId{3}, 90, 31});
    changed = with(changed, Position{day("2026-11-01"), GroupId{2}, 75, 31});
    REQUIRE(changed.positions.size() == 3);
    CHECK(changed.positions[1].percent == 90);
    CHECK(changed.positions[2].percent == 75);
    CHECK(withoutPosition(changed, day("2024-01-01")).positions.size() == 2);
}

TEST_CASE("a new mentor ends the one before the day before", "[directory]")
{
    Person person = withMentor(petra(), PersonId{1}, day("2026-01-01"));
    person = withMentor(person, PersonId{2}, day("2026-06-01"));
    CHECK(mentorOn(person, day("2026-05-31")) == PersonId{1});
    CHECK(mentorOn(person, day("2026-06-01")) == PersonId{2});
    person = withMentor(person, PersonId(), day("2026-09-01"));
    CHECK(mentorOn(person, day("2026-08-31")) == PersonId{2});
    CHECK_FALSE(mentorOn(person, day("2026-09-01")));
    CHECK(faults(person) == std::vector<QString>{QStringLiteral("The name is missing. Enter it.")});
    CHECK(withoutMentor(person, day("2026-06-01")).mentors.size() == 1);
}

TEST_CASE("the earliest wish without a decision is the open one", "[directory]")
{
    Person person = petra();
    CHECK_FALSE(openWish(person));
    person = with(person, Choice{day("2028-01-01"), support80, {}, {}});
    person = with(person, Choice{day("2027-01-01"), support80, {}, day("2026-12-01")});
    REQUIRE(openWish(person));
    CHECK(openWish(person)->from == day("2027-01-01"));
    person = withoutChoice(person, day("2027-01-01"));
    CHECK(openWish(person)->from == day("2028-01-01"));
}
