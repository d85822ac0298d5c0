// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/numbers.h"
#include "core/basics/progress.h"
#include "core/directory/import_profile.h"
#include "core/exchange/table_file.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

// What all lists have in common that are read by an import profile: columns found by their names, signs, sum rows.

namespace paybench::exchange {

using ListField = directory::ImportProfile::Field;

constexpr qint64 mostHeaderRows = 20; // titles may stand above the header

// Columns and class names are compared without case, blanks, hyphens, underscores and full stops.
QString foldedHeader(const QString &header);

bool isSumWord(const QString &text); // "Summa", "Total", "I alt"

// Which column holds each field; -1: none does.
struct ListColumns {
    static constexpr int count = int(ListField::Ignored) + 1;

    std::array<int, count> column;

    ListColumns() { column.fill(-1); }
    bool has(ListField field) const { return column[std::size_t(field)] >= 0; }
    QByteArrayView at(std::span<const QByteArrayView> fields, ListField field) const
    {
        const int index = column[std::size_t(field)];
        return index >= 0 && std::size_t(index) < fields.size() ? fields[std::size_t(index)] : QByteArrayView();
    }
};

// A row taken for the header: what each of its cells is read as by the profile.
struct ListHeader {
    QStringList headers;
    std::vector<ListField> fields;
    ListColumns columns;
};
ListHeader headerOf(std::span<const QByteArrayView> fields, const directory::ImportProfile &profile);

ReadOptions optionsOf(const directory::ImportProfile &profile);
DecimalSign decimalSignOf(const directory::ImportProfile &profile);
QString separatorKey(const TableFile &table); // ";", "tab" … as profiles write it; empty for a workbook

// Digits alone, or with two decimals after the sign where two are asked for: what nearly every field of a long list is.
// Anything else takes the long way.
std::optional<qint64> plainNumber(QByteArrayView bytes, int decimals, DecimalSign sign);

Error missingColumns(const QString &fileName, const QString &profile, const QStringList &columns);
Error readingCancelled();

// Hands every row to the reader, which says whether it has met a header and which columns it misses.
template <class Reader>
Done readRows(const TableFile &table, Reader &reader, const QString &fileName, const QString &profile, const Progress &progress)
{
    qint64 rows = 0;
    bool goesOn = true;
    const Done read = table.eachRow([&](qint64 line, std::span<const QByteArrayView> fields) {
        reader.row(line, fields);
        if (++rows % 16384 == 0)
            goesOn = progress(int(std::min<qint64>(99, rows / 20000)));
        return goesOn;
    });
    if (!read)
        return read.error();
    if (!goesOn)
        return readingCancelled();
    if (!reader.hasHeader())
        return missingColumns(fileName, profile, reader.missing());
    return {};
}

} // namespace paybench::exchange
