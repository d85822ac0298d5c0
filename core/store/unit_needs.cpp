// SPDX-License-Identifier: MPL-2.0
#include "core/basics/validity.h"
#include "core/basics/wall_clock.h"
#include "core/store/cases.h"
#include "core/store/customers.h"
#include "core/store/entry_rows.h"
#include "core/store/people.h"
#include "core/store/saving.h"
#include "core/store/training_rows.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"
#include "core/worklog/line_needs.h"

#include <QCoreApplication>

#include <algorithm>

// A line may be the one with which a whole unit has asked often enough: the need is raised with it, in its step, by the same
// rule as the page shows it by.

namespace paybench::store {

namespace {

using worklog::TrainingNeed;
using worklog::UnitQuestion;

Result<UnitQuestion> questionFor(Database &db, const worklog::Case &one)
{
    const auto zone = zoneOfCentre(db);
    if (!zone)
        return zone.error();
    const QDate today = localDay(db.now().toSecsSinceEpoch(), *zone);
    auto topics = Cases(db).topics();
    const auto rule = Trainings(db).ruleOn(today);
    if (!topics || !rule)
        return topics ? rule.error() : topics.error();
    return UnitQuestion{one.unit, one.topic, localDay(one.opened, *zone), today, worklog::Topics(std::move(*topics)), *rule, *zone};
}

Result<int> contactsThatAsk(Database &db, const UnitQuestion &asked)
{
    const QDate first = asked.day.addDays(1 - asked.rule.days);
    const auto needs = needsOf(db, asked.unit);
    auto contacts = contactsOf(db, asked.unit, worklog::stretchOf(first, asked.zone).start);
    if (!needs || !contacts)
        return needs ? contacts.error() : needs.error();
    return worklog::contactsForCourse(asked, std::move(*contacts), *needs);
}

Result<PersonId> trainerFor(Database &db, const worklog::Case &one, QDate today)
{
    const auto units = Customers(db).units();
    const auto groups = People(db).groups();
    if (!units || !groups)
        return units ? groups.error() : units.error();
    GroupId serving = one.group;
    for (const directory::Unit &unit : *units) {
        const directory::UnitGroup *link = unit.id == one.unit ? inForce(unit.groups, today) : nullptr;
        serving = link ? link->group : serving;
    }
    for (const directory::Group &group : *groups) {
        const directory::TrainerLink *link = group.id == serving ? inForce(group.trainers, today) : nullptr;
        if (link)
            return link->trainer;
    }
    return PersonId();
}

QString readUnitName(const QSqlQuery &query)
{
    return query.value(0).toString();
}

Result<QString> sentenceOf(const Database &db, const UnitQuestion &asked, int contacts)
{
    const auto names = db.rows(R"(select name from unit where id = :unit)", {{":unit", asked.unit.value}}, readUnitName);
    if (!names)
        return names.error();
    return QCoreApplication::translate("store", "%Ln contact(s) from %1 about %2 in %3 days. A training need was created for the unit.", nullptr, contacts)
        .arg(names->empty() ? QString() : names->front(), asked.topics.name(asked.topics.top(asked.topic)), QString::number(asked.rule.days));
}

Result<UnitNeed> writeUnitNeed(Database &db, const UnitQuestion &asked, const worklog::Case &one, CaseId by, int contacts)
{
    const auto trainer = trainerFor(db, one, asked.today);
    const auto sentence = sentenceOf(db, asked, contacts);
    if (!trainer || !sentence)
        return trainer ? sentence.error() : trainer.error();
    TrainingNeed need;
    need.unit = asked.unit;
    need.topic = asked.topics.top(asked.topic);
    need.raised = one.opened;
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
    const auto contacts = contactsThatAsk(db, *asked);
    if (!contacts)
        return contacts.error();
    return *contacts > 0 ? writeUnitNeed(db, *asked, one, by, *contacts) : Result<UnitNeed>(UnitNeed());
}

} // namespace paybench::store
