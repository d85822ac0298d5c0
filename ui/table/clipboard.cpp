// SPDX-License-Identifier: MPL-2.0
#include "ui/table/clipboard.h"

#include <QMimeData>

namespace paybench::ui {

namespace {

QString titleOf(const TableData::Column &column)
{
    return QString(column.title).replace(u'\n', u' ');
}

QString cellText(const TableData &table, const TableData::Row &row, std::size_t column)
{
    if (column >= row.cells.size())
        return {};
    const TableData::Column &c = table.columns[column];
    return plain(c.kind, row.cells[column], c.decimals);
}

QString quoted(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString htmlCell(const QString &tag, const QString &text, bool figure)
{
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag, figure ? QStringLiteral(" style=\"text-align:right\"") : QString(), text.toHtmlEscaped());
}

} // namespace

QString asTabbedText(const TableData &table)
{
    QStringList lines;
    QStringList heads;
    for (const auto &column : table.columns)
        heads << quoted(titleOf(column));
    lines << heads.join(u'\t');
    for (const auto &row : table.rows) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells << quoted(cellText(table, row, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString asHtml(const TableData &table)
{
    QString html = QStringLiteral("<table><thead><tr>");
    for (const auto &column : table.columns)
        html += htmlCell(QStringLiteral("th"), titleOf(column), isFigure(column.kind));
    html += QLatin1String("</tr></thead><tbody>");
    for (const auto &row : table.rows) {
        html += QLatin1String("<tr>");
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            html += htmlCell(QStringLiteral("td"), cellText(table, row, column), isFigure(table.columns[column].kind));
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</tbody></table>");
}

QMimeData *asMime(const TableData &table)
{
    auto *mime = new QMimeData;
    mime->setText(asTabbedText(table));
    mime->setHtml(asHtml(table));
    return mime;
}

std::vector<QStringList> cellsOfText(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool any = false;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        any = true;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
        any = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (inQuotes && c == u'"')
            inQuotes = false;
        else if (inQuotes)
            cell += c;
        else if (c == u'"' && cell.isEmpty())
            inQuotes = true;
        else if (c == u'\t')
            endCell();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r')
            cell += c;
    }
    if (any || !cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace paybench::ui
