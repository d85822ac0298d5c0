// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/paper_columns.h"

#include "ui/style/figures.h"
#include "ui/style/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

using reports::Cell;
using reports::Table;

constexpr double leastText = 90;
constexpr double rowAir = 5;

double headerWidth(const QString &header)
{
    const QFontMetricsF metrics(face(Face::CaptionMedium));
    double widest = 0;
    for (const QString &line : header.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

// The header on two lines, broken at the blank that makes the narrower column.
QString halved(const QString &header)
{
    QString best = header;
    for (qsizetype at = header.indexOf(u' '); at >= 0; at = header.indexOf(u' ', at + 1)) {
        QString broken = header;
        broken[at] = u'\n';
        if (headerWidth(broken) < headerWidth(best))
            best = broken;
    }
    return best;
}

double cellWidth(const Cell &cell, bool isText, const QFont &font)
{
    const QString text = reports::text(cell.value);
    return std::ceil(isText ? QFontMetricsF(font).horizontalAdvance(text) : figuresWidth(font, text)) + 1;
}

double contentWidth(const Table &table, std::size_t column, bool isText)
{
    double widest = 0;
    const QFont body = face(Face::Body);
    for (const auto &row : table.rows)
        widest = std::max(widest, cellWidth(row[column], isText, body));
    if (!table.total.empty())
        widest = std::max(widest, cellWidth(table.total[column], isText, face(Face::BodyStrong)));
    return widest;
}

double sumOf(const std::vector<PaperColumn> &columns)
{
    double sum = columnGap * double(columns.size() - 1);
    for (const PaperColumn &column : columns)
        sum += column.width;
    return sum;
}

std::vector<PaperColumn> measured(const Table &table, bool halves)
{
    std::vector<PaperColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        PaperColumn column;
        column.isText = table.columns[i].kind == reports::Column::Kind::Text;
        column.header = halves && !column.isText ? halved(table.columns[i].title) : table.columns[i].title;
        column.width = std::max(headerWidth(column.header), contentWidth(table, i, column.isText));
        columns.push_back(column);
    }
    return columns;
}

// Takes from the widest text columns until the table fits; none gets narrower than a few words.
void shrink(std::vector<PaperColumn> &columns, double width)
{
    while (sumOf(columns) > width) {
        PaperColumn *widest = nullptr;
        for (PaperColumn &column : columns) {
            if (column.isText && column.width > leastText && (!widest || widest->width < column.width))
                widest = &column;
        }
        if (!widest)
            return;
        widest->width = std::max(leastText, widest->width - std::max(1.0, (sumOf(columns) - width) / 8));
    }
}

// The columns by their numbers, as a table of its own.
Table withColumns(const Table &table, const std::vector<std::size_t> &columns)
{
    Table part;
    part.key = table.key;
    part.title = table.title;
    const auto take = [&columns](const auto &from, auto &to) {
        for (const std::size_t column : columns)
            to.push_back(from[column]);
    };
    take(table.columns, part.columns);
    for (const auto &row : table.rows)
        take(row, part.rows.emplace_back());
    if (!table.total.empty())
        take(table.total, part.total);
    return part;
}

} // namespace

std::vector<Table> partsThatFit(const Table &table, double width)
{
    auto columns = measured(table, true);
    shrink(columns, width);
    if (columns.size() < 2 || sumOf(columns) <= width)
        return {table};
    std::vector<Table> parts;
    std::vector<std::size_t> taken = {0};
    double used = columns.front().width;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (taken.size() > 1 && used + columnGap + columns[i].width > width) {
            parts.push_back(withColumns(table, taken));
            taken = {0};
            used = columns.front().width;
        }
        taken.push_back(i);
        used += columnGap + columns[i].width;
    }
    parts.push_back(withColumns(table, taken));
    parts.back().notes = table.notes;
    return parts;
}

std::vector<PaperColumn> paperColumns(const Table &table, double width)
{
    auto columns = measured(table, false);
    if (sumOf(columns) > width)
        columns = measured(table, true);
    shrink(columns, width);
    if (const double left = width - sumOf(columns); left > 0 && !columns.empty())
        columns.front().width += std::min(left, 0.08 * width);
    double x = 0;
    for (PaperColumn &column : columns) {
        column.left = x;
        x += column.width + columnGap;
    }
    return columns;
}

double rowHeight(const std::vector<Cell> &row, const std::vector<PaperColumn> &columns, bool isTotal)
{
    const QFontMetricsF metrics(face(isTotal ? Face::BodyStrong : Face::Body));
    double height = metrics.height();
    for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        if (!columns[i].isText)
            continue;
        const QRectF room(0, 0, columns[i].width, 10000);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, reports::text(row[i].value)).height());
    }
    return std::ceil(height + rowAir);
}

} // namespace paybench::ui
