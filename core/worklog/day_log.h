// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/timer.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

// A person's day as it was logged, beside what the rota says: pieces, gaps and overlaps, sums; and what is done with pieces.

namespace paybench::worklog {

// What the rota has for a part of the day, in clock time. Lunch is a stretch of its own (Activity::Break).
struct PlannedStretch {
    Stretch time;
    Activity activity = Activity::Other;
    QString words; // "support, first line"
};

struct DayInputs {
    QDate day;
    QTimeZone zone;
    std::vector<Entry> entries;  // that touch the day
    std::vector<Batch> batches;  // that they are pieces of
    Timer timer;
    std::vector<PlannedStretch> planned;
    bool isClosed = false;
    std::int64_t now = 0;
};

struct DayFinding {
    enum class Kind { Gap, Overlap, Away, LongTimer, BatchWithoutItems };

    Kind kind = Kind::Gap;
    Stretch time;
    std::vector<EntryId> entries;
    QString sentence;          // "Nothing is logged 10:40–11:15."
    bool keepsOpen = false;    // the day cannot be closed with it
};

struct DayLog {
    Stretch day;                       // local midnight to midnight
    std::vector<Entry> entries;        // cut to the day, by start; what runs is the last, with id 0
    std::vector<DayFinding> findings;  // by time
    std::array<std::int64_t, 4> seconds{}; // by Work; overlaps count once for each
    std::int64_t total = 0;            // of the mix: without breaks, away and other
    int calls = 0, emails = 0, visits = 0;
};
DayLog dayLog(const DayInputs &inputs);

// Pieces cut, joined, moved and filled. Each gives what is to be written and removed; an empty sentence: it can be done.
struct DayEdit {
    std::vector<Entry> written;
    std::vector<EntryId> removed;
    QString refusal;
};
DayEdit split(const Entry &entry, std::int64_t at);
DayEdit merged(const Entry &first, const Entry &second);          // must touch and be of the same work
DayEdit moved(const Entry &entry, const Stretch &time, std::int64_t now);
DayEdit filled(const Stretch &gap, const std::vector<PlannedStretch> &planned, PersonId person, std::int64_t now); // from the rota's duty
// When a day that is worked through has its lunch: at noon, where the rota has none and none was logged. A gap over it is
// filled around it; what remains is filled only when it is asked for by itself.
inline constexpr std::int64_t lunchSeconds = 45 * 60;
std::optional<Stretch> lunchToLeave(const DayInputs &inputs);
DayEdit filledAroundLunch(const Stretch &gap, const DayInputs &inputs, PersonId person);

// Why the day cannot be closed: what is unresolved, a running timer, a day to come. Empty: it can.
std::vector<QString> closingFaults(const DayLog &log, const DayInputs &inputs);

// A day as closed by its person, approved by the manager, or reopened with a reason.
struct ClosedDay {
    PersonId person;
    QDate day;
    qint64 closedAt = 0;   // UTC seconds; 0: open
    qint64 reopenedAt = 0;
    QString reason;
    qint64 approvedAt = 0;
    QString approvedBy;

    bool isClosed() const { return closedAt != 0; }
};

// What was planned and what was done. Shares of the mix in tenths of a percent are left to who shows them.
struct PlanActual {
    std::array<std::int64_t, 4> done{};    // seconds by Work
    std::array<std::int64_t, 4> planned{};
    std::int64_t doneInMix = 0;            // support + follow-up + registration
    std::int64_t supportPlanned = 0;       // of phone shifts
    std::int64_t supportKept = 0;          // done within them
    std::array<double, 3> share() const;   // of doneInMix, 0…1; zeros when nothing was done
    std::optional<double> conformance() const; // supportKept / supportPlanned
};
PlanActual planActual(const std::vector<Entry> &entries, const std::vector<PlannedStretch> &planned, const Stretch &time);

} // namespace paybench::worklog
