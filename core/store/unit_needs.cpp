// SPDX-License-Identifier: MPL-2.0
#include "core/basics/validity.h"
#include "core/basics/wall_clock.h"
#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/people.h"
#include "core/store/saving.h"
#include "core/store/training_rows.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"

#include <QCoreApplication>

#include <algorithm>

// A line may be the one with which a whole unit has asked often enough: the need is raised with it, in its step, by the same
// rule as the page shows it by.

namespace paybench::store {

namespace {

using worklog::TopicContact;
using worklog::TrainingNeed;

// What the rule is asked about.
struct UnitQuestion {
    const worklog::Case &one;
    worklog::Topics topics;
    worklog::TrainingRule rule;
    QTimeZone zone;
    QDate day;   // of the line
    QDate today;

    TopicId topic() const { return topics.top(one.topic); }
    QDate dayAt(std::int64_t second) const { return localDay(second, zone); }
    std::int64_t startOf(QDate of) const { return of.startOfDay(zone).toSecsSinceEpoch(); }
};

Result<UnitQuestion> questionFor(Database &db, const worklog::Case &one)
{
    const auto zone = zoneOfCentre(db);
    if (!zone)
        return zone.error();
    UnitQuestion asked{one, {}, {}, *zone, {}, {}};
    asked.day = asked.dayAt(one.opened);
    asked.today = asked.dayAt(db.now().toSecsSinceEpoch());
    auto topics = Cases(db).topics();
    const auto rule = Trainings(db).ruleOn(asked.today);
    if (!topics || !rule)
        return topics ? rule.error() : topics.error();
    asked.topics = worklog::Topics(std::move(*topics));
    asked.rule = *rule;
    return asked;
}

TopicContact readUnitContact(const QSqlQuery &query)
{
    TopicContact contact;
    contact.id = {query.value(0).toLongLong()};
    contact.at = query.value(1).toLongLong();
    contact.contact = {query.value(2).toLongLong()};
    contact.topic = {query.value(3).toLongLong()};
    return contact;
}

// Of the unit about the topic, in months that are logged in full, after the moment.
Result<std::vector<TopicContact>> contactsSince(Database &db, const UnitQuestion &asked, std::int64_t since)
{
    const auto rules = Logs(db).samplingRules();
    if (!rules)
        return rules.error();
    auto found = db.rows(R"(select id, opened, contact_id, topic_id from support_case where unit_id = :unit and opened >= :since order by opened, id)",
                         {{":unit", asked.one.unit.value}, {":since", qint64{since}}}, readUnitContact);
    if (!found)
        return found;
    const auto isOther = [&](const TopicContact &each) {
        return asked.topics.top(each.topic) != asked.topic() || !worklog::isFull(*rules, Month::of(asked.dayAt(each.at)));
    };
    found->erase(std::remove_if(found->begin(), found->end(), isOther), found->end());
    for (TopicContact &each : *found)
        each.unit = asked.one.unit;
    return found;
}

struct EarlierNeed {
    TopicId topic;
    TrainingNeed::State state = TrainingNeed::State::Open;
    std::int64_t raised = 0;
    QDate bookedOn;
};

EarlierNeed readEarlierNeed(const QSqlQuery &query)
{
    return {{query.value(0).toLongLong()},
            worklog::trainingNeedStateOfKey(query.value(1).toString()).value_or(TrainingNeed::State::Open),
            query.value(2).toLongLong(),
            dayOf(query.value(3))};
}

// From when contacts count: what was answered by an earlier training, or closed without one, asks for none again. None: a
// need is open or booked.
Result<std::optional<std::int64_t>> countedSince(Database &db, const UnitQuestion &asked)
{
    const auto needs = db.rows(R"(select topic_id, state, raised, booked_on from training_need where unit_id = :unit and contact_id is null)",
                               {{":unit", asked.one.unit.value}}, readEarlierNeed);
    if (!needs)
        return needs.error();
    std::int64_t since = asked.startOf(asked.day.addDays(1 - asked.rule.days));
    for (const EarlierNeed &need : *needs) {
        if (asked.topics.top(need.topic) != asked.topic())
            continue;
        if (need.state == TrainingNeed::State::Open || need.state == TrainingNeed::State::Booked)
            return std::optional<std::int64_t>();
        since = std::max(since, need.raised + 1);
        if (need.state == TrainingNeed::State::Held && need.bookedOn.isValid())
            since = std::max(since, asked.startOf(need.bookedOn.addDays(1)));
    }
    return std::optional(since);
}

bool meetsRule(const UnitQuestion &asked, const std::vector<TopicContact> &contacts)
{
    const auto found = worklog::recurringQuestions(contacts, asked.topics, asked.rule, asked.day, asked.today, asked.zone);
    return std::any_of(found.begin(), found.end(), [](const worklog::RecurringQuestion &each) { return !each.contact; });
}

Result<PersonId> trainerFor(Database &db, const UnitQuestion &asked)
{
    const auto units = Customers(db).units();
    const auto groups = People(db).groups();
    if (!units || !groups)
        return units ? groups.error() : units.error();
    GroupId serving = asked.one.group;
    for (const directory::Unit &unit : *units) {
        const directory::UnitGroup *link = unit.id == asked.one.unit ? inForce(unit.groups, asked.today) : nullptr;
        serving = link ? link->group : serving;
    }
    for (const directory::Group &group : *groups) {
        const directory::TrainerLink *link = group.id == serving ? inForce(group.trainers, asked.today) : nullptr;
        if (link)
            return link->trainer;
    }
    return PersonId();
}

QString readUnitName(const QSqlQuery &query)
{
    return query.value(0).toString();
}

Result<QString> sentenceOf(const Database &db, const UnitQuestion &asked, std::size_t contacts)
{
    const auto names = db.rows(R"(select name from unit where id = :unit)", {{":unit", asked.one.unit.value}}, readUnitName);
    if (!names)
        return names.error();
    return QCoreApplication::translate("store", "%Ln contact(s) from %1 about %2 in %3 days. A training need was created for the unit.", nullptr, int(contacts))
        .arg(names->empty() ? QString() : names->front(), asked.topics.name(asked.topic()), QString::number(asked.rule.days));
}

Result<UnitNeed> writeUnitNeed(Database &db, const UnitQuestion &asked, CaseId by, std::size_t contacts)
{
    const auto trainer = trainerFor(db, asked);
    const auto sentence = sentenceOf(db, asked, contacts);
    if (!trainer || !sentence)
        return trainer ? sentence.error() : trainer.error();
    TrainingNeed need;
    need.unit = asked.one.unit;
    need.topic = asked.topic();
    need.raised = asked.one.opened;
    need.byCase = by;
    need.trainer = *trainer;
    const auto id = writeNeed(db, need);
    return id ? Result<UnitNeed>(UnitNeed{*id, *sentence}) : Result<UnitNeed>(id.error());
}

} // namespace

Result<UnitNeed> raiseUnitNeed(Database &db, const worklog::Case &one, CaseId by)
{
    if (!one.unit || !one.topic)
        return UnitNeed();
    const auto asked = questionFor(db, one);
    if (!asked)
        return asked.error();
    if (asked->day <= asked->today.addDays(-asked->rule.days)) // so late that the rule has long been asked about other days
        return UnitNeed();
    const auto since = countedSince(db, *asked);
    if (!since)
        return since.error();
    if (!*since)
        return UnitNeed();
    const auto contacts = contactsSince(db, *asked, **since);
    if (!contacts)
        return contacts.error();
    if (contacts->size() < static_cast<std::size_t>(asked->rule.unitCalls) || !meetsRule(*asked, *contacts))
        return UnitNeed();
    return writeUnitNeed(db, *asked, by, contacts->size());
}

} // namespace paybench::store
