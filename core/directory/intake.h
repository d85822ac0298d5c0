// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"
#include "core/directory/import_profile.h"
#include "core/directory/volume.h"

#include <QHash>
#include <QStringList>

#include <set>

// Rows of a volume file, judged one by one before anything is written (journeys.md J10).

namespace paybench::directory {

// One row as the file has it, read by a profile but not yet judged. A field that could not be read says so in `refusal`.
struct FileRow {
    qint64 line = 0;
    QString period;
    QString code;
    QString name;
    QString unit;
    std::map<pricing::Service, qint64> counts;
    std::optional<qint64> hourlyPaid;
    Money control;
    std::optional<Month> month;
    qint64 repeats = 0;    // identical lines that follow (duplicates), already left out of the counts
    qint64 lines = 1;      // lines summed into this row, where rows add up
    std::vector<qint64> duplicateLines; // where they stand, at most a hundred
    QString refusal;       // why it cannot be read; empty: it can
    ImportProfile::Field wrong = ImportProfile::Field::Ignored; // the field that is wrong
};

// The file's own sum row ("Summa;;;2 306"), compared and not imported.
struct ControlRow {
    qint64 line = 0;
    std::optional<qint64> payslips;
    std::optional<Money> control;
};

struct VolumeFile {
    QString file;
    QString sha256;
    QString encoding;  // what was found or used
    QString separator;
    QString decimal;
    QStringList headers;                // as in the file, in its order
    std::vector<ImportProfile::Field> fields; // what each header was taken for
    std::vector<FileRow> rows;
    std::vector<ControlRow> controls;
    qint64 dataRows = 0; // rows below the header, sum rows and blank lines not counted
};

// What the centre knows when a file is judged.
struct Known {
    std::vector<Customer> customers;
    std::vector<Unit> units;
    std::vector<VolumeRow> volumes;   // stored, of the months in the file
    std::set<Month> closed;
    ImportProfile profile;
    QHash<qint64, UnitPrice> payslipPrice; // by customer id, for the correction that is offered for a closed month
};

// What a person decided about rows in the preview.
struct Decisions {
    std::map<QString, CustomerId> customers; // unknown code → customer
    std::set<QString> skipped;               // codes whose rows are skipped
    std::set<qint64> confirmed;              // lines whose changed volume is accepted
    std::set<qint64> skippedLines;
    bool confirmAll = false;                 // --yes
};

struct IntakeRow {
    enum class State { Accepted, Unchanged, Duplicate, Held, Refused, Skipped };
    enum class Question { None, WhichCustomer, ChangedVolume, TwoRows, EndedCustomer, ClosedMonth };

    FileRow row;
    State state = State::Accepted;
    Question question = Question::None;
    CustomerId customer;
    UnitId unit;
    QString why;      // one sentence; of an accepted row what it does: "new volume for October"
    QString warning;  // hourly-paid larger than the whole …
    qint64 before = 0; // payslips stored today, for a changed volume
};

struct Totals {
    qint64 rows = 0; // data rows of the file
    qint64 accepted = 0;
    qint64 unchanged = 0;
    qint64 duplicates = 0;
    qint64 held = 0;
    qint64 refused = 0;
    qint64 skipped = 0;
    qint64 payslips = 0; // of the accepted rows
    Money control;       // of the accepted rows
};

// The file's sum row beside what is accepted: "file says 2 306, accepted 2 294, difference 12 = line 6".
struct ControlResult {
    ControlRow row;
    qint64 fileSays = 0;
    qint64 accepted = 0;
    qint64 difference = 0;
    std::vector<qint64> lines; // the lines that together make the difference, if some do
    QString sentence;
};

struct Intake {
    std::vector<IntakeRow> rows; // duplicates as rows of their own
    Totals totals;
    std::vector<ControlResult> controls;
    std::vector<Month> months;
    std::vector<VolumeRow> kept; // stored rows of units whose line is not accepted, where others of the customer are

    std::vector<VolumeRow> volumes() const; // what would be stored; replaces the customer's rows of the month
};

Intake judged(const VolumeFile &file, const Known &known, const Decisions &decisions);

} // namespace paybench::directory
