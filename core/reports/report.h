// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// A report as a value: title, tables of typed cells with their sums, notes. What shows it (workbook, paper, text) adds nothing.

namespace paybench::reports {

struct Duration {
    qint64 seconds = 0;
    friend bool operator==(const Duration &, const Duration &) = default;
};

struct Share { // shown as a percentage
    qint64 part = 0;
    qint64 whole = 0; // 0: none
    friend bool operator==(const Share &, const Share &) = default;
};

struct Rate { // of something for each of something else, such as contacts per payslip: three decimals
    qint64 part = 0;
    qint64 whole = 0; // 0: none
    friend bool operator==(const Rate &, const Rate &) = default;
};

// Empty, text, count, money, unit price, quantity (two decimals), duration, share, rate, day, month.
using Value = std::variant<std::monostate, QString, qint64, Money, UnitPrice, Ratio, Duration, Share, Rate, QDate, Month>;

// How a cell is computed from others of its table, so that a spreadsheet can compute it again. Columns count from 0.
struct Formula {
    enum class Kind {
        None,
        SumOfColumn,  // of all rows above, in a total row
        SumOfCells,   // of `columns` in the same row
        Product,      // columns[0] × columns[1], rounded to hundredths
        Difference,   // columns[0] − columns[1]
        Quotient,     // columns[0] / columns[1], rounded to hundredths
        Percentage,   // columns[0] × percent / 100, rounded to hundredths
    };

    Kind kind = Kind::None;
    std::vector<int> columns;
    int percent = 0;
};

struct Cell {
    Value value;
    Formula formula;

    Cell() = default;
    Cell(Value of) : value(std::move(of)) {}
    Cell(Value of, Formula by) : value(std::move(of)), formula(std::move(by)) {}
};

struct Column {
    enum class Kind { Text, Count, Money, UnitPrice, Quantity, Duration, Share, Rate, Day, Month };

    QString title; // with its unit: "Hours", "SEK excl. VAT"
    Kind kind = Kind::Text;
};

struct Table {
    QString key;   // "summary": the same in every language, for file names
    QString title; // the sheet's name in the report's language
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> total; // empty: none
    QStringList notes;       // under the table
    bool chart = false;      // a column chart of chartColumn by the first column
    int chartColumn = 0;
    bool isBelow = false;    // stands on the sheet of the table before it, under it
};

enum class Audience { Internal, Owner, Board, Customer };

struct Report {
    QString title;    // "Monthly report October 2026"
    QString subtitle; // the centre, and for whom
    Month month;
    Audience audience = Audience::Internal;
    bool preliminary = false; // the month is not closed: watermark
    std::vector<Table> tables;
};

QString key(Audience audience);
std::optional<Audience> audienceOfKey(const QString &key);
QString name(Audience audience);

// The text of a value for people, in the default locale; empty is an en dash.
QString text(const Value &value);

} // namespace paybench::reports
