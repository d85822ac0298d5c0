// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

// A prepared statement of SQLite itself, for what QtSql cannot do or does too slowly.

namespace paybench::store {

class Statement {
public:
    Statement() = default;
    static Result<Statement> prepare(sqlite3 *handle, const QByteArray &sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Places count from 1. What is bound stays until it is bound again.
    void bind(int place, qint64 value);
    void bind(int place, const QByteArray &utf8); // null: NULL
    void bind(int place, const QString &text);    // never NULL
    Done bind(int place, const QVariant &value);
    int places() const;

    Result<bool> next(); // true: there is a row
    Done run();          // to its end, and ready for the next time
    void reset();

    // Columns count from 0.
    qint64 integer(int column) const;
    QByteArray text(int column) const; // null for NULL

private:
    sqlite3_stmt *m_statement = nullptr;
};

// Runs statements that give no rows.
Done run(sqlite3 *handle, const QByteArray &sql);
// The one number that a statement gives; 0 when it gives no row.
Result<qint64> number(sqlite3 *handle, const QByteArray &sql);
// The first column of all rows.
Result<std::vector<QByteArray>> texts(sqlite3 *handle, const QByteArray &sql);

// Whether the file can keep the text: no NUL, no half character.
bool storable(const QString &text);

} // namespace paybench::store
