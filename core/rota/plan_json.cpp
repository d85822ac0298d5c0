// SPDX-License-Identifier: MPL-2.0
#include "core/rota/json_place.h"
#include "core/rota/task.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

// Rotas as JSON, and tasks written.

namespace paybench::rota {

namespace {

QByteArray rowOf(const JsonPlace &place, const Task &task)
{
    const QString letters = place.text();
    if (letters.size() != qsizetype(task.days.size()))
        place.refuse(QCoreApplication::translate("rota", "%1 must have one letter for each of %2 days, not %3 letters, so nothing was read.")
                         .arg(place.path()).arg(task.days.size()).arg(letters.size()));
    for (const QChar letter : letters) {
        if (!QStringLiteral("SFR-").contains(letter))
            place.refuse(QCoreApplication::translate("rota", "%1 has the letter “%2”, but only %3 are known, so nothing was read.")
                             .arg(place.path(), QString(letter), QStringLiteral("SFR-")));
    }
    return letters.toLatin1();
}

Plan planOf(const JsonPlace &root, const Task &task)
{
    std::map<QString, std::size_t> places;
    Plan plan;
    for (std::size_t i = 0; i < task.assistants.size(); ++i)
        places[task.assistants[i].id] = i;
    plan.rows.resize(task.assistants.size());
    for (const auto &[id, place] : root["rota"].members()) {
        const auto found = places.find(id);
        if (found == places.end())
            root.refuse(QCoreApplication::translate("rota", "The rota has a row for “%1”, who is not in the task, so nothing was read.").arg(id));
        else
            plan.rows[found->second] = rowOf(place, task);
    }
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows[i].isEmpty())
            root.refuse(QCoreApplication::translate("rota", "The rota has no row for %1, so nothing was read.").arg(task.assistants[i].id));
    }
    return plan;
}

QString lettered(Duty duty)
{
    return QString(QLatin1Char(char(duty)));
}

QJsonArray jsonOf(const std::vector<CellDuty> &cells)
{
    QJsonArray array;
    for (const CellDuty &cell : cells)
        array.append(QJsonArray{cell.day, lettered(cell.duty)});
    return array;
}

QJsonArray jsonOf(const std::vector<Preference> &wishes)
{
    QJsonArray array;
    for (const Preference &wish : wishes)
        array.append(QJsonArray{wish.day, lettered(wish.duty), wish.cost});
    return array;
}

// One number for the whole date, or both halves where they differ.
QJsonValue jsonOf(const Task &task, std::size_t day, int Day::*count)
{
    const int first = task.days[day].*count;
    const int last = task.days[day + std::size_t(task.parts) - 1].*count;
    return first == last ? QJsonValue(first) : QJsonValue(QJsonArray{first, last});
}

QJsonObject jsonOf(const Task &task, std::size_t place)
{
    const Day &day = task.days[place];
    QJsonArray classes;
    if (day.isMonday)
        classes.append("monday");
    if (day.isPeak)
        classes.append("peak");
    return {{"date", day.date.toString(Qt::ISODate)},
            {"week", day.week},
            {"min", jsonOf(task, place, &Day::least)},
            {"target", jsonOf(task, place, &Day::target)},
            {"max", jsonOf(task, place, &Day::most)},
            {"classes", classes}};
}

QString lettered(const std::vector<Duty> &row)
{
    QString letters;
    for (const Duty duty : row)
        letters += lettered(duty);
    return letters;
}

QJsonArray jsonOf(const Task &task, const std::vector<ProfileFrom> &later)
{
    QJsonArray array;
    for (const ProfileFrom &change : later)
        array.append(QJsonArray{change.day, task.profiles[std::size_t(change.profile)].key});
    return array;
}

QJsonArray jsonOf(const std::vector<GroupFrom> &later)
{
    QJsonArray array;
    for (const GroupFrom &change : later)
        array.append(QJsonArray{change.day, change.group});
    return array;
}

QJsonObject jsonOf(const Task &task, const Assistant &person)
{
    QJsonArray mentors;
    for (const int mentor : person.mentors)
        mentors.append(task.assistants[std::size_t(mentor)].id);
    QJsonObject object{{"id", person.id},
                       {"group", person.group},
                       {"profile", task.profiles[std::size_t(person.profile)].key},
                       {"percent", person.percent},
                       {"counts", person.counts ? 1 : 0},
                       {"mentors", mentors},
                       {"available", QString::fromLatin1(person.available)},
                       {"history", lettered(person.history)},
                       {"carry_fifths", QJsonObject{{"S", person.carry[0]}, {"F", person.carry[1]}, {"R", person.carry[2]}}},
                       {"forbid", jsonOf(person.forbidden)},
                       {"pins", jsonOf(person.pins)},
                       {"prefs", jsonOf(person.preferences)}};
    if (!person.name.isEmpty())
        object["name"] = person.name;
    if (person.newcomerUntil != everyDay)
        object["newcomer_until"] = person.newcomerUntil;
    if (!person.laterProfiles.empty())
        object["profile_from"] = jsonOf(task, person.laterProfiles);
    if (!person.laterGroups.empty())
        object["group_from"] = jsonOf(person.laterGroups);
    return object;
}

QJsonObject jsonOf(const Weights &w, int parts)
{
    QJsonObject object{{"short_first", w.shortFirst},       {"short_more", w.shortMore},       {"under_target", w.underTarget},
            {"over_target", w.overTarget},       {"group_unreachable", w.groupUnreachable}, {"ratio_fifth", w.ratioFifth},
            {"ratio_fifth_beyond_day", w.ratioBeyondDay}, {"week_ratio", w.weekRatio}, {"followup_missing", w.followUpMissing},
            {"registration_split", w.registrationSplit}, {"fairness", w.fairness}, {"change_near", w.changeNear}, {"change_far", w.changeFar}};
    if (parts == 2)
        object["split_day"] = w.splitDay;
    return object;
}

QJsonObject jsonOf(const Plan &plan, const Task &task)
{
    QJsonObject rows;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        rows[task.assistants[i].id] = QString::fromLatin1(plan.rows[i]);
    return rows;
}

QJsonObject jsonOf(const std::vector<Profile> &profiles)
{
    QJsonObject object;
    for (const Profile &profile : profiles)
        object[profile.key] = QJsonObject{{"S", profile.fifths[0]}, {"F", profile.fifths[1]}, {"R", profile.fifths[2]}, {"followup", profile.followUp}};
    return object;
}

} // namespace

Result<Plan> planOfJson(const QByteArray &json, const Task &task)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("rota", "This is not a rota, which is one JSON object, so nothing was read."), parsed.errorString()};
    QString fault;
    const Plan plan = planOf(JsonPlace(document.object(), {}, fault), task);
    if (!fault.isEmpty())
        return Error{Error::Kind::Invalid, fault, {}};
    return plan;
}

QByteArray toJson(const Plan &plan, const Task &task, qint64 objective)
{
    const QJsonObject object{{"instance", task.name}, {"objective", objective}, {"rota", jsonOf(plan, task)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray toJson(const Task &task)
{
    QJsonArray groups, days, checkpoints, assistants;
    for (const QString &group : task.groups)
        groups.append(group);
    for (std::size_t day = 0; day < task.days.size(); day += std::size_t(task.parts))
        days.append(jsonOf(task, day));
    for (const int day : task.checkpoints)
        checkpoints.append(day);
    for (const Assistant &person : task.assistants)
        assistants.append(jsonOf(task, person));
    QJsonObject rules{{"max_consecutive_support", task.rules.consecutiveSupport},
                      {"max_support_per_week", task.rules.supportPerWeek},
                      {"followup_within_own_days", task.rules.followUpWithin}};
    if (task.parts == 2)
        rules["split_days_per_week"] = task.rules.splitDaysPerWeek;
    QJsonObject object{{"format", "rota/1"},
                       {"name", task.name},
                       {"seed", task.seed},
                       {"profiles_in_fifths", jsonOf(task.profiles)},
                       {"rules", rules},
                       {"weights", jsonOf(task.weights, task.parts)},
                       {"groups", groups},
                       {"days", days},
                       {"checkpoints", checkpoints},
                       {"assistants", assistants},
                       {"published", task.published ? QJsonValue(jsonOf(*task.published, task)) : QJsonValue()},
                       {"near_until", task.nearUntil}};
    if (task.parts == 2)
        object["parts"] = task.parts;
    if (task.wholeDays)
        object["whole_days"] = true;
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // one line
}

QByteArray toJson(const Task &task, const Plan &start)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(task)).object();
    object["start"] = jsonOf(start, task);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace paybench::rota
