// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;

namespace {

const QDate monday = QDate(2026, 11, 2);

Person assistant(GroupId group, Mix mix, int percent = 100)
{
    Person person;
    person.from = QDate(2024, 1, 1);
    person.positions = {{person.from, group, percent, 31}};
    person.choices = {{person.from, mix, mix, {}}};
    return person;
}

std::vector<Person> staff(int assistants, int trainers, int system, int management)
{
    std::vector<Person> people;
    for (const auto &[role, count] :
         {std::pair(Role::Assistant, assistants), std::pair(Role::Trainer, trainers),
          std::pair(Role::SystemManagement, system), std::pair(Role::Management, management)}) {
        for (int i = 0; i < count; ++i) {
            people.push_back(assistant(GroupId{1}, registration80));
            people.back().role = role;
        }
    }
    return people;
}

} // namespace

TEST_CASE("26 are 15, 4, 4 and 3", "[directory]")
{
    const HeadCount count = headCount(staff(15, 4, 4, 3), 26, monday);
    CHECK(count.total == 26);
    CHECK(count.byRole.at(Role::Assistant) == 15);
    CHECK(count.warning.isEmpty());
    CHECK(headCount(staff(15, 4, 4, 3), 0, monday).warning.isEmpty());

    std::vector<Person> one = staff(15, 4, 4, 3);
    one[0].to = day("2026-10-31");
    CHECK(
        headCount(one, 26, monday).warning
        == QStringLiteral("The register has 14 + 4 + 4 + 3 = 25 persons, but 26 are declared. Change one of the two."));
}

TEST_CASE("D-10 a full group of one S80 and three R80, or two and one, gives five support days", "[directory]")
{
    const GroupId nord{1};
    const GroupId vast{2};
    std::vector<Person> people{assistant(nord, support80),      assistant(nord, registration80),
                               assistant(nord, registration80), assistant(nord, registration80),
                               assistant(vast, support80),      assistant(vast, support80),
                               assistant(vast, registration80)};
    CHECK(strength(people, nord, monday).supportDayTenths == 50);
    CHECK(strength(people, nord, monday).people == 4);
    CHECK(strength(people, vast, monday).supportDayTenths == 50);
    people[1].role = Role::Trainer;
    people[2].to = day("2026-10-31");
    CHECK(strength(people, nord, monday).people == 2);
}

TEST_CASE("D-9 five S80 and ten R80 give twenty support days", "[directory]")
{
    std::vector<Person> people;
    for (int i = 0; i < 15; ++i)
        people.push_back(assistant(GroupId{1}, i < 5 ? support80 : registration80));
    CHECK(strength(people, GroupId{1}, monday).supportDayTenths == 200);
}

TEST_CASE("part-timers count by their percentage, those without a choice give no support", "[directory]")
{
    std::vector<Person> syd{assistant(GroupId{1}, support80), assistant(GroupId{1}, registration80),
                            assistant(GroupId{1}, registration80, 80), assistant(GroupId{1}, registration80, 60)};
    const GroupStrength four = strength(syd, GroupId{1}, monday);
    CHECK(four.fullTimeHundredths == 340);
    CHECK(four.supportDayTenths == 44);
    syd[0].choices[0].decided.reset();
    CHECK(strength(syd, GroupId{1}, monday).supportDayTenths == 24);
}
