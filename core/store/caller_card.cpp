// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"
#include "core/store/case_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

// Who is on the line: place, group, and what was asked before.

namespace paybench::store {

namespace {

using worklog::CallerCard;
using worklog::LineBook;
using worklog::WhoMatch;

template <class Row, class IdOf> const Row *rowWith(const std::vector<Row> &rows, IdOf id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// What is in force on the day, of rows that ascend by day.
template <class Row> const Row *inForce(const std::vector<Row> &rows, QDate day)
{
    const Row *newest = nullptr;
    for (const Row &row : rows) {
        if (row.from <= day)
            newest = &row;
    }
    return newest;
}

QString functionOf(const LineBook &book, const WhoMatch &who)
{
    QStringList parts;
    const auto *contact = rowWith(book.contacts, who.contact);
    if (contact && !contact->function.isEmpty())
        parts.push_back(contact->function);
    if (const auto *unit = rowWith(book.units, who.unit))
        parts.push_back(unit->name);
    if (const auto *customer = rowWith(book.customers, who.customer))
        parts.push_back(customer->name);
    return parts.join(QStringLiteral(", "));
}

QString groupOf(const LineBook &book, UnitId of, QDate day)
{
    const auto *unit = rowWith(book.units, of);
    const auto *served = unit ? inForce(unit->groups, day) : nullptr;
    const auto *group = served ? rowWith(book.groups, served->group) : nullptr;
    if (!group)
        return {};
    const auto *link = inForce(group->trainers, day);
    const auto *trainer = link ? rowWith(book.people, link->trainer) : nullptr;
    return trainer ? QCoreApplication::translate("store", "%1, trainer %2").arg(group->name, trainer->name) : group->name;
}

Result<std::vector<worklog::Case>> latestOf(const Database &db, const WhoMatch &who)
{
    if (who.contact)
        return db.rows(R"(select * from support_case where contact_id = :id order by opened desc, id desc limit 5)", {{":id", who.contact.value}}, readCase);
    if (who.unit)
        return db.rows(R"(select * from support_case where unit_id = :id order by opened desc, id desc limit 5)", {{":id", who.unit.value}}, readCase);
    return db.rows(R"(select * from support_case where customer_id = :id order by opened desc, id desc limit 5)", {{":id", who.customer.value}}, readCase);
}

// How many are open, and how many began since then.
Done countOf(const Database &db, const WhoMatch &who, std::int64_t since, CallerCard &card)
{
    const Values whose{{":contact", idOrNull(who.contact.value)},
                       {":unit", who.contact ? QVariant() : idOrNull(who.unit.value)},
                       {":customer", who.contact || who.unit ? QVariant() : idOrNull(who.customer.value)}};
    // The pluses keep the search on the index of what is to be done: a customer has had thousands of cases.
    const auto open = count(db, R"(select count(*) from support_case where state in ('open', 'second_line', 'waiting', 'later')
                                   and (+contact_id = :contact or +unit_id = :unit or +customer_id = :customer))",
                            whose);
    Values begun = whose;
    begun.push_back({":since", qint64{since}});
    const auto inRule = count(db, R"(select (select count(*) from support_case where contact_id = :contact and opened >= :since)
                                       + (select count(*) from support_case where unit_id = :unit and opened >= :since)
                                       + (select count(*) from support_case where customer_id = :customer and opened >= :since))",
                              begun);
    if (!open || !inRule)
        return open ? inRule.error() : open.error();
    card.open = int(*open);
    card.inRule = int(*inRule);
    return {};
}

} // namespace

Result<CallerCard> callerCard(Database &db, const LineBook &book, const WhoMatch &who, std::int64_t now)
{
    CallerCard card;
    if (!who.contact && !who.unit && !who.customer)
        return card;
    const QDate today = localDay(now, book.zone);
    card.name = who.name;
    card.function = functionOf(book, who);
    card.group = groupOf(book, who.unit, today);
    const std::int64_t since = worklog::stretchOf(today.addDays(1 - book.rule.days), book.zone).start;
    if (const Done counted = countOf(db, who, since, card); !counted)
        return counted.error();
    auto latest = latestOf(db, who);
    if (!latest)
        return latest.error();
    card.latest = std::move(*latest);
    return card;
}

} // namespace paybench::store
