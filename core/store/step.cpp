// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"
#include "core/store/sentences.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

// Steps: what one action of a user changes, in one transaction.

namespace paybench::store {

namespace {

Error readOnly(const Access &access)
{
    if (!access.holder.isEmpty())
        return {Error::Kind::Io,
                QCoreApplication::translate("store", "%1 has the file open, so nothing was saved. Close it there and open it here again.")
                    .arg(access.holder),
                access.banner};
    return {Error::Kind::Io,
            QCoreApplication::translate("store", "The file is open for reading only, so nothing was saved. Work in a copy, or open it "
                                                 "where it may be written."),
            access.banner};
}

// Another window may run a newer program that has changed the tables meanwhile; our triggers would not see all columns.
Done sameSchema(const Session &session)
{
    const auto version = number(session.handle, "pragma user_version");
    if (!version)
        return version.error();
    if (*version == session.version)
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("store", "Another window has brought the file up to date for a newer version of the "
                                                      "program, so nothing was saved. Close this window and open the file with "
                                                      "that version."),
                 {}};
}

Done commit(Session &session)
{
    if (sqlite3_get_autocommit(session.handle)) // a full disk has rolled everything back already
        return failure(SQLITE_FULL, QStringLiteral("rolled back"), QStringLiteral("commit"));
    return run(session.handle, "commit");
}

void rollBack(Session &session)
{
    if (!sqlite3_get_autocommit(session.handle))
        sqlite3_exec(session.handle, "rollback", nullptr, nullptr, nullptr);
}

// A later step of another window, on rows of this one, that this window has not shown yet.
Done withoutConflict(Session &session, qint64 seen)
{
    auto others = Statement::prepare(session.handle, "select 1 from step where id > ?1 and id < ?2 and window <> ?3 limit 1");
    auto theirs = Statement::prepare(session.handle, R"sql(
        select iif(s.person = '', s.who, s.person), s.name
        from change mine
        join change theirs on theirs.tbl = mine.tbl and theirs.row = mine.row
        join step s on s.id = theirs.step
        where mine.step = ?2 and theirs.step > ?1 and theirs.step < ?2 and s.window <> ?3
        limit 1)sql");
    for (auto *statement : {&others, &theirs}) {
        if (!*statement)
            return statement->error();
        (*statement)->bind(1, seen);
        (*statement)->bind(2, session.running);
        (*statement)->bind(3, session.window);
        const auto row = (*statement)->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("store", "%1 changed the same thing a moment ago (“%2”), so nothing was saved. Look "
                                                      "at it as it is now and try again.")
                     .arg(QString::fromUtf8(theirs->text(0)), QString::fromUtf8(theirs->text(1))),
                 {}};
}

// A step that changed no row leaves no trace.
Done endStep(Session &session, bool barrier)
{
    const QByteArray id = QByteArray::number(session.running);
    const auto changed = number(session.handle, "select exists (select 1 from change where step = " + id + ')');
    if (!changed)
        return changed.error();
    if (*changed || barrier)
        session.last = session.running;
    return session.last ? Done() : run(session.handle, "delete from step where id = " + id);
}

Done nested(Session &session, const std::function<Done()> &work)
{
    const QByteArray name = "nested_" + QByteArray::number(session.depth);
    if (const Done begun = run(session.handle, "savepoint " + name); !begun)
        return begun;
    ++session.depth;
    const Done done = work();
    --session.depth;
    if (sqlite3_get_autocommit(session.handle))
        return done ? Done(failure(SQLITE_FULL, QStringLiteral("rolled back"), QStringLiteral("savepoint"))) : done;
    const Done ended = done ? Done() : run(session.handle, "rollback to " + name);
    const Done released = run(session.handle, "release " + name);
    return !done ? done : !ended ? ended : released;
}

} // namespace

Done watched(Session &session)
{
    if (session.watching || !session.access.writable)
        return {};
    if (const Done same = sameSchema(session); !same)
        return same;
    const Done made = watch(session.handle, session.tables);
    session.watching = bool(made);
    return made;
}

Done inTransaction(Session &session, const std::function<Done()> &work)
{
    if (const Done ready = watched(session); !ready)
        return ready;
    if (!session.access.writable)
        return readOnly(session.access);
    if (const Done begun = run(session.handle, "begin immediate"); !begun)
        return begun;
    session.depth = 1;
    session.last = 0;
    session.lost.reset();
    Done done = sameSchema(session);
    if (done)
        done = work();
    if (done)
        done = commit(session);
    if (!done)
        rollBack(session);
    session.depth = 0;
    session.running = 0;
    if (!done)
        session.last = 0;
    return done;
}

Result<qint64> beginStep(Session &session, const QString &name, bool barrier, qint64 undoes)
{
    auto row = Statement::prepare(session.handle, "insert into step(name, who, person, at, window, barrier, undoes) "
                                                  "values (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, 0)) returning id");
    if (!row)
        return row.error();
    row->bind(1, name);
    row->bind(2, session.who.account);
    row->bind(3, session.who.name);
    row->bind(4, session.now().toString(Qt::ISODateWithMs));
    row->bind(5, session.window);
    row->bind(6, qint64(barrier));
    row->bind(7, undoes);
    const auto found = row->next();
    if (!found)
        return found.error();
    session.running = row->integer(0);
    row->reset();
    return session.running;
}

Done Database::step(const QString &name, const std::function<Done()> &work, const StepRules &rules)
{
    Session &session = *m_session;
    if (session.depth)
        return nested(session, work);
    if (!storable(name))
        return notStorable();
    const qint64 seen = rules.seen < 0 ? session.seen : rules.seen;
    return inTransaction(session, [&]() -> Done {
        if (const auto begun = beginStep(session, name, rules.barrier, 0); !begun)
            return begun.error();
        if (const Done done = work(); !done)
            return done;
        if (session.lost)
            return *session.lost;
        if (const Done alone = withoutConflict(session, seen); !alone)
            return alone;
        return endStep(session, rules.barrier);
    });
}

} // namespace paybench::store
