// SPDX-License-Identifier: MPL-2.0
#include "core/store/journal.h"
#include "core/store/journal_sql.h"
#include "core/store/statement.h"

#include <QCoreApplication>

// Whether the journal still tells the whole story of every row.

namespace paybench::store {

namespace {

QByteArray newestImage(const JournalTable &table, const QByteArray &row)
{
    return "(select c.after from change c where c.tbl = " + asText(table.name) + " and c.row = " + row +
           " order by c.step desc, c.id desc limit 1)";
}

// Rows `r` of the table whose newest image is another, or that have none.
QByteArray changedRows(const JournalTable &table)
{
    return " from main." + quoted(table.name) + " r where " + imageOf(table, "r.") + " is not " + newestImage(table, keyOf(table, "r."));
}

// Newest images whose row is gone; `c` is the change.
QByteArray goneRows(const JournalTable &table)
{
    return " from change c where c.tbl = " + asText(table.name) + " and c.after is not null and not exists (select 1 from change l "
           "where l.tbl = c.tbl and l.row = c.row and (l.step > c.step or (l.step = c.step and l.id > c.id))) "
           "and c.row not in (select " + keyOf(table, "r.") + " from main." + quoted(table.name) + " r)";
}

Done findRows(sqlite3 *handle, const JournalTable &table, const QByteArray &sql, const QString &what, std::vector<Finding> &findings)
{
    const auto found = texts(handle, sql + " limit 100");
    if (!found)
        return found.error();
    for (const QByteArray &row : *found)
        findings.push_back(Finding{what, QStringLiteral("%1 %2").arg(QString::fromUtf8(table.name), QString::fromUtf8(row))});
    return {};
}

} // namespace

Done reconcile(sqlite3 *handle, const std::vector<JournalTable> &tables, qint64 step)
{
    const QByteArray into = "insert into change(step, tbl, row, before, after) select " + QByteArray::number(step) + ", ";
    for (const JournalTable &table : tables) {
        const QByteArray name = asText(table.name) + ", ", key = keyOf(table, "r.");
        if (const Done gone = run(handle, into + name + "c.row, c.after, null" + goneRows(table)); !gone)
            return gone;
        const QByteArray images = newestImage(table, key) + ", " + imageOf(table, "r.");
        if (const Done changed = run(handle, into + name + key + ", " + images + changedRows(table)); !changed)
            return changed;
    }
    return {};
}

Result<std::vector<Finding>> outsideEdits(sqlite3 *handle, const std::vector<JournalTable> &tables)
{
    const QString changed = QCoreApplication::translate("store", "A row was changed from outside the program.");
    const QString gone = QCoreApplication::translate("store", "A row was removed from outside the program.");
    std::vector<Finding> findings;
    for (const JournalTable &table : tables) {
        if (const Done done = findRows(handle, table, "select " + keyOf(table, "r.") + changedRows(table), changed, findings); !done)
            return done.error();
        if (const Done done = findRows(handle, table, "select c.row" + goneRows(table), gone, findings); !done)
            return done.error();
    }
    return findings;
}

} // namespace paybench::store
