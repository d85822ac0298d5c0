// SPDX-License-Identifier: MPL-2.0
#include "core/directory/person_changes.h"

#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::directory {

namespace {

template <class Row>
void removeFrom(std::vector<Row> &rows, QDate from)
{
    std::erase_if(rows, [from](const Row &row) { return row.from == from; });
}

template <class Row>
void replace(std::vector<Row> &rows, const Row &row)
{
    removeFrom(rows, row.from);
    const auto place = std::find_if(rows.begin(), rows.end(), [&](const Row &other) { return row.from < other.from; });
    rows.insert(place, row);
}

} // namespace

Position positionOn(const Person &person, QDate day)
{
    if (const Position *position = inForce(person.positions, day))
        return *position;
    Position first;
    first.from = person.from;
    return first;
}

Person with(Person person, const Position &position)
{
    replace(person.positions, position);
    return person;
}

Person with(Person person, const Choice &choice)
{
    replace(person.choices, choice);
    return person;
}

Person withMentor(Person person, PersonId mentor, QDate from)
{
    removeFrom(person.mentors, from);
    for (Mentorship &earlier : person.mentors) {
        if (earlier.from < from && (!earlier.to.isValid() || earlier.to >= from))
            earlier.to = from.addDays(-1);
    }
    if (mentor)
        replace(person.mentors, Mentorship{from, {}, mentor});
    return person;
}

Person withoutPosition(Person person, QDate from)
{
    removeFrom(person.positions, from);
    return person;
}

Person withoutChoice(Person person, QDate from)
{
    removeFrom(person.choices, from);
    return person;
}

Person withoutMentor(Person person, QDate from)
{
    removeFrom(person.mentors, from);
    return person;
}

const Choice *openWish(const Person &person)
{
    const Choice *first = nullptr;
    for (const Choice &choice : person.choices) {
        if (!choice.decided && (!first || choice.from < first->from))
            first = &choice;
    }
    return first;
}

} // namespace paybench::directory
