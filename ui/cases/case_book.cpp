// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_book.h"

#include "core/basics/validity.h"
#include "core/store/database.h"
#include "core/worklog/hours.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

using worklog::Case;
using worklog::CaseState;

namespace {

template <class Row, class Key>
const Row *withId(const std::vector<Row> &rows, Key id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() || !id ? nullptr : &*found;
}

int urgencyClass(const TimedCase &one)
{
    if (one.one.state == CaseState::Waiting)
        return 2;
    return one.sla && one.sla->due.isValid() ? 0 : 1;
}

} // namespace

bool TimedCase::isToPick() const
{
    return (one.state == CaseState::Open || one.state == CaseState::SecondLine) && !one.claimedBy;
}

bool isMoreUrgent(const TimedCase &a, const TimedCase &b)
{
    if (urgencyClass(a) != urgencyClass(b))
        return urgencyClass(a) < urgencyClass(b);
    if (urgencyClass(a) == 0 && a.sla->due != b.sla->due)
        return a.sla->due < b.sla->due;
    return a.one.opened != b.one.opened ? a.one.opened < b.one.opened : a.one.id < b.one.id;
}

const directory::Person *CaseBook::person(PersonId id) const
{
    return withId(people, id);
}

const directory::Contact *CaseBook::contact(ContactId id) const
{
    return withId(contacts, id);
}

const directory::Unit *CaseBook::unit(UnitId id) const
{
    return withId(units, id);
}

const directory::Customer *CaseBook::customer(CustomerId id) const
{
    return withId(customers, id);
}

const directory::Group *CaseBook::group(GroupId id) const
{
    return withId(groups, id);
}

const worklog::CaseType *CaseBook::type(CaseTypeId id) const
{
    return withId(types, id);
}

const TimedCase *CaseBook::find(CaseId id) const
{
    for (const auto *list : {&todo, &closedToday}) {
        for (const TimedCase &each : *list) {
            if (each.one.id == id)
                return &each;
        }
    }
    return nullptr;
}

QString CaseBook::name(PersonId id) const
{
    const directory::Person *found = person(id);
    return found ? found->name : QString();
}

QString CaseBook::name(GroupId id) const
{
    const directory::Group *found = group(id);
    return found ? found->name : QString();
}

QString CaseBook::caller(const Case &one) const
{
    const directory::Contact *found = contact(one.contact);
    return found ? found->name : QCoreApplication::translate("cases", "Anonymous");
}

QString CaseBook::place(const Case &one) const
{
    if (const directory::Unit *found = unit(one.unit))
        return found->name;
    const directory::Customer *whole = customer(one.customer);
    return whole ? whole->name : QString();
}

QString CaseBook::title(const Case &one) const
{
    const QString own = one.title();
    return own.isEmpty() ? topics.path(one.topic) : own;
}

PersonId CaseBook::trainerOf(GroupId id) const
{
    const directory::Group *found = group(id);
    const directory::TrainerLink *link = found ? inForce(found->trainers, today) : nullptr;
    return link ? link->trainer : PersonId();
}

GroupId CaseBook::groupOf(UnitId id) const
{
    const directory::Unit *found = unit(id);
    const directory::UnitGroup *link = found ? inForce(found->groups, today) : nullptr;
    return link ? link->group : GroupId();
}

GroupId CaseBook::groupFor(UnitId of, TopicId topic) const
{
    const GroupId served = groupOf(of);
    return served ? served : topics.group(topic);
}

int CaseBook::openOf(PersonId id) const
{
    return int(std::count_if(todo.begin(), todo.end(), [&](const TimedCase &each) { return each.one.claimedBy == id; }));
}

bool CaseBook::isHere(PersonId id) const
{
    const directory::Person *found = person(id);
    return found && found->isHere(today) && std::find(away.begin(), away.end(), id) == away.end();
}

QDateTime CaseBook::local(std::int64_t utc) const
{
    return QDateTime::fromSecsSinceEpoch(utc, zone);
}

TimedCase CaseBook::timed(const store::CaseWithEvents &stored) const
{
    return {stored.one, stored.events, worklog::slaOf(stored.one, stored.events, types, clock, zone, now)};
}

} // namespace paybench::ui
