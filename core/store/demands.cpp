// SPDX-License-Identifier: MPL-2.0
#include "core/store/demands.h"

#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/store/contact_rows.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <cmath>

// Assumptions, events, and what was typed over the forecast. What-ifs and needs: scenarios.cpp, needs.cpp.

namespace paybench::store {

namespace {

using staffing::Assumptions;
using staffing::Channel;
using staffing::ForecastEvent;

constexpr qint64 mostContacts = 10'000'000; // of a month

struct StoredAssumptions {
    QDate from;
    QByteArray json;
};

StoredAssumptions readAssumptions(const QSqlRecord &record)
{
    return {dayOf(record.value(0)), record.value(1).toString().toUtf8()};
}

StoredEvent readEvent(const QSqlRecord &record)
{
    return {{record.value("id").toLongLong()},
            {record.value("name").toString(), dayOf(record.value("first_day")), dayOf(record.value("last_day")),
             record.value("factor").toInt() / 1000.0}};
}

qint64 readTotal(const QSqlRecord &record)
{
    return record.value(0).toLongLong();
}

std::pair<QDate, qint64> readTypedDay(const QSqlRecord &record)
{
    return {dayOf(record.value(0)), record.value(1).toLongLong()};
}

int perMille(double factor)
{
    return static_cast<int>(std::lround(factor * 1000));
}

Done eventMayBeSaved(const ForecastEvent &event)
{
    if (event.name.trimmed().isEmpty())
        return refused(QCoreApplication::translate("store", "The event has no name, so nothing was saved. Enter one."));
    if (!event.from.isValid() || !event.to.isValid() || event.to < event.from)
        return refused(QCoreApplication::translate("store", "The event must have a first day and a last day that is not before "
                                                            "it, so nothing was saved. Change one of the two."));
    if (!(event.factor >= 0.001 && event.factor <= 10))
        return refused(QCoreApplication::translate("store", "The event must leave some calls and make at most ten times as many, "
                                                            "so nothing was saved. Give a change between −99.9 % and +900 %."));
    return withoutPersonalNumbers({event.name});
}

Done totalMayBeSaved(const std::optional<qint64> &total)
{
    if (!total || (*total >= 0 && *total <= mostContacts))
        return {};
    return refused(QCoreApplication::translate("store", "A number of calls or e-mails is 0 or more and at most %1, so nothing was "
                                                        "saved. Give such a number.")
                       .arg(format::number(mostContacts)));
}

} // namespace

Result<std::vector<Assumptions>> Demands::assumptions() const
{
    const auto stored = m_db.rows(R"(select valid_from, assumptions from assumption order by valid_from)", {}, readAssumptions);
    if (!stored)
        return stored.error();
    std::vector<Assumptions> all;
    for (const StoredAssumptions &row : *stored) {
        auto read = staffing::assumptionsOfJson(row.json);
        if (!read)
            return read.error();
        read->from = row.from;
        all.push_back(std::move(*read));
    }
    return all;
}

Result<Assumptions> Demands::assumptionsOn(QDate day) const
{
    const auto all = assumptions();
    if (!all)
        return all.error();
    const Assumptions *found = inForce(*all, day);
    return found ? *found : Assumptions();
}

Done Demands::save(const Assumptions &assumptions)
{
    if (!assumptions.from.isValid())
        return refused(QCoreApplication::translate("store", "The assumptions have no day from which they hold, so nothing was "
                                                            "saved. Give one."));
    if (const Done right = withoutFaults(faults(assumptions)); !right)
        return right;
    std::vector<QString> causes;
    for (const Assumptions::Shrinkage &cause : assumptions.shrinkage)
        causes.push_back(cause.cause);
    if (const Done clean = withoutPersonalNumbers(causes); !clean)
        return clean;
    const QString name = QCoreApplication::translate("store", "Save the assumptions from %1").arg(format::day(assumptions.from));
    return m_db.step(name, [&] {
        return done(m_db.change(R"(
            insert into assumption (valid_from, assumptions) values (:from, :assumptions)
            on conflict (valid_from) do update set assumptions = excluded.assumptions)",
                                {{":from", dayText(assumptions.from)},
                                 {":assumptions", QString::fromUtf8(staffing::toJson(assumptions))}}));
    });
}

Done Demands::removeAssumptions(QDate from)
{
    const QString name = QCoreApplication::translate("store", "Remove the assumptions from %1").arg(format::day(from));
    return m_db.step(name, [&] {
        return done(m_db.change(R"(delete from assumption where valid_from = :from)", {{":from", dayText(from)}}));
    });
}

Result<std::vector<StoredEvent>> Demands::events() const
{
    return m_db.rows(R"(select id, name, first_day, last_day, factor from demand_event order by first_day, id)", {}, readEvent);
}

Result<EventId> Demands::save(const StoredEvent &stored)
{
    const ForecastEvent &event = stored.event;
    if (const Done may = eventMayBeSaved(event); !may)
        return may.error();
    const QString name = QCoreApplication::translate("store", "Save the event %1").arg(event.name);
    return inStep<EventId>(m_db, name, [&]() -> Result<EventId> {
        const Done there = stillThere(m_db, R"(select count(*) from demand_event where id = :id)", stored.id.value);
        if (!there)
            return there.error();
        const auto written = m_db.change(R"(
            insert into demand_event (id, name, first_day, last_day, factor) values (:id, :name, :first, :last, :factor)
            on conflict (id) do update set name = excluded.name, first_day = excluded.first_day, last_day = excluded.last_day,
              factor = excluded.factor)",
                                         {{":id", idOrNull(stored.id.value)},
                                          {":name", text(event.name)},
                                          {":first", dayText(event.from)},
                                          {":last", dayText(event.to)},
                                          {":factor", perMille(event.factor)}});
        if (!written)
            return written.error();
        return stored.id ? stored.id : EventId{*written};
    });
}

Done Demands::remove(EventId event)
{
    return m_db.step(QCoreApplication::translate("store", "Remove an event"), [&] {
        return done(m_db.change(R"(delete from demand_event where id = :id)", {{":id", event.value}}));
    });
}

Result<std::optional<qint64>> Demands::total(Month month, Channel channel) const
{
    const auto found = m_db.rows(R"(select total from demand_total where month = :month and channel = :channel)",
                                 {{":month", month.iso()}, {":channel", channelKey(channel)}}, readTotal);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<qint64>() : found->front();
}

Done Demands::setTotal(Month month, Channel channel, std::optional<qint64> total)
{
    if (const Done may = totalMayBeSaved(total); !may)
        return may;
    const QString name = channel == Channel::Mail ? QCoreApplication::translate("store", "Set the e-mails of %1")
                                                  : QCoreApplication::translate("store", "Set the calls of %1");
    return m_db.step(name.arg(format::monthName(month)), [&]() -> Done {
        if (!total)
            return done(m_db.change(R"(delete from demand_total where month = :month and channel = :channel)",
                                    {{":month", month.iso()}, {":channel", channelKey(channel)}}));
        return done(m_db.change(R"(
            insert into demand_total (month, channel, total) values (:month, :channel, :total)
            on conflict (month, channel) do update set total = excluded.total)",
                                {{":month", month.iso()}, {":channel", channelKey(channel)}, {":total", *total}}));
    });
}

Result<std::map<QDate, qint64>> Demands::typedDays(Month month, Channel channel) const
{
    const auto found = m_db.rows(R"(select day, total from demand_day where day between :first and :last and channel = :channel)",
                                 {{":first", dayText(month.first())},
                                  {":last", dayText(month.last())},
                                  {":channel", channelKey(channel)}},
                                 readTypedDay);
    if (!found)
        return found.error();
    return std::map<QDate, qint64>(found->begin(), found->end());
}

Done Demands::setDay(QDate day, Channel channel, std::optional<qint64> total)
{
    if (const Done may = totalMayBeSaved(total); !may)
        return may;
    const QString name = channel == Channel::Mail ? QCoreApplication::translate("store", "Set the e-mails of %1")
                                                  : QCoreApplication::translate("store", "Set the calls of %1");
    return m_db.step(name.arg(format::day(day)), [&]() -> Done {
        if (!total)
            return done(m_db.change(R"(delete from demand_day where day = :day and channel = :channel)",
                                    {{":day", dayText(day)}, {":channel", channelKey(channel)}}));
        return done(m_db.change(R"(
            insert into demand_day (day, channel, total) values (:day, :channel, :total)
            on conflict (day, channel) do update set total = excluded.total)",
                                {{":day", dayText(day)}, {":channel", channelKey(channel)}, {":total", *total}}));
    });
}

} // namespace paybench::store
