// SPDX-License-Identifier: MPL-2.0
#include "core/store/centres.h"
#include "core/store/saving.h"
#include "core/store/work_orders.h"

#include <QCoreApplication>

#include <algorithm>

// Hours on work orders, raw to the second.

namespace paybench::store {

namespace {

using worklog::Entry;

Entry readEntry(const QSqlRecord &record)
{
    Entry entry;
    entry.id = {record.value("id").toLongLong()};
    entry.order = {record.value("work_order_id").toLongLong()};
    entry.person = {record.value("person_id").toLongLong()};
    entry.time = {record.value("started").toLongLong(), record.value("ended").toLongLong()};
    entry.note = record.value("note").toString();
    return entry;
}

Result<std::vector<Entry>> entryWith(const Database &db, EntryId entry)
{
    return db.rows(R"(select id, work_order_id, person_id, started, ended, note from work_entry where id = :id)",
                   {{":id", entry.value}}, readEntry);
}

Month monthAt(std::int64_t second, const QTimeZone &zone)
{
    return Month::of(QDateTime::fromSecsSinceEpoch(second, zone).date());
}

// Every month that the time touches, by local days, is open.
Done inOpenMonths(const Database &db, const Stretch &time, const QTimeZone &zone)
{
    const Month last = monthAt(time.end > time.start ? time.end - 1 : time.end, zone);
    for (Month month = monthAt(time.start, zone); month <= last; month = month.plus(1)) {
        if (const Done open = inOpenMonth(db, month); !open)
            return open;
    }
    return {};
}

// The stored entry may be changed or taken away only while its months are open.
Done entryIsOpen(const Database &db, EntryId id, const QTimeZone &zone)
{
    const auto stored = entryWith(db, id);
    if (!stored)
        return stored.error();
    return stored->empty() ? Done() : inOpenMonths(db, stored->front().time, zone);
}

Result<directory::WorkOrder> orderOf(const WorkOrders &orders, const Entry &entry)
{
    const auto all = orders.orders();
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const auto &order) { return order.id == entry.order; });
    if (found != all->end())
        return *found;
    return refused(QCoreApplication::translate("store",
                                               "The hours belong to no work order, so nothing was saved. "
                                               "Choose a work order."));
}

Result<QTimeZone> zoneOf(Database &db)
{
    const auto centre = Centres(db).centre();
    if (!centre)
        return centre.error();
    return directory::timeZone(centre->country);
}

Done mayBeWritten(Database &db, const WorkOrders &orders, const Entry &entry)
{
    const auto zone = zoneOf(db);
    if (!zone)
        return zone.error();
    const auto order = orderOf(orders, entry);
    if (!order)
        return order.error();
    if (const Done right = withoutFaults(faults(entry, *order, *zone)); !right)
        return right;
    if (const Done clean = withoutPersonalNumbers({entry.note}); !clean)
        return clean;
    if (const Done open = inOpenMonths(db, entry.time, *zone); !open)
        return open;
    return entryIsOpen(db, entry.id, *zone);
}

Result<EntryId> writeEntry(Database &db, const Entry &entry)
{
    const auto written = db.change(R"(
        insert into work_entry (id, work_order_id, person_id, started, ended, note)
        values (:id, :work_order_id, :person_id, :started, :ended, :note)
        on conflict (id) do update set work_order_id = excluded.work_order_id, person_id = excluded.person_id,
          started = excluded.started, ended = excluded.ended, note = excluded.note)",
                                   {{":id", idOrNull(entry.id.value)},
                                    {":work_order_id", entry.order.value},
                                    {":person_id", entry.person.value},
                                    {":started", qint64{entry.time.start}},
                                    {":ended", qint64{entry.time.end}},
                                    {":note", text(entry.note)}});
    if (!written)
        return written.error();
    return entry.id ? entry.id : EntryId{*written};
}

} // namespace

Result<std::vector<Entry>> WorkOrders::entries(const Stretch &time) const
{
    return m_db.rows(R"(select id, work_order_id, person_id, started, ended, note from work_entry
                        where started < :end and ended > :start order by started, id)",
                     {{":start", qint64{time.start}}, {":end", qint64{time.end}}}, readEntry);
}

Result<std::vector<Entry>> WorkOrders::entriesOf(WorkOrderId order) const
{
    return m_db.rows(R"(select id, work_order_id, person_id, started, ended, note from work_entry
                        where work_order_id = :order order by started, id)",
                     {{":order", order.value}}, readEntry);
}

Result<EntryId> WorkOrders::save(const Entry &entry)
{
    return inStep<EntryId>(m_db, QCoreApplication::translate("store", "Log hours"), [&]() -> Result<EntryId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from work_entry where id = :id)", entry.id.value);
            !there)
            return there.error();
        if (const Done may = mayBeWritten(m_db, *this, entry); !may)
            return may.error();
        return writeEntry(m_db, entry);
    });
}

Done WorkOrders::remove(EntryId entry)
{
    return m_db.step(QCoreApplication::translate("store", "Remove hours"), [&]() -> Done {
        const auto zone = zoneOf(m_db);
        if (!zone)
            return zone.error();
        if (const Done open = entryIsOpen(m_db, entry, *zone); !open)
            return open;
        return done(m_db.change(R"(delete from work_entry where id = :id)", {{":id", entry.value}}));
    });
}

} // namespace paybench::store
