// SPDX-License-Identifier: MPL-2.0
#include "core/store/log_rows.h"

#include "core/store/database.h"
#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using worklog::Activity;
using worklog::Batch;
using worklog::Channel;
using worklog::Entry;
using worklog::Timed;
using worklog::Timer;

Timer readTimer(const QSqlQuery &query)
{
    Timer timer;
    timer.person = {query.value(0).toLongLong()};
    timer.started = query.value(1).toLongLong();
    timer.doing.activity = worklog::activityOfKey(query.value(2).toString()).value_or(Activity::Other);
    timer.doing.name = query.value(3).toString();
    timer.doing.customer = {query.value(4).toLongLong()};
    timer.doing.unit = {query.value(5).toLongLong()};
    timer.doing.order = {query.value(6).toLongLong()};
    timer.batch = {query.value(7).toLongLong()};
    timer.callStarted = query.value(8).toLongLong();
    timer.callChannel = worklog::channelOfKey(query.value(9).toString()).value_or(Channel::Phone);
    return timer;
}

Done writeTimer(Database &db, const Timer &timer)
{
    if (!timer.isRunning() && !timer.isOnCall())
        return done(db.change(R"(delete from running_timer where person_id = :person)", {{":person", timer.person.value}}));
    return done(db.change(R"(
        insert into running_timer (person_id, started, activity, name, customer_id, unit_id, work_order_id, batch_id, call_started, call_channel)
        values (:person_id, :started, :activity, :name, :customer_id, :unit_id, :work_order_id, :batch_id, :call_started, :call_channel)
        on conflict (person_id) do update set started = excluded.started, activity = excluded.activity, name = excluded.name,
          customer_id = excluded.customer_id, unit_id = excluded.unit_id, work_order_id = excluded.work_order_id, batch_id = excluded.batch_id,
          call_started = excluded.call_started, call_channel = excluded.call_channel)",
                          {{":person_id", timer.person.value},
                           {":started", secondsOrNull(timer.started)},
                           {":activity", worklog::key(timer.doing.activity)},
                           {":name", text(timer.doing.name)},
                           {":customer_id", idOrNull(timer.doing.customer.value)},
                           {":unit_id", idOrNull(timer.doing.unit.value)},
                           {":work_order_id", idOrNull(timer.doing.order.value)},
                           {":batch_id", idOrNull(timer.batch.value)},
                           {":call_started", secondsOrNull(timer.callStarted)},
                           {":call_channel", worklog::key(timer.callChannel)}}));
}

Result<BatchId> beginBatch(Database &db, const Batch &batch)
{
    const auto written = db.change(R"(insert into batch (person_id, name, customer_id, started, ended, items)
                                      values (:person_id, :name, :customer_id, :started, :ended, :items))",
                                   {{":person_id", batch.person.value},
                                    {":name", text(batch.name)},
                                    {":customer_id", idOrNull(batch.customer.value)},
                                    {":started", qint64{batch.started}},
                                    {":ended", secondsOrNull(batch.ended)},
                                    {":items", batch.items ? QVariant(*batch.items) : QVariant()}});
    if (!written)
        return written.error();
    return BatchId{*written};
}

Done writePieces(Database &db, const OpenTimes &open, const std::vector<Entry> &entries, BatchId begun)
{
    for (Entry entry : worklog::byDay(entries, open.zone())) {
        if (entry.batch == worklog::newBatch)
            entry.batch = begun;
        if (const auto saved = saveEntry(db, open, entry); !saved)
            return saved.error();
    }
    return {};
}

// The batch that was stopped has an end, the one that runs has none: it may be one that was left and is gone on with.
Done writeBatchEnds(Database &db, BatchId ended, std::int64_t at, BatchId runs)
{
    if (ended) {
        const auto written = db.change(R"(update batch set ended = :ended where id = :id)", {{":id", ended.value}, {":ended", secondsOrNull(at)}});
        if (!written)
            return written.error();
    }
    return done(db.change(R"(update batch set ended = null where id = :id and ended is not null)", {{":id", runs.value}}));
}

// Another window may have started, stopped or cut it meanwhile: then the same time would be written twice.
Done runsAsBefore(const Database &db, const Timer &before, PersonId person)
{
    const auto now = storedTimer(db, person);
    if (!now)
        return now.error();
    if (now->started == before.started && now->callStarted == before.callStarted)
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("store", "The timer was started or stopped in another window a moment ago, so nothing was saved. Look at "
                                                      "it as it is now and try again."),
                 {}};
}

} // namespace

Result<Timer> storedTimer(const Database &db, PersonId person)
{
    const auto found = db.rows(R"(select person_id, started, activity, name, customer_id, unit_id, work_order_id, batch_id, call_started, call_channel
                                  from running_timer where person_id = :person)",
                               {{":person", person.value}}, readTimer);
    if (!found)
        return found.error();
    if (!found->empty())
        return found->front();
    Timer none;
    none.person = person;
    return none;
}

Result<std::vector<Timer>> runningTimers(const Database &db)
{
    return db.rows(R"(select person_id, started, activity, name, customer_id, unit_id, work_order_id, batch_id, call_started, call_channel
                      from running_timer order by person_id)",
                   {}, readTimer);
}

Batch readBatch(const QSqlQuery &query)
{
    Batch batch;
    batch.id = {query.value(0).toLongLong()};
    batch.person = {query.value(1).toLongLong()};
    batch.name = query.value(2).toString();
    batch.customer = {query.value(3).toLongLong()};
    batch.started = query.value(4).toLongLong();
    batch.ended = query.value(5).toLongLong();
    if (!query.isNull(6))
        batch.items = query.value(6).toInt();
    return batch;
}

Result<BatchId> writeTimed(Database &db, const OpenTimes &open, const Timed &timed)
{
    Timer timer = timed.timer;
    if (const Done same = runsAsBefore(db, timed.before, timer.person); !same)
        return same.error();
    if (const Done clean = withoutPersonalNumbers({timer.doing.name, timed.begun ? timed.begun->name : QString()}); !clean)
        return clean.error();
    const auto begun = timed.begun ? beginBatch(db, *timed.begun) : Result<BatchId>(BatchId());
    if (!begun)
        return begun;
    if (const Done pieces = writePieces(db, open, timed.entries, *begun); !pieces)
        return pieces.error();
    if (timer.batch == worklog::newBatch)
        timer.batch = *begun;
    const BatchId ended = !timed.ended ? BatchId() : timed.ended->id == worklog::newBatch ? *begun : timed.ended->id;
    if (const Done ends = writeBatchEnds(db, ended, timed.ended ? timed.ended->ended : 0, timer.batch); !ends)
        return ends.error();
    const Done written = writeTimer(db, timer);
    return written ? Result<BatchId>(timer.batch) : Result<BatchId>(written.error());
}

} // namespace paybench::store
