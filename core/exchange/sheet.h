// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

// A workbook as a value: what a report or a table puts into a spreadsheet. Cells keep what they are (money, days,
// hours), and the writers decide how a format shows it. Rows and columns count from 0.

namespace paybench::exchange {

// A number as its digits: "1250", "-12.50", always with a point. Shown with as many decimals as are written.
struct Digits {
    QString text;

    friend bool operator==(const Digits &, const Digits &) = default;
};

// Hours ÷ 24 in a spreadsheet. One by one it shows seconds where it has some; a column of them is shown in one way.
struct Duration {
    enum class Shown { AsNeeded, Minutes, Seconds };

    std::int64_t seconds = 0;
    Shown shown = Shown::AsNeeded;

    friend bool operator==(const Duration &a, const Duration &b) { return a.seconds == b.seconds; }
};

// A quotient that is shown rounded and kept exact: 12.50 hours, 0.164 contacts per payslip.
struct Quotient {
    Ratio of;
    int decimals = 2;

    friend bool operator==(const Quotient &, const Quotient &) = default;
};

struct Percent {
    Ratio of; // 121/127, shown as 95.3 %
    int decimals = 1;

    friend bool operator==(const Percent &, const Percent &) = default;
};

// monostate: an empty cell. A QString is text whatever it looks like; it never becomes a formula.
using Value = std::variant<std::monostate, QString, Digits, QDate, Duration, Money, UnitPrice, Quotient, Percent>;

// HeaderRight: over figures. HeadLine runs on into empty cells, HeadCentre stands over narrow columns. The last ones are the
// cells of a rota, in fills that a grey printer keeps apart.
enum class Look { Plain, Title, Header, Total, Muted, Warning, HeaderRight, HeadLine, HeadCentre, Centre, Strong, Support, FollowUp, Registration, Away };

struct Cell {
    Cell() = default;
    Cell(Value is, Look shown = Look::Plain)
        : value(std::move(is))
        , look(shown)
    { }
    // "SUM(B2:B9)", in English and without "=". The value is what it evaluates to.
    Cell(Value is, QString computedBy, Look shown = Look::Plain)
        : value(std::move(is))
        , formula(std::move(computedBy))
        , look(shown)
    { }

    Value value;
    QString formula;
    Look look = Look::Plain;
    bool isIndented = false; // a text after figures, which end at the right
};

Value count(std::int64_t number); // Digits of a whole number

using Row = std::vector<Cell>;

struct Column {
    int width = 12; // characters
    QString numberFormat; // "#,##0.000"; empty: as the kind of value asks
};

// Cells of one sheet, first to last in both directions, both included.
struct Range {
    QString sheet;
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

struct Chart {
    enum class Kind { Column, StackedColumn, Line };

    struct Series {
        QString name;
        Range categories;
        Range values;
    };

    Kind kind = Kind::Column;
    QString title;
    QString description; // read aloud in place of the picture
    std::vector<Series> series;
    int row = 0; // where its upper left corner stands
    int column = 0;
    int width = 640; // pixels
    int height = 320;
    QString numberFormat; // of the value axis
    QString dayFormat;    // of the other one, where its categories are days
};

struct Sheet {
    QString name;
    std::vector<Column> columns;
    std::vector<Row> rows;
    int frozenRows = 0; // stay in sight, and are repeated on every printed page
    int frozenColumns = 0;
    bool isLandscape = false;
    std::vector<Chart> charts;
    // Rows after `rows`, one at a time, so that a million of them need no memory. False: there are no more.
    std::function<bool(Row &row)> moreRows;
};

struct Workbook {
    QString title;
    QString author;
    QDateTime created; // not set: now
    std::vector<Sheet> sheets;
};

// What a sheet may be called: at most 31 characters, none of []:*?/\ , no apostrophe at the ends, not empty, and other
// than the taken ones, whatever their case. "Barn/skola" becomes "Barn-skola"; what is taken gets " (2)".
QString sheetName(const QString &wanted, const std::vector<QString> &taken = {});

QString cellName(int row, int column); // "B7"
QString rangeName(int firstRow, int firstColumn, int lastRow, int lastColumn); // "B2:B9"
QString inSheet(const QString &sheet, const QString &reference); // 'Invoice basis'!B7

// A value as a file's text: the decimal sign given, a hyphen for minus, no grouping; days as ISO, durations as h:mm, or
// h:mm:ss where there are seconds or the column has some; a percentage as "95.3 %".
QString plainText(const Value &value, QChar decimalSign);

bool isFormulaLike(const QString &text); // begins with = + - @ tab or CR

} // namespace paybench::exchange
