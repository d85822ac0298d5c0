// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/basics/stretch.h"
#include "core/worklog/day_log.h"
#include "core/worklog/line_correction.h"
#include "core/worklog/line_reading.h"
#include "core/worklog/sampling.h"

#include <optional>
#include <vector>

// Time: what everybody did when, timers, batches, favourites, closed days; and the quick line's record, saved as one step.

namespace paybench::store {

class Database;

// What one saved line came to.
struct LogReceipt {
    CaseId contact;
    EntryId entry;
    TrainingNeedId raised; // none: no need was raised, or another window had raised it already
    TrainingNeedId raisedForUnit; // none: the unit as a whole has not asked often enough
    QString unitAlert;            // says so
};

class Logs {
public:
    explicit Logs(Database &db)
        : m_db(db)
    { }

    // The case, its events, its text for searching, the entry, the pieces and the timer, and the need: one step.
    Result<LogReceipt> log(const worklog::Logged &what);
    QString nameOf(const worklog::Logged &what) const; // of the step
    // The same for a line that waited in the queue: written once, however often it is tried; the id is remembered.
    Result<LogReceipt> logQueued(const QString &queuedId, const worklog::Logged &what);
    Result<worklog::LoggedContact> contactOf(const worklog::Entry &entry) const; // of an entry that has a case
    Done correct(const worklog::Correction &correction); // the case, its events, its time and its need: one step

    Result<std::vector<worklog::Entry>> entries(PersonId person, const Stretch &time) const; // that overlap it, by start
    Result<std::vector<worklog::Entry>> entries(const Stretch &time) const;                  // of everybody
    Result<EntryId> save(const worklog::Entry &entry);  // refused in closed months and closed days
    Done edit(const worklog::DayEdit &edit, const QString &name); // split, merge, move, fill: one step
    Done remove(EntryId entry);

    Result<worklog::Timer> timer(PersonId person) const; // not running when there is none
    Result<BatchId> save(const worklog::Timed &timed, const QString &name); // pieces, timer and batches; the batch that runs now
    Done answer(const worklog::Answered &answered, const QString &name);

    Result<std::vector<worklog::Batch>> batches(PersonId person, const Stretch &time) const; // that touch it
    Result<std::vector<worklog::Entry>> entriesOf(BatchId batch) const;
    Done saveItems(BatchId batch, std::optional<int> items);
    Result<std::vector<double>> ownItemsPerHour(PersonId person, int newest = 50) const;

    Result<std::vector<worklog::Favourite>> favourites(PersonId person) const; // by place
    Result<FavouriteId> save(const worklog::Favourite &favourite);
    Done remove(FavouriteId favourite);

    Result<std::vector<worklog::ClosedDay>> closedDays(PersonId person, QDate first, QDate last) const;
    Result<std::vector<worklog::ClosedDay>> closedDays(QDate first, QDate last) const;
    Done closeDays(PersonId person, const std::vector<QDate> &days);
    Done reopenDay(PersonId person, QDate day, const QString &reason); // refused without a reason, in a closed month
    Done approve(PersonId person, const std::vector<QDate> &days, const QString &by);

    Result<std::vector<worklog::SamplingRule>> samplingRules() const;
    Done save(const worklog::SamplingRule &rule);
    Result<TallyId> save(const worklog::Tally &tally);
    Done saveQueued(const QString &queuedId, const worklog::Tally &tally); // one that waited: once, however often it is tried
    Done remove(TallyId tally);
    Result<std::vector<worklog::Tally>> tallies(const Stretch &time) const;

private:
    Database &m_db;
};

// What the quick line is read with. The book changes with people, customers and topics; the history with every call.
Result<worklog::LineBook> lineBook(Database &db, QDate today);
Result<worklog::LineHistory> lineHistory(Database &db, const worklog::LineBook &book, PersonId person, std::int64_t now);
// After a line was saved here: counts it, and reads its caller's year again, without reading everybody's.
Done refreshHistory(Database &db, const worklog::LineBook &book, PersonId person, std::int64_t now, const worklog::Case &saved,
                    worklog::LineHistory &history);
// The latest contacts of a caller and those of his that are open, for the card.
Result<worklog::CallerCard> callerCard(Database &db, const worklog::LineBook &book, const worklog::WhoMatch &who, std::int64_t now);

// The days as the rota has them for a person, in clock time with lunch: the published rota, else the working one.
Result<std::vector<worklog::PlannedStretch>> plannedStretches(Database &db, PersonId person, QDate first, QDate last);

} // namespace paybench::store
