// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/ledger.h"
#include "core/rota/replacement.h"
#include "core/rota/roster.h"

#include <optional>
#include <vector>

// Everything the page shows of a stretch of days, read at once, so that its views agree.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

// How many days are shown at once, from a first one on.
enum class RotaSpan { Month, FourWeeks, Quarter };

struct RotaStretch {
    RotaSpan span = RotaSpan::Month;
    QDate first;

    QDate last() const;
    RotaStretch moved(int by) const;      // that many stretches later, or earlier
    RotaStretch with(RotaSpan other) const; // the same days, more or fewer of them
    bool contains(QDate day) const { return day >= first && day <= last(); }
};

RotaStretch stretchOf(RotaSpan span, QDate day);

struct RotaState {
    RotaStretch stretch;
    QString centre;
    rota::RosterInputs inputs;
    rota::Roster roster;
    bool isWritable = true;
    QString lock; // why nothing can be saved; empty: it can

    bool hasNeed() const;              // some day has a stored need
    bool hasPeople() const { return !roster.rows.empty(); }
    bool isOpenForEdits() const;       // writable, and some day is not in a closed month
    std::optional<rota::Version> newest() const;
    int changesSincePublished() const; // cells
    int emptyCells() const;            // that could have a mark
};

Result<RotaState> readRota(store::Database &db, const RotaStretch &stretch, QDate today);

// What is read only when it is asked for: whose turn it is, and what the telephone queue assumes.
std::vector<rota::LedgerRow> ledgerOfYear(const RotaState &state);
rota::ServiceTerms serviceTerms(store::Database &db, const RotaState &state);

// "Draft · 15 assistants", "Version 2, published 25 Sep 2026 · 3 changes since": for the header.
QString standing(const RotaState &state);
// "October 2026", "28 September–25 October 2026": in names of steps and files.
// For the period switcher: "Nov 2026–Jan 2027", "week 45–48 2026".
QString spanTitle(const RotaStretch &stretch);
QString stretchName(const RotaStretch &stretch);

} // namespace paybench::ui
