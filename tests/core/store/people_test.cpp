// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <algorithm>

using namespace paybench;
using directory::Person;
using store::People;

namespace {

Person personWith(store::Database &db, PersonId id)
{
    const auto people = given(People(db).all());
    const auto found =
        std::find_if(people.begin(), people.end(), [id](const Person &person) { return person.id == id; });
    REQUIRE(found != people.end());
    return *found;
}

// The tables and kinds of change of the newest step.
QStringList newestChanges(store::Database &db)
{
    using What = store::Database::RowChange::What;
    QStringList changes;
    for (const auto &change : given(db.changes(db.lastStep())))
        changes.append((change.what == What::Inserted ? "+" : change.what == What::Deleted ? "-" : "~") + change.table);
    return changes;
}

Person newPerson(GroupId group, PersonId mentor)
{
    Person person;
    person.name = QStringLiteral("Åsa Öberg");
    person.role = directory::Role::Trainer;
    person.from = day("2024-02-01");
    person.to = day("2027-01-31");
    person.experienceFrom = day("2019-05-01");
    person.positions = {{day("2024-02-01"), {}, 100, 31}, {day("2026-02-01"), group, 80, 15}};
    person.choices = {{day("2024-02-01"), {2, 1, 2}, {}, day("2024-05-01")},
                      {day("2026-02-01"), directory::registration80, directory::support80, {}}};
    person.mentors = {{day("2024-02-01"), day("2024-04-30"), mentor}};
    return person;
}

} // namespace

TEST_CASE("a person comes back with everything that is dated", "[store]")
{
    store::Database db = smallCentre();
    const GroupId group = given(People(db).groups()).front().id;
    const PersonId anna = personNamed(db, "Anna");
    const Person saved = newPerson(group, anna);
    const Person person = personWith(db, given(People(db).save(saved)));
    CHECK(person.name == saved.name);
    CHECK(person.role == saved.role);
    CHECK(person.from == saved.from);
    CHECK(person.to == saved.to);
    CHECK(person.experienceFrom == saved.experienceFrom);
    REQUIRE(person.positions.size() == 2);
    CHECK(person.positions[0].group == GroupId{});
    CHECK(person.positions[1].from == day("2026-02-01"));
    CHECK(person.positions[1].group == group);
    CHECK(person.positions[1].percent == 80);
    CHECK(person.positions[1].weekdays == 15);
    REQUIRE(person.choices.size() == 2);
    CHECK(person.choices[0].wished == directory::Mix{2, 1, 2});
    CHECK_FALSE(person.choices[0].decided);
    CHECK(person.choices[0].decideBy == day("2024-05-01"));
    CHECK(person.choices[1].decided == directory::support80);
    REQUIRE(person.mentors.size() == 1);
    CHECK(person.mentors[0].mentor == anna);
    CHECK(person.mentors[0].to == day("2024-04-30"));
}

TEST_CASE("only the dated row that differs is written when a person is saved again", "[store]")
{
    store::Database db = smallCentre();
    Person anna = personWith(db, personNamed(db, "Anna"));
    given(People(db).save(anna));
    CHECK(db.lastStep() == 0); // nothing differed: no step is left behind

    anna.positions.push_back({day("2026-11-01"), anna.positions[0].group, 50, 7});
    given(People(db).save(anna));
    CHECK(newestChanges(db) == QStringList{"+person_position"});

    anna.positions[1].percent = 60;
    anna.choices[0].decided = directory::registration80;
    given(People(db).save(anna));
    CHECK(newestChanges(db) == QStringList{"~person_position", "~person_choice"});

    anna.positions.erase(anna.positions.begin());
    given(People(db).save(anna));
    CHECK(newestChanges(db) == QStringList{"-person_position"});
}

TEST_CASE("saving a person is a step with the name in it, and undo takes it back", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    Person anna = personWith(db, personNamed(db, "Anna"));
    anna.name = "Anna Berg";
    given(People(db).save(anna));
    CHECK(given(db.steps(1)).front().name == "Save Anna Berg");
    CHECK(contentOf(db) != before);
    given(db.undo(db.lastStep()));
    CHECK(contentOf(db) == before);
}

TEST_CASE("a personal number in a name is refused and nothing of it is kept", "[store]")
{
    store::Database db = smallCentre();
    const QString before = contentOf(db);
    Person person = newPerson({}, personNamed(db, "Anna"));
    person.name = "Åsa 811228-9874";
    const auto refused = People(db).save(person);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(refused.error().message.contains("9874"));
    CHECK_FALSE(People(db).save(directory::Group{{}, "Group 811228-9874", 1, {}}));
    CHECK(contentOf(db) == before);
}

TEST_CASE("a person somebody else removed is not brought back by saving", "[store]")
{
    store::Database db = smallCentre();
    const PersonId id = given(People(db).save(newPerson({}, personNamed(db, "Anna"))));
    const Person person = personWith(db, id);
    given(People(db).remove(id));
    const auto saved = People(db).save(person);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == Error::Kind::NotFound);
}

TEST_CASE("a person with hours, absences or somebody to mentor is not removed", "[store]")
{
    store::Database db = smallCentre();
    const PersonId anna = personNamed(db, "Anna"); // has hours
    const PersonId eva = personNamed(db, "Eva");
    const PersonId gun = personNamed(db, "Gun");
    given(People(db).save({{}, gun, directory::Absence::Kind::Leave, day("2026-12-01"), day("2026-12-02"), {}}));
    given(People(db).save(newPerson({}, eva)));
    const QString before = contentOf(db);
    for (const PersonId id : {anna, eva, gun}) {
        const Done removed = People(db).remove(id);
        REQUIRE_FALSE(removed);
        CHECK(removed.error().message.contains("last day"));
    }
    CHECK(contentOf(db) == before);
    given(People(db).remove(personNamed(db, "Hans")));
    CHECK(given(People(db).all()).size() == 15);
}

TEST_CASE("groups come back in their order with their trainers", "[store]")
{
    store::Database db = smallCentre();
    People people(db);
    directory::Group group;
    group.name = "Mitt";
    group.order = -1;
    group.trainers = {{day("2026-01-01"), personNamed(db, "Anna")}, {day("2026-06-01"), personNamed(db, "Eva")}};
    group.id = given(people.save(group));
    const auto groups = given(people.groups());
    REQUIRE(groups.size() == 5);
    CHECK(groups[0].name == "Mitt");
    REQUIRE(groups[0].trainers.size() == 2);
    CHECK(groups[0].trainers[1].trainer == personNamed(db, "Eva"));
    CHECK(groups[4].name == QStringLiteral("Väst"));

    group.trainers.pop_back();
    given(people.save(group));
    CHECK(newestChanges(db) == QStringList{"-group_trainer"});
    given(people.remove(group.id));
    CHECK(given(people.groups()).size() == 4);
    CHECK_FALSE(people.remove(given(people.groups())[0].id)); // people belong to it
    CHECK_FALSE(people.save(directory::Group{{}, "Nord", 9, {}})); // there is one
}

TEST_CASE("absences come back when they touch the days asked for", "[store]")
{
    using directory::Absence;
    store::Database db = smallCentre();
    People people(db);
    const PersonId bo = personNamed(db, "Bo");
    Absence absence{{}, bo, Absence::Kind::Course, day("2026-11-10"), day("2026-11-10"), Absence::Part::Afternoon};
    absence.id = given(people.save(absence));
    given(people.save(
        Absence{{}, bo, Absence::Kind::Sick, day("2026-11-20"), day("2026-12-04"), Absence::Part::WholeDay}));
    CHECK(given(people.absences(day("2026-11-01"), day("2026-11-09"))).empty());
    CHECK(given(people.absences(day("2026-12-04"), day("2026-12-31"))).size() == 1);
    const auto found = given(people.absences(day("2026-11-10"), day("2026-11-20")));
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == absence.id);
    CHECK(found[0].person == bo);
    CHECK(found[0].kind == Absence::Kind::Course);
    CHECK(found[0].part == Absence::Part::Afternoon);
    CHECK(found[1].to == day("2026-12-04"));

    absence.to = day("2026-11-25"); // runs into the other one
    absence.part = Absence::Part::WholeDay;
    CHECK_FALSE(people.save(absence));
    CHECK_FALSE(people.save(Absence{{}, {}, Absence::Kind::Leave, day("2026-11-10"), day("2026-11-10"), {}}));
    given(people.remove(absence.id));
    CHECK(given(people.absences(day("2026-11-01"), day("2026-12-31"))).size() == 1);
}
