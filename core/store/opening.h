// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/schema.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

// How a centre file is opened, by whom, and what came of it.

namespace paybench::store {

class Database;

enum class OpenMode { Write, Read };
enum class Patience { Window, CommandLine };
enum class Look { None, Quick, Thorough }; // none, quick_check, integrity_check

// "PBCH": says that a SQLite file is a centre's.
constexpr int applicationId = 0x50424348;

struct Who {
    QString account; // of the system
    QString name;    // of the person who sits here, as in the register; empty: not chosen yet

    friend bool operator==(const Who &, const Who &) = default;
};

Who thisAccount();

// Whether the file may be written here, and else why not.
struct Access {
    bool writable = true;
    QString holder;  // who has it open, on a network file system
    QDateTime since; // UTC
    QString banner;  // one sentence; empty when writable
};

// Something that a check found.
struct Finding {
    QString what;   // one sentence
    QString detail; // where

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Check = std::function<Result<std::vector<Finding>>(const Database &)>;

struct StepRules {
    bool barrier = false; // undo does not pass it: a closing
    qint64 seen = -1;     // the newest step shown when the edit began; -1: Database::seen()
};

// What an opening is told by those who know more than the file.
struct Opening {
    std::vector<Migration> migrations = releasedMigrations();
    Check totals = {}; // control totals; a finding refuses the file
    Look look = Look::Quick;
    Who who = thisAccount();
    Patience patience = Patience::Window;
    std::function<bool(const QString &path)> onNetwork = {}; // empty: the file system says
    std::function<QDateTime()> clock = {};                   // empty: the computer's
    int waitMilliseconds = 5000;                             // for a file that is locked while it is opened
};

// Whether an error means "somebody else is saving": to be tried again in a moment.
bool wasLocked(const Error &error);

} // namespace paybench::store
