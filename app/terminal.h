// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

// What a command says: people's text or one JSON document on standard output, sentences on standard error.

namespace paybench::app {

// The exit codes of commands.md.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2, System = 3 };

class Terminal {
public:
    bool json = false;
    bool yes = false;   // answers every question with yes
    QString language;   // empty: the locale's
    QString person;     // who does it; empty: the account

    void say(const QString &line) const;           // standard output, not with --json
    void write(const QJsonObject &document) const; // standard output, with --json
    void warn(const QString &line) const;          // standard error
    Exit refused(const Error &error) const;        // says the sentence; the exit code by its kind
};

// Columns padded to their widest cell; figures to the right where `right` says so.
QString aligned(const std::vector<QStringList> &rows, const std::vector<bool> &right);

} // namespace paybench::app
