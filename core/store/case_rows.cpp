// SPDX-License-Identifier: MPL-2.0
#include "core/store/case_rows.h"

#include "core/store/case_text.h"
#include "core/store/saving.h"

namespace paybench::store {

namespace {

using worklog::Case;
using worklog::CaseEvent;
using worklog::CaseState;
using worklog::Channel;

Values caseValues(const Case &one, qint64 saved)
{
    return {{":id", idOrNull(one.id.value)},
            {":channel", worklog::key(one.channel)},
            {":state", worklog::key(one.state)},
            {":opened", qint64{one.opened}},
            {":closed", secondsOrNull(one.closed)},
            {":ended", secondsOrNull(one.ended)},
            {":saved", saved},
            {":person_id", one.person.value},
            {":customer_id", idOrNull(one.customer.value)},
            {":unit_id", idOrNull(one.unit.value)},
            {":contact_id", idOrNull(one.contact.value)},
            {":group_id", idOrNull(one.group.value)},
            {":topic_id", idOrNull(one.topic.value)},
            {":case_type_id", idOrNull(one.type.value)},
            {":claimed_by", idOrNull(one.claimedBy.value)},
            {":claimed", secondsOrNull(one.claimed)},
            {":referral_id", idOrNull(one.referral.value)},
            {":refer_to", text(one.referTo)},
            {":question", text(one.question)},
            {":answer", text(one.answer)},
            {":note", text(one.note)},
            {":tags", text(one.tags.join(u' '))},
            {":answered_from", idOrNull(one.answeredFrom.value)}};
}

void readWhose(const QSqlQuery &query, Case &one)
{
    one.person = {query.value(7).toLongLong()};
    one.customer = {query.value(8).toLongLong()};
    one.unit = {query.value(9).toLongLong()};
    one.contact = {query.value(10).toLongLong()};
    one.group = {query.value(11).toLongLong()};
    one.topic = {query.value(12).toLongLong()};
    one.type = {query.value(13).toLongLong()};
    one.claimedBy = {query.value(14).toLongLong()};
    one.claimed = query.value(15).toLongLong();
    one.referral = {query.value(16).toLongLong()};
}

} // namespace

Case readCase(const QSqlQuery &query)
{
    Case one;
    one.id = {query.value(0).toLongLong()};
    one.channel = worklog::channelOfKey(query.value(1).toString()).value_or(Channel::Phone);
    one.state = worklog::caseStateOfKey(query.value(2).toString()).value_or(CaseState::Solved);
    one.opened = query.value(3).toLongLong();
    one.closed = query.value(4).toLongLong();
    one.ended = query.value(5).toLongLong();
    one.saved = query.value(6).toLongLong();
    readWhose(query, one);
    one.referTo = query.value(17).toString();
    one.question = query.value(18).toString();
    one.answer = query.value(19).toString();
    one.note = query.value(20).toString();
    one.tags = query.value(21).toString().split(u' ', Qt::SkipEmptyParts);
    one.answeredFrom = {query.value(22).toLongLong()};
    return one;
}

CaseEvent readCaseEvent(const QSqlQuery &query)
{
    CaseEvent event;
    event.id = query.value(0).toLongLong();
    event.of = {query.value(1).toLongLong()};
    event.at = query.value(2).toLongLong();
    event.kind = worklog::caseEventKindOfKey(query.value(3).toString()).value_or(CaseEvent::Kind::Opened);
    event.person = {query.value(4).toLongLong()};
    event.to = {query.value(5).toLongLong()};
    event.group = {query.value(6).toLongLong()};
    event.note = query.value(7).toString();
    return event;
}

Done caseIsRight(const Case &one)
{
    if (const Done right = withoutFaults(worklog::faults(one)); !right)
        return right;
    return withoutPersonalNumbers({one.question, one.answer, one.note, one.tags.join(u' '), one.referTo});
}

Result<CaseId> writeCase(Database &db, const Case &one)
{
    const qint64 saved = one.saved ? qint64{one.saved} : db.now().toSecsSinceEpoch();
    const auto written = db.change(R"(
        insert into support_case (id, channel, state, opened, closed, ended, saved, person_id, customer_id, unit_id, contact_id, group_id,
          topic_id, case_type_id, claimed_by, claimed, referral_id, refer_to, question, answer, note, tags, answered_from)
        values (:id, :channel, :state, :opened, :closed, :ended, :saved, :person_id, :customer_id, :unit_id, :contact_id, :group_id,
          :topic_id, :case_type_id, :claimed_by, :claimed, :referral_id, :refer_to, :question, :answer, :note, :tags, :answered_from)
        on conflict (id) do update set channel = excluded.channel, state = excluded.state, opened = excluded.opened, closed = excluded.closed,
          ended = excluded.ended, person_id = excluded.person_id, customer_id = excluded.customer_id, unit_id = excluded.unit_id,
          contact_id = excluded.contact_id, group_id = excluded.group_id, topic_id = excluded.topic_id, case_type_id = excluded.case_type_id,
          claimed_by = excluded.claimed_by, claimed = excluded.claimed, referral_id = excluded.referral_id, refer_to = excluded.refer_to,
          question = excluded.question, answer = excluded.answer, note = excluded.note, tags = excluded.tags,
          answered_from = excluded.answered_from)",
                                   caseValues(one, saved));
    if (!written)
        return written.error();
    Case stored = one;
    stored.id = one.id ? one.id : CaseId{*written};
    if (const Done words = writeCaseText(db, stored); !words)
        return words.error();
    return stored.id;
}

Done writeCaseEvents(Database &db, CaseId of, const std::vector<CaseEvent> &events)
{
    for (const CaseEvent &event : events) {
        if (const Done clean = withoutPersonalNumbers({event.note}); !clean)
            return clean;
        const auto written = db.change(R"(insert into case_event (case_id, at, kind, person_id, to_person_id, group_id, note)
                                          values (:case_id, :at, :kind, :person_id, :to_person_id, :group_id, :note))",
                                       {{":case_id", of.value},
                                        {":at", qint64{event.at}},
                                        {":kind", worklog::key(event.kind)},
                                        {":person_id", idOrNull(event.person.value)},
                                        {":to_person_id", idOrNull(event.to.value)},
                                        {":group_id", idOrNull(event.group.value)},
                                        {":note", text(event.note)}});
        if (!written)
            return written.error();
    }
    return {};
}

} // namespace paybench::store
