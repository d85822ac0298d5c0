// SPDX-License-Identifier: MPL-2.0
#include "core/store/backups.h"

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/interruptible.h"
#include "core/store/sentences.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace paybench::store {

namespace {

constexpr auto backupStamp = "yyyyMMdd'T'HHmmss'Z'";

Error notBackedUp(const QString &detail)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("store", "No backup was made, because it could not be written. The file itself is unchanged. "
                                                 "Check the folder and the space on the disk, and try again."),
            detail};
}

Error notRestored(const QString &to, const QString &detail)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("store", "The backup could not be copied to %1. Nothing was changed. Check the folder and the "
                                                 "space on the disk, and try again.")
                .arg(QDir::toNativeSeparators(to)),
            detail};
}

// What has been written survives a power cut only after this.
bool onDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

void folderOnDisk(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

QString backupPattern(const QString &file)
{
    return QFileInfo(file).completeBaseName() + '_';
}

QString backupPath(const QString &file, const QString &folder, QDateTime at)
{
    const QString suffix = QFileInfo(file).suffix();
    for (;; at = at.addSecs(1)) { // two in one second
        const QString name = backupPattern(file) + at.toString(QLatin1String(backupStamp)) + (suffix.isEmpty() ? QString() : '.' + suffix);
        if (!QFileInfo::exists(folder + '/' + name))
            return folder + '/' + name;
    }
}

QDateTime backupMoment(const QString &file, const QFileInfo &backup)
{
    QDateTime at = QDateTime::fromString(backup.completeBaseName().mid(backupPattern(file).size()), QLatin1String(backupStamp));
    at.setTimeSpec(Qt::UTC);
    return at;
}

// The copy is the same kind of file, whole, and of the same version.
Done verifiedCopy(const QString &copy, qint64 version, const std::function<bool()> &goesOn)
{
    const auto handle = readingHandle(copy, 1000);
    if (!handle)
        return handle.error();
    if (const Done whole = intact(handle->get(), Look::Thorough, goesOn); !whole)
        return whole;
    const auto id = number(handle->get(), "pragma application_id");
    const auto found = number(handle->get(), "pragma user_version");
    if (!id || !found || *id != applicationId || *found != version)
        return notBackedUp(QStringLiteral("the copy is of another kind or version"));
    return {};
}

Done copied(sqlite3 *handle, const QString &to, const std::function<bool()> &goesOn)
{
    const Interruptible copying(handle, goesOn);
    auto statement = Statement::prepare(handle, "vacuum into ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, to);
    return copying.outcome(statement->run());
}

// Copy, check, flush; the copy has no name yet.
Done prepared(sqlite3 *handle, const QString &part, const std::function<bool()> &goesOn)
{
    if (const Done whole = intact(handle, Look::Quick, goesOn); !whole)
        return whole;
    const auto version = number(handle, "pragma user_version");
    if (!version)
        return version.error();
    if (const Done copy = copied(handle, part, goesOn); !copy)
        return copy;
    if (const Done good = verifiedCopy(part, *version, goesOn); !good)
        return good;
    return onDisk(part) ? Done() : Done(notBackedUp(part));
}

// Where a copy is written before it has its name: another one for each, as two programs may begin in the same second.
QString partOf(const QString &path)
{
    return path + '.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + ".part";
}

// Gives it the first free name. Renaming may replace a file that comes between the look and the act, so one at a time.
Result<QString> renamed(const QString &part, const QString &file, const QString &folder, const QDateTime &now)
{
    QLockFile oneAtATime(folder + "/.naming");
    if (!oneAtATime.tryLock(5000))
        return notBackedUp(oneAtATime.fileName());
    const QString path = backupPath(file, folder, now);
    return QFile::rename(part, path) ? Result<QString>(path) : Result<QString>(notBackedUp(path));
}

// Names what has been prepared; on failure nothing is left.
Result<Backup> named(const Done &good, const QString &part, const QString &file, const QString &folder, const QDateTime &now)
{
    const auto path = good ? renamed(part, file, folder, now) : Result<QString>(good.error());
    if (!path) {
        QFile::remove(part);
        return path.error();
    }
    folderOnDisk(folder);
    return Backup{*path, now, QFileInfo(*path).size()};
}

Done totalsAgree(const Database &database, const Check &totals, const std::function<bool()> &goesOn)
{
    if (!totals)
        return {};
    const Interruptible adding(database.session().handle, goesOn);
    const auto findings = totals(database);
    if (const Done added = adding.outcome(done(findings)); !added)
        return added;
    if (findings->empty())
        return {};
    return Error{Error::Kind::Io, findings->front().what, findings->front().detail};
}

void thinOut(const QString &file, const QDateTime &now)
{
    const QString folder = backupFolder(file);
    std::vector<QDateTime> moments;
    for (const Backup &backup : backups(file))
        moments.push_back(backup.at);
    const std::vector<QDateTime> kept = keptBackups(moments);
    for (const Backup &backup : backups(file)) {
        if (!std::binary_search(kept.begin(), kept.end(), backup.at))
            QFile::remove(backup.path);
    }
    for (const QFileInfo &part : QDir(folder).entryInfoList({QStringLiteral("*.part"), QStringLiteral("*.part-journal")}, QDir::Files)) {
        if (part.lastModified().daysTo(now) > 1) // left by a program that was stopped
            QFile::remove(part.filePath());
    }
}

} // namespace

QString backupFolder(const QString &file)
{
    return QFileInfo(file).absoluteFilePath() + "-backups";
}

Result<Backup> backUpHandle(sqlite3 *handle, const QString &file, const QString &folder, const QDateTime &now, const std::function<bool()> &goesOn)
{
    if (!QDir().mkpath(folder))
        return notBackedUp(folder);
    const QString part = partOf(backupPath(file, folder, now.toUTC()));
    return named(prepared(handle, part, goesOn), part, file, folder, now.toUTC());
}

Result<Backup> makeBackup(const Database &database, const Check &totals, const QString &folder, const std::function<bool()> &goesOn)
{
    const QString file = database.path(), into = folder.isEmpty() ? backupFolder(file) : folder;
    // Figures that do not agree are not copied over good backups.
    if (const Done agree = totalsAgree(database, totals, goesOn); !agree)
        return agree.error();
    const auto backup = backUpHandle(database.session().handle, file, into, database.now(), goesOn);
    if (backup && folder.isEmpty())
        thinOut(file, database.now());
    return backup;
}

std::vector<Backup> backups(const QString &file, const QString &folder)
{
    std::vector<Backup> found;
    const QDir from(folder.isEmpty() ? backupFolder(file) : folder);
    for (const QFileInfo &entry : from.entryInfoList({backupPattern(file) + '*'}, QDir::Files)) {
        const QDateTime at = backupMoment(file, entry);
        if (at.isValid() && entry.suffix() == QFileInfo(file).suffix())
            found.push_back(Backup{entry.filePath(), at, entry.size()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

Done verify(const QString &backup, const Opening &opening)
{
    Opening thorough = opening;
    thorough.look = Look::Thorough;
    const auto version = identified(backup, thorough);
    if (!version)
        return version.error();
    if (*version < int(opening.migrations.size())) // of before a migration: totals speak of newer tables
        return {};
    thorough.look = Look::None;
    return done(Database::open(backup, OpenMode::Read, thorough));
}

std::vector<QDateTime> keptBackups(std::vector<QDateTime> moments)
{
    std::sort(moments.begin(), moments.end(), std::greater<>());
    std::set<QDateTime> kept;
    std::set<QDate> days;
    std::set<int> weeks, months;
    for (const QDateTime &at : moments) {
        const QDate day = at.date();
        if (day == moments.front().date() && kept.size() < 10)
            kept.insert(at);
        if (days.size() < 10 && days.insert(day).second)
            kept.insert(at);
        if (weeks.size() < 8 && weeks.insert(int((day.toJulianDay()) / 7)).second) // Julian day 0 was a Monday
            kept.insert(at);
        if (months.size() < 24 && months.insert(day.year() * 12 + day.month()).second)
            kept.insert(at);
    }
    return {kept.begin(), kept.end()};
}

Done restore(const QString &backup, const QString &to, const Opening &opening)
{
    if (const Done good = verify(backup, opening); !good)
        return good;
    if (const Done free = nothingThere(to); !free)
        return free;
    const QString part = partOf(to);
    if (!QFile::copy(backup, part))
        return notRestored(to, part);
    QFile::setPermissions(part, QFile::permissions(part) | QFileDevice::WriteOwner);
    Done done = onDisk(part) ? verify(part, opening) : Done(notRestored(to, part));
    if (done && !QFile::rename(part, to)) // refuses to overwrite
        done = notRestored(to, to);
    if (!done)
        QFile::remove(part);
    else
        folderOnDisk(QFileInfo(to).absolutePath());
    return done;
}

Result<QString> restoreInPlace(const QString &backup, const QString &file, const QDateTime &now, const Opening &opening)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : '.' + info.suffix();
    const QString stem = info.absolutePath() + '/' + info.completeBaseName();
    const QString stamp = now.toUTC().toString(QLatin1String(backupStamp));
    const QString copy = stem + "_restored_" + stamp + suffix, kept = stem + "_replaced_" + stamp + suffix;
    if (const Done copied = restore(backup, copy, opening); !copied)
        return copied.error();
    // A journal belongs to its file: left behind, SQLite would play it into the restored one.
    const bool journal = QFileInfo::exists(file + "-journal");
    const bool moved = (!info.exists() || QFile::rename(file, kept)) && (!journal || QFile::rename(file + "-journal", kept + "-journal"));
    if (moved && QFile::rename(copy, file)) {
        folderOnDisk(info.absolutePath());
        return kept;
    }
    if (QFileInfo::exists(kept) && !QFileInfo::exists(file))
        QFile::rename(kept, file);
    QFile::remove(copy);
    return notRestored(file, kept);
}

} // namespace paybench::store
