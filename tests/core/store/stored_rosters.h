// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/rotas.h"
#include "core/store/closing.h"
#include "core/store/control_totals.h"
#include "core/store/demands.h"
#include "core/store/people.h"
#include "core/store/row_names.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

// Rosters of the small centre as its file has them.

using namespace paybench;
using namespace paybench::rota;
using store::Rotas;

inline const QDate octoberFirst(2026, 10, 1);
inline const QDate octoberLast(2026, 10, 31);

inline RosterInputs inputsIn(store::Database &db, QDate first = octoberFirst, QDate last = octoberLast)
{
    return given(store::rosterInputs(db, first, last, first));
}

inline Roster rosterIn(store::Database &db, QDate first = octoberFirst, QDate last = octoberLast)
{
    return rosterOf(inputsIn(db, first, last));
}

inline CellEdit edited(const Roster &roster, const char *name, const char *date, DayMarks after, bool isPinned = false)
{
    for (std::size_t row = 0; row < roster.rows.size(); ++row) {
        if (roster.rows[row].name == QString::fromUtf8(name)) {
            const int at = roster.dayAt(day(date));
            const RosterCell &cell = roster.rows[row].cells[std::size_t(at)];
            return {int(row), at, cell.marks, after, cell.isPinned, isPinned};
        }
    }
    throw std::invalid_argument(name);
}

// Everybody has registration on every open day of the roster.
inline Edit filled(const Roster &roster)
{
    Edit edit;
    for (int row = 0; row < int(roster.rows.size()); ++row) {
        for (int at = 0; at < int(roster.days.size()); ++at) {
            if (roster.isEditable(row, at))
                edit.push_back({row, at, {}, Mark::Registration, false, false});
        }
    }
    return edit;
}

inline DayMarks marksOf(const Roster &roster, const char *name, const char *date)
{
    return edited(roster, name, date, {}).before;
}
