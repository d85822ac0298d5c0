// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <map>
#include <utility>

// What the rows that others refer to are called, for the audit trail: also those that are gone.

namespace paybench::store {

class Database;

class RowNames {
public:
    explicit RowNames(const Database &db)
        : m_db(db)
    { }

    // "Norrby kommun" for the row of a customer; empty for tables whose rows have no name, and rows that never were.
    QString name(const QString &table, const QString &row) const;

private:
    QString read(const QString &table, const QString &row, const QString &column) const;

    const Database &m_db;
    mutable std::map<std::pair<QString, QString>, QString> m_known;
    mutable std::pair<qint64, qint64> m_asOf{-1, -1}; // the newest steps of all windows and of this one
};

} // namespace paybench::store
