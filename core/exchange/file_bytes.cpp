// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace paybench::exchange {

namespace {

Error unreadable(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    // Excel leaves "~$name" beside what it has open, and on Windows keeps others out.
    const bool kept =
        QFileInfo::exists(file.dir().filePath(QStringLiteral("~$") + file.fileName())) || file.isReadable();
    const QString message = kept
        ? QCoreApplication::translate(
            "exchange",
            "%1 is open in another program that keeps it locked. Nothing was read. Close it there and try again.")
        : QCoreApplication::translate(
            "exchange",
            "You are not allowed to read %1. Nothing was read. Ask the owner of the file, or copy it elsewhere.");
    return {Error::Kind::Io, message.arg(file.fileName()), detail};
}

Done allowed(const QString &path, qint64 limit)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("exchange",
                                                 "%1 was not found. Nothing was read. Check the name and the folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    if (file.isDir())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("exchange", "%1 is a folder. Nothing was read. Choose a file in it.")
                         .arg(file.fileName()),
                     {}};
    if (file.size() > limit)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "exchange", "%1 is too large (%2; at most %3). Nothing was read. Export one month at a time.")
                         .arg(file.fileName(), QLocale().formattedDataSize(file.size(), 0),
                              QLocale().formattedDataSize(limit, 0)),
                     {}};
    return {};
}

// Whether what was written to the file, or the list of files in a folder, has reached the disk.
bool synced(const QString &path, bool folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), folder ? O_RDONLY : O_RDWR);
    const bool ok = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return ok;
#else
    if (folder)
        return true; // Windows keeps its folders itself
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::_commit(file.handle()) == 0;
#endif
}

bool renamed(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            error);
    return !error;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (const Done may = allowed(path, limit); !may)
        return may.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // One byte more than allowed shows a file that grew, or one whose size the system does not know.
    QByteArray bytes = file.size() > 0 ? file.read(file.size()) : file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > limit)
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("exchange", "%1 never ends. Nothing was read. Choose an ordinary file.")
                .arg(path),
            {}};
    return bytes;
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return diskError(path, file.errorString());
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    const QString detail = file.errorString(); // commit() forgets it
    if (!written) {
        file.cancelWriting();
        return diskError(path, detail);
    }
    return file.commit() ? Done() : Done(diskError(path, file.errorString()));
}

Done placed(const QString &temporary, const QString &path)
{
    if (synced(temporary, false) && renamed(temporary, path)) {
        synced(QFileInfo(path).absolutePath(), true);
        return {};
    }
    QFile::remove(temporary);
    return diskError(path, QStringLiteral("fsync or rename of %1").arg(temporary));
}

Error diskError(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return {Error::Kind::Io,
                QCoreApplication::translate(
                    "exchange", "The folder %1 does not exist. Nothing was written. Create it or choose another one.")
                    .arg(QDir::toNativeSeparators(folder.filePath())),
                detail};
    if (!folder.isWritable() || file.isDir())
        return {Error::Kind::Io,
                QCoreApplication::translate(
                    "exchange", "You are not allowed to write %1. Nothing was written. Choose another folder.")
                    .arg(QDir::toNativeSeparators(file.absoluteFilePath())),
                detail};
    const QStorageInfo disk(folder.filePath());
    const QString root = disk.rootPath().isEmpty() ? folder.filePath() : disk.rootPath(); // a container lists no disks
    return {Error::Kind::Io,
            QCoreApplication::translate(
                "exchange",
                "%1 could not be written: the disk %2 has %3 left. Nothing was written. Make room or choose "
                "another disk, and try again.")
                .arg(file.fileName(), QDir::toNativeSeparators(root),
                     QLocale().formattedDataSize(std::max<qint64>(disk.bytesAvailable(), 0), 1)),
            detail};
}

} // namespace paybench::exchange
