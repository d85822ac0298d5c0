// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

// What differs between two versions of a rota, or between the newest one and the draft: the list that people are told.

namespace paybench::rota {

struct CellChange {
    PersonId person;
    QString name;
    QString groupName;
    QDate day;
    DayMarks before;
    DayMarks after;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

// By row of the roster, then day. Persons who have no row, and days that are not shown, are left out.
std::vector<CellChange> changesBetween(const Roster &roster, const std::vector<StoredCell> &before, const std::vector<StoredCell> &after);
std::vector<CellChange> changesOf(const Roster &roster, const Edit &edit);

// The version that already says all of these days, where nothing in them has changed since; none: there is something to publish.
std::optional<Version> publishedAsItStands(const Roster &roster, QDate first, QDate last);
QString nothingToPublish(const Version &version); // "Nothing has changed since version 2, so nothing was published."

// "S", "Ä", "S Ä" when the halves differ (morning first), "–" for none: what stands for a day in lists and on paper.
QString dayText(DayMarks day);

// What stands over a rota that leaves the program: "Rota October 2026", and "version 1, published 25 Sep 2026" or "draft".
QString title(const Roster &roster);
QString standing(const Roster &roster);

} // namespace paybench::rota
