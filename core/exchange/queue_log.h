// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/staffing/contact_intake.h"

#include <QByteArray>
#include <QTimeZone>

// The event log of an Asterisk exchange (FreePBX and others): `epoch|call|queue|agent|event|data…`, one event a line.
// Callers' numbers and names and who answered are passed over: they are not read into any value.

namespace paybench::exchange {

// A caller's stay in one queue.
struct QueuedCall {
    enum class End {
        Completed,   // answered, and ended by one of the two
        Transferred, // answered; the talk counts until the transfer
        Unfinished,  // answered, but its end is not in the file
        Abandoned,
        LeftWithKey,
        TimedOut,
        NoAgents,    // nobody was signed in
        Lost,        // at the agent: neither answered nor abandoned
        Waiting,     // nothing of it after entering
    };

    qint64 entered = 0; // seconds since 1970, UTC
    QString queue;
    End end = End::Waiting;
    std::optional<qint64> wait; // seconds in this queue
    std::optional<qint64> talk; // seconds
    qint64 waitedBefore = 0;    // seconds in other queues, from where it was passed on unanswered
    qint64 firstEntered = 0;    // into the first of those
    bool isPassedOn = false;    // left unanswered for another queue: counted there
    qint64 line = 0;

    bool isAnswered() const { return end == End::Completed || end == End::Transferred || end == End::Unfinished; }
};

struct QueueLog {
    std::vector<QueuedCall> calls; // as they entered
    std::vector<staffing::ContactNote> notes;
    std::vector<std::pair<qint64, qint64>> running; // from … to, seconds since 1970: the log was written without a stop
    std::vector<qint64> quarters;  // quarter-hours since 1970 in which a line was written
    qint64 lines = 0;
};

// Lines that cannot be read, events nobody knows and calls that began before the file are notes, and reading goes on.
// Invalid when no line is one of a queue log.
Result<QueueLog> readQueueLog(const QByteArray &bytes, const QString &fileName, const Progress &progress = carryOn);

// Half-hours (or other intervals) of the zone's local time, by queue; a call counts when it entered. In the hour that comes
// twice when summer time ends, both halves count as one.
struct QueueCounting {
    QTimeZone zone;
    int minutes = 30;
    int within = 60;
    int shortAbandon = 5;
    std::map<QString, QString> queues; // as in the log → as here; empty: left out
};
std::vector<staffing::ContactFileRow> countsOf(const QueueLog &log, const QueueCounting &how);

// Days with at least one line, as far as the log was running: there an interval without a call had none.
std::vector<staffing::CoveredSpan> coveredOf(const QueueLog &log, const QTimeZone &zone);

} // namespace paybench::exchange
