// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

// Copies of the centre file that have been opened and checked before they get their name.

struct sqlite3;

namespace paybench::store {

class Database;

// Bytes of a file that are copied and checked in about a tenth of a second: while somebody waits; more is copied beside them.
constexpr qint64 copiedAtOnce = 8 * 1024 * 1024;

struct Backup {
    QString path;
    QDateTime at; // UTC
    qint64 size = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

// Beside the file: "centre.paybench-backups".
QString backupFolder(const QString &file);

// Checks the file, copies it, checks the copy (also by `totals`), and only then names it. Without a folder it goes beside
// the file, where older ones are thinned out. Not within a step. Ends with an error of the kind Cancelled soon after `goesOn`
// says no; nothing is left then.
Result<Backup> makeBackup(const Database &database, const Check &totals = {}, const QString &folder = {}, const std::function<bool()> &goesOn = {});

// Newest first. Each was verified when it was made; verify() looks again.
std::vector<Backup> backups(const QString &file, const QString &folder = {});
Done verify(const QString &backup, const Opening &opening = {});

// Of these moments those that stay: the newest ten of the newest day, of each of ten days, eight weeks and 24 months the
// newest. Ascending.
std::vector<QDateTime> keptBackups(std::vector<QDateTime> moments);

// A verified copy at `to`, where nothing may be.
Done restore(const QString &backup, const QString &to, const Opening &opening = {});
// Puts a verified copy in the place of a closed file, which is kept under the name that is returned.
Result<QString> restoreInPlace(const QString &backup, const QString &file, const QDateTime &now, const Opening &opening = {});

// A copy of the open file beside it, before its tables change. Checked as makeBackup() does, but for totals.
Result<Backup> backUpHandle(sqlite3 *handle, const QString &file, const QString &folder, const QDateTime &now, const std::function<bool()> &goesOn = {});

} // namespace paybench::store
