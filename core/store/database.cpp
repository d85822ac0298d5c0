// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"

#include "core/store/sentences.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace paybench::store {

namespace {

Error queryFailure(const QSqlQuery &query, const QString &sql)
{
    const QSqlError error = query.lastError();
    return failure(error.nativeErrorCode().toInt(), error.databaseText(), sql);
}

Error wrongPlaceholders(const QString &sql)
{
    return failure(SQLITE_MISUSE, QStringLiteral("the values do not match the placeholders"), sql);
}

Result<Session::Prepared> preparedQuery(const Session &session, const QString &sql)
{
    auto statement = Statement::prepare(session.handle, sql.toUtf8());
    if (!statement)
        return statement.error();
    QSqlQuery query(QSqlDatabase::database(session.connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return queryFailure(query, sql);
    return Session::Prepared{std::move(query), statement->places()};
}

Done bindValues(Session::Prepared &prepared, const QString &sql, const Values &values)
{
    // What is not bound would keep its value from the time before.
    if (prepared.places != int(values.size()))
        return wrongPlaceholders(sql);
    for (const auto &entry : values) {
        if (entry.second.typeId() == QMetaType::QString && !storable(entry.second.toString()))
            return notStorable();
        prepared.query.bindValue(entry.first.startsWith(':') ? entry.first : ':' + entry.first, entry.second);
    }
    return {};
}

// What the disk refused is missing from the step, even where nobody looks at the error.
Error lostEdit(Session &session, const Error &error)
{
    if (error.kind == Error::Kind::Io)
        session.lost = error;
    return error;
}

// Runs a statement that is kept prepared. While it runs it is out of the store, so that `use` may run the same one.
Done withQuery(Session &session, const QString &sql, const Values &values, const std::function<Done(QSqlQuery &)> &use)
{
    auto kept = session.statements.extract(sql);
    if (kept.empty()) {
        auto prepared = preparedQuery(session, sql);
        if (!prepared)
            return prepared.error();
        session.statements.emplace(sql, std::move(*prepared));
        kept = session.statements.extract(sql);
    }
    Session::Prepared &prepared = kept.mapped();
    Done done = bindValues(prepared, sql, values);
    if (done)
        done = prepared.query.exec() ? use(prepared.query) : Done(queryFailure(prepared.query, sql));
    prepared.query.finish(); // an unfinished SELECT would keep others from saving
    session.statements.insert(std::move(kept));
    return done;
}

} // namespace

Session::~Session()
{
    statements.clear();
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

Database::Database(std::unique_ptr<Session> session) : m_session(std::move(session)) {}
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

Done Database::each(const QString &sql, const Values &values, const std::function<void(const QSqlQuery &)> &read) const
{
    return withQuery(*m_session, sql, values, [&](QSqlQuery &query) -> Done {
        while (query.next())
            read(query);
        if (query.lastError().isValid()) // a damaged page shows only in the middle of a result
            return queryFailure(query, sql);
        return {};
    });
}

Result<std::vector<QSqlRecord>> Database::records(const QString &sql, const Values &values) const
{
    std::vector<QSqlRecord> found;
    const Done done = each(sql, values, [&](const QSqlQuery &query) { found.push_back(query.record()); });
    if (!done)
        return done.error();
    return found;
}

Result<qint64> Database::change(const QString &sql, const Values &values)
{
    qint64 id = 0;
    if (const Done ready = watched(*m_session); !ready)
        return ready.error();
    const Done done = withQuery(*m_session, sql, values, [&](QSqlQuery &query) -> Done {
        if (query.isSelect()) { // insert … returning id
            if (query.next())
                id = query.value(0).toLongLong();
            while (query.next()) {
            }
            return query.lastError().isValid() ? Done(queryFailure(query, sql)) : Done();
        }
        id = sqlite3_last_insert_rowid(m_session->handle);
        return {};
    });
    if (!done)
        return lostEdit(*m_session, done.error());
    return id;
}

Done Database::getReadyToWrite()
{
    return watched(*m_session);
}

Result<qint64> Database::bulk(const QString &sql, const std::vector<std::vector<QVariant>> &values)
{
    if (const Done ready = watched(*m_session); !ready)
        return ready.error();
    auto statement = Statement::prepare(m_session->handle, sql.toUtf8());
    if (!statement)
        return statement.error();
    qint64 changed = 0;
    for (const std::vector<QVariant> &row : values) {
        if (statement->places() != int(row.size()))
            return wrongPlaceholders(sql);
        int place = 0;
        for (const QVariant &value : row) {
            if (const Done bound = statement->bind(++place, value); !bound)
                return bound.error();
        }
        if (const Done done = statement->run(); !done)
            return lostEdit(*m_session, done.error());
        changed += sqlite3_changes(m_session->handle);
    }
    return changed;
}

qint64 Database::seen() const
{
    return m_session->seen;
}

Done Database::refreshSeen()
{
    const auto newest = number(m_session->handle, "select coalesce(max(id), 0) from step");
    if (!newest)
        return newest.error();
    m_session->seen = *newest;
    return {};
}

bool Database::changedElsewhere()
{
    const auto version = number(m_session->handle, "pragma data_version");
    if (!version) // somebody is saving: the next call will tell
        return false;
    return std::exchange(m_session->fileVersion, *version) != *version;
}

QString Database::path() const
{
    return m_session->path;
}

const Access &Database::access() const
{
    return m_session->access;
}

const Who &Database::who() const
{
    return m_session->who;
}

void Database::setWho(const Who &who)
{
    m_session->who = who;
}

void Database::setPatience(Patience patience)
{
    m_session->patience = patience;
    sqlite3_busy_timeout(m_session->handle, patience == Patience::CommandLine ? 5000 : 150);
}

QDateTime Database::now() const
{
    return m_session->now();
}

int Database::version() const
{
    return m_session->version;
}

void Database::setAfterUndo(const std::function<Done(Database &)> &rebuild)
{
    m_session->afterUndo = rebuild;
}

qint64 Database::lastStep() const
{
    return m_session->last;
}

} // namespace paybench::store
