// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"
#include "core/basics/month.h"

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

// What stands in a cell, typed; and how its kind is shown, copied and compared.

class QCollator;

namespace paybench::ui {

// std::monostate: none, shown as a dash. Counts and durations (seconds) are qint64; hours, decimals and shares are Ratio.
using Value = std::variant<std::monostate, QString, qint64, Money, UnitPrice, Ratio, QDate, Month, QDateTime>;

enum class Kind {
    Text,
    Count,     // qint64: 1 250
    Decimal,   // Ratio, with the column's decimals
    Money,     // Money: 1 234,50
    UnitPrice, // UnitPrice: 62,00 or 61,2345
    Hours,     // Ratio hours: 12,50
    Duration,  // qint64 seconds: 7 h 50 min
    Percent,   // Ratio, a share: 95,3 %
    Day,       // QDate
    Month,     // Month
    Moment,    // QDateTime, local
};

inline bool isNone(const Value &value) { return value.index() == 0; }

template <class T>
Value valueOf(const std::optional<T> &value)
{
    return value ? Value(*value) : Value();
}

bool isFigure(Kind kind);                                       // stands right aligned in columns
QString shown(Kind kind, const Value &value, int decimals = 2); // for people; none is a dash
QString plain(Kind kind, const Value &value, int decimals = 2); // for the clipboard and editors: no grouping, none is empty
bool lessThan(const Value &a, const Value &b, const QCollator &collator); // none first; texts as the collator says

// The values added up, and divided; empty where the kind cannot be (texts, days, prices, shares).
std::optional<Value> sum(Kind kind, const std::vector<Value> &values);
std::optional<Value> average(Kind kind, const std::vector<Value> &values, int decimals = 2);

// A table with its types, as a spreadsheet wants it.
struct TableData {
    struct Column {
        QString title;
        Kind kind = Kind::Text;
        int decimals = 2;
    };
    enum class RowKind { Ordinary, Caption, Total };
    struct Row {
        RowKind kind = RowKind::Ordinary;
        std::vector<Value> cells; // as many as columns; a caption's text is in the first
    };

    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

} // namespace paybench::ui

Q_DECLARE_METATYPE(paybench::ui::Value)
