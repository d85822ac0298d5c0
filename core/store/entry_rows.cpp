// SPDX-License-Identifier: MPL-2.0
#include "core/store/entry_rows.h"

#include "core/basics/format.h"
#include "core/basics/wall_clock.h"
#include "core/store/centres.h"
#include "core/store/saving.h"
#include "core/store/session.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using worklog::Activity;
using worklog::Entry;

Values valuesOf(const Entry &entry, qint64 saved)
{
    return {{":id", idOrNull(entry.id.value)},
            {":person_id", entry.person.value},
            {":started", qint64{entry.time.start}},
            {":ended", qint64{entry.time.end}},
            {":activity", worklog::key(entry.activity)},
            {":work_order_id", idOrNull(entry.order.value)},
            {":customer_id", idOrNull(entry.customer.value)},
            {":unit_id", idOrNull(entry.unit.value)},
            {":case_id", idOrNull(entry.ofCase.value)},
            {":batch_id", idOrNull(entry.batch.value)},
            {":note", text(entry.note)},
            {":saved", saved}};
}

using PersonDay = std::pair<qint64, QDate>;

// Whose time of which days the step that runs has changed, by the images of what was logged and counted.
Result<std::set<PersonDay>> touchedDays(const Database &db, const QTimeZone &zone)
{
    std::set<PersonDay> touched;
    const Done read = db.each(R"(
        with image (of) as (select before from change where step = :step and tbl in ('work_entry', 'tally') and before is not null
          union all select after from change where step = :step and tbl in ('work_entry', 'tally') and after is not null)
        select json_extract(of, '$.person_id'), coalesce(json_extract(of, '$.started'), json_extract(of, '$.at')),
          coalesce(json_extract(of, '$.ended'), json_extract(of, '$.at')) from image)",
                              {{":step", db.session().running}}, [&](const QSqlQuery &query) {
                                  const auto day = [&](qint64 second) { return localDay(second, zone); };
                                  const qint64 first = query.value(1).toLongLong(), last = std::max(first, query.value(2).toLongLong() - 1);
                                  touched.insert({query.value(0).toLongLong(), day(first)});
                                  touched.insert({query.value(0).toLongLong(), day(last)}); // nothing is longer than a day
                              });
    return read ? Result<std::set<PersonDay>>(touched) : Result<std::set<PersonDay>>(read.error());
}

} // namespace

Entry readEntry(const QSqlQuery &query)
{
    Entry entry;
    entry.id = {query.value(0).toLongLong()};
    entry.person = {query.value(1).toLongLong()};
    entry.time = {query.value(2).toLongLong(), query.value(3).toLongLong()};
    entry.activity = worklog::activityOfKey(query.value(4).toString()).value_or(Activity::Other);
    entry.order = {query.value(5).toLongLong()};
    entry.customer = {query.value(6).toLongLong()};
    entry.unit = {query.value(7).toLongLong()};
    entry.ofCase = {query.value(8).toLongLong()};
    entry.batch = {query.value(9).toLongLong()};
    entry.note = query.value(10).toString();
    entry.saved = query.value(11).toLongLong();
    return entry;
}

Result<std::vector<Entry>> entryWith(const Database &db, EntryId entry)
{
    return db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                      from work_entry where id = :id)",
                   {{":id", entry.value}}, readEntry);
}

Result<EntryId> writeEntry(Database &db, const Entry &entry)
{
    const qint64 saved = entry.saved ? entry.saved : db.now().toSecsSinceEpoch();
    const auto written = db.change(R"(
        insert into work_entry (id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved)
        values (:id, :person_id, :started, :ended, :activity, :work_order_id,
          coalesce(:customer_id, (select customer_id from work_order where id = :work_order_id)), :unit_id, :case_id, :batch_id, :note, :saved)
        on conflict (id) do update set person_id = excluded.person_id, started = excluded.started, ended = excluded.ended,
          activity = excluded.activity, work_order_id = excluded.work_order_id, customer_id = excluded.customer_id,
          unit_id = excluded.unit_id, case_id = excluded.case_id, batch_id = excluded.batch_id, note = excluded.note)",
                                   valuesOf(entry, saved));
    if (!written)
        return written.error();
    return entry.id ? entry.id : EntryId{*written};
}

Result<QTimeZone> zoneOfCentre(Database &db)
{
    const auto centre = Centres(db).centre();
    if (!centre)
        return centre.error();
    return directory::timeZone(centre->country);
}

Result<OpenTimes> OpenTimes::of(Database &db)
{
    OpenTimes times(db);
    const auto zone = zoneOfCentre(db);
    if (!zone)
        return zone.error();
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    times.m_zone = *zone;
    times.m_closed = *closed;
    return times;
}

QDate OpenTimes::dayAt(std::int64_t second) const
{
    return localDay(second, m_zone);
}

Done OpenTimes::mayBeWritten(PersonId person, const Stretch &time) const
{
    const QDate first = dayAt(time.start);
    const QDate last = dayAt(time.end > time.start ? time.end - 1 : time.end);
    for (Month month = Month::of(first); !m_closed.empty() && month <= Month::of(last); month = month.plus(1)) {
        if (!m_closed.count(month))
            continue;
        if (const Done open = inOpenMonth(*m_db, month); !open)
            return open;
    }
    Done open;
    const Done read = m_db->each(R"(select day from log_day where person_id = :person and day between :first and :last
                                    and closed_at is not null order by day limit 1)",
                                 {{":person", person.value}, {":first", dayText(first)}, {":last", dayText(last)}}, [&](const QSqlQuery &query) {
                                     open = refused(QCoreApplication::translate("store", "%1 is closed, so nothing was saved. Reopen the "
                                                                                         "day with a reason, or choose another day.")
                                                        .arg(format::day(dayOf(query.value(0)))));
                                 });
    return read ? open : read;
}

Done OpenTimes::mayBeChanged(EntryId id) const
{
    const auto stored = entryWith(*m_db, id);
    if (!stored)
        return stored.error();
    return stored->empty() ? Done() : mayBeWritten(stored->front().person, stored->front().time);
}

Result<std::optional<QDate>> closedDayTouched(Database &db)
{
    const auto zone = zoneOfCentre(db);
    if (!zone)
        return zone.error();
    const auto touched = touchedDays(db, *zone);
    if (!touched)
        return touched.error();
    for (const auto &[person, day] : *touched) {
        const auto closed = count(db, R"(select count(*) from log_day where person_id = :person and day = :day and closed_at is not null
                                         and not exists (select 1 from change where tbl = 'log_day' and row = log_day.id and step = :step))",
                                  {{":person", person}, {":day", dayText(day)}, {":step", db.session().running}});
        if (!closed)
            return closed.error();
        if (*closed)
            return std::optional<QDate>(day);
    }
    return std::optional<QDate>();
}

Result<EntryId> saveEntry(Database &db, const OpenTimes &open, const Entry &entry)
{
    if (const Done there = stillThere(db, R"(select count(*) from work_entry where id = :id)", entry.id.value); !there)
        return there.error();
    if (const Done right = withoutFaults(worklog::faults(entry, db.now().toSecsSinceEpoch())); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({entry.note}); !clean)
        return clean.error();
    if (const Done may = open.mayBeWritten(entry.person, entry.time); !may)
        return may.error();
    if (const Done may = open.mayBeChanged(entry.id); entry.id && !may)
        return may.error();
    return writeEntry(db, entry);
}

Done removeEntry(Database &db, const OpenTimes &open, EntryId entry)
{
    // Twice removed is twice answered: what takes its place would be there twice.
    if (const Done there = stillThere(db, R"(select count(*) from work_entry where id = :id)", entry.value); !there)
        return there;
    if (const Done may = open.mayBeChanged(entry); !may)
        return may;
    return done(db.change(R"(delete from work_entry where id = :id)", {{":id", entry.value}}));
}

} // namespace paybench::store
