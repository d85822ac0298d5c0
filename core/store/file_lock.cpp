// SPDX-License-Identifier: MPL-2.0
#include "core/store/file_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace paybench::store {

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array names{"nfs", "cifs", "smb", "afs", "9p", "ncp", "davfs", "ceph", "gluster", "lustre", "webdav", "vboxsf", "vmhgfs"};
    const QByteArray kind = type.toLower();
    const QByteArray below = kind.startsWith("fuse.") ? kind.mid(5) : kind; // fuse.sshfs, fuse.glusterfs
    if (below == "sshfs" || below == "rclone" || below == "gvfsd-fuse" || below == "afpfs")
        return true;
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return below.startsWith(name); });
}

bool isOnNetwork(const QString &path)
{
    const QFileInfo file(path);
    if (QDir::toNativeSeparators(file.absoluteFilePath()).startsWith("\\\\")) // a Windows share
        return true;
    return isNetworkFileSystem(QStorageInfo(file.absolutePath()).fileSystemType());
}

FileLock::FileLock(const QString &path) : m_lock(std::make_unique<QLockFile>(path + ".lock"))
{
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        m_state = State::Held;
    else if (m_lock->error() == QLockFile::LockFailedError)
        m_state = State::Taken;
}

FileLock::FileLock(FileLock &&other) noexcept = default;

FileLock::~FileLock() = default;

QString FileLock::holderComputer() const
{
    qint64 process = 0;
    QString computer, program;
    return m_lock->getLockInfo(&process, &computer, &program) ? computer : QString();
}

} // namespace paybench::store
