// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/result.h"
#include "core/pricing/terms.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

// How a list from another system is read: its columns by name, its signs, and what its codes mean here.

namespace paybench::directory {

struct ImportProfile {
    enum class Kind { Volumes, Calls };

    enum class Field {
        Period,        // 2026-10, 202610, 2026-10-01, "oktober 2026"
        CustomerCode,
        CustomerName,
        Unit,          // code or name
        Payslips,      // all of them, or those of one class
        DeviationPayslips,
        PresencePayslips,
        RoundTheClockPayslips,
        ManualPayments,
        PayslipClass,  // a column that says which class the row's payslips are of
        HourlyPaid,    // a part of the payslips; only compared
        ControlTotal,  // an amount that is only summed
        Day,           // of calls and e-mails, with or without the time
        IntervalStart, // "08:00", "08:00-08:30"
        Queue,
        ChannelName,   // says whether the row counts calls or e-mails
        Offered,
        Answered,
        Abandoned,
        AbandonedShort, // within the misdial time
        InTime,         // answered within the target time
        InTimeShare,    // the same in per cent, of what the profile says
        MeanWait,       // of the answered; a number of seconds or m:ss
        SummedWait,
        MeanAbandonedWait,
        SummedAbandonedWait,
        MeanHandle,
        SummedHandle,
        MeanAfterWork,
        SummedAfterWork,
        Agent,          // names a person: never stored
        Ignored,
    };

    struct Column {
        QString header; // as in the file; upper and lower case and blanks do not matter
        Field field = Field::Ignored;
    };

    // How figures of calls and e-mails are meant.
    struct Calls {
        bool isQueueLog = false;            // the events of an exchange, one a line; else a table of intervals
        std::map<QString, QString> queues;  // as the source names them → as they are called here; empty: left out
        QString channel = QStringLiteral("call"); // or "mail", where no column says which
        std::map<QString, QString> channels;      // what that column says → "call", "mail"
        int minutes = 30;     // of an interval; 1440: whole days
        int within = 60;      // seconds: the target time of "answered in time"
        int shortAbandon = 5; // seconds: who gives up earlier has dialled wrongly
        QString counted;      // what shares in time are of: "offered", "answered", "answered_and_abandoned"
        bool agentRows = false; // rows that name an agent are summed; else they are left out
    };

    ProfileId id;
    QString name; // "heroma"
    Kind kind = Kind::Volumes;
    QString encoding = QStringLiteral("detect"); // utf-8, utf-16, windows-1252
    QString separator = QStringLiteral("detect"); // ";", ",", "tab", "|"
    QString decimal = QStringLiteral("detect");   // comma, point
    QString sheet;          // of a workbook; empty: the first
    bool rowsAddUp = false; // several rows of a customer and period are summed; else two different ones are held
    std::vector<Column> columns;
    std::map<QString, CustomerId> customers;           // codes that were mapped by hand
    std::map<QString, pricing::Service> classes;       // what the PayslipClass column says → service
    Calls calls;                                       // of kind Calls
};

bool belongs(ImportProfile::Field field, ImportProfile::Kind kind); // Ignored belongs to both

QString name(ImportProfile::Field field);
QString key(ImportProfile::Field field);
std::optional<ImportProfile::Field> fieldOfKey(const QString &key);

std::vector<QString> faults(const ImportProfile &profile);

// The JSON of `paybench profile --show` and `--save`. Mapped customers are written by code (see `codeOf`).
QByteArray toJson(const ImportProfile &profile);
Result<ImportProfile> profileOfJson(const QByteArray &json);

} // namespace paybench::directory
