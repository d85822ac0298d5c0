// SPDX-License-Identifier: MPL-2.0
#include "core/basics/put_read.h"
#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/saving.h"
#include "core/store/trainings.h"

#include <algorithm>
#include <set>

// Whom and what the quick line can mean on a day.

namespace paybench::store {

namespace {

using worklog::LineBook;

template <class Row, class Condition> void dropFrom(std::vector<Row> &rows, const Condition &isOver)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), isOver), rows.end());
}

// Customers and units that have ended call no more, nor do their people; a caller of a closed unit still has a customer.
void keepThoseOf(QDate today, LineBook &book)
{
    const auto isOver = [today](const auto &row) { return row.to.isValid() && row.to < today; };
    dropFrom(book.customers, isOver);
    std::set<CustomerId> customers;
    for (const directory::Customer &customer : book.customers)
        customers.insert(customer.id);
    const auto isOfNone = [&](CustomerId customer) { return customers.count(customer) == 0; };
    dropFrom(book.units, [&](const directory::Unit &unit) { return isOver(unit) || isOfNone(unit.customer); });
    dropFrom(book.contacts, [&](const directory::Contact &contact) { return isOfNone(contact.customer); });
    dropFrom(book.referrals, [&](const directory::Referral &referral) { return referral.customer && isOfNone(referral.customer); });
    std::set<UnitId> units;
    for (const directory::Unit &unit : book.units)
        units.insert(unit.id);
    for (directory::Contact &contact : book.contacts) {
        if (units.count(contact.unit) == 0)
            contact.unit = {};
    }
}

} // namespace

Result<LineBook> lineBook(Database &db, QDate today)
{
    LineBook book;
    Done all;
    const Customers customers(db);
    const Cases cases(db);
    const People people(db);
    putRead(customers.all(), book.customers, all);
    putRead(customers.units(), book.units, all);
    putRead(customers.contacts(), book.contacts, all);
    putRead(customers.referrals(), book.referrals, all);
    putRead(people.groups(), book.groups, all);
    putRead(people.all(), book.people, all);
    putRead(cases.types(), book.types, all);
    std::vector<worklog::Topic> topics;
    putRead(cases.topics(), topics, all);
    putRead(Trainings(db).ruleOn(today), book.rule, all);
    putRead(zoneOfCentre(db), book.zone, all);
    if (!all)
        return all.error();
    book.topics = worklog::Topics(std::move(topics));
    keepThoseOf(today, book);
    return book;
}

} // namespace paybench::store
