// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

// The one door to SQL. Everything outside the store speaks in values.

struct sqlite3;

namespace paybench::store {

struct Session;

using Values = std::vector<std::pair<QString, QVariant>>; // placeholder (":id"), value

class Database {
public:
    // Makes a new centre file; one that exists is refused. ":memory:" serves the tests.
    static Result<Database> create(const QString &path, const Opening &opening = {});
    // Opens a centre file after looking at it (performance.md 6.5) and brings its schema up to date. A file that may not
    // be written, or that another computer has, is opened for reading: access() says so.
    static Result<Database> open(const QString &path, OpenMode mode = OpenMode::Write, const Opening &opening = {});
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    template <class Row>
    Result<std::vector<Row>> rows(const QString &sql, const Values &values, Row (*read)(const QSqlRecord &)) const;
    // The same without a record for each row: for thousands of rows. Columns are read by their place.
    template <class Row>
    Result<std::vector<Row>> rows(const QString &sql, const Values &values, Row (*read)(const QSqlQuery &)) const;
    Done each(const QString &sql, const Values &values, const std::function<void(const QSqlQuery &)> &read) const;

    // Changes rows; returns the id of a new one.
    Result<qint64> change(const QString &sql, const Values &values);
    // Runs the statement once for each row of values, in the order of its `?`: for imports. Returns how many rows it changed.
    Result<qint64> bulk(const QString &sql, const std::vector<std::vector<QVariant>> &values);

    // Makes what the first write needs (its triggers), so that no save has to wait for it. Nothing of a file that is only read.
    Done getReadyToWrite();

    // One action of the user: all of it or none of it, and undone by its name. A step within a step is part of it.
    // When another window is saving it gives up after 150 ms (wasLocked) or, with Patience::CommandLine, five seconds.
    Done step(const QString &name, const std::function<Done()> &work, const StepRules &rules = {});

    struct Step {
        qint64 id = 0;
        QString name;
        QString who;    // the account
        QString person; // the name to show
        QDateTime at;   // UTC
        QString window;
        qint64 undoes = 0;   // the step that this one undid
        qint64 undoneBy = 0; // the step that undid this one
        bool barrier = false;
    };

    // Newest first.
    Result<std::vector<Step>> steps(int newest) const;
    Result<Step> stepOf(qint64 id) const;
    // The id of the step that step(), undo() or redo() wrote last here; 0 when it had nothing to write.
    qint64 lastStep() const;

    enum class Whose { ThisWindow, ThisPerson, ThisAccount, Anybody };
    // The newest step that is neither undone nor an undo, and after the last barrier.
    Result<std::optional<Step>> newestUndoable(Whose whose) const;
    Done undo(qint64 step);
    Done redo(qint64 step); // takes the id of the step that was undone

    struct FieldChange {
        QString column;
        QString before; // null: there was none
        QString after;
    };

    struct RowChange {
        enum class What { Inserted, Updated, Deleted };

        What what = What::Updated;
        QString table;
        QString row; // the key
        std::vector<FieldChange> fields; // only those that differ
    };

    // What a step changed, in the order it did.
    Result<std::vector<RowChange>> changes(qint64 step, int most = 1000) const;

    // Forgets what the journal keeps of these columns in these rows, but for what stands in the row now. To be called
    // within a step. Steps that held such values can no longer be undone.
    Done purge(const QString &table, const std::vector<qint64> &rows, const std::vector<QString> &columns);

    // The newest step this window has shown. A later step of another window on the same rows is a conflict.
    qint64 seen() const;
    Done refreshSeen();
    // Whether another window has changed the file since the last call.
    bool changedElsewhere();

    QString path() const;
    const Access &access() const;
    const Who &who() const;
    void setWho(const Who &who);
    void setPatience(Patience patience);
    QDateTime now() const; // the clock of the opening, UTC
    int version() const;   // migrations that have been applied

    // Called within every undo and redo, after the rows are back: rebuilds what no journal can hold (full text).
    void setAfterUndo(const std::function<Done(Database &)> &rebuild);

    Session &session() const { return *m_session; } // for the store's own files

private:
    explicit Database(std::unique_ptr<Session> session);
    static Result<Database> createdInMemory(const Opening &opening);
    static Result<Database> ready(std::unique_ptr<Session> session, const Opening &opening);

    Result<std::vector<QSqlRecord>> records(const QString &sql, const Values &values) const;

    std::unique_ptr<Session> m_session;
};

template <class Row>
Result<std::vector<Row>> Database::rows(const QString &sql, const Values &values, Row (*read)(const QSqlRecord &)) const
{
    const auto found = records(sql, values);
    if (!found)
        return found.error();
    std::vector<Row> rows;
    rows.reserve(found->size());
    for (const QSqlRecord &record : *found)
        rows.push_back(read(record));
    return rows;
}

template <class Row>
Result<std::vector<Row>> Database::rows(const QString &sql, const Values &values, Row (*read)(const QSqlQuery &)) const
{
    std::vector<Row> rows;
    const Done done = each(sql, values, [&](const QSqlQuery &query) { rows.push_back(read(query)); });
    if (!done)
        return done.error();
    return rows;
}

} // namespace paybench::store
