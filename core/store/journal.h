// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <QByteArray>

#include <vector>

// Every change of every row, written by triggers: the images before and after, under the step that made them.

struct sqlite3;

namespace paybench::store {

struct JournalColumn {
    enum class Type { Exact, Real, Blob }; // Exact: integers and texts, which JSON keeps as they are

    QByteArray name;
    Type type = Type::Exact;
    int key = 0; // its place in the primary key; 0: no part of it
};

struct JournalTable {
    QByteArray name;
    std::vector<JournalColumn> columns;
};

// The tables of the journal itself.
QByteArray journalTables();

// Functions that the triggers and undo use; once for each connection. `running` is the step that edits belong to (0: none)
// and lives as long as the connection.
Done addJournalFunctions(sqlite3 *handle, const qint64 *running);

// The tables that are journaled: all of the file but the journal's own. A table that cannot be (no key, not STRICT, more
// than 63 columns) is an error of the programmer.
Result<std::vector<JournalTable>> journaledTables(sqlite3 *handle);

// TEMP triggers, gone with the connection. They refuse an edit outside a step.
Done watch(sqlite3 *handle, const std::vector<JournalTable> &tables);

// Puts back what a step changed, newest first; each row only where it still is as the step left it. The conflict names no
// step: the caller does. `row` of the result: the change that could not be put back; 0: all were.
Result<qint64> putBack(sqlite3 *handle, const std::vector<JournalTable> &tables, qint64 step);

// Writes rows that no change accounts for (after a migration) as changes of that step.
Done reconcile(sqlite3 *handle, const std::vector<JournalTable> &tables, qint64 step);

// Rows that are not as their newest change left them: somebody edited the file from outside.
Result<std::vector<Finding>> outsideEdits(sqlite3 *handle, const std::vector<JournalTable> &tables);

} // namespace paybench::store
