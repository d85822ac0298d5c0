// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/directory/person_changes.h"
#include "core/directory/staff_list.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/form_choices.h"
#include "ui/people/person_forms.h"
#include "ui/people/weekdays_edit.h"

#include <QPushButton>

#include <algorithm>

// New from a date: what holds for a person from a day on. Only what differs from before is written.

namespace paybench::ui {

namespace {

using directory::Mix;
using directory::Person;
using directory::Position;

enum class Decision { Granted, Undecided, Declined };

bool beginsOn(const Person &person, QDate day)
{
    const auto begins = [day](const auto &rows) {
        return std::any_of(rows.begin(), rows.end(), [day](const auto &row) { return row.from == day; });
    };
    return begins(person.positions) || begins(person.choices) || begins(person.mentors);
}

Person withoutTurn(Person person, QDate day)
{
    return withoutMentor(withoutChoice(withoutPosition(std::move(person), day), day), day);
}

Decision decisionOf(const directory::Choice *choice)
{
    if (!choice || choice->decided == choice->wished)
        return Decision::Granted;
    return choice->decided ? Decision::Declined : Decision::Undecided;
}

// What was filled in, as one value.
struct Wanted {
    Position position;
    std::optional<Mix> wished;
    Decision decision = Decision::Granted;
    QDate decideBy;
    PersonId mentor;
};

bool isSame(const Position &a, const Position &b)
{
    return a.group == b.group && a.percent == b.percent && a.weekdays == b.weekdays;
}

// A day to decide or review by that still lies ahead goes on into what is changed; one that has passed is history.
QDate keptReview(const directory::Choice &choice, QDate day)
{
    return choice.from == day || choice.decideBy >= day ? choice.decideBy : QDate();
}

Person withWanted(Person person, const Wanted &wanted)
{
    const QDate from = wanted.position.from;
    if (person.positions.empty() || from <= person.from || !isSame(wanted.position, positionOn(person, from)))
        person = with(std::move(person), wanted.position);
    if (wanted.wished) {
        directory::Choice choice{from, *wanted.wished, {}, wanted.decideBy};
        const std::optional<Mix> before = mixOn(person, from);
        if (wanted.decision == Decision::Granted)
            choice.decided = wanted.wished;
        else if (wanted.decision == Decision::Declined)
            choice.decided = before.value_or(directory::registration80);
        const directory::Choice *newest = inForce(person.choices, from);
        const bool isReviewed = !newest || keptReview(*newest, from) != choice.decideBy;
        const bool isNews = isReviewed || newest->wished != choice.wished || newest->decided != choice.decided;
        if (isNews)
            person = with(std::move(person), choice);
    }
    if (mentorOn(person, from).value_or(PersonId()) != wanted.mentor)
        person = withMentor(std::move(person), wanted.mentor, from);
    return person;
}

// As a user would say it: the one thing that is new, or a change.
QString nameOfChange(const StaffBook &book, const Person &before, const Wanted &wanted)
{
    const QDate from = wanted.position.from;
    const QString day = format::day(from);
    const Position was = positionOn(before, from);
    const bool samePosition = isSame(was, wanted.position);
    const directory::Choice *newest = inForce(before.choices, from);
    const bool sameChoice = !wanted.wished || (newest && newest->wished == *wanted.wished && decisionOf(newest) == wanted.decision);
    if (sameChoice && was.group != wanted.position.group && was.percent == wanted.position.percent)
        return QCoreApplication::translate("people", "Move %1 to %2 from %3").arg(before.name, book.nameOf(wanted.position.group), day);
    if (sameChoice && was.group == wanted.position.group && was.percent != wanted.position.percent)
        return QCoreApplication::translate("people", "Let %1 work %2% from %3")
            .arg(before.name, format::number(wanted.position.percent), day);
    if (samePosition && !sameChoice && wanted.decision == Decision::Undecided)
        return QCoreApplication::translate("people", "Note the wish of %1 for %2 from %3").arg(before.name, directory::name(*wanted.wished), day);
    return QCoreApplication::translate("people", "Change %1 from %2").arg(before.name, day);
}

ui::Choice *addDecisions(ChangeForm *form, Decision decision)
{
    auto *choice = new ui::Choice(form);
    choice->setOptions<int>({{int(Decision::Granted), QCoreApplication::translate("people", "Decided: yes")},
                             {int(Decision::Undecided), QCoreApplication::translate("people", "Not decided yet")},
                             {int(Decision::Declined), QCoreApplication::translate("people", "Decided: no")}});
    choice->setValue(int(decision));
    form->add(QStringLiteral("decision"), choice, QCoreApplication::translate("people", "Decision"));
    return choice;
}

// The fields of the form, and what stands in them.
struct FromDateFields {
    FromDateFields(ChangeForm *form, const StaffBook &book, const Person &person, QDate day)
    {
        const Position position = positionOn(person, day);
        const directory::Choice *choice = inForce(person.choices, day);
        from = form->addDay(QStringLiteral("validFrom"), QCoreApplication::translate("people", "Valid from"), day);
        group = addGroups(form, book, position.group);
        percent = new CountEdit(form);
        percent->setRange(1, 100);
        percent->setRequired(true);
        percent->setValue(position.percent);
        form->add(QStringLiteral("percent"), percent, QCoreApplication::translate("people", "Percentage"));
        mentor = addPeople(form, QStringLiteral("mentor"), QCoreApplication::translate("people", "Mentor"), book.people,
                           QCoreApplication::translate("people", "No mentor"), mentorOn(person, day).value_or(PersonId()));
        weekdays = new WeekdaysEdit(form);
        weekdays->setValue(position.weekdays);
        form->add(QStringLiteral("weekdays"), weekdays, QCoreApplication::translate("people", "Working days"), ChangeForm::Width::Whole);
        mix = addMix(form, choice ? directory::name(choice->wished) : QString());
        decision = addDecisions(form, decisionOf(choice));
        decideBy = form->addDay(QStringLiteral("decideBy"), QCoreApplication::translate("people", "Decide or review by"),
                                choice ? keptReview(*choice, day) : QDate(), false);
    }

    Wanted wanted() const
    {
        Wanted typed;
        typed.position = {from->value(), GroupId{group->value<qint64>()}, int(percent->value().value_or(100)), weekdays->value()};
        typed.wished = directory::mixOfText(mix->text());
        typed.decision = Decision(decision->value<int>());
        typed.decideBy = decideBy->value();
        typed.mentor = PersonId{mentor->value<qint64>()};
        return typed;
    }

    DayEdit *from;
    ui::Choice *group;
    CountEdit *percent;
    ui::Choice *mentor;
    WeekdaysEdit *weekdays;
    CheckedEdit *mix;
    ui::Choice *decision;
    DayEdit *decideBy;
};

void addRemoval(ChangeForm *form, StaffBook &book, const Person &person, QDate day)
{
    QPushButton *remove = form->addLink(QCoreApplication::translate("people", "Remove what begins on this day"));
    remove->setObjectName(QStringLiteral("removeTurn"));
    QObject::connect(remove, &QPushButton::clicked, form, [form, &book, person, day] {
        const QString step = QCoreApplication::translate("people", "Remove the change of %1 from %2").arg(person.name, format::day(day));
        if (const Done done = book.save(step, withoutTurn(person, day)); !done)
            form->setError(done.error().message);
        else
            form->reject();
    });
}

} // namespace

void openChange(StaffBook &book, PersonId id, QDate from, QWidget *parent)
{
    const Person *found = book.person(id);
    if (!found)
        return;
    const Person person = *found;
    const bool isEdited = beginsOn(person, from);
    auto *form = new ChangeForm(QCoreApplication::translate("people", "What is new for %1, and from which day?").arg(person.name),
                                QCoreApplication::translate("people", "Days before stay as they were. Closed months never move."),
                                QCoreApplication::translate("people", "Save from that day"), parent);
    const FromDateFields fields(form, book, person, from);
    // What is edited is taken out first, so that it can move to another day.
    const Person base = isEdited ? withoutTurn(person, from) : person;
    form->setWork([fields, base, person, &book]() -> Done {
        const Wanted wanted = fields.wanted();
        if (wanted.position.from < person.from)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("people", "%1 starts on %2, so nothing was saved. Choose that day or a later one.")
                             .arg(person.name, format::day(person.from)),
                         {}};
        return book.save(nameOfChange(book, person, wanted), withWanted(base, wanted));
    });
    if (isEdited && from > person.from)
        addRemoval(form, book, person, from);
    form->begin();
}

} // namespace paybench::ui
