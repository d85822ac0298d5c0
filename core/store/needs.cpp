// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/demands.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <set>

// The need of a month as it was decided, for the rota.

namespace paybench::store {

namespace {

using staffing::DayKind;
using staffing::Need;
using staffing::NeedDay;
using staffing::NeedInterval;

constexpr std::pair<DayKind, const char *> dayKindKeys[] = {
    {DayKind::Low, "low"}, {DayKind::Middle, "middle"}, {DayKind::Peak, "peak"}};

QString keyOfKind(DayKind kind)
{
    for (const auto &[known, key] : dayKindKeys) {
        if (known == kind)
            return QLatin1String(key);
    }
    return {};
}

Owned<Need> readNeed(const QSqlRecord &record)
{
    Need need;
    need.month = monthOf(record.value("month"));
    need.at = momentOf(record.value("at"));
    need.who = record.value("who").toString();
    need.how = record.value("how").toString();
    return {record.value("id").toLongLong(), need};
}

NeedDay readNeedDay(const QSqlRecord &record)
{
    NeedDay day;
    day.day = dayOf(record.value("day"));
    day.persons = record.value("persons").toInt();
    day.mailPersons = record.value("mail_persons").toInt();
    day.hundredths = record.value("hours").toInt();
    for (const auto &[kind, key] : dayKindKeys) {
        if (record.value("kind").toString() == QLatin1String(key))
            day.kind = kind;
    }
    day.calls = record.value("calls").toInt();
    return day;
}

NeedInterval readNeedInterval(const QSqlQuery &query)
{
    return {dayOf(query.value(0)),    query.value(1).toInt(), query.value(2).toInt(),
            query.value(3).toInt(), query.value(4).toInt(), query.value(5).toInt()};
}

Done needMayBeSaved(const Need &need)
{
    const Error wrongDays = refused(QCoreApplication::translate("store", "The need has a day outside its month, or the same day twice, "
                                                                         "so nothing was saved. Compute the need again."));
    std::set<QDate> days;
    for (const NeedDay &day : need.days) {
        if (!need.month.contains(day.day) || !days.insert(day.day).second)
            return wrongDays;
        if (day.persons < 0 || day.mailPersons < 0 || day.hundredths < 0 || day.calls < 0)
            return refused(QCoreApplication::translate("store", "The need of %1 is below 0, so nothing was saved. Compute the need "
                                                                "again.")
                               .arg(format::day(day.day)));
    }
    std::set<std::pair<QDate, int>> begun;
    for (const NeedInterval &interval : need.intervals) {
        if (!days.count(interval.day) || !begun.insert({interval.day, interval.minute}).second)
            return wrongDays;
    }
    return withoutPersonalNumbers({need.how});
}

Result<qint64> writeNeedRow(Database &db, const Need &need)
{
    const QString who = db.who().name.isEmpty() ? db.who().account : db.who().name;
    const auto written = db.change(R"(
        insert into need (month, at, who, how) values (:month, :at, :who, :how)
        on conflict (month) do update set at = excluded.at, who = excluded.who, how = excluded.how)",
                                   {{":month", need.month.iso()}, {":at", momentText(db.now())}, {":who", text(who)}, {":how", text(need.how)}});
    if (!written)
        return written.error();
    return count(db, R"(select id from need where month = :month)", {{":month", need.month.iso()}});
}

Done writeDays(Database &db, qint64 id, const std::vector<NeedDay> &days)
{
    std::vector<std::vector<QVariant>> values;
    for (const NeedDay &day : days)
        values.push_back({id, dayText(day.day), day.persons, day.mailPersons, day.hundredths, keyOfKind(day.kind), day.calls});
    return done(db.bulk(R"(
        insert into need_day (need_id, day, persons, mail_persons, hours, kind, calls) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (day) do update set need_id = excluded.need_id, persons = excluded.persons,
          mail_persons = excluded.mail_persons, hours = excluded.hours, kind = excluded.kind, calls = excluded.calls)",
                        values));
}

Done writeIntervals(Database &db, qint64 id, const std::vector<NeedInterval> &intervals)
{
    std::vector<std::vector<QVariant>> values;
    for (const NeedInterval &interval : intervals)
        values.push_back({id, dayText(interval.day), interval.minute, interval.minutes, interval.least, interval.wanted,
                          interval.cautious});
    return done(db.bulk(R"(
        insert into need_interval (need_id, day, minute, minutes, least, wanted, cautious) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (day, minute) do update set need_id = excluded.need_id, minutes = excluded.minutes, least = excluded.least,
          wanted = excluded.wanted, cautious = excluded.cautious)",
                        values));
}

// Days and half-hours that the new need no longer has. What stays is written over, so that only what differs is a change.
Done removeOthers(Database &db, qint64 id, const Need &need)
{
    QStringList days, begun;
    for (const NeedDay &day : need.days)
        days.append(day.day.toString(Qt::ISODate));
    for (const NeedInterval &interval : need.intervals)
        begun.append(interval.day.toString(Qt::ISODate) + u' ' + QString::number(interval.minute));
    const auto intervals = db.change(R"(
        delete from need_interval where need_id = :id and instr(:begun, '|' || day || ' ' || minute || '|') = 0)",
                                     {{":id", id}, {":begun", u'|' + begun.join(u'|') + u'|'}});
    if (!intervals)
        return intervals.error();
    return done(db.change(R"(delete from need_day where need_id = :id and instr(:days, '|' || day || '|') = 0)",
                          {{":id", id}, {":days", u'|' + days.join(u'|') + u'|'}}));
}

Done writeNeed(Database &db, const Need &need)
{
    const auto id = writeNeedRow(db, need);
    if (!id)
        return id.error();
    for (const Done &done : {removeOthers(db, *id, need), writeDays(db, *id, need.days), writeIntervals(db, *id, need.intervals)}) {
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<std::optional<Need>> Demands::need(Month month) const
{
    auto found = m_db.rows(R"(select id, month, at, who, how from need where month = :month)", {{":month", month.iso()}}, readNeed);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Need>();
    const Values id{{":id", found->front().owner}};
    auto days = m_db.rows(R"(select day, persons, mail_persons, hours, kind, calls from need_day where need_id = :id order by day)", id,
                          readNeedDay);
    auto intervals = m_db.rows(R"(select day, minute, minutes, least, wanted, cautious from need_interval
                                  where need_id = :id order by day, minute)",
                               id, readNeedInterval);
    if (!days || !intervals)
        return days ? intervals.error() : days.error();
    Need need = found->front().row;
    need.days = std::move(*days);
    need.intervals = std::move(*intervals);
    return std::optional(need);
}

Result<std::vector<NeedDay>> Demands::needBetween(QDate first, QDate last) const
{
    return m_db.rows(R"(select day, persons, mail_persons, hours, kind, calls from need_day
                        where day between :first and :last order by day)",
                     {{":first", dayText(first)}, {":last", dayText(last)}}, readNeedDay);
}

Done Demands::save(const Need &need)
{
    if (const Done may = needMayBeSaved(need); !may)
        return may;
    const QString name = QCoreApplication::translate("store", "Save the need of %1").arg(format::monthName(need.month));
    return m_db.step(name, [&] { return writeNeed(m_db, need); });
}

Done Demands::removeNeed(Month month)
{
    const QString name = QCoreApplication::translate("store", "Remove the need of %1").arg(format::monthName(month));
    return m_db.step(name, [&]() -> Done {
        for (const char *sql : {"delete from need_interval where need_id in (select id from need where month = :month)",
                                "delete from need_day where need_id in (select id from need where month = :month)",
                                "delete from need where month = :month"}) {
            const auto removed = m_db.change(QLatin1String(sql), {{":month", month.iso()}});
            if (!removed)
                return removed.error();
        }
        return {};
    });
}

} // namespace paybench::store
