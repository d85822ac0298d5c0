// SPDX-License-Identifier: MPL-2.0
#include "ui/people/staff_book.h"

#include "core/basics/validity.h"

#include <algorithm>

namespace paybench::ui {

namespace {

template <class Rows, class Key>
auto found(const Rows &rows, Key id) -> decltype(rows.data())
{
    const auto at = std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

template <class Rows>
Done take(Rows &into, const Result<Rows> &read)
{
    if (!read)
        return read.error();
    into = *read;
    return {};
}

} // namespace

StaffBook::StaffBook(store::People &peopleOfFile, store::Customers &customersOfFile, store::Centres &centresOfFile, Steps &steps,
                     QDate dayOfToday, bool canWrite)
    : peopleStore(peopleOfFile), customerStore(customersOfFile), centreStore(centresOfFile), today(dayOfToday), day(dayOfToday),
      isWritable(canWrite), m_steps(steps)
{
}

Done StaffBook::read()
{
    const QDate first(1900, 1, 1);
    const QDate last(2999, 12, 31);
    for (const Done &done : {take(people, peopleStore.all()), take(groups, peopleStore.groups()),
                             take(absences, peopleStore.absences(first, last)), take(customers, customerStore.all()),
                             take(owners, customerStore.owners()), take(units, customerStore.units()),
                             take(referrals, customerStore.referrals()), take(centre, centreStore.centre()),
                             take(time, centreStore.workingTime())}) {
        if (!done)
            return done;
    }
    return {};
}

Done StaffBook::run(const QString &name, const std::function<Done()> &work)
{
    if (!isWritable)
        return Error{Error::Kind::Conflict, tr("The file is read-only, so nothing was saved. Open it where it can be written."), {}};
    Done last;
    const bool saved = m_steps.run(name, [&] {
        last = work();
        return last;
    });
    if (saved)
        return {};
    if (last) // the work was right, so the file could not take it
        return Error{Error::Kind::Io, tr("The file could not be written, so nothing was saved. Try again."), {}};
    return last;
}

Done StaffBook::save(const QString &name, const directory::Person &person)
{
    return run(name, [&] { return done(peopleStore.save(person)); });
}

Done StaffBook::save(const QString &name, const directory::Group &group)
{
    return run(name, [&] { return done(peopleStore.save(group)); });
}

const directory::Person *StaffBook::person(PersonId id) const
{
    return found(people, id);
}

const directory::Group *StaffBook::group(GroupId id) const
{
    return found(groups, id);
}

const directory::Customer *StaffBook::customer(CustomerId id) const
{
    return found(customers, id);
}

const directory::Unit *StaffBook::unit(UnitId id) const
{
    return found(units, id);
}

QString StaffBook::nameOf(PersonId id) const
{
    const directory::Person *one = person(id);
    return one ? one->name : QString();
}

QString StaffBook::nameOf(GroupId id) const
{
    const directory::Group *one = group(id);
    return one ? one->name : QString();
}

QString StaffBook::nameOf(CustomerId id) const
{
    const directory::Customer *one = customer(id);
    return one ? one->name : QString();
}

std::optional<PersonId> StaffBook::trainerOf(const directory::Group &group) const
{
    const directory::TrainerLink *link = inForce(group.trainers, day);
    return link ? std::optional<PersonId>(link->trainer) : std::nullopt;
}

GroupId StaffBook::groupOf(const directory::Unit &unit) const
{
    const directory::UnitGroup *served = inForce(unit.groups, day);
    return served ? served->group : GroupId();
}

std::vector<const directory::Unit *> StaffBook::unitsOf(GroupId group) const
{
    std::vector<const directory::Unit *> own;
    for (const directory::Unit &unit : units) {
        if (groupOf(unit) == group && (!unit.to.isValid() || day <= unit.to))
            own.push_back(&unit);
    }
    return own;
}

std::vector<directory::Absence> StaffBook::absencesOf(PersonId person) const
{
    std::vector<directory::Absence> own;
    std::copy_if(absences.begin(), absences.end(), std::back_inserter(own),
                 [person](const directory::Absence &absence) { return absence.person == person; });
    std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return own;
}

} // namespace paybench::ui
