// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"

#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using directory::Choice;
using directory::Mentorship;
using directory::Mix;
using directory::Person;
using directory::Position;

Person readPerson(const QSqlRecord &record)
{
    Person person;
    person.id = {record.value("id").toLongLong()};
    person.name = record.value("name").toString();
    person.role = directory::roleOfKey(record.value("role").toString()).value_or(directory::Role::Assistant);
    person.from = dayOf(record.value("valid_from"));
    person.to = dayOf(record.value("valid_to"));
    person.experienceFrom = dayOf(record.value("experience_from"));
    return person;
}

Owned<Position> readPosition(const QSqlRecord &record)
{
    Position position;
    position.from = dayOf(record.value("valid_from"));
    position.group = {record.value("group_id").toLongLong()};
    position.percent = record.value("percent").toInt();
    position.weekdays = record.value("weekdays").toUInt();
    return {record.value("person_id").toLongLong(), position};
}

Owned<Choice> readChoice(const QSqlRecord &record)
{
    Choice choice;
    choice.from = dayOf(record.value("valid_from"));
    choice.wished = {record.value("wished_support").toInt(), record.value("wished_follow_up").toInt(),
                     record.value("wished_registration").toInt()};
    if (!record.isNull("decided_support"))
        choice.decided = Mix{record.value("decided_support").toInt(), record.value("decided_follow_up").toInt(),
                             record.value("decided_registration").toInt()};
    choice.decideBy = dayOf(record.value("decide_by"));
    return {record.value("person_id").toLongLong(), choice};
}

Owned<Mentorship> readMentorship(const QSqlRecord &record)
{
    Mentorship mentorship;
    mentorship.from = dayOf(record.value("valid_from"));
    mentorship.to = dayOf(record.value("valid_to"));
    mentorship.mentor = {record.value("mentor_id").toLongLong()};
    return {record.value("person_id").toLongLong(), mentorship};
}

Result<std::vector<Person>> storedPeople(const Database &db)
{
    return db.rows(R"(select id, name, role, valid_from, valid_to, experience_from from person order by name, id)", {},
                   readPerson);
}

Result<std::vector<Owned<Position>>> storedPositions(const Database &db)
{
    return db.rows(R"(select person_id, valid_from, group_id, percent, weekdays
                      from person_position order by person_id, valid_from)",
                   {}, readPosition);
}

Result<std::vector<Owned<Choice>>> storedChoices(const Database &db)
{
    return db.rows(R"(select person_id, valid_from, wished_support, wished_follow_up, wished_registration,
                        decided_support, decided_follow_up, decided_registration, decide_by
                      from person_choice order by person_id, valid_from)",
                   {}, readChoice);
}

Result<std::vector<Owned<Mentorship>>> storedMentorships(const Database &db)
{
    return db.rows(R"(select person_id, mentor_id, valid_from, valid_to
                      from mentorship order by person_id, valid_from, id)",
                   {}, readMentorship);
}

QString keyOfPosition(const Position &position)
{
    return position.from.toString(Qt::ISODate);
}

Values valuesOfPosition(const Position &position, qsizetype)
{
    return {{":valid_from", dayText(position.from)},
            {":group_id", idOrNull(position.group.value)},
            {":percent", position.percent},
            {":weekdays", position.weekdays}};
}

Children<Position> positionRows()
{
    return {R"(select id, valid_from from person_position where person_id = :owner)",
            R"(delete from person_position where id = :id)",
            R"(insert into person_position (id, person_id, valid_from, group_id, percent, weekdays)
               values (:id, :owner, :valid_from, :group_id, :percent, :weekdays)
               on conflict (id) do update set group_id = excluded.group_id, percent = excluded.percent,
                 weekdays = excluded.weekdays)",
            keyOfPosition, valuesOfPosition};
}

QString keyOfChoice(const Choice &choice)
{
    return choice.from.toString(Qt::ISODate);
}

Values valuesOfChoice(const Choice &choice, qsizetype)
{
    const auto &decided = choice.decided;
    return {{":valid_from", dayText(choice.from)},
            {":wished_support", choice.wished.support},
            {":wished_follow_up", choice.wished.followUp},
            {":wished_registration", choice.wished.registration},
            {":decided_support", decided ? QVariant(decided->support) : QVariant()},
            {":decided_follow_up", decided ? QVariant(decided->followUp) : QVariant()},
            {":decided_registration", decided ? QVariant(decided->registration) : QVariant()},
            {":decide_by", dayText(choice.decideBy)}};
}

Children<Choice> choiceRows()
{
    return {
        R"(select id, valid_from from person_choice where person_id = :owner)",
        R"(delete from person_choice where id = :id)",
        R"(insert into person_choice (id, person_id, valid_from, wished_support, wished_follow_up, wished_registration,
                 decided_support, decided_follow_up, decided_registration, decide_by)
               values (:id, :owner, :valid_from, :wished_support, :wished_follow_up, :wished_registration,
                 :decided_support, :decided_follow_up, :decided_registration, :decide_by)
               on conflict (id) do update set wished_support = excluded.wished_support,
                 wished_follow_up = excluded.wished_follow_up, wished_registration = excluded.wished_registration,
                 decided_support = excluded.decided_support, decided_follow_up = excluded.decided_follow_up,
                 decided_registration = excluded.decided_registration, decide_by = excluded.decide_by)",
        keyOfChoice, valuesOfChoice};
}

QString keyOfMentorship(const Mentorship &mentorship)
{
    return mentorship.from.toString(Qt::ISODate) + u' ' + QString::number(mentorship.mentor.value);
}

Values valuesOfMentorship(const Mentorship &mentorship, qsizetype)
{
    return {{":mentor_id", idOrNull(mentorship.mentor.value)},
            {":valid_from", dayText(mentorship.from)},
            {":valid_to", dayText(mentorship.to)}};
}

Children<Mentorship> mentorshipRows()
{
    return {R"(select id, valid_from || ' ' || mentor_id from mentorship where person_id = :owner)",
            R"(delete from mentorship where id = :id)",
            R"(insert into mentorship (id, person_id, mentor_id, valid_from, valid_to)
               values (:id, :owner, :mentor_id, :valid_from, :valid_to)
               on conflict (id) do update set valid_to = excluded.valid_to)",
            keyOfMentorship, valuesOfMentorship};
}

Result<PersonId> writePersonRow(Database &db, const Person &person)
{
    const auto written = db.change(R"(
        insert into person (id, name, role, valid_from, valid_to, experience_from)
        values (:id, :name, :role, :valid_from, :valid_to, :experience_from)
        on conflict (id) do update set name = excluded.name, role = excluded.role, valid_from = excluded.valid_from,
          valid_to = excluded.valid_to, experience_from = excluded.experience_from)",
                                   {{":id", idOrNull(person.id.value)},
                                    {":name", text(person.name)},
                                    {":role", directory::key(person.role)},
                                    {":valid_from", dayText(person.from)},
                                    {":valid_to", dayText(person.to)},
                                    {":experience_from", dayText(person.experienceFrom)}});
    if (!written)
        return written.error();
    return person.id ? person.id : PersonId{*written};
}

Done writeDatedRows(Database &db, PersonId id, const Person &person)
{
    if (const auto positions = saveChildren(db, id.value, person.positions, positionRows()); !positions)
        return positions.error();
    if (const auto choices = saveChildren(db, id.value, person.choices, choiceRows()); !choices)
        return choices.error();
    return done(saveChildren(db, id.value, person.mentors, mentorshipRows()));
}

Result<PersonId> writePerson(Database &db, const Person &person)
{
    if (const Done there = stillThere(db, R"(select count(*) from person where id = :id)", person.id.value); !there)
        return there.error();
    const auto id = writePersonRow(db, person);
    if (!id)
        return id.error();
    const Done dated = writeDatedRows(db, *id, person);
    return dated ? id : Result<PersonId>(dated.error());
}

Done unusedPerson(const Database &db, PersonId id)
{
    return unused(db, R"(
        select (select count(*) from absence where person_id = :id) + (select count(*) from work_entry where person_id = :id)
          + (select count(*) from mentorship where mentor_id = :id) + (select count(*) from group_trainer where person_id = :id)
          + (select count(*) from rota_cell where person_id = :id) + (select count(*) from rota_published where person_id = :id)
          + (select count(*) from rota_wish where person_id = :id)
          + (select count(*) from rota_substitution where ill_id = :id or substitute_id = :id))",
                  id.value,
                  QCoreApplication::translate(
                      "store",
                      "The person has absences, hours or a place in the rota, or is the mentor or trainer of others, so nothing "
                      "was removed. Give a last day of employment instead."));
}

} // namespace

Result<std::vector<Person>> People::all() const
{
    auto people = storedPeople(m_db);
    const auto positions = storedPositions(m_db);
    const auto choices = storedChoices(m_db);
    const auto mentors = storedMentorships(m_db);
    if (!people || !positions)
        return !people ? people.error() : positions.error();
    if (!choices || !mentors)
        return !choices ? choices.error() : mentors.error();
    auto positionsOf = byOwner(*positions);
    auto choicesOf = byOwner(*choices);
    auto mentorsOf = byOwner(*mentors);
    for (Person &person : *people) {
        person.positions = std::move(positionsOf[person.id.value]);
        person.choices = std::move(choicesOf[person.id.value]);
        person.mentors = std::move(mentorsOf[person.id.value]);
    }
    return people;
}

Result<PersonId> People::save(const Person &person)
{
    if (const Done right = withoutFaults(faults(person)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({person.name}); !clean)
        return clean.error();
    return inStep<PersonId>(m_db, QCoreApplication::translate("store", "Save %1").arg(person.name),
                            [&] { return writePerson(m_db, person); });
}

Done People::remove(PersonId person)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a person"), [&]() -> Done {
        if (const Done free = unusedPerson(m_db, person); !free)
            return free;
        if (const Done emptied = writeDatedRows(m_db, person, {}); !emptied)
            return emptied;
        return done(m_db.change(R"(delete from person where id = :id)", {{":id", person.value}}));
    });
}

} // namespace paybench::store
