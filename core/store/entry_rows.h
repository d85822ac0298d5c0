// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/day_log.h"

#include <QSqlQuery>

#include <optional>
#include <set>
#include <vector>

// Rows of what was done when, for work orders and the log alike: how they are read and written, and when they may be.

namespace paybench::store {

class Database;

// Of a query over id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved.
worklog::Entry readEntry(const QSqlQuery &query);
Result<std::vector<worklog::Entry>> entryWith(const Database &db, EntryId entry); // one or none

// A new row, or the one with its id; without a customer it is its order's.
Result<EntryId> writeEntry(Database &db, const worklog::Entry &entry);

Result<QTimeZone> zoneOfCentre(Database &db);

// Which times may still be written: those of open months, by local midnights, and of days that the person has not closed.
class OpenTimes {
public:
    static Result<OpenTimes> of(Database &db);

    const QTimeZone &zone() const { return m_zone; }
    Done mayBeWritten(PersonId person, const Stretch &time) const;
    // The stored entry may be changed or taken away.
    Done mayBeChanged(EntryId stored) const;

private:
    explicit OpenTimes(const Database &db) : m_db(&db) {}
    QDate dayAt(std::int64_t second) const;

    const Database *m_db;
    QTimeZone m_zone;
    std::set<Month> m_closed;
};

// After an undo: the day, closed by its person, of which the step that runs has changed time. Days that it opens or closes
// itself do not count.
Result<std::optional<QDate>> closedDayTouched(Database &db);

// Checked, then written, within the step that runs.
Result<EntryId> saveEntry(Database &db, const OpenTimes &open, const worklog::Entry &entry);
Done removeEntry(Database &db, const OpenTimes &open, EntryId entry);

} // namespace paybench::store
