// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/file_lock.h"
#include "core/store/journal.h"

#include <QSqlDatabase>

#include <optional>
#include <unordered_map>

// What an open file is made of. Only the store's own files look inside.

namespace paybench::store {

struct Session {
    QString connection; // its name for QtSql, unlike any other
    QString path;
    sqlite3 *handle = nullptr;
    std::vector<JournalTable> tables;
    bool watching = false; // the triggers that write the journal are there
    std::optional<FileLock> lock;
    Access access;
    Who who;
    QString window; // tells the steps of this window from those of others
    Patience patience = Patience::Window;
    std::function<QDateTime()> clock;
    std::function<Done(Database &)> afterUndo;

    struct Prepared {
        QSqlQuery query;
        int places = 0;
    };
    std::unordered_map<QString, Prepared> statements;

    int version = 0;
    qint64 fileVersion = 0; // of pragma data_version, when last looked
    qint64 seen = 0;
    qint64 running = 0; // the step that runs; 0: none
    qint64 last = 0;
    int depth = 0;
    std::optional<Error> lost; // the disk failed within this step: it cannot be whole any more

    Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    QDateTime now() const { return clock ? clock().toUTC() : QDateTime::currentDateTimeUtc(); }
};

// Opens a connection with the pragmas of house.md 8. The path has been looked at.
Result<std::unique_ptr<Session>> connected(const QString &path, OpenMode mode, const Opening &opening);

// Before anything is written: the triggers are made by the first edit, because most openings only look.
Done watched(Session &session);
// `begin immediate`, work, commit; all of it or none of it.
Done inTransaction(Session &session, const std::function<Done()> &work);
// Writes the row of a step and lets the triggers write; within a transaction.
Result<qint64> beginStep(Session &session, const QString &name, bool barrier, qint64 undoes);

// Makes the tables of a new file.
Done createTables(Session &session, const std::vector<Migration> &migrations);
// Applies the migrations that the file lacks, after a verified backup; undo does not go back beyond it.
Done migrate(Session &session, const std::vector<Migration> &migrations);

} // namespace paybench::store
