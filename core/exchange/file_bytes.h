// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QByteArray>
#include <QString>

// Files on disk, whole: read with a limit, written under their name only when complete.

namespace paybench::exchange {

constexpr qint64 largestFile = 512LL * 1024 * 1024;

// The bytes of a file. A missing file, a folder, one that another program keeps for itself and one above the limit each
// have their sentence; a large file is refused without reading it.
Result<QByteArray> readFile(const QString &path, qint64 limit = largestFile);

// Writes beside the name and renames, so that there is never half a file; an older file stays when it fails.
Done writeFile(const QString &path, const QByteArray &bytes);

// For writers of large files: makes sure the bytes are on the disk, then gives the file its name. The file is removed
// when that fails.
Done placed(const QString &temporary, const QString &path);

// The sentence for a disk that took no more, with the disk's name.
Error diskError(const QString &path, const QString &detail);

} // namespace paybench::exchange
