// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"
#include "core/store/entry_rows.h"
#include "core/store/log_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

// Registration batches with their items, and the favourites that start them.

namespace paybench::store {

namespace {

using worklog::Activity;
using worklog::Batch;
using worklog::Entry;
using worklog::Favourite;

Favourite readFavourite(const QSqlQuery &query)
{
    Favourite favourite;
    favourite.id = {query.value(0).toLongLong()};
    favourite.person = {query.value(1).toLongLong()};
    favourite.place = query.value(2).toInt();
    favourite.doing.name = query.value(3).toString();
    favourite.doing.activity = worklog::activityOfKey(query.value(4).toString()).value_or(Activity::Registration);
    favourite.doing.customer = {query.value(5).toLongLong()};
    favourite.doing.unit = {query.value(6).toLongLong()};
    favourite.doing.order = {query.value(7).toLongLong()};
    return favourite;
}

// Somebody who gives a place to another favourite wants that one there.
Result<FavouriteId> writeFavourite(Database &db, const Favourite &favourite)
{
    const auto freed = db.change(R"(delete from favourite where person_id = :person and place = :place and id is not :id)",
                                 {{":person", favourite.person.value}, {":place", favourite.place}, {":id", idOrNull(favourite.id.value)}});
    if (!freed)
        return freed.error();
    const auto written = db.change(R"(
        insert into favourite (id, person_id, place, name, activity, customer_id, unit_id, work_order_id)
        values (:id, :person_id, :place, :name, :activity, :customer_id, :unit_id, :work_order_id)
        on conflict (id) do update set person_id = excluded.person_id, place = excluded.place, name = excluded.name,
          activity = excluded.activity, customer_id = excluded.customer_id, unit_id = excluded.unit_id, work_order_id = excluded.work_order_id)",
                                   {{":id", idOrNull(favourite.id.value)},
                                    {":person_id", favourite.person.value},
                                    {":place", favourite.place},
                                    {":name", text(favourite.doing.name)},
                                    {":activity", worklog::key(favourite.doing.activity)},
                                    {":customer_id", idOrNull(favourite.doing.customer.value)},
                                    {":unit_id", idOrNull(favourite.doing.unit.value)},
                                    {":work_order_id", idOrNull(favourite.doing.order.value)}});
    if (!written)
        return written.error();
    return favourite.id ? favourite.id : FavouriteId{*written};
}

struct BatchSpeed {
    int items = 0;
    qint64 seconds = 0;
};

BatchSpeed readSpeed(const QSqlQuery &query)
{
    return {query.value(0).toInt(), query.value(1).toLongLong()};
}

} // namespace

Result<std::vector<Batch>> Logs::batches(PersonId person, const Stretch &time) const
{
    return m_db.rows(R"(select id, person_id, name, customer_id, started, ended, items from batch
                        where person_id = :person and started < :end and (ended is null or ended > :start
                          or id in (select batch_id from work_entry where person_id = :person and started >= :start - 172800 and started < :end
                                    and ended > :start))
                        order by started, id)",
                     {{":person", person.value}, {":start", qint64{time.start}}, {":end", qint64{time.end}}}, readBatch);
}

Result<std::vector<Entry>> Logs::entriesOf(BatchId batch) const
{
    return m_db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                        from work_entry where batch_id = :batch order by started, id)",
                     {{":batch", batch.value}}, readEntry);
}

Done Logs::saveItems(BatchId batch, std::optional<int> items)
{
    if (items && *items < 0)
        return refused(QCoreApplication::translate("store", "The number of items is below 0, so nothing was saved. Enter 0 or more."));
    return m_db.step(QCoreApplication::translate("store", "Count the items of a batch"), [&]() -> Done {
        if (const Done there = stillThere(m_db, R"(select count(*) from batch where id = :id)", batch.value); !there)
            return there;
        return done(m_db.change(R"(update batch set items = :items where id = :id)",
                                {{":id", batch.value}, {":items", items ? QVariant(*items) : QVariant()}}));
    });
}

Result<std::vector<double>> Logs::ownItemsPerHour(PersonId person, int newest) const
{
    const auto speeds = m_db.rows(R"(
        select b.items, (select coalesce(sum(e.ended - e.started), 0) from work_entry e where e.batch_id = b.id and e.activity = 'registration')
        from batch b where b.person_id = :person and b.items > 0 and b.ended is not null order by b.started desc limit :newest)",
                                  {{":person", person.value}, {":newest", newest}}, readSpeed);
    if (!speeds)
        return speeds.error();
    std::vector<double> perHour;
    for (const BatchSpeed &speed : *speeds) {
        if (speed.seconds > 0)
            perHour.push_back(speed.items * 3600.0 / double(speed.seconds));
    }
    return perHour;
}

Result<std::vector<Favourite>> Logs::favourites(PersonId person) const
{
    return m_db.rows(R"(select id, person_id, place, name, activity, customer_id, unit_id, work_order_id from favourite
                        where person_id = :person order by place)",
                     {{":person", person.value}}, readFavourite);
}

Result<FavouriteId> Logs::save(const Favourite &favourite)
{
    if (const Done right = withoutFaults(worklog::faults(favourite)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({favourite.doing.name}); !clean)
        return clean.error();
    return inStep<FavouriteId>(m_db, QCoreApplication::translate("store", "Save the favourite %1").arg(favourite.doing.name), [&]() -> Result<FavouriteId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from favourite where id = :id)", favourite.id.value); !there)
            return there.error();
        return writeFavourite(m_db, favourite);
    });
}

Done Logs::remove(FavouriteId favourite)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a favourite"),
                     [&] { return done(m_db.change(R"(delete from favourite where id = :id)", {{":id", favourite.value}})); });
}

} // namespace paybench::store
