// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/directory/unit_moves.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/form_choices.h"
#include "ui/people/groups_tab.h"

// What is asked when a group is new, gets a trainer, or takes over units.

namespace paybench::ui {

namespace {

QString nameOfMove(const StaffBook &book, const std::vector<UnitId> &units, GroupId group, QDate from)
{
    if (units.size() == 1) {
        const directory::Unit *unit = book.unit(units.front());
        return QCoreApplication::translate("people", "Move %1 to %2 from %3")
            .arg(unit ? unit->name : QString(), book.nameOf(group), format::day(from));
    }
    return QCoreApplication::translate("people", "Move %Ln unit(s) to %1 from %2", nullptr, int(units.size()))
        .arg(book.nameOf(group), format::day(from));
}

// How many units each assistant of the group would carry then.
QString loadAfter(const StaffBook &book, const std::vector<UnitId> &units, GroupId group)
{
    int count = int(book.unitsOf(group).size());
    for (const UnitId id : units) {
        const directory::Unit *unit = book.unit(id);
        count += unit && book.groupOf(*unit) != group ? 1 : 0;
    }
    const int full = directory::strength(book.people, group, book.day).fullTimeHundredths;
    const QString name = book.nameOf(group);
    const QString number = QCoreApplication::translate("people", "%Ln unit(s)", nullptr, count);
    if (full == 0)
        return QCoreApplication::translate("people", "%1 then has %2 and nobody to serve them.").arg(name, number);
    return QCoreApplication::translate("people", "%1 then has %2, %3 per FTE.").arg(name, number, format::decimal(rounded(count * 100, full, 2), 2));
}

GroupId likelyGroup(const StaffBook &book, const std::vector<UnitId> &units)
{
    const directory::Unit *unit = book.unit(units.front());
    const GroupId now = unit ? book.groupOf(*unit) : GroupId();
    for (const directory::Group &group : book.groups) {
        if (group.id != now)
            return group.id;
    }
    return now;
}

} // namespace

void openMove(StaffBook &book, const std::vector<UnitId> &units, GroupId group, QWidget *parent)
{
    const directory::Unit *first = book.unit(units.front());
    auto *form = new ChangeForm(units.size() == 1 && first
                                    ? QCoreApplication::translate("people", "Which group serves %1, and from which day?").arg(first->name)
                                    : QCoreApplication::translate("people", "Which group serves %Ln unit(s), and from which day?", nullptr, int(units.size())),
                                QCoreApplication::translate("people", "Days before stay as they were."),
                                QCoreApplication::translate("people", "Move from that day"), parent);
    Choice *choice = addGroups(form, book, group ? group : likelyGroup(book, units));
    DayEdit *from = form->addDay(QStringLiteral("validFrom"), QCoreApplication::translate("people", "Valid from"), book.day);
    auto *load = new Notice(Mood::News, form);
    load->setObjectName(QStringLiteral("load"));
    form->addWhole(load);
    const auto tell = [=, &book] { load->setText(loadAfter(book, units, GroupId{choice->value<qint64>()})); };
    QObject::connect(choice, &Choice::chosen, form, tell);
    tell();
    form->setWork([=, &book]() -> Done {
        const GroupId to{choice->value<qint64>()};
        if (!to)
            return Error{Error::Kind::Invalid, QCoreApplication::translate("people", "A group has to serve the unit. Choose one."), {}};
        return book.run(nameOfMove(book, units, to, from->value()), [&]() -> Done {
            for (const UnitId id : units) {
                const directory::Unit *unit = book.unit(id);
                if (!unit)
                    continue;
                if (const auto saved = book.customerStore.save(directory::movedTo(*unit, to, from->value())); !saved)
                    return saved.error();
            }
            return {};
        });
    });
    form->begin();
}

void openNewGroup(StaffBook &book, QWidget *parent)
{
    auto *form = new ChangeForm(QCoreApplication::translate("people", "What is the new group called?"), {},
                                QCoreApplication::translate("people", "Add the group"), parent);
    CheckedEdit *name = form->addText(QStringLiteral("groupName"), QCoreApplication::translate("people", "Name"), {});
    form->setWork([=, &book]() -> Done {
        directory::Group group;
        group.name = name->text().trimmed();
        group.order = book.groups.empty() ? 1 : book.groups.back().order + 1;
        return book.save(QCoreApplication::translate("people", "Add the group %1").arg(group.name), group);
    });
    form->begin();
}

void openTrainer(StaffBook &book, GroupId id, QWidget *parent)
{
    const directory::Group *found = book.group(id);
    if (!found)
        return;
    const directory::Group group = *found;
    std::vector<directory::Person> trainers;
    for (const directory::Person &person : book.people) {
        if (person.role == directory::Role::Trainer)
            trainers.push_back(person);
    }
    auto *form = new ChangeForm(QCoreApplication::translate("people", "Who trains %1, and from which day?").arg(group.name),
                                QCoreApplication::translate("people", "A trainer is linked to a group. Days before stay as they were."),
                                QCoreApplication::translate("people", "Save from that day"), parent);
    Choice *trainer = addPeople(form, QStringLiteral("trainer"), QCoreApplication::translate("people", "Trainer"), trainers,
                                QCoreApplication::translate("people", "Choose a trainer"), book.trainerOf(group).value_or(PersonId()));
    DayEdit *from = form->addDay(QStringLiteral("validFrom"), QCoreApplication::translate("people", "Valid from"), book.day);
    form->setWork([=, &book]() -> Done {
        directory::Group changed = group;
        const QDate day = from->value();
        std::erase_if(changed.trainers, [day](const directory::TrainerLink &link) { return link.from == day; });
        changed.trainers.push_back({day, PersonId{trainer->value<qint64>()}});
        return book.save(QCoreApplication::translate("people", "Let %1 train %2 from %3")
                             .arg(book.nameOf(changed.trainers.back().trainer), group.name, format::day(day)),
                         changed);
    });
    form->begin();
}

} // namespace paybench::ui
