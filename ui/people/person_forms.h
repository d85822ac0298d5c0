// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"

// What is asked when a person is new, changes from a day, is absent or leaves. Each form saves one named step.

class QWidget;

namespace paybench::ui {

void openNewPerson(StaffBook &book, QWidget *parent, const std::function<void(PersonId)> &made);
void openNameAndRole(StaffBook &book, PersonId person, QWidget *parent);
void openLastDay(StaffBook &book, PersonId person, QWidget *parent);

// Group, percentage, days, choice and mentor from a day on. On a day on which something begins already, that is edited.
void openChange(StaffBook &book, PersonId person, QDate from, QWidget *parent);

// A new absence has no id.
void openAbsence(StaffBook &book, const directory::Absence &absence, QWidget *parent);

// Grants the wish, or keeps the mix that holds until then.
Done decideWish(StaffBook &book, PersonId person, const directory::Choice &wish, bool isGranted);

} // namespace paybench::ui
