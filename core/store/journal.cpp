// SPDX-License-Identifier: MPL-2.0
#include "core/store/journal.h"

#include "core/store/journal_sql.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

Error notJournaled(const QByteArray &table, const QString &why)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("store", "The file has tables that this program cannot follow. Nothing was changed. Tell "
                                                 "the people who make the program."),
            QStringLiteral("%1: %2").arg(QString::fromUtf8(table), why)};
}

Result<JournalColumn::Type> columnType(const QByteArray &table, const QByteArray &declared)
{
    const QByteArray type = declared.toUpper();
    if (type == "REAL")
        return JournalColumn::Type::Real;
    if (type == "BLOB")
        return JournalColumn::Type::Blob;
    if (type == "INTEGER" || type == "INT" || type == "TEXT")
        return JournalColumn::Type::Exact;
    return notJournaled(table, QStringLiteral("a column of type %1").arg(QString::fromUtf8(declared)));
}

Result<JournalTable> journaledTable(sqlite3 *handle, const QByteArray &name)
{
    JournalTable table;
    table.name = name;
    auto found = Statement::prepare(handle, "select name, type, pk from pragma_table_info(?1)");
    if (!found)
        return found.error();
    found->bind(1, name);
    bool keyed = false;
    for (;;) {
        const Result<bool> row = found->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto type = columnType(name, found->text(1));
        if (!type)
            return type.error();
        table.columns.push_back(JournalColumn{found->text(0), *type, int(found->integer(2))});
        keyed = keyed || found->integer(2) > 0;
    }
    if (!keyed)
        return notJournaled(name, QStringLiteral("no primary key"));
    if (table.columns.size() > 63)
        return notJournaled(name, QStringLiteral("more than 63 columns"));
    return table;
}

QByteArray triggerFor(const JournalTable &table, const QByteArray &name, const QByteArray &when, const QByteArray &inserts)
{
    return "create temp trigger " + quoted("journal_" + table.name + '_' + name) + " after " + when + " begin " + inserts + " end;";
}

QByteArray changeRow(const JournalTable &table, const QByteArray &key, const QByteArray &before, const QByteArray &after)
{
    return "insert into change(step, tbl, row, before, after) values (ifnull(running_step(), raise(abort, 'edit outside a step')), " + asText(table.name) + ", " +
           key + ", " + before + ", " + after + ");";
}

QByteArray differing(const std::vector<JournalColumn> &columns)
{
    std::vector<QByteArray> parts;
    for (const JournalColumn &column : columns)
        parts.push_back("old." + quoted(column.name) + " is not new." + quoted(column.name));
    return '(' + joined(parts, " or ") + ')';
}

} // namespace

QByteArray journalTables()
{
    return R"sql(
create table step(
  id integer primary key autoincrement,
  name text not null,
  who text not null,
  person text not null,
  at text not null,
  window text not null,
  barrier integer not null default 0 check (barrier in (0, 1)),
  undoes integer references step(id),
  undone_by integer references step(id)
) strict;
create table change(
  id integer primary key autoincrement,
  step integer not null references step(id),
  tbl text not null,
  row any not null,
  before text,
  after text,
  purged integer not null default 0 check (purged in (0, 1))
) strict;
create index change_of_row on change(tbl, row, step);
create index change_of_step on change(step);
create table holder(
  one integer primary key check (one = 1),
  name text not null,
  since text not null
) strict;
)sql";
}

Result<std::vector<JournalTable>> journaledTables(sqlite3 *handle)
{
    // What undo cannot hold, it writes again: the words of cases.
    const auto names = texts(handle, "select name from pragma_table_list where schema = 'main' and type = 'table' "
                                     "and name not like 'sqlite\\_%' escape '\\' "
                                     "and name not in ('step', 'change', 'holder', 'case_words') order by name");
    if (!names)
        return names.error();
    const auto loose = texts(handle, "select name from pragma_table_list where schema = 'main' and type = 'table' "
                                     "and not strict and name not like 'sqlite\\_%' escape '\\'");
    if (!loose)
        return loose.error();
    if (!loose->empty())
        return notJournaled(loose->front(), QStringLiteral("not STRICT"));
    std::vector<JournalTable> tables;
    for (const QByteArray &name : *names) {
        const auto table = journaledTable(handle, name);
        if (!table)
            return table.error();
        tables.push_back(*table);
    }
    return tables;
}

Done watch(sqlite3 *handle, const std::vector<JournalTable> &tables)
{
    QByteArray sql;
    for (const JournalTable &table : tables) {
        const QByteArray name = "main." + quoted(table.name);
        const QByteArray oldImage = imageOf(table, "old."), newImage = imageOf(table, "new.");
        const QByteArray oldKey = keyOf(table, "old."), newKey = keyOf(table, "new.");
        const QByteArray rekeyed = differing(keyColumns(table));
        const QByteArray removal = changeRow(table, oldKey, oldImage, "null");
        const QByteArray arrival = changeRow(table, newKey, "null", newImage);
        sql += triggerFor(table, "insert", "insert on " + name, arrival);
        sql += triggerFor(table, "delete", "delete on " + name, removal);
        sql += triggerFor(table, "rekey", "update on " + name + " when " + rekeyed, removal + arrival);
        sql += triggerFor(table, "update",
                          "update on " + name + " when not " + rekeyed + " and " + differing(table.columns),
                          changeRow(table, newKey, oldImage, newImage));
    }
    return run(handle, sql);
}

} // namespace paybench::store
