// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

// The program as an administrator runs it: words in, text and an exit code out.

namespace paybench::commands {

struct Ran {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// Runs in English unless a language is among the words; no display, no platform.
Ran run(const QStringList &words);
// The same on a computer that stands in another part of the world: "Pacific/Auckland".
Ran runIn(const QByteArray &zone, const QStringList &words);

// A folder with a centre file in it, filled by `fill`.
class Folder {
public:
    explicit Folder(const std::function<void(store::Database &)> &fill);

    QString centre() const { return file(QStringLiteral("centre.paybench")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const; // its path
    store::Database opened() const;                                     // for reading
    QString content() const; // every row of the centre, to compare

private:
    QTemporaryDir m_folder;
};

// heroma_2026-10.csv of journey J10, with this many rows of the eight (the header counts as one).
QByteArray octoberFile();

} // namespace paybench::commands
