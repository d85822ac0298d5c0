// SPDX-License-Identifier: MPL-2.0
#include "app/exported_table.h"

#include "core/exchange/csv.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/xlsx_write.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace paybench::app {

namespace {

exchange::Value exportedValue(const ui::TableData::Column &column, const ui::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return column.kind == ui::Kind::Duration ? exchange::Value(exchange::Duration{*number}) : exchange::count(*number);
    if (const auto *money = std::get_if<Money>(&value))
        return *money;
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return *price;
    if (const auto *ratio = std::get_if<Ratio>(&value)) {
        return column.kind == ui::Kind::Percent ? exchange::Value(exchange::Percent{*ratio, column.decimals})
                                                : exchange::Value(exchange::Quotient{*ratio, column.decimals});
    }
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    if (const auto *month = std::get_if<Month>(&value))
        return month->iso();
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return moment->toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {};
}

int widthOf(const ui::TableData &table, std::size_t column)
{
    qsizetype widest = table.columns[column].title.size();
    for (const ui::TableData::Row &row : table.rows) {
        if (row.kind != ui::TableData::RowKind::Caption && column < row.cells.size())
            widest = std::max(widest, ui::shown(table.columns[column].kind, row.cells[column], table.columns[column].decimals).size());
    }
    return int(std::clamp<qsizetype>(widest + 3, 8, 60));
}

exchange::Row exportedRow(const ui::TableData &table, const ui::TableData::Row &row)
{
    using RowKind = ui::TableData::RowKind;
    const exchange::Look look = row.kind == RowKind::Ordinary ? exchange::Look::Plain : exchange::Look::Total;
    exchange::Row cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells.push_back(exchange::Cell(exportedValue(table.columns[i], row.cells[i]), look));
    return cells;
}

exchange::Sheet sheetOf(const ui::TableData &table)
{
    exchange::Sheet sheet;
    sheet.name = exchange::sheetName(table.title);
    exchange::Row header;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        QString title = table.columns[i].title;
        header.push_back(exchange::Cell(title.replace(u'\n', u' '), exchange::Look::Header));
        sheet.columns.push_back({widthOf(table, i), {}});
    }
    sheet.rows.push_back(header);
    for (const ui::TableData::Row &row : table.rows)
        sheet.rows.push_back(exportedRow(table, row));
    sheet.frozenRows = 1;
    sheet.isLandscape = table.columns.size() > 6;
    return sheet;
}

} // namespace

Done writeTable(const ui::TableData &table, const QString &path)
{
    const exchange::Sheet sheet = sheetOf(table);
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return exchange::writeXlsx({table.title, {}, {}, {sheet}}, path);
    exchange::CsvForm form;
    form.decimalSign = QLocale().decimalPoint() == QStringLiteral(",") ? ',' : '.';
    form.separator = form.decimalSign == ',' ? ';' : ',';
    const auto bytes = exchange::csvOf(sheet, form);
    if (!bytes)
        return bytes.error();
    return exchange::writeFile(path, *bytes);
}

} // namespace paybench::app
