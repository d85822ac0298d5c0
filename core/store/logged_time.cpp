// SPDX-License-Identifier: MPL-2.0
#include "core/store/log_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// What everybody did when, and the timers that run.

namespace paybench::store {

namespace {

using worklog::Entry;

// Every entry and every removal of an edit, as the step's work.
Done writeEdit(Database &db, const std::vector<Entry> &written, const std::vector<EntryId> &removed)
{
    const auto open = OpenTimes::of(db);
    if (!open)
        return open.error();
    for (const EntryId entry : removed) {
        if (const Done gone = removeEntry(db, *open, entry); !gone)
            return gone;
    }
    for (const Entry &entry : written) {
        if (const auto saved = saveEntry(db, *open, entry); !saved)
            return saved.error();
    }
    return {};
}

QString nameOfEntry(const Entry &entry)
{
    return entry.id ? QCoreApplication::translate("store", "Change logged time (%1)").arg(worklog::name(entry.activity))
                    : QCoreApplication::translate("store", "Log time (%1)").arg(worklog::name(entry.activity));
}

} // namespace

// No entry is longer than a day; the bound lets the index on `started` serve both ends.
Result<std::vector<Entry>> Logs::entries(PersonId person, const Stretch &time) const
{
    return m_db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                        from work_entry where person_id = :person and started < :end and started > :start - 172800 and ended > :start
                        order by started, id)",
                     {{":person", person.value}, {":start", qint64{time.start}}, {":end", qint64{time.end}}}, readEntry);
}

Result<std::vector<Entry>> Logs::entries(const Stretch &time) const
{
    return m_db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                        from work_entry where started < :end and started > :start - 172800 and ended > :start order by started, id)",
                     {{":start", qint64{time.start}}, {":end", qint64{time.end}}}, readEntry);
}

Result<EntryId> Logs::save(const Entry &entry)
{
    return inStep<EntryId>(m_db, nameOfEntry(entry), [&]() -> Result<EntryId> {
        const auto open = OpenTimes::of(m_db);
        return open ? saveEntry(m_db, *open, entry) : Result<EntryId>(open.error());
    });
}

Done Logs::edit(const worklog::DayEdit &edit, const QString &name)
{
    if (!edit.refusal.isEmpty())
        return refused(edit.refusal);
    return m_db.step(name, [&] { return writeEdit(m_db, edit.written, edit.removed); });
}

Done Logs::remove(EntryId entry)
{
    return m_db.step(QCoreApplication::translate("store", "Remove logged time"), [&] { return writeEdit(m_db, {}, {entry}); });
}

Result<worklog::Timer> Logs::timer(PersonId person) const
{
    return storedTimer(m_db, person);
}

Result<BatchId> Logs::save(const worklog::Timed &timed, const QString &name)
{
    return inStep<BatchId>(m_db, name, [&]() -> Result<BatchId> {
        const auto open = OpenTimes::of(m_db);
        return open ? writeTimed(m_db, *open, timed) : Result<BatchId>(open.error());
    });
}

Done Logs::answer(const worklog::Answered &answered, const QString &name)
{
    return m_db.step(name, [&]() -> Done {
        if (const Done removed = writeEdit(m_db, {}, answered.removed); !removed)
            return removed;
        const auto open = OpenTimes::of(m_db);
        if (!open)
            return open.error();
        const auto written = writeTimed(m_db, *open, answered.timed);
        return written ? Done() : Done(written.error());
    });
}

} // namespace paybench::store
