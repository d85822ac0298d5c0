// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/opening.h"
#include "core/staffing/contacts.h"

#include <QStringList>

#include <set>

// Rows of counted calls and e-mails, judged one by one before anything is written.

namespace paybench::staffing {

// One row as the file has it, read by a profile but not yet judged.
struct ContactFileRow {
    ContactCount count;
    QString day;      // as it stands in the file, where it cannot be read
    qint64 lines = 1; // lines summed into this row
    QString refusal;  // why it cannot be read; empty: it can
};

struct ContactNote {
    qint64 line = 0; // 0: of the file as a whole
    QString text;
};

// Times in which the source wrote down every call: there a missing interval is known to have had none. Minutes since
// local midnight, half-open.
struct CoveredSpan {
    QDate day;
    int from = 0;
    int to = 0;
};

struct ContactFile {
    QString file;
    QString sha256;
    QString format;    // "CSV", "XLSX", "ODS", "queue_log"
    QString encoding;  // what was found or used; empty for a workbook
    QString separator;
    int minutes = 30;  // of an interval
    int within = 60;
    int shortAbandon = 5;
    QString counted;
    std::vector<ContactFileRow> rows;
    std::vector<ContactNote> notes; // what was left out, and why
    std::vector<CoveredSpan> covered;
    qint64 dataRows = 0;            // of a queue log: its lines
};

// What the centre knows when a file is judged.
struct KnownContacts {
    std::vector<ContactCount> stored; // of the days in the file
    BusinessClock clock;              // when the centre is open
    QDate today;                      // invalid: nobody asks
};

// What a person decided about rows in the preview.
struct ContactDecisions {
    std::set<qint64> confirmed; // lines whose changed counts are accepted
    bool confirmAll = false;    // --yes
};

struct ContactIntakeRow {
    enum class State { Accepted, Unchanged, Duplicate, Held, Refused };
    enum class Question { None, ChangedCount, TwoRows, OtherIntervals };

    ContactFileRow row;
    State state = State::Accepted;
    Question question = Question::None;
    QString why;      // one sentence; of an accepted row what it does
    QString warning;
    qint64 before = 0; // offered, as stored today
};

struct ContactTotals {
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 unchanged = 0;
    qint64 duplicates = 0;
    qint64 held = 0;
    qint64 refused = 0;
    qint64 calls = 0; // of the accepted rows
    qint64 mails = 0;
};

struct ContactIntake {
    std::vector<ContactIntakeRow> rows;
    ContactTotals totals;
    // Open intervals of counted days without a row; an open day without any, in a month that has others, is one of 1440
    // minutes. They stay missing: they are never stored as zero.
    std::vector<MissingInterval> missing;
    std::vector<ContactNote> notes;
    std::vector<Month> months;

    std::vector<ContactCount> counts() const; // what would be stored, over what stands for the same time
    bool isWhole() const { return totals.held == 0 && totals.refused == 0; }
};

ContactIntake judged(const ContactFile &file, const KnownContacts &known, const ContactDecisions &decisions);

// First and last day of the rows that can be read; none: there is no such row.
std::optional<std::pair<QDate, QDate>> daysOf(const ContactFile &file);

} // namespace paybench::staffing
