// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"

// Choices that more than one form asks, with their names and checks.

namespace paybench::ui {

class ChangeForm;
class CheckedEdit;
class Choice;
class StaffBook;

Choice *addRoles(ChangeForm *form);                                        // int of Role
Choice *addGroups(ChangeForm *form, const StaffBook &book, GroupId group); // the id; 0: no group
Choice *addPeople(ChangeForm *form, const QString &name, const QString &label, const std::vector<directory::Person> &people,
                  const QString &none, PersonId chosen); // the id; 0: none
CheckedEdit *addMix(ChangeForm *form, const QString &text); // S80, R80 or 2-1-2; may be empty
Choice *addAbsenceKinds(ChangeForm *form, directory::Absence::Kind kind);
Choice *addAbsenceParts(ChangeForm *form, directory::Absence::Part part);

} // namespace paybench::ui
