// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/exchange/sheet.h"
#include "core/rota/ledger.h"
#include "core/rota/roster.h"
#include "core/rota/version_changes.h"

#include <QByteArray>
#include <QTimeZone>

// A published rota for people: a workbook, and a calendar for each person (RFC 5545, by libical).

namespace paybench::exchange {

// Sheets: the rota as on the grid (letters of the language, fills and legend, need and planned rows, sums), the change list since
// the version before, and the ledger's sums per person.
Workbook workbookOf(const rota::Roster &roster, const QString &centre);

// The same with another change list than the draft's, and with what each person has had over twelve months.
struct RotaBook {
    QString centre;
    std::vector<rota::CellChange> changes;
    std::vector<rota::LedgerRow> ledger;
};
Workbook workbookOf(const rota::Roster &roster, const RotaBook &book);

struct PersonCalendar {
    QString fileName; // "Anna Lind.ics", made safe and unique
    QByteArray bytes;
};

struct CalendarTerms {
    QString centre;
    QTimeZone zone;
    QTime opens{8, 0}, noon{12, 0}, closes{16, 0};
    QDateTime stamp; // UTC
};

// The hours of the first day that is open all day stand for all of them.
CalendarTerms calendarTerms(const QString &centre, const directory::WorkingTime &time, const rota::Roster &roster, const QDateTime &stamp);

// One calendar per person of the roster: an event per stretch of a day with one mark. UIDs are stable per person, day and half;
// SEQUENCE is the version's number; what `before` (older versions' cells, newest first) had and the newest has no longer is sent as cancelled.
std::vector<PersonCalendar> calendarsOf(const rota::Roster &roster, const std::vector<rota::StoredCell> &before, const CalendarTerms &terms);

} // namespace paybench::exchange
