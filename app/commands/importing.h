// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"
#include "core/basics/result.h"
#include "core/directory/import_profile.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <string>

// What `paybench import` does alike with lists of every kind: rows judged, a dry run, one step with a backup before it.

namespace paybench::app {

struct ImportArguments {
    std::string file;
    std::string input;
    std::string profile;
    bool dryRun = false;
    bool acceptValid = false;
};

// A list that has been judged, ready to be written.
struct JudgedList {
    qint64 accepted = 0;
    qint64 held = 0;
    qint64 refused = 0;
    QString step;
    std::function<QJsonObject(bool written)> json;
    std::function<Done()> take; // within the step
};

// "7 rows · 3 accepted · …"
QString countsLine(qint64 rows, qint64 accepted, qint64 unchanged, qint64 duplicates, qint64 held, qint64 refused);
QJsonObject lineAndWhy(qint64 line, const QString &why);

Exit finish(store::Database &db, const JudgedList &judged, const ImportArguments &arguments, Terminal &terminal);

// Calls and e-mails.
Exit importContacts(store::Database &db, const directory::ImportProfile &profile, const ImportArguments &arguments,
                    Terminal &terminal);

} // namespace paybench::app
