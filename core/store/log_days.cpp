// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/logs.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// Days that their person has closed, the manager has approved, or somebody has reopened.

namespace paybench::store {

namespace {

using worklog::ClosedDay;

qint64 secondsOf(const QVariant &moment)
{
    return moment.isNull() ? 0 : momentOf(moment).toSecsSinceEpoch();
}

ClosedDay readClosedDay(const QSqlQuery &query)
{
    ClosedDay day;
    day.person = {query.value(0).toLongLong()};
    day.day = dayOf(query.value(1));
    day.closedAt = secondsOf(query.value(2));
    day.reopenedAt = secondsOf(query.value(3));
    day.reason = query.value(4).toString();
    day.approvedAt = secondsOf(query.value(5));
    day.approvedBy = query.value(6).toString();
    return day;
}

QString nameOfDays(const std::vector<QDate> &days, const char *one, const char *many)
{
    if (days.size() == 1)
        return QCoreApplication::translate("store", one).arg(format::day(days.front()));
    return QCoreApplication::translate("store", many, nullptr, int(days.size()));
}

Result<bool> dayIsClosed(const Database &db, PersonId person, QDate day)
{
    const auto found = count(db, R"(select count(*) from log_day where person_id = :person and day = :day and closed_at is not null)",
                             {{":person", person.value}, {":day", dayText(day)}});
    if (!found)
        return found.error();
    return *found > 0;
}

Done closeDay(Database &db, PersonId person, QDate day)
{
    const auto closed = dayIsClosed(db, person, day);
    if (!closed || *closed)
        return closed ? Done() : Done(closed.error());
    return done(db.change(R"(insert into log_day (person_id, day, closed_at) values (:person, :day, :now)
                             on conflict (person_id, day) do update set closed_at = excluded.closed_at, approved_at = null, approved_by = '')",
                          {{":person", person.value}, {":day", dayText(day)}, {":now", momentText(db.now())}}));
}

Done approveDay(Database &db, PersonId person, QDate day, const QString &by)
{
    const auto closed = dayIsClosed(db, person, day);
    if (!closed)
        return closed.error();
    if (!*closed)
        return refused(QCoreApplication::translate("store", "%1 is not closed, so nothing was approved. The day is closed first by the person whose it is.")
                           .arg(format::day(day)));
    return done(db.change(R"(update log_day set approved_at = :now, approved_by = :by where person_id = :person and day = :day)",
                          {{":person", person.value}, {":day", dayText(day)}, {":now", momentText(db.now())}, {":by", text(by)}}));
}

} // namespace

Result<std::vector<ClosedDay>> Logs::closedDays(PersonId person, QDate first, QDate last) const
{
    return m_db.rows(R"(select person_id, day, closed_at, reopened_at, reason, approved_at, approved_by from log_day
                        where person_id = :person and day between :first and :last order by day)",
                     {{":person", person.value}, {":first", dayText(first)}, {":last", dayText(last)}}, readClosedDay);
}

Result<std::vector<ClosedDay>> Logs::closedDays(QDate first, QDate last) const
{
    return m_db.rows(R"(select person_id, day, closed_at, reopened_at, reason, approved_at, approved_by from log_day
                        where day between :first and :last order by day, person_id)",
                     {{":first", dayText(first)}, {":last", dayText(last)}}, readClosedDay);
}

Done Logs::closeDays(PersonId person, const std::vector<QDate> &days)
{
    const QString name = nameOfDays(days, QT_TRANSLATE_NOOP("store", "Close %1"), QT_TRANSLATE_N_NOOP("store", "Close %Ln day(s)"));
    return m_db.step(name, [&]() -> Done {
        for (const QDate day : days) {
            if (const Done closed = closeDay(m_db, person, day); !closed)
                return closed;
        }
        return {};
    });
}

Done Logs::reopenDay(PersonId person, QDate day, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("store", "A reason is missing, so the day was not reopened. Say why."));
    if (const Done clean = withoutPersonalNumbers({reason}); !clean)
        return clean;
    return m_db.step(QCoreApplication::translate("store", "Reopen %1").arg(format::day(day)), [&]() -> Done {
        if (const Done open = inOpenMonth(m_db, Month::of(day)); !open)
            return open;
        return done(m_db.change(R"(update log_day set closed_at = null, reopened_at = :now, reason = :reason, approved_at = null, approved_by = ''
                                   where person_id = :person and day = :day and closed_at is not null)",
                                {{":person", person.value}, {":day", dayText(day)}, {":now", momentText(m_db.now())}, {":reason", reason.trimmed()}}));
    });
}

Done Logs::approve(PersonId person, const std::vector<QDate> &days, const QString &by)
{
    const QString name = nameOfDays(days, QT_TRANSLATE_NOOP("store", "Approve %1"), QT_TRANSLATE_N_NOOP("store", "Approve %Ln day(s)"));
    return m_db.step(name, [&]() -> Done {
        for (const QDate day : days) {
            if (const Done approved = approveDay(m_db, person, day, by); !approved)
                return approved;
        }
        return {};
    });
}

} // namespace paybench::store
