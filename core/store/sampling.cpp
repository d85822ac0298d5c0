// SPDX-License-Identifier: MPL-2.0
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// Months that are logged in full, and the contacts of those that only count.

namespace paybench::store {

namespace {

using worklog::SamplingRule;
using worklog::Tally;

constexpr unsigned allMonths = 0b1111'1111'1111;

SamplingRule readSamplingRule(const QSqlQuery &query)
{
    return {dayOf(query.value(0)), query.value(1).toUInt()};
}

Tally readTally(const QSqlQuery &query)
{
    Tally tally;
    tally.id = {query.value(0).toLongLong()};
    tally.at = query.value(1).toLongLong();
    tally.person = {query.value(2).toLongLong()};
    tally.channel = worklog::channelOfKey(query.value(3).toString()).value_or(worklog::Channel::Phone);
    tally.customer = {query.value(4).toLongLong()};
    return tally;
}

Done tallyMayBeWritten(Database &db, const Tally &tally)
{
    if (!tally.person)
        return refused(QCoreApplication::translate("store", "It is not said who took the contact, so nothing was counted. Choose who sits here."));
    if (tally.at > db.now().toSecsSinceEpoch())
        return refused(QCoreApplication::translate("store", "The contact is still to come, so nothing was counted. Enter a time that has passed."));
    const auto open = OpenTimes::of(db);
    return open ? open->mayBeWritten(tally.person, {tally.at, tally.at}) : Done(open.error());
}

} // namespace

Result<std::vector<SamplingRule>> Logs::samplingRules() const
{
    return m_db.rows(R"(select valid_from, full_months from sampling_rule order by valid_from)", {}, readSamplingRule);
}

Done Logs::save(const SamplingRule &rule)
{
    if (!rule.from.isValid() || rule.from.day() != 1)
        return refused(QCoreApplication::translate("store", "Sampling begins on the first day of a month, so nothing was saved. Choose a month."));
    if (rule.fullMonths > allMonths)
        return refused(QCoreApplication::translate("store", "The rule has months that no year has, so nothing was saved. Choose the full months again."));
    return m_db.step(QCoreApplication::translate("store", "Change which months are logged in full"), [&] {
        return done(m_db.change(R"(insert into sampling_rule (valid_from, full_months) values (:valid_from, :full_months)
                                   on conflict (valid_from) do update set full_months = excluded.full_months)",
                                {{":valid_from", dayText(rule.from)}, {":full_months", int(rule.fullMonths)}}));
    });
}

Result<TallyId> Logs::save(const Tally &tally)
{
    return inStep<TallyId>(m_db, QCoreApplication::translate("store", "Count a contact"), [&]() -> Result<TallyId> {
        if (const Done may = tallyMayBeWritten(m_db, tally); !may)
            return may.error();
        const auto written = m_db.change(R"(insert into tally (at, person_id, channel, customer_id) values (:at, :person_id, :channel, :customer_id))",
                                         {{":at", qint64{tally.at}},
                                          {":person_id", tally.person.value},
                                          {":channel", worklog::key(tally.channel)},
                                          {":customer_id", idOrNull(tally.customer.value)}});
        if (!written)
            return written.error();
        return TallyId{*written};
    });
}

// Remembered beside the lines that waited, as one without a case.
Done Logs::saveQueued(const QString &queuedId, const Tally &tally)
{
    return m_db.step(QCoreApplication::translate("store", "Count a contact"), [&]() -> Done {
        const auto before = count(m_db, R"(select count(*) from queued_line where id = :id)", {{":id", queuedId}});
        if (!before || *before)
            return done(before);
        const auto saved = save(tally);
        if (!saved)
            return saved.error();
        return done(m_db.change(R"(insert into queued_line (id, case_id, entry_id) values (:id, 0, :tally))", {{":id", queuedId}, {":tally", saved->value}}));
    });
}

Done Logs::remove(TallyId id)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a counted contact"), [&]() -> Done {
        const auto stored = m_db.rows(R"(select id, at, person_id, channel, customer_id from tally where id = :id)", {{":id", id.value}}, readTally);
        if (!stored)
            return stored.error();
        if (stored->empty())
            return {};
        if (const Done may = tallyMayBeWritten(m_db, stored->front()); !may)
            return may;
        return done(m_db.change(R"(delete from tally where id = :id)", {{":id", id.value}}));
    });
}

Result<std::vector<Tally>> Logs::tallies(const Stretch &time) const
{
    return m_db.rows(R"(select id, at, person_id, channel, customer_id from tally where at >= :start and at < :end order by at, id)",
                     {{":start", qint64{time.start}}, {":end", qint64{time.end}}}, readTally);
}

} // namespace paybench::store
