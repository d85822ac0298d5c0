// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/rota/roster.h"
#include "core/rota/version_changes.h"

#include <optional>
#include <vector>

// The working rota cell by cell, its published versions, what has been decided about it, wishes and substitutions.

namespace paybench::store {

class Database;

struct PersonDay {
    PersonId person;
    QDate day;
};

class Rotas {
public:
    explicit Rotas(Database &db)
        : m_db(db)
    { }

    Result<std::vector<rota::StoredCell>> cells(QDate first, QDate last) const; // of the working rota, by day and person
    // Writes what the edit says and nothing else; a cell without marks and pin is removed. Refused for days in closed months.
    Done save(const rota::Roster &roster, const rota::Edit &edit);

    Result<std::vector<rota::Version>> versions(QDate first, QDate last) const; // that overlap the days, newest first
    Result<std::vector<rota::StoredCell>> published(QDate first, QDate last) const; // newest version of each day
    Result<std::vector<rota::StoredCell>> cellsOf(qint64 version) const;
    // Freezes the working rota of the days as the next version. Refused: a day without any cell, a closed month.
    Result<rota::Version> publish(QDate first, QDate last, const QString &note);
    // Tells people of these cells alone: as they stand now, while every other cell keeps what was told of it. A version for each
    // stretch of published days they lie in; cells of days not yet published stay a draft. Empty: none of them says anything new.
    Result<std::vector<rota::Version>> publishCells(const std::vector<PersonDay> &cells, const QString &note);

    Result<rota::Settings> settingsOn(QDate day) const; // in force; without any: the built-in ones
    Done save(const rota::Settings &settings);          // over those from the same day

    Result<std::vector<rota::Wish>> wishes(QDate first, QDate last) const; // that touch the days
    Result<qint64> save(const rota::Wish &wish);
    Done removeWish(qint64 wish);

    Result<std::vector<rota::Substitution>> substitutions(QDate first, QDate last) const;
    Result<qint64> save(const rota::Substitution &substitution);

private:
    Database &m_db;
};

// Everything a roster of the days is made from, twelve months back.
Result<rota::RosterInputs> rosterInputs(Database &db, QDate first, QDate last, QDate today);

// The rota as people have been told it.
struct PublishedRota {
    rota::Roster roster;                   // the newest version of every day, in place of the draft
    std::vector<rota::StoredCell> older;   // of the versions before, newest first: what may have to be taken back
    std::vector<rota::CellChange> changes; // by the newest version, of days that were published before it
};
Result<PublishedRota> publishedRota(Database &db, rota::RosterInputs inputs);

} // namespace paybench::store
