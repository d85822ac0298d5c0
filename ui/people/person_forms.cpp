// SPDX-License-Identifier: MPL-2.0
#include "ui/people/person_forms.h"

#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "core/directory/person_changes.h"
#include "core/directory/staff_list.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/form_choices.h"

#include <QPushButton>

namespace paybench::ui {

namespace {

using directory::Absence;
using directory::Person;
using directory::Role;

QString formText(const QString &text)
{
    return text.trimmed().simplified();
}

// How few are left while the person is away, told before the absence is granted.
void tellCover(const StaffBook &book, const Absence &absence, Notice *notice)
{
    const directory::Cover least = directory::leastCover(book.people, book.absences, absence.person, absence.from, absence.to);
    notice->setVisible(least.day.isValid() && absence.from <= absence.to);
    notice->setMood(least.here == 0 ? Mood::Warn : Mood::News);
    notice->setText(QCoreApplication::translate("people", "%1 of %2 in the group are at work on %3, the day with the fewest.")
                        .arg(format::number(least.here), format::number(least.of), format::day(least.day)));
}

} // namespace

void openNewPerson(StaffBook &book, QWidget *parent, const std::function<void(PersonId)> &made)
{
    auto *form = new ChangeForm(QCoreApplication::translate("people", "Who is new?"),
                                QCoreApplication::translate("people", "No personal number is needed, and none can be stored."),
                                QCoreApplication::translate("people", "Add the person"), parent);
    CheckedEdit *name = form->addText(QStringLiteral("personName"), QCoreApplication::translate("people", "Name"), {});
    Choice *role = addRoles(form);
    DayEdit *from = form->addDay(QStringLiteral("personFrom"), QCoreApplication::translate("people", "First day"), book.day);
    Choice *group = addGroups(form, book, book.groups.empty() ? GroupId() : book.groups.front().id);
    auto *percent = new CountEdit(form);
    percent->setRange(1, 100);
    percent->setRequired(true);
    percent->setValue(100);
    form->add(QStringLiteral("personPercent"), percent, QCoreApplication::translate("people", "Percentage"));
    CheckedEdit *mix = addMix(form, QString());
    DayEdit *experience = form->addDay(QStringLiteral("experienceFrom"), QCoreApplication::translate("people", "In payroll work since"), {}, false);
    form->setWork([=, &book]() -> Done {
        Person person;
        person.name = formText(name->text());
        person.role = Role(role->value<int>());
        person.from = from->value();
        person.experienceFrom = experience->value();
        const bool isAssistant = person.role == Role::Assistant;
        person.positions = {{person.from, isAssistant ? GroupId{group->value<qint64>()} : GroupId(), int(percent->value().value_or(100)), 31}};
        if (const auto chosen = directory::mixOfText(mix->text()); chosen && isAssistant)
            person.choices = {{person.from, *chosen, *chosen, {}}};
        PersonId id;
        const Done done = book.run(QCoreApplication::translate("people", "Add %1").arg(person.name), [&]() -> Done {
            const auto saved = book.peopleStore.save(person);
            if (!saved)
                return saved.error();
            id = *saved;
            return {};
        });
        if (done && made)
            made(id);
        return done;
    });
    form->begin();
}

void openNameAndRole(StaffBook &book, PersonId id, QWidget *parent)
{
    const Person *person = book.person(id);
    if (!person)
        return;
    auto *form = new ChangeForm(QCoreApplication::translate("people", "What is changed for %1?").arg(person->name),
                                QCoreApplication::translate("people", "What changes over time is under New from date."),
                                QCoreApplication::translate("people", "Save"), parent);
    CheckedEdit *name = form->addText(QStringLiteral("personName"), QCoreApplication::translate("people", "Name"), person->name);
    Choice *role = addRoles(form);
    role->setValue(int(person->role));
    DayEdit *from = form->addDay(QStringLiteral("personFrom"), QCoreApplication::translate("people", "First day"), person->from);
    DayEdit *experience = form->addDay(QStringLiteral("experienceFrom"), QCoreApplication::translate("people", "In payroll work since"),
                                       person->experienceFrom, false);
    form->setWork([=, &book, before = *person]() -> Done {
        Person changed = before;
        changed.name = formText(name->text());
        changed.role = Role(role->value<int>());
        changed.from = from->value();
        changed.experienceFrom = experience->value();
        return book.save(QCoreApplication::translate("people", "Change %1").arg(changed.name), changed);
    });
    form->begin();
}

void openLastDay(StaffBook &book, PersonId id, QWidget *parent)
{
    const Person *person = book.person(id);
    if (!person)
        return;
    auto *form = new ChangeForm(QCoreApplication::translate("people", "When is the last day of %1?").arg(person->name),
                                QCoreApplication::translate("people", "The person stays in the register, and earlier months stay as they "
                                                                      "were. An empty day means: stays."),
                                QCoreApplication::translate("people", "Save the last day"), parent);
    DayEdit *last = form->addDay(QStringLiteral("personTo"), QCoreApplication::translate("people", "Last day"),
                                 person->to.isValid() ? person->to : Month::of(book.day).last(), false);
    form->setWork([=, &book, before = *person]() -> Done {
        Person changed = before;
        changed.to = last->value();
        const QString name = changed.to.isValid()
            ? QCoreApplication::translate("people", "Let %1 leave on %2").arg(before.name, format::day(changed.to))
            : QCoreApplication::translate("people", "Let %1 stay").arg(before.name);
        return book.save(name, changed);
    });
    form->begin();
}

void openAbsence(StaffBook &book, const Absence &absence, QWidget *parent)
{
    const Person *person = book.person(absence.person);
    if (!person)
        return;
    const QString name = person->name;
    auto *form = new ChangeForm(QCoreApplication::translate("people", "When is %1 away?").arg(name),
                                QCoreApplication::translate("people", "Only the kind is kept, never a reason."),
                                absence.id ? QCoreApplication::translate("people", "Save the absence")
                                           : QCoreApplication::translate("people", "Add the absence"),
                                parent);
    DayEdit *from = form->addDay(QStringLiteral("absenceFrom"), QCoreApplication::translate("people", "First day"), absence.from);
    DayEdit *to = form->addDay(QStringLiteral("absenceTo"), QCoreApplication::translate("people", "Last day"), absence.to);
    Choice *kind = addAbsenceKinds(form, absence.kind);
    Choice *part = addAbsenceParts(form, absence.part);
    auto *cover = new Notice(Mood::News, form);
    cover->setObjectName(QStringLiteral("cover"));
    form->addWhole(cover);
    const auto typed = [=] {
        Absence typedAbsence = absence;
        typedAbsence.from = from->value();
        typedAbsence.to = to->value();
        typedAbsence.kind = Absence::Kind(kind->value<int>());
        typedAbsence.part = Absence::Part(part->value<int>());
        return typedAbsence;
    };
    const auto tell = [=, &book] { tellCover(book, typed(), cover); };
    QObject::connect(from, &DayEdit::valueChanged, form, tell);
    QObject::connect(to, &DayEdit::valueChanged, form, tell);
    tell();
    form->setWork([=, &book]() -> Done {
        const Absence changed = typed();
        const QString step = changed.id ? QCoreApplication::translate("people", "Change the absence of %1 from %2")
                                        : QCoreApplication::translate("people", "Add an absence of %1 from %2");
        return book.run(step.arg(name, format::day(changed.from)), [&] { return done(book.peopleStore.save(changed)); });
    });
    if (absence.id) {
        QPushButton *remove = form->addLink(QCoreApplication::translate("people", "Remove the absence"));
        remove->setObjectName(QStringLiteral("removeAbsence"));
        QObject::connect(remove, &QPushButton::clicked, form, [=, &book] {
            const QString step = QCoreApplication::translate("people", "Remove the absence of %1 from %2").arg(name, format::day(absence.from));
            if (const Done done = book.run(step, [&] { return book.peopleStore.remove(absence.id); }); !done)
                form->setError(done.error().message);
            else
                form->reject();
        });
    }
    form->begin();
}

Done decideWish(StaffBook &book, PersonId id, const directory::Choice &wish, bool isGranted)
{
    const Person *person = book.person(id);
    if (!person)
        return {};
    directory::Choice decided = wish;
    decided.decided = isGranted ? wish.wished : directory::mixOn(*person, wish.from).value_or(directory::registration80);
    const QString name = isGranted
        ? QCoreApplication::translate("people", "Grant %1 to %2 from %3").arg(directory::name(wish.wished), person->name, format::day(wish.from))
        : QCoreApplication::translate("people", "Keep %1 for %2 from %3").arg(directory::name(*decided.decided), person->name, format::day(wish.from));
    return book.save(name, directory::with(*person, decided));
}

} // namespace paybench::ui
