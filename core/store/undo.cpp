// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/case_text.h"
#include "core/store/database.h"
#include "core/store/entry_rows.h"
#include "core/store/journal_sql.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

// Undo and redo. An undo is a step of its own, and redo is its undo.

namespace paybench::store {

namespace {

QString lowered(const QString &name)
{
    const bool word = name.size() > 1 && name.at(0).isUpper() && !name.at(1).isUpper();
    return word ? name.at(0).toLower() + name.mid(1) : name;
}

Error conflict(const QString &sentence)
{
    return {Error::Kind::Conflict, sentence, {}};
}

// Undo goes back to the last closing or migration.
Done noBarrierSince(const Session &session, const Database::Step &step, qint64 since)
{
    auto barrier = Statement::prepare(session.handle, "select name from step where barrier and id >= ?1 order by id desc limit 1");
    if (!barrier)
        return barrier.error();
    barrier->bind(1, since);
    const auto found = barrier->next();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    return conflict(QCoreApplication::translate("store", "“%1” came before “%2”, and undo stops there. Nothing was changed. Enter the "
                                                         "change by hand instead.")
                        .arg(step.name, QString::fromUtf8(barrier->text(0))));
}

Done nothingPurged(const Session &session, const Database::Step &step, qint64 changes)
{
    const auto purged = number(session.handle, "select exists (select 1 from change where purged and step = " +
                                                   QByteArray::number(changes) + ')');
    if (!purged)
        return purged.error();
    if (!*purged)
        return {};
    return conflict(QCoreApplication::translate("store", "Texts of “%1” have been deleted for good, so nothing was changed. Enter the "
                                                         "change by hand instead.")
                        .arg(step.name));
}

Error builtUpon(const Database::Step &step)
{
    return conflict(QCoreApplication::translate("store", "Later changes build on “%1”, so nothing was changed. Undo those first.").arg(step.name));
}

// The later step that stands in the way, by the row that could not be put back, or by the rows that refer to it.
Error inTheWay(const Session &session, const Database::Step &step, const QByteArray &tableAndRow)
{
    auto later = Statement::prepare(session.handle, "select s.name, iif(s.person = '', s.who, s.person) from change c "
                                                    "join step s on s.id = c.step where (c.tbl, c.row) in (" +
                                                        tableAndRow + ") and c.step > ?1 and c.step < ?2 order by c.step desc limit 1");
    if (!later)
        return later.error();
    later->bind(1, step.id);
    later->bind(2, session.running);
    const auto found = later->next();
    if (!found)
        return found.error();
    if (!*found)
        return builtUpon(step);
    return conflict(QCoreApplication::translate("store", "“%2” by %3 came after “%1” and touched the same, so nothing was changed. Undo "
                                                         "that first.")
                        .arg(step.name, QString::fromUtf8(later->text(0)), QString::fromUtf8(later->text(1))));
}

// Foreign keys are counted while a transaction runs; to look through all tables is for when the count is not nought.
bool referencesHold(sqlite3 *handle)
{
    int open = 0, highest = 0;
    return sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0) == SQLITE_OK && open == 0;
}

bool hasLog(const Session &session)
{
    return std::any_of(session.tables.begin(), session.tables.end(), [](const JournalTable &table) { return table.name == "support_case"; });
}

// What a person has closed is not changed behind the manager's back, and the words that search finds follow their cases.
Done logHolds(Database &database, const Database::Step &step)
{
    const auto closed = closedDayTouched(database);
    if (!closed)
        return closed.error();
    if (*closed)
        return conflict(QCoreApplication::translate("store", "“%1” has time of %2 in it, and that day is closed, so nothing was changed. Reopen the day "
                                                             "with a reason first.")
                            .arg(step.name, format::day(**closed)));
    return rewriteTouchedText(database);
}

// The table and key of each row that refers to nothing, as SQL.
QByteArray orphanRows(const Session &session)
{
    std::vector<QByteArray> parts;
    for (const JournalTable &table : session.tables) {
        const QByteArray name = asText(table.name);
        parts.push_back("select " + name + ", " + keyOf(table, "r.") + " from main." + quoted(table.name) +
                        " r where r.rowid in (select rowid from pragma_foreign_key_check(" + name + "))");
    }
    return joined(parts, " union all ");
}

// `changes` is the step whose changes go back: the step itself, or for a redo the undo that took it away.
Done goBack(Database &database, const Database::Step &step, qint64 changes)
{
    Session &session = database.session();
    if (const Done deferred = run(session.handle, "pragma defer_foreign_keys = on"); !deferred)
        return deferred;
    const auto stuck = putBack(session.handle, session.tables, changes);
    if (!stuck)
        return stuck.error();
    if (*stuck)
        return inTheWay(session, step, "select tbl, row from change where id = " + QByteArray::number(*stuck));
    if (hasLog(session)) {
        if (const Done holds = logHolds(database, step); !holds)
            return holds;
    }
    if (session.afterUndo) {
        if (const Done rebuilt = session.afterUndo(database); !rebuilt)
            return rebuilt;
    }
    if (!referencesHold(session.handle))
        return inTheWay(session, step, orphanRows(session));
    return {};
}

Done setUndoneBy(const Session &session, qint64 step, qint64 by)
{
    auto row = Statement::prepare(session.handle, "update step set undone_by = nullif(?2, 0) where id = ?1");
    if (!row)
        return row.error();
    row->bind(1, step);
    row->bind(2, by);
    return row->run();
}

// What an undone undo had undone is in force again, and so on backwards.
Done markUndone(const Database &database, const Database::Step &target)
{
    if (const Done done = setUndoneBy(database.session(), target.id, database.session().running); !done)
        return done;
    bool inForce = false;
    for (Database::Step step = target; step.undoes; inForce = !inForce) {
        if (const Done done = setUndoneBy(database.session(), step.undoes, inForce ? step.id : 0); !done)
            return done;
        const auto earlier = database.stepOf(step.undoes);
        if (!earlier)
            return earlier.error();
        step = *earlier;
    }
    return {};
}

// Takes back `target`; `step` is what the person calls it by.
Done takeBack(Database &database, const Database::Step &step, const Database::Step &target, const QString &name)
{
    Session &session = database.session();
    if (const Done free = noBarrierSince(session, step, target.id); !free)
        return free;
    if (const Done whole = nothingPurged(session, step, target.id); !whole)
        return whole;
    if (const auto begun = beginStep(session, name, false, target.id); !begun)
        return begun.error();
    if (const Done back = goBack(database, step, target.id); !back)
        return back;
    if (const Done marked = markUndone(database, target); !marked)
        return marked;
    session.last = session.running;
    return {};
}

} // namespace

Done Database::undo(qint64 id)
{
    return inTransaction(*m_session, [&]() -> Done {
        const auto step = stepOf(id);
        if (!step)
            return step.error();
        if (step->undoneBy)
            return conflict(QCoreApplication::translate("store", "“%1” has been undone already. Nothing was changed.").arg(step->name));
        return takeBack(*this, *step, *step, QCoreApplication::translate("store", "Undo: %1").arg(lowered(step->name)));
    });
}

Done Database::redo(qint64 id)
{
    return inTransaction(*m_session, [&]() -> Done {
        const auto step = stepOf(id);
        if (!step)
            return step.error();
        if (!step->undoneBy)
            return conflict(QCoreApplication::translate("store", "“%1” has not been undone. Nothing was changed.").arg(step->name));
        const auto undone = stepOf(step->undoneBy);
        if (!undone)
            return undone.error();
        return takeBack(*this, *step, *undone, QCoreApplication::translate("store", "Redo: %1").arg(lowered(step->name)));
    });
}

} // namespace paybench::store
