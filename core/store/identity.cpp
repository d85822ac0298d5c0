// SPDX-License-Identifier: MPL-2.0
#include "core/store/identity.h"

#include "core/store/interruptible.h"
#include "core/store/sentences.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace paybench::store {

namespace {

Error refusal(Error::Kind kind, const char *sentence, const QString &name, const QString &detail = {})
{
    return {kind, QCoreApplication::translate("store", sentence).arg(name), detail};
}

Done folderOf(const QFileInfo &file)
{
    if (QFileInfo(file.absolutePath()).isDir())
        return {};
    return refusal(Error::Kind::NotFound,
                   QT_TRANSLATE_NOOP("store", "There is no folder %1. Nothing was changed. Choose a folder that exists."),
                   QDir::toNativeSeparators(file.absolutePath()));
}

Done somethingThere(const QFileInfo &file)
{
    const QString name = QDir::toNativeSeparators(file.filePath());
    if (const Done folder = folderOf(file); !folder)
        return folder;
    if (!file.exists())
        return refusal(Error::Kind::NotFound,
                       QT_TRANSLATE_NOOP("store", "There is no file %1. Nothing was changed. Choose another file or create a new centre "
                                                  "file."),
                       name);
    if (file.isDir())
        return refusal(Error::Kind::Invalid,
                       QT_TRANSLATE_NOOP("store", "%1 is a folder and not a centre file. Nothing was changed. Choose the file in it."), name);
    if (file.size() == 0)
        return refusal(Error::Kind::Invalid,
                       QT_TRANSLATE_NOOP("store", "The file %1 is empty, so it is no centre file. Nothing was changed. Restore it from a "
                                                  "backup."),
                       name);
    return {};
}

// Called only for what SQLite does not know, so that no lock of this process is lost by closing the file.
bool looksLikeText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(4096);
    return !start.contains('\0') || start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
}

Error notSqlite(const QString &path, const QString &detail)
{
    const QString name = QDir::toNativeSeparators(path);
    if (looksLikeText(path))
        return refusal(Error::Kind::Invalid,
                       QT_TRANSLATE_NOOP("store", "%1 is not a centre file but looks like a text file. Nothing was changed. To read "
                                                  "volumes from it, open a centre file and import it."),
                       name, detail);
    return refusal(Error::Kind::Invalid,
                   QT_TRANSLATE_NOOP("store", "%1 is not a centre file. Nothing was changed. Choose a file that Paybench has made."), name,
                   detail);
}

// Programs that sign their files; most do not.
QString programOf(qint64 id)
{
    static const std::map<qint64, const char *> programs{{0x0f055111, "Fossil"}, {0x0f055112, "Fossil"}, {0x0f055113, "Fossil"},
                                                         {0x47504b47, "GeoPackage"}, {0x47503130, "GeoPackage"}, {0x4d504258, "MBTiles"},
                                                         {0x42654462, "Bentley"}, {0x5f4d544e, "Monotone"}, {0x67726d70, "GRAMPS"}};
    const auto found = programs.find(id);
    return found == programs.end() ? QString() : QString::fromLatin1(found->second);
}

Error foreign(const QString &path, qint64 id)
{
    const QString name = QDir::toNativeSeparators(path), program = programOf(id);
    if (!program.isEmpty())
        return {Error::Kind::Invalid,
                QCoreApplication::translate("store", "%1 is a file of another program (%2). Nothing was changed. Choose a file that "
                                                     "Paybench has made.")
                    .arg(name, program),
                {}};
    return refusal(Error::Kind::Invalid,
                   QT_TRANSLATE_NOOP("store", "%1 is a database of another program. Nothing was changed. Choose a file that Paybench has "
                                              "made."),
                   name, QStringLiteral("application_id %1").arg(id));
}

Error newer(const QString &path, qint64 version, std::size_t known)
{
    return refusal(Error::Kind::Invalid,
                   QT_TRANSLATE_NOOP("store", "%1 was made by a newer version of Paybench. Nothing was changed. Install the newest version "
                                              "and open it there."),
                   QDir::toNativeSeparators(path), QStringLiteral("version %1, known %2").arg(version).arg(known));
}

Error damaged(const QString &path, const QString &detail)
{
    return refusal(Error::Kind::Io,
                   QT_TRANSLATE_NOOP("store", "The file %1 is damaged. Nothing was changed in it. Keep it, and restore the newest backup."),
                   QDir::toNativeSeparators(path), detail);
}

Error busy(const QString &path, const QString &detail)
{
    Error error = refusal(Error::Kind::Conflict,
                          QT_TRANSLATE_NOOP("store", "Another program is using the file %1 right now. Nothing was changed. Wait a moment "
                                                     "and try again."),
                          QDir::toNativeSeparators(path), detail);
    return error;
}

// The sentence for a code that came while looking.
Error lookFailure(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_extended_errcode(handle);
    const Error plain = failure(handle, path);
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return notSqlite(path, plain.detail);
    case SQLITE_CORRUPT:
    case SQLITE_IOERR:
        return damaged(path, plain.detail);
    case SQLITE_BUSY:
        return busy(path, plain.detail);
    default:
        return plain;
    }
}

// A writer that was killed leaves a journal, which only somebody who may write can roll back.
bool rolledBack(sqlite3 *handle, const QString &path, int waitMilliseconds)
{
    if (sqlite3_extended_errcode(handle) != SQLITE_READONLY_ROLLBACK)
        return false;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle writer(raw);
    sqlite3_busy_timeout(raw, waitMilliseconds);
    return code == SQLITE_OK && number(raw, "select count(*) from sqlite_schema");
}

Result<qint64> lookedUp(sqlite3 *handle, const QString &path, const QByteArray &sql, int wait)
{
    auto found = number(handle, sql);
    if (!found && rolledBack(handle, path, wait))
        found = number(handle, sql);
    if (!found)
        return lookFailure(handle, path);
    return found;
}

// The signature never changes, so no lock is needed for it: "immutable" leaves nothing beside another program's file, which
// may be in use. (Closing a file of our own would drop the locks of this process; SQLite knows how to avoid that.)
Done signedByUs(const QString &path)
{
    sqlite3 *raw = nullptr;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    const int code = sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const Handle handle(raw);
    if (code != SQLITE_OK)
        return failure(raw, path);
    const auto id = number(raw, "pragma application_id");
    if (!id)
        return lookFailure(raw, path);
    if (*id == applicationId)
        return {};
    // An id of 0 is also what is read from a file whose tables cannot be.
    return number(raw, "select count(*) from sqlite_schema") ? foreign(path, *id) : lookFailure(raw, path);
}

} // namespace

void HandleCloser::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Result<Handle> readingHandle(const QString &path, int waitMilliseconds)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return failure(raw, path);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, waitMilliseconds);
    sqlite3_exec(raw, "pragma cell_size_check = on; pragma trusted_schema = off", nullptr, nullptr, nullptr);
    return handle;
}

Done nothingThere(const QString &path)
{
    const QFileInfo file(path);
    if (const Done folder = folderOf(file); !folder)
        return folder;
    if (file.exists() || file.isSymLink())
        return refusal(Error::Kind::Conflict,
                       QT_TRANSLATE_NOOP("store", "There is already a file %1. Nothing was changed. Choose another name."),
                       QDir::toNativeSeparators(path));
    if (QFileInfo::exists(path + "-journal")) // SQLite would play it into the new file
        return refusal(Error::Kind::Conflict,
                       QT_TRANSLATE_NOOP("store", "Something is left of an earlier file: %1. Nothing was changed. Move it away or choose "
                                                  "another name."),
                       QDir::toNativeSeparators(path + "-journal"));
    return {};
}

Result<int> identified(const QString &path, const Opening &opening)
{
    if (const Done there = somethingThere(QFileInfo(path)); !there)
        return there.error();
    if (const Done ours = signedByUs(path); !ours)
        return ours.error();
    const auto handle = readingHandle(path, opening.waitMilliseconds);
    if (!handle)
        return handle.error();
    const auto version = lookedUp(handle->get(), path, "pragma user_version", opening.waitMilliseconds);
    if (!version)
        return version.error();
    if (*version > qint64(opening.migrations.size()))
        return newer(path, *version, opening.migrations.size());
    const Done whole = undamaged(path, opening);
    return whole ? Result<int>(int(*version)) : whole.error();
}

Done undamaged(const QString &path, const Opening &opening, const std::function<bool()> &goesOn)
{
    if (opening.look == Look::None)
        return {};
    const auto handle = readingHandle(path, opening.waitMilliseconds);
    if (!handle)
        return handle.error();
    const Done whole = intact(handle->get(), opening.look, goesOn);
    if (whole || whole.error().kind == Error::Kind::Cancelled)
        return whole;
    return wasLocked(whole.error()) ? busy(path, whole.error().detail) : damaged(path, whole.error().detail);
}

Done intact(sqlite3 *handle, Look look, const std::function<bool()> &goesOn)
{
    if (look == Look::None)
        return {};
    const Interruptible reading(handle, goesOn);
    const auto lines = texts(handle, look == Look::Quick ? "pragma quick_check(3)" : "pragma integrity_check(3)");
    if (const Done looked = reading.outcome(done(lines)); !looked)
        return looked;
    if (lines->size() == 1 && lines->front() == "ok")
        return {};
    QByteArray all;
    for (const QByteArray &line : *lines)
        all += line + '\n';
    return failure(SQLITE_CORRUPT, QString::fromUtf8(all.trimmed()), {});
}

} // namespace paybench::store
