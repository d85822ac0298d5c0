// SPDX-License-Identifier: MPL-2.0
#include "core/store/logs.h"

#include "core/store/case_rows.h"
#include "core/store/log_rows.h"
#include "core/store/saving.h"
#include "core/store/training_rows.h"

#include <QCoreApplication>

#include <limits>

// The quick line's record: the case, the time, the timer around it and the need that it raised, all of it or nothing.

namespace paybench::store {

namespace {

using worklog::Channel;
using worklog::Logged;
using worklog::TrainingNeed;

QString readCaller(const QSqlQuery &query)
{
    return query.value(0).toString();
}

QString callerOf(const Database &db, const worklog::Case &one)
{
    const auto found = db.rows(R"(select coalesce((select name from contact where id = :contact), (select name from unit where id = :unit),
                                    (select name from customer where id = :customer), ''))",
                               {{":contact", one.contact.value}, {":unit", one.unit.value}, {":customer", one.customer.value}}, readCaller);
    return found && !found->empty() ? found->front() : QString();
}

QString nameOfLogging(const Database &db, const worklog::Case &one)
{
    const QString caller = callerOf(db, one);
    switch (one.channel) {
    case Channel::Email:
        return caller.isEmpty() ? QCoreApplication::translate("store", "Log an e-mail") : QCoreApplication::translate("store", "Log an e-mail from %1").arg(caller);
    case Channel::Visit:
        return caller.isEmpty() ? QCoreApplication::translate("store", "Log a visit") : QCoreApplication::translate("store", "Log a visit of %1").arg(caller);
    case Channel::Phone:
        break;
    }
    return caller.isEmpty() ? QCoreApplication::translate("store", "Log a call") : QCoreApplication::translate("store", "Log a call from %1").arg(caller);
}

Result<CaseId> writeLoggedCase(Database &db, const Logged &what)
{
    if (const Done right = caseIsRight(what.contact); !right)
        return right.error();
    const auto id = writeCase(db, what.contact);
    if (!id)
        return id;
    const Done events = writeCaseEvents(db, *id, what.events);
    return events ? id : Result<CaseId>(events.error());
}

// The timer may have been started, stopped or cut in another window since the line was read: what runs now is cut.
Done cutTimer(Database &db, const OpenTimes &open, const worklog::Entry &entry)
{
    const auto timer = storedTimer(db, entry.person);
    if (!timer)
        return timer.error();
    if (!timer->isRunning() && !timer->isOnCall())
        return {};
    const auto written = writeTimed(db, open, worklog::interrupted(*timer, entry.time));
    return written ? Done() : Done(written.error());
}

// Another window may have raised the same need meanwhile: then that one counts.
Result<TrainingNeedId> raiseNeed(Database &db, const std::optional<TrainingNeed> &raised, CaseId by)
{
    if (!raised)
        return TrainingNeedId();
    const auto there = needIsThere(db, *raised);
    if (!there)
        return there.error();
    if (*there)
        return TrainingNeedId();
    TrainingNeed need = *raised;
    need.id = {};
    need.byCase = by;
    return writeNeed(db, need);
}

Result<LogReceipt> writeLine(Database &db, const Logged &what)
{
    const auto open = OpenTimes::of(db);
    if (!open)
        return open.error();
    LogReceipt receipt;
    const auto contact = writeLoggedCase(db, what);
    if (!contact)
        return contact.error();
    receipt.contact = *contact;
    worklog::Entry entry = what.entry;
    entry.ofCase = *contact;
    const auto written = saveEntry(db, *open, entry);
    if (!written)
        return written.error();
    receipt.entry = *written;
    if (const Done cut = cutTimer(db, *open, entry); !cut)
        return cut.error();
    const auto need = raiseNeed(db, what.raised, *contact);
    if (!need)
        return need.error();
    receipt.raised = *need;
    const auto ofUnit = raiseUnitNeed(db, what.contact, *contact);
    if (!ofUnit)
        return ofUnit.error();
    receipt.raisedForUnit = ofUnit->need;
    receipt.unitAlert = ofUnit->sentence;
    return receipt;
}

// What a line writes is new, and the timer is read within the step: nothing that another window does stands in its way.
Result<LogReceipt> asStep(Database &db, const Logged &what, const std::function<Result<LogReceipt>()> &work)
{
    StepRules rules;
    rules.seen = std::numeric_limits<qint64>::max();
    LogReceipt receipt;
    const Done saved = db.step(Logs(db).nameOf(what), [&]() -> Done {
        const auto made = work();
        if (!made)
            return made.error();
        receipt = *made;
        return {};
    }, rules);
    return saved ? Result<LogReceipt>(receipt) : Result<LogReceipt>(saved.error());
}

LogReceipt readReceipt(const QSqlQuery &query)
{
    return {{query.value(0).toLongLong()}, {query.value(1).toLongLong()}, {query.value(2).toLongLong()}, {}, {}};
}

Result<LogReceipt> writeQueued(Database &db, const QString &queuedId, const Logged &what)
{
    const auto before = db.rows(R"(select case_id, entry_id, need_id from queued_line where id = :id)", {{":id", queuedId}}, readReceipt);
    if (!before)
        return before.error();
    if (!before->empty())
        return before->front();
    const auto receipt = writeLine(db, what);
    if (!receipt)
        return receipt;
    const auto remembered = db.change(R"(insert into queued_line (id, case_id, entry_id, need_id) values (:id, :case_id, :entry_id, :need_id))",
                                      {{":id", queuedId},
                                       {":case_id", receipt->contact.value},
                                       {":entry_id", receipt->entry.value},
                                       {":need_id", idOrNull(receipt->raised.value)}});
    return remembered ? receipt : Result<LogReceipt>(remembered.error());
}

} // namespace

QString Logs::nameOf(const Logged &what) const
{
    return nameOfLogging(m_db, what.contact);
}

Result<LogReceipt> Logs::log(const Logged &what)
{
    return asStep(m_db, what, [&] { return writeLine(m_db, what); });
}

Result<LogReceipt> Logs::logQueued(const QString &queuedId, const Logged &what)
{
    return asStep(m_db, what, [&] { return writeQueued(m_db, queuedId, what); });
}

} // namespace paybench::store
