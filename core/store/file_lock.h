// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

// On a network file system SQLite's locks are only as good as the server's: there one window writes, held by a file
// beside the centre's.

namespace paybench::store {

// Whether locks on that kind of file system pass through another computer.
bool isNetworkFileSystem(const QByteArray &type);
bool isOnNetwork(const QString &path);

class FileLock {
public:
    enum class State { Held, Taken, NotAllowed };

    // Tries once. A holder on this computer that was killed is noticed at once.
    explicit FileLock(const QString &path);
    FileLock(FileLock &&other) noexcept;
    ~FileLock(); // lets go

    State state() const { return m_state; }
    QString holderComputer() const; // when taken by somebody else

private:
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::NotAllowed;
};

} // namespace paybench::store
