// SPDX-License-Identifier: MPL-2.0
#include "core/store/trainings.h"

#include "core/basics/wall_clock.h"
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"
#include "core/store/training_rows.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using worklog::TopicContact;
using worklog::TrainingNeed;
using worklog::TrainingRule;

TrainingNeed readTrainingNeed(const QSqlQuery &query)
{
    TrainingNeed need;
    need.id = {query.value(0).toLongLong()};
    need.contact = {query.value(1).toLongLong()};
    need.unit = {query.value(2).toLongLong()};
    need.topic = {query.value(3).toLongLong()};
    need.raised = query.value(4).toLongLong();
    need.byCase = {query.value(5).toLongLong()};
    need.trainer = {query.value(6).toLongLong()};
    need.state = worklog::trainingNeedStateOfKey(query.value(7).toString()).value_or(TrainingNeed::State::Open);
    need.bookedOn = dayOf(query.value(8));
    need.minutes = query.value(9).toInt();
    need.reason = query.value(10).toString();
    return need;
}

TrainingRule readTrainingRule(const QSqlQuery &query)
{
    return {dayOf(query.value(0)), query.value(1).toInt(), query.value(2).toInt(), query.value(3).toInt(), query.value(4).toInt()};
}

TopicContact readTopicContact(const QSqlQuery &query)
{
    TopicContact contact;
    contact.id = {query.value(0).toLongLong()};
    contact.at = query.value(1).toLongLong();
    contact.seconds = query.value(2).toLongLong();
    contact.contact = {query.value(3).toLongLong()};
    contact.unit = {query.value(4).toLongLong()};
    contact.topic = {query.value(5).toLongLong()};
    return contact;
}

Result<std::vector<TrainingNeed>> needsWhere(const Database &db, const char *which, const Values &values = {})
{
    return db.rows(QStringLiteral("select id, contact_id, unit_id, topic_id, raised, case_id, trainer_id, state, booked_on, minutes, reason from training_need ")
                       + QLatin1String(which),
                   values, readTrainingNeed);
}

// By time, without those of months that only count: what was logged in them is no sample.
Result<std::vector<TopicContact>> contactsWhere(Database &db, const char *which, const Values &values)
{
    const auto rules = Logs(db).samplingRules();
    const auto zone = zoneOfCentre(db);
    if (!rules || !zone)
        return rules ? zone.error() : rules.error();
    // Summed case by case: grouping would walk through every case there is.
    auto found = db.rows(QStringLiteral(R"(select id, opened, coalesce((select sum(e.ended - e.started) from work_entry e where e.case_id = support_case.id),
                                             support_case.ended - opened, 0), contact_id, unit_id, topic_id
                                           from support_case where %1 order by opened, id)").arg(QLatin1String(which)),
                         values, readTopicContact);
    if (!found || rules->empty())
        return found;
    const auto isCounting = [&](const TopicContact &contact) {
        return !worklog::isFull(*rules, Month::of(localDay(contact.at, *zone)));
    };
    found->erase(std::remove_if(found->begin(), found->end(), isCounting), found->end());
    return found;
}

std::int64_t readMoment(const QSqlQuery &query)
{
    return query.value(0).toLongLong();
}

Done ruleIsRight(const TrainingRule &rule)
{
    if (!rule.from.isValid())
        return refused(QCoreApplication::translate("store", "The rule has no first day, so nothing was saved. Choose the day from which it holds."));
    if (rule.days < 1 || rule.personCalls < 1 || rule.unitCalls < 1 || rule.unitPersons < 1)
        return refused(QCoreApplication::translate("store", "Days, calls and persons of the rule must be 1 or more, so nothing was saved. Enter larger figures."));
    return {};
}

} // namespace

Result<TrainingNeedId> writeNeed(Database &db, const TrainingNeed &need)
{
    const auto written = db.change(R"(
        insert into training_need (id, contact_id, unit_id, topic_id, raised, case_id, trainer_id, state, booked_on, minutes, reason)
        values (:id, :contact_id, :unit_id, :topic_id, :raised, :case_id, :trainer_id, :state, :booked_on, :minutes, :reason)
        on conflict (id) do update set contact_id = excluded.contact_id, unit_id = excluded.unit_id, topic_id = excluded.topic_id,
          raised = excluded.raised, case_id = excluded.case_id, trainer_id = excluded.trainer_id, state = excluded.state,
          booked_on = excluded.booked_on, minutes = excluded.minutes, reason = excluded.reason)",
                                   {{":id", idOrNull(need.id.value)},
                                    {":contact_id", idOrNull(need.contact.value)},
                                    {":unit_id", idOrNull(need.unit.value)},
                                    {":topic_id", need.topic.value},
                                    {":raised", qint64{need.raised}},
                                    {":case_id", idOrNull(need.byCase.value)},
                                    {":trainer_id", idOrNull(need.trainer.value)},
                                    {":state", worklog::key(need.state)},
                                    {":booked_on", dayText(need.bookedOn)},
                                    {":minutes", need.minutes},
                                    {":reason", text(need.reason)}});
    if (!written)
        return written.error();
    return need.id ? need.id : TrainingNeedId{*written};
}

Result<bool> needIsThere(const Database &db, const TrainingNeed &need)
{
    const auto found = count(db, R"(select count(*) from training_need where topic_id = :topic and state in ('open', 'booked') and id is not :id
                                    and (contact_id = :contact or unit_id = :unit))",
                             {{":topic", need.topic.value},
                              {":id", idOrNull(need.id.value)},
                              {":contact", idOrNull(need.contact.value)},
                              {":unit", need.contact ? QVariant() : idOrNull(need.unit.value)}});
    if (!found)
        return found.error();
    return *found > 0;
}

Result<std::vector<TrainingNeed>> needsOfPersons(const Database &db)
{
    return needsWhere(db, "where contact_id is not null order by topic_id, id");
}

Result<std::vector<TrainingNeed>> needsOf(const Database &db, UnitId unit)
{
    return needsWhere(db, "where unit_id = :unit order by id", {{":unit", unit.value}});
}

Result<std::vector<TopicContact>> contactsOf(Database &db, UnitId unit, std::int64_t since)
{
    return contactsWhere(db, "unit_id = :unit and opened >= :since", {{":unit", unit.value}, {":since", qint64{since}}});
}

Result<std::vector<TrainingNeed>> Trainings::needs() const
{
    return needsWhere(m_db, "order by raised desc, id desc");
}

Result<TrainingNeedId> Trainings::save(const TrainingNeed &need)
{
    if (const Done right = withoutFaults(worklog::faults(need)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({need.reason}); !clean)
        return clean.error();
    return inStep<TrainingNeedId>(m_db, QCoreApplication::translate("store", "Save a training need"), [&]() -> Result<TrainingNeedId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from training_need where id = :id)", need.id.value); !there)
            return there.error();
        const auto other = needIsThere(m_db, need);
        if (!other)
            return other.error();
        if (worklog::isUnderWay(need) && *other)
            return refused(QCoreApplication::translate("store", "There is a training need for this already, so nothing was saved. Change that one."));
        return writeNeed(m_db, need);
    });
}

Done Trainings::remove(TrainingNeedId need)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a training need"),
                     [&] { return done(m_db.change(R"(delete from training_need where id = :id)", {{":id", need.value}})); });
}

Result<TrainingRule> Trainings::ruleOn(QDate day) const
{
    const auto found = m_db.rows(R"(select valid_from, days, person_calls, unit_calls, unit_persons from training_rule
                                    where valid_from <= :day order by valid_from desc limit 1)",
                                 {{":day", dayText(day)}}, readTrainingRule);
    if (!found)
        return found.error();
    return found->empty() ? TrainingRule() : found->front();
}

Done Trainings::save(const TrainingRule &rule)
{
    if (const Done right = ruleIsRight(rule); !right)
        return right;
    return m_db.step(QCoreApplication::translate("store", "Change the rule for training needs"), [&] {
        return done(m_db.change(R"(insert into training_rule (valid_from, days, person_calls, unit_calls, unit_persons)
                                   values (:valid_from, :days, :person_calls, :unit_calls, :unit_persons)
                                   on conflict (valid_from) do update set days = excluded.days, person_calls = excluded.person_calls,
                                     unit_calls = excluded.unit_calls, unit_persons = excluded.unit_persons)",
                                {{":valid_from", dayText(rule.from)},
                                 {":days", rule.days},
                                 {":person_calls", rule.personCalls},
                                 {":unit_calls", rule.unitCalls},
                                 {":unit_persons", rule.unitPersons}}));
    });
}

Result<std::vector<TopicContact>> Trainings::contacts(const Stretch &time) const
{
    return contactsWhere(m_db, "opened >= :start and opened < :end", {{":start", qint64{time.start}}, {":end", qint64{time.end}}});
}

Result<std::optional<std::int64_t>> Trainings::firstContact() const
{
    const auto found = m_db.rows(R"(select at from (select * from (select opened as at from support_case order by opened limit 1)
                                    union all select * from (select at from tally order by at limit 1)) order by at limit 1)",
                                 {}, readMoment);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<std::int64_t>() : std::optional(found->front());
}

} // namespace paybench::store
