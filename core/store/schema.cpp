// SPDX-License-Identifier: MPL-2.0
#include "core/store/schema.h"

#include "core/store/backups.h"
#include "core/store/journal.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace paybench::store {

namespace {

Error notUpdated(const QString &what, const QString &detail)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("store", "The file could not be brought up to date (%1). Nothing was changed. Keep it, "
                                                 "and tell the people who make the program.")
                .arg(what),
            detail};
}

Done apply(sqlite3 *handle, const std::vector<Migration> &migrations, int applied)
{
    for (std::size_t i = std::size_t(applied); i < migrations.size(); ++i) {
        if (const Done done = run(handle, migrations[i].sql); !done)
            return notUpdated(migrations[i].name, done.error().detail);
        if (sqlite3_get_autocommit(handle)) // a migration must not end the transaction it is part of
            return notUpdated(migrations[i].name, QStringLiteral("COMMIT or ROLLBACK in a migration"));
    }
    const Result<qint64> orphans = number(handle, "select count(*) from pragma_foreign_key_check");
    if (!orphans || *orphans)
        return notUpdated(migrations.empty() ? QString() : migrations.back().name, QStringLiteral("foreign_key_check"));
    const QByteArray marks = "pragma application_id = " + QByteArray::number(applicationId) +
                             "; pragma user_version = " + QByteArray::number(qint64(migrations.size()));
    return run(handle, marks);
}

// What the migrations wrote past the triggers becomes a step, so that the journal tells the whole story of every row.
Done recordBaseline(Session &session, const QString &name, bool evenWithoutRows)
{
    const auto tables = journaledTables(session.handle);
    if (!tables)
        return tables.error();
    const auto step = beginStep(session, name, true, 0);
    session.running = 0;
    if (!step)
        return step.error();
    const Done written = reconcile(session.handle, *tables, *step);
    if (!written || evenWithoutRows)
        return written;
    return run(session.handle, "delete from sqlite_sequence where name = 'step' and not exists (select 1 from change); "
                               "delete from step where not exists (select 1 from change)");
}

Done inOneTransaction(sqlite3 *handle, const std::function<Done()> &work)
{
    if (const Done begun = run(handle, "begin immediate"); !begun)
        return begun;
    Done done = work();
    if (done)
        done = run(handle, "commit");
    if (!done && !sqlite3_get_autocommit(handle))
        sqlite3_exec(handle, "rollback", nullptr, nullptr, nullptr);
    return done;
}

Done applyMissing(Session &session, const std::vector<Migration> &migrations)
{
    const auto applied = number(session.handle, "pragma user_version");
    if (!applied)
        return applied.error();
    if (*applied >= qint64(migrations.size())) // another window was faster
        return {};
    if (const Done done = apply(session.handle, migrations, int(*applied)); !done)
        return done;
    return recordBaseline(session, QCoreApplication::translate("store", "Bring the file up to date (version %1)").arg(migrations.size()), true);
}

} // namespace

std::vector<Migration> releasedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        migrations.push_back(Migration{name.chopped(4), file.readAll()});
    }
    return migrations;
}

Done createTables(Session &session, const std::vector<Migration> &migrations)
{
    session.version = int(migrations.size());
    return inOneTransaction(session.handle, [&]() -> Done {
        if (const Done journal = run(session.handle, journalTables()); !journal)
            return journal;
        if (const Done applied = apply(session.handle, migrations, 0); !applied)
            return applied;
        return recordBaseline(session, QCoreApplication::translate("store", "Create the file"), false);
    });
}

Done migrate(Session &session, const std::vector<Migration> &migrations)
{
    if (const auto backup = backUpHandle(session.handle, session.path, backupFolder(session.path), session.now()); !backup)
        return backup.error();
    // A migration may rebuild tables that others refer to; the check of foreign keys follows before the commit.
    if (const Done off = run(session.handle, "pragma foreign_keys = off"); !off)
        return off;
    const Done done = inOneTransaction(session.handle, [&] { return applyMissing(session, migrations); });
    if (done)
        session.version = int(migrations.size());
    const Done on = run(session.handle, "pragma foreign_keys = on");
    return done ? on : done;
}

} // namespace paybench::store
