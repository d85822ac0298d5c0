// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

// The project's own sources, as the tests of the house read them.

namespace paybench::house {

struct Source {
    QString path; // "core/pricing/price.h"
    QStringList lines;
};

inline QString root()
{
    return QStringLiteral(PAYBENCH_SOURCE_DIR);
}

inline QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// All .h and .cpp files under these folders, by path.
inline std::vector<Source> sources(const QStringList &folders)
{
    std::vector<Source> found;
    for (const QString &folder : folders) {
        QDirIterator files(root() + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.push_back({QDir(root()).relativeFilePath(path), textOf(path).split(u'\n')});
        }
    }
    std::sort(found.begin(), found.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return found;
}

// "core/pricing/price.h" belongs to core_pricing.
inline QString moduleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[0] + u'_' + parts[1] : parts[0];
}

} // namespace paybench::house
