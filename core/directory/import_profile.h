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
    enum class Kind { Volumes };

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
        Ignored,
    };

    struct Column {
        QString header; // as in the file; upper and lower case and blanks do not matter
        Field field = Field::Ignored;
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
};

QString name(ImportProfile::Field field);
QString key(ImportProfile::Field field);
std::optional<ImportProfile::Field> fieldOfKey(const QString &key);

std::vector<QString> faults(const ImportProfile &profile);

// The JSON of `paybench profile --show` and `--save`. Mapped customers are written by code (see `codeOf`).
QByteArray toJson(const ImportProfile &profile);
Result<ImportProfile> profileOfJson(const QByteArray &json);

} // namespace paybench::directory
