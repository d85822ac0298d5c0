// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/person.h"
#include "core/store/cases.h"
#include "core/worklog/day_log.h"
#include "ui/log/workplace.h"

#include <array>
#include <map>
#include <optional>

// One person's day and week as they stand in the file, with the names that are shown.

namespace paybench::ui {

struct EntryRow {
    worklog::Entry entry;
    bool runs = false;       // until now
    bool isLate = false;     // written down long after it ended
    QString place;           // "Jonas Dahl, Söderby", "Absences Norrby"
    QString note;            // "Illness, solved", "42 items"
    CaseId ofCase;
};

struct WeekDay {
    QDate day;
    std::array<std::int64_t, 4> seconds{};        // by Work
    std::array<std::int64_t, 4> planned{};
    QString plannedWords;                         // of the day's longest stretch
    bool isClosed = false;
    bool isApproved = false;
    int toSettle = 0; // findings that keep it open

    std::int64_t total() const { return seconds[0] + seconds[1] + seconds[2] + seconds[3]; }
    std::int64_t plannedTotal() const { return planned[0] + planned[1] + planned[2]; }
};

struct DayState {
    directory::Person person;
    worklog::DayInputs inputs;
    worklog::DayLog log;
    std::vector<EntryRow> rows; // newest first, as they are looked for
    std::vector<WeekDay> week;
    Stretch opening;            // of the day; empty when closed
    worklog::ClosedDay closed;
    worklog::PlanActual month;  // of the day's month until now
    std::optional<directory::Mix> choice;
};

// What customers, callers and topics are called. Whoever reads days often keeps it while nobody else has written:
// a line writes only new cases.
struct DayNames {
    std::map<CustomerId, QString> customers;
    std::map<UnitId, QString> units;
    std::map<ContactId, QString> contacts;
    worklog::Topics topics;
    std::map<CaseId, worklog::Case> cases; // of one day, with those that were read beside
    QDate casesOf;
};
Result<DayNames> readNames(const Workplace &place);

Result<DayState> readDay(const Workplace &place, PersonId person, QDate day, DayNames &names);

// What the log of each of these days is made from.
Result<std::vector<worklog::DayInputs>> dayInputs(const Workplace &place, PersonId person, QDate first, QDate last);

// Why these days cannot be closed, day by day; and those that can.
struct Closable {
    std::vector<QDate> days;
    QStringList faults;
    QStringList notes; // what is there to know, though it keeps nothing open
};
Result<Closable> closableDays(const Workplace &place, PersonId person, const std::vector<QDate> &days);

} // namespace paybench::ui
