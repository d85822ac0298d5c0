// SPDX-License-Identifier: MPL-2.0
#include "app/terminal.h"

#include <QTextStream>

#include <algorithm>

namespace paybench::app {

void Terminal::say(const QString &line) const
{
    if (!json)
        QTextStream(stdout) << line << Qt::endl;
}

void Terminal::write(const QJsonObject &document) const
{
    if (json)
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Terminal::warn(const QString &line) const
{
    QTextStream(stderr) << line << Qt::endl;
}

Exit Terminal::refused(const Error &error) const
{
    warn(error.message);
    return error.kind == Error::Kind::Io ? Exit::System : Exit::Refused;
}

QString aligned(const std::vector<QStringList> &rows, const std::vector<bool> &right)
{
    std::vector<qsizetype> widths(right.size(), 0);
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < right.size() && qsizetype(i) < row.size(); ++i)
            widths[i] = std::max(widths[i], row[qsizetype(i)].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < right.size() && qsizetype(i) < row.size(); ++i) {
            const QString &cell = row[qsizetype(i)];
            cells << (right[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]));
        }
        QString line = cells.join(QStringLiteral("  "));
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace paybench::app
