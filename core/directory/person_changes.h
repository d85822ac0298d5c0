// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"

// One dated change of a person. What began on the same day is replaced; everything before stays as it was.

namespace paybench::directory {

Position positionOn(const Person &person, QDate day); // full time, the whole week and no group where nothing is known

Person with(Person person, const Position &position);
Person with(Person person, const Choice &choice);
// From that day the mentor is this one; none ends what was open. An earlier mentor stays until the day before.
Person withMentor(Person person, PersonId mentor, QDate from);

Person withoutPosition(Person person, QDate from);
Person withoutChoice(Person person, QDate from);
Person withoutMentor(Person person, QDate from);

// A wish nobody has decided yet; nullptr: there is none. The earliest counts.
const Choice *openWish(const Person &person);

} // namespace paybench::directory
