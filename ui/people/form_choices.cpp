// SPDX-License-Identifier: MPL-2.0
#include "ui/people/form_choices.h"

#include "core/directory/staff_list.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/people/staff_book.h"

namespace paybench::ui {

namespace {

using directory::Absence;

Done mixOrNothing(const QString &text)
{
    if (text.trimmed().isEmpty() || directory::mixOfText(text))
        return {};
    return Error{Error::Kind::Invalid, QCoreApplication::translate("people", "Write S80, R80 or five days such as 2-1-2."), {}};
}

} // namespace

Choice *addRoles(ChangeForm *form)
{
    auto *choice = new Choice(form);
    std::vector<std::pair<int, QString>> options;
    for (const directory::Role role : directory::allRoles)
        options.emplace_back(int(role), directory::name(role));
    choice->setOptions<int>(options);
    form->add(QStringLiteral("personRole"), choice, QCoreApplication::translate("people", "Role"));
    return choice;
}

Choice *addGroups(ChangeForm *form, const StaffBook &book, GroupId group)
{
    auto *choice = new Choice(form);
    std::vector<std::pair<qint64, QString>> options{{0, QCoreApplication::translate("people", "No group")}};
    for (const directory::Group &each : book.groups)
        options.emplace_back(each.id.value, each.name);
    choice->setOptions<qint64>(options);
    choice->setValue(group.value);
    form->add(QStringLiteral("group"), choice, QCoreApplication::translate("people", "Group"));
    return choice;
}

Choice *addPeople(ChangeForm *form, const QString &name, const QString &label, const std::vector<directory::Person> &people,
                  const QString &none, PersonId chosen)
{
    auto *choice = new Choice(form);
    std::vector<std::pair<qint64, QString>> options{{0, none}};
    for (const directory::Person &person : people)
        options.emplace_back(person.id.value, person.name);
    choice->setOptions<qint64>(options);
    choice->setValue(chosen.value);
    form->add(name, choice, label);
    return choice;
}

CheckedEdit *addMix(ChangeForm *form, const QString &text)
{
    auto *edit = new CheckedEdit(form);
    edit->setCheck(mixOrNothing);
    edit->setCommitted(text);
    form->add(QStringLiteral("mix"), edit, QCoreApplication::translate("people", "80/20 choice"))
        ->setHint(QCoreApplication::translate("people", "S80, R80, or days of support, follow-up and registration: 2-1-2."));
    return edit;
}

Choice *addAbsenceKinds(ChangeForm *form, Absence::Kind kind)
{
    auto *choice = new Choice(form);
    std::vector<std::pair<int, QString>> options;
    for (const auto each : {Absence::Kind::Leave, Absence::Kind::Sick, Absence::Kind::Course, Absence::Kind::Other})
        options.emplace_back(int(each), directory::name(each));
    choice->setOptions<int>(options);
    choice->setValue(int(kind));
    form->add(QStringLiteral("absenceKind"), choice, QCoreApplication::translate("people", "Kind"));
    return choice;
}

Choice *addAbsenceParts(ChangeForm *form, Absence::Part part)
{
    auto *choice = new Choice(form);
    std::vector<std::pair<int, QString>> options;
    for (const auto each : {Absence::Part::WholeDay, Absence::Part::Morning, Absence::Part::Afternoon})
        options.emplace_back(int(each), directory::name(each));
    choice->setOptions<int>(options);
    choice->setValue(int(part));
    form->add(QStringLiteral("absencePart"), choice, QCoreApplication::translate("people", "Part of the day"));
    return choice;
}

} // namespace paybench::ui
