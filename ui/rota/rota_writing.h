// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/exchange/rota_files.h"
#include "core/rota/roster.h"
#include "ui/paper/rota_paper.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// A rota becomes files: a workbook, a PDF, a calendar for each person. Values in, values out, so that a job can do it.

namespace paybench::ui {

struct RotaPlaces {
    QString workbook;       // empty: none
    QString pdf;
    QString calendarFolder; // only of what is published
};

struct RotaFiles {
    QString centre;
    rota::Roster roster;                   // as it is shown
    rota::Roster published;                // as it was published
    std::vector<rota::StoredCell> before;  // of versions older than the newest
    std::vector<rota::CellChange> changes; // what people have not been told yet, else what the newest version changed
    std::vector<rota::LedgerRow> ledger;   // of twelve months
    std::vector<QString> goodToKnow;
    RotaSheet sheet = RotaSheet::Weeks;
    std::optional<PersonId> marked;
    exchange::CalendarTerms calendar;
    bool isPublished = false;
};

// Invalid: calendars of a rota that is not published.
Done writeRota(const RotaFiles &files, const RotaPlaces &places, QStringList &paths);
RotaPaperTerms paperTerms(const RotaFiles &files);

} // namespace paybench::ui
