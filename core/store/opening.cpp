// SPDX-License-Identifier: MPL-2.0
#include "core/store/opening.h"

#include "core/basics/format.h"
#include "core/store/identity.h"
#include "core/store/sentences.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryFile>
#include <QUuid>

#include <sqlite3.h>

#include <future>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace paybench::store {

namespace {

Error couldNotOpen(const QString &detail)
{
    return failure(SQLITE_CANTOPEN, detail, {});
}

Done pragmas(Session &session, OpenMode mode, const Opening &opening)
{
    sqlite3_busy_timeout(session.handle, opening.waitMilliseconds);
    QByteArray sql = "pragma foreign_keys = on; pragma cell_size_check = on; pragma trusted_schema = off; "
                     "pragma recursive_triggers = on; pragma temp_store = memory; pragma cache_spill = off; ";
    if (mode == OpenMode::Write)
        sql += "pragma journal_mode = delete; pragma synchronous = extra; ";
    if (const Done done = run(session.handle, sql); !done)
        return done;
    return addJournalFunctions(session.handle, &session.running);
}

// The folder is asked by trying: access rights of Windows and of servers are not in the mode bits.
bool folderTakesFiles(const QString &path)
{
    QTemporaryFile probe(QFileInfo(path).absolutePath() + "/.paybench-XXXXXX");
    return probe.open();
}

Access readOnlyAccess(const char *banner)
{
    Access access;
    access.writable = false;
    access.banner = QCoreApplication::translate("store", banner);
    return access;
}

constexpr auto mayNotWrite = QT_TRANSLATE_NOOP("store", "Read-only: the file or its folder may not be written here. You can look, copy "
                                                        "and export.");
constexpr auto onlyToRead = QT_TRANSLATE_NOOP("store", "Read-only: the file was opened for reading. You can look, copy and export.");

Access heldBy(const QString &holder, const QDateTime &since)
{
    Access access;
    access.writable = false;
    access.holder = holder;
    access.since = since;
    access.banner = QCoreApplication::translate("store", "Read-only: %1 has had the file open since %2. You can look, copy and export.")
                        .arg(holder, since.isValid() ? format::moment(since.toLocalTime()) : QStringLiteral("–"));
    return access;
}

Access whoHolds(sqlite3 *handle, const FileLock &lock)
{
    auto row = Statement::prepare(handle, "select name, since from holder");
    if (row) {
        const auto found = row->next();
        if (found && *found)
            return heldBy(QString::fromUtf8(row->text(0)), QDateTime::fromString(QString::fromUtf8(row->text(1)), Qt::ISODate));
    }
    return heldBy(lock.holderComputer(), {});
}

// QLockFile knows the holder's computer; the person and the time stand in the file, where all can read them.
Done signAsHolder(Session &session)
{
    auto row = Statement::prepare(session.handle, "insert into holder(one, name, since) values (1, ?1, ?2) "
                                                  "on conflict (one) do update set name = excluded.name, since = excluded.since");
    if (!row)
        return row.error();
    row->bind(1, session.who.name.isEmpty() ? session.who.account : session.who.name);
    row->bind(2, session.now().toString(Qt::ISODate));
    return row->run();
}

Done settle(Session &session)
{
    const auto tables = journaledTables(session.handle);
    if (!tables)
        return tables.error();
    session.tables = *tables;
    const auto version = number(session.handle, "pragma data_version");
    if (!version)
        return version.error();
    session.fileVersion = *version;
    return {};
}

// Whether and how the file can be written where it lies.
struct Place {
    bool writable = true;
    std::optional<FileLock> lock; // on a network file system

    bool taken() const { return lock && lock->state() == FileLock::State::Taken; }
};

Place placeOf(const QString &path, OpenMode mode, const Opening &opening)
{
    Place place;
    if (mode == OpenMode::Read)
        return place;
    place.writable = folderTakesFiles(path);
    if (place.writable && (opening.onNetwork ? opening.onNetwork(path) : isOnNetwork(path)))
        place.lock.emplace(path);
    return place;
}

Done upToDate(Session &session, const Opening &opening)
{
    const int newest = int(opening.migrations.size());
    if (session.access.writable && session.lock) {
        if (const Done signedIn = signAsHolder(session); !signedIn)
            return signedIn;
    }
    if (session.version == newest)
        return {};
    if (session.access.writable)
        return migrate(session, opening.migrations);
    return Error{Error::Kind::Io,
                 QCoreApplication::translate("store", "The file was made by an older version of Paybench and has to be brought up to date. "
                                                      "Nothing was changed. Open it once where it may be written."),
                 QStringLiteral("%1 of %2").arg(session.version).arg(newest)};
}

Done totalsHold(const Database &database, const Opening &opening)
{
    if (!opening.totals)
        return {};
    const auto findings = opening.totals(database);
    if (!findings)
        return findings.error();
    if (findings->empty())
        return {};
    return Error{Error::Kind::Io,
                 QCoreApplication::translate("store", "Figures in the file do not agree with their control totals. Nothing was changed. "
                                                      "Restore the newest backup, or open the file for reading. %1")
                     .arg(findings->front().what),
                 findings->front().detail};
}

} // namespace

Who thisAccount()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString account = qEnvironmentVariable(name);
        if (!account.isEmpty())
            return Who{account, {}};
    }
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid())) // a nightly job has no such variables
        return Who{QString::fromLocal8Bit(account->pw_name), {}};
#endif
    return Who{QStringLiteral("?"), {}};
}

Result<std::unique_ptr<Session>> connected(const QString &path, OpenMode mode, const Opening &opening)
{
    auto session = std::make_unique<Session>();
    session->window = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session->connection = "paybench-" + session->window;
    session->path = path;
    session->who = opening.who;
    session->clock = opening.clock;
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), session->connection);
    if (!connection.isValid())
        return couldNotOpen(QStringLiteral("QSQLITE is missing"));
    connection.setDatabaseName(path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
                                     .arg(opening.waitMilliseconds)
                                     .arg(mode == OpenMode::Read ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!connection.open())
        return couldNotOpen(connection.lastError().databaseText());
    const QVariant handle = connection.driver()->handle();
    session->handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (const Done set = pragmas(*session, mode, opening); !set)
        return set.error();
    return session;
}

Result<Database> Database::create(const QString &name, const Opening &opening)
{
    if (name == ":memory:")
        return createdInMemory(opening);
    const QString path = QFileInfo(name).absoluteFilePath();
    if (const Done free = nothingThere(path); !free)
        return free.error();
    Done made;
    {
        const auto session = connected(path, OpenMode::Write, opening);
        made = session ? createTables(**session, opening.migrations) : Done(session.error());
    }
    if (!made) {
        QFile::remove(path);
        return made.error();
    }
    return open(path, OpenMode::Write, opening); // as any other, so that a lock is taken where it must be
}

Result<Database> Database::createdInMemory(const Opening &opening)
{
    auto session = connected(QStringLiteral(":memory:"), OpenMode::Write, opening);
    if (!session)
        return session.error();
    if (const Done made = createTables(**session, opening.migrations); !made)
        return made.error();
    return ready(std::move(*session), opening);
}

// The last steps of every opening: triggers, control totals, and what this window has seen.
Result<Database> Database::ready(std::unique_ptr<Session> session, const Opening &opening)
{
    if (const Done settled = settle(*session); !settled)
        return settled.error();
    Database database(std::move(session));
    if (const Done seen = database.refreshSeen(); !seen)
        return seen.error();
    if (const Done hold = totalsHold(database, opening); !hold)
        return hold.error();
    database.setPatience(opening.patience);
    return database;
}

Result<Database> Database::open(const QString &name, OpenMode mode, const Opening &opening)
{
    if (name == ":memory:")
        return createdInMemory(opening);
    const QString path = QFileInfo(name).absoluteFilePath();
    Opening outside = opening;
    outside.look = Look::None;
    const auto version = identified(path, outside);
    if (!version)
        return version.error();
    Place place = placeOf(path, mode, opening);
    const bool reading = mode == OpenMode::Read || !place.writable || place.taken();
    // Connected before anybody reads beside it: leaving write-ahead mode needs the file alone.
    auto session = connected(path, reading ? OpenMode::Read : OpenMode::Write, opening);
    if (!session)
        return session.error();
    // Every page is looked at while the tables are read; nothing is written before the answer is there.
    const std::shared_future<Done> pages = std::async(std::launch::async, [&] { return undamaged(path, opening); });
    const auto entered = [&]() -> Result<Database> {
        Session &opened = **session;
        opened.version = *version;
        if (mode == OpenMode::Read)
            opened.access = readOnlyAccess(onlyToRead);
        else if (place.taken())
            opened.access = whoHolds(opened.handle, *place.lock);
        else if (!place.writable || sqlite3_db_readonly(opened.handle, "main"))
            opened.access = readOnlyAccess(mayNotWrite);
        if (place.lock)
            opened.lock.emplace(std::move(*place.lock));
        const bool writes = opened.lock || opened.version != int(opening.migrations.size());
        if (writes && !pages.get())
            return pages.get().error();
        if (const Done current = upToDate(opened, opening); !current)
            return current.error();
        return ready(std::move(*session), opening);
    };
    auto database = entered();
    if (const Done whole = pages.get(); !whole)
        return whole.error();
    return database;
}

} // namespace paybench::store
