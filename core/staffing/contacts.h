// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// Calls and e-mails as they were counted, per interval and queue. Sums only, never callers.

namespace paybench::staffing {

enum class Channel { Call, Mail };

struct ContactCount {
    QDate day;         // local
    int minute = 0;    // since local midnight
    int minutes = 30;  // 1440: the whole day
    Channel channel = Channel::Call;
    QString queue;     // as the source names it; empty: the only one
    qint64 offered = 0;
    std::optional<qint64> answered; // what a source does not say stays unknown, never 0
    std::optional<qint64> abandoned;
    std::optional<qint64> abandonedShort;   // within the misdial time, a part of abandoned
    std::optional<qint64> inTime;           // answered within the target time of the batch
    std::optional<qint64> waitSeconds;      // summed over the answered
    std::optional<qint64> abandonedSeconds; // waited by those who gave up
    std::optional<qint64> handleSeconds;    // talk and, where the source has it, after-call work; over the answered
    qint64 line = 0;   // of the file; 0: typed or counted by the log
};

// One file of counts, and how its figures were meant.
struct ContactBatch {
    ContactImportId id;
    QString profile;
    QString file;
    QString sha256;
    QString at;  // UTC, ISO
    QString who;
    qint64 rows = 0;
    qint64 offered = 0;
    int within = 60;      // seconds, T of inTime
    int shortAbandon = 5; // seconds, X of abandonedShort
    QString counted;      // which service-level formula the source used: "offered", "answered", "answered_and_abandoned", ""
};

// An open interval of a counted day for which there is no row.
struct MissingInterval {
    QDate day;
    int minute = 0;
    int minutes = 30;
};

} // namespace paybench::staffing
