// SPDX-License-Identifier: MPL-2.0
#include "core/store/log_history.h"

#include "core/store/case_text.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

using Rows = std::vector<std::vector<QVariant>>;

// Where the ids of these rows begin in the file.
struct Offsets {
    qint64 cases = 0;
    qint64 batches = 0;

    QVariant of(CaseId id) const { return idOrNull(id ? id.value + cases : 0); }
    QVariant of(BatchId id) const { return idOrNull(id ? id.value + batches : 0); }
};

Result<Offsets> offsetsIn(const Database &db)
{
    const auto cases = count(db, R"(select coalesce(max(seq), 0) from sqlite_sequence where name = 'support_case')", {});
    const auto batches = count(db, R"(select coalesce(max(seq), 0) from sqlite_sequence where name = 'batch')", {});
    if (!cases || !batches)
        return cases ? batches.error() : cases.error();
    return Offsets{*cases, *batches};
}

// Every text that anybody can have typed.
std::vector<QString> textsOf(const LogHistory &history)
{
    std::vector<QString> texts;
    for (const worklog::Case &one : history.cases)
        texts.insert(texts.end(), {one.question, one.answer, one.note, one.tags.join(u' '), one.referTo});
    for (const worklog::CaseEvent &event : history.events)
        texts.push_back(event.note);
    for (const worklog::Batch &batch : history.batches)
        texts.push_back(batch.name);
    for (const worklog::Entry &entry : history.entries)
        texts.push_back(entry.note);
    for (const worklog::TrainingNeed &need : history.needs)
        texts.push_back(need.reason);
    for (const worklog::PayCorrection &one : history.corrections)
        texts.insert(texts.end(), {one.what, one.cause});
    for (const worklog::ClosedDay &day : history.closedDays)
        texts.push_back(day.reason);
    texts.erase(std::remove_if(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); }), texts.end());
    return texts;
}

Done writeCases(Database &db, const std::vector<worklog::Case> &cases, const Offsets &at)
{
    Rows rows;
    for (const worklog::Case &one : cases) {
        rows.push_back({at.of(one.id), key(one.channel), key(one.state), qint64{one.opened}, secondsOrNull(one.closed), secondsOrNull(one.ended),
                        qint64{one.saved}, one.person.value, idOrNull(one.customer.value), idOrNull(one.unit.value), idOrNull(one.contact.value),
                        idOrNull(one.group.value), idOrNull(one.topic.value), idOrNull(one.type.value), idOrNull(one.claimedBy.value),
                        secondsOrNull(one.claimed), idOrNull(one.referral.value), text(one.referTo), text(one.question), text(one.answer),
                        text(one.note), text(one.tags.join(u' ')), at.of(one.answeredFrom)});
    }
    return done(db.bulk(R"(insert into support_case (id, channel, state, opened, closed, ended, saved, person_id, customer_id, unit_id, contact_id,
                             group_id, topic_id, case_type_id, claimed_by, claimed, referral_id, refer_to, question, answer, note, tags, answered_from)
                           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeEvents(Database &db, const std::vector<worklog::CaseEvent> &events, const Offsets &at)
{
    Rows rows;
    for (const worklog::CaseEvent &event : events)
        rows.push_back({at.of(event.of), qint64{event.at}, key(event.kind), idOrNull(event.person.value), idOrNull(event.to.value),
                        idOrNull(event.group.value), text(event.note)});
    return done(db.bulk(R"(insert into case_event (case_id, at, kind, person_id, to_person_id, group_id, note) values (?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeBatches(Database &db, const std::vector<worklog::Batch> &batches, const Offsets &at)
{
    Rows rows;
    for (const worklog::Batch &batch : batches)
        rows.push_back({at.of(batch.id), batch.person.value, batch.name, idOrNull(batch.customer.value), qint64{batch.started}, secondsOrNull(batch.ended),
                        batch.items ? QVariant(*batch.items) : QVariant(QMetaType::fromType<int>())});
    return done(db.bulk(R"(insert into batch (id, person_id, name, customer_id, started, ended, items) values (?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeEntries(Database &db, const std::vector<worklog::Entry> &entries, const Offsets &at)
{
    Rows rows;
    for (const worklog::Entry &entry : entries)
        rows.push_back({entry.person.value, qint64{entry.time.start}, qint64{entry.time.end}, key(entry.activity), idOrNull(entry.order.value),
                        idOrNull(entry.customer.value), idOrNull(entry.unit.value), at.of(entry.ofCase), at.of(entry.batch), text(entry.note),
                        secondsOrNull(entry.saved)});
    return done(db.bulk(R"(insert into work_entry (person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved)
                           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeTallies(Database &db, const std::vector<worklog::Tally> &tallies)
{
    Rows rows;
    for (const worklog::Tally &tally : tallies)
        rows.push_back({qint64{tally.at}, tally.person.value, key(tally.channel), idOrNull(tally.customer.value)});
    return done(db.bulk(R"(insert into tally (at, person_id, channel, customer_id) values (?, ?, ?, ?))", rows));
}

Done writeNeeds(Database &db, const std::vector<worklog::TrainingNeed> &needs, const Offsets &at)
{
    Rows rows;
    for (const worklog::TrainingNeed &need : needs)
        rows.push_back({idOrNull(need.contact.value), idOrNull(need.unit.value), need.topic.value, qint64{need.raised}, at.of(need.byCase),
                        idOrNull(need.trainer.value), key(need.state), dayText(need.bookedOn), need.minutes, text(need.reason)});
    return done(db.bulk(R"(insert into training_need (contact_id, unit_id, topic_id, raised, case_id, trainer_id, state, booked_on, minutes, reason)
                           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeCorrections(Database &db, const std::vector<worklog::PayCorrection> &corrections, const Offsets &at)
{
    Rows rows;
    for (const worklog::PayCorrection &one : corrections)
        rows.push_back({at.of(one.ofCase), one.customer.value, one.month.iso(), dayText(one.found), one.what, one.cause, key(one.origin), key(one.amount),
                        one.payslips, one.minutes, idOrNull(one.person.value)});
    return done(db.bulk(R"(insert into pay_correction (case_id, customer_id, month, found, what, cause, origin, amount_class, payslips, minutes, person_id)
                           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeClosedDays(Database &db, const std::vector<worklog::ClosedDay> &days)
{
    Rows rows;
    const auto moment = [](qint64 seconds) { return momentText(seconds ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime()); };
    for (const worklog::ClosedDay &day : days)
        rows.push_back({day.person.value, dayText(day.day), moment(day.closedAt), moment(day.reopenedAt), text(day.reason), moment(day.approvedAt),
                        text(day.approvedBy)});
    return done(db.bulk(R"(insert into log_day (person_id, day, closed_at, reopened_at, reason, approved_at, approved_by)
                           values (?, ?, ?, ?, ?, ?, ?))", rows));
}

Done writeTexts(Database &db, const std::vector<worklog::Case> &cases, const Offsets &at)
{
    for (worklog::Case one : cases) {
        one.id.value += at.cases;
        if (const Done written = writeCaseText(db, one); !written)
            return written;
    }
    return {};
}

} // namespace

Done takeHistory(Database &db, const LogHistory &history)
{
    if (const Done right = withoutPersonalNumbers(textsOf(history)); !right)
        return right;
    return db.step(QCoreApplication::translate("store", "Take over a log"), [&]() -> Done {
        const auto at = offsetsIn(db);
        if (!at)
            return at.error();
        if (const Done written = writeCases(db, history.cases, *at); !written)
            return written;
        if (const Done written = writeEvents(db, history.events, *at); !written)
            return written;
        if (const Done written = writeBatches(db, history.batches, *at); !written)
            return written;
        if (const Done written = writeEntries(db, history.entries, *at); !written)
            return written;
        if (const Done written = writeTallies(db, history.tallies); !written)
            return written;
        if (const Done written = writeNeeds(db, history.needs, *at); !written)
            return written;
        if (const Done written = writeCorrections(db, history.corrections, *at); !written)
            return written;
        if (const Done written = writeClosedDays(db, history.closedDays); !written)
            return written;
        return writeTexts(db, history.cases, *at);
    });
}

} // namespace paybench::store
