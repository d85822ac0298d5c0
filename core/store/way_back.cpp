// SPDX-License-Identifier: MPL-2.0
#include "core/store/journal.h"
#include "core/store/journal_sql.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>

// Undo: the changes of a step, backwards.

namespace paybench::store {

namespace {

// The three ways back for one table, prepared when first needed.
struct WayBack {
    Statement insertion, deletion, update;

    static Result<WayBack> of(sqlite3 *handle, const JournalTable &table);
};

QByteArray sameKey(const JournalTable &table)
{
    std::vector<QByteArray> parts;
    for (const JournalColumn &column : keyColumns(table))
        parts.push_back(quoted(column.name) + " = " + valueOf(column, "?1"));
    return joined(parts, " and ");
}

// ?1 is the image to find, ?2 the one to write.
Result<WayBack> WayBack::of(sqlite3 *handle, const JournalTable &table)
{
    std::vector<QByteArray> names, values, sets;
    for (const JournalColumn &column : table.columns) {
        names.push_back(quoted(column.name));
        values.push_back(valueOf(column, "?2"));
        sets.push_back(names.back() + " = " + values.back());
    }
    const QByteArray name = "main." + quoted(table.name);
    const QByteArray found = " where " + sameKey(table) + " and " + imageOf(table, {}) + " = ?1";
    auto insertion = Statement::prepare(handle, "insert into " + name + '(' + joined(names, ", ") + ") values (" + joined(values, ", ") + ')');
    auto deletion = Statement::prepare(handle, "delete from " + name + found);
    auto update = Statement::prepare(handle, "update " + name + " set " + joined(sets, ", ") + found);
    for (const auto *statement : {&insertion, &deletion, &update}) {
        if (!*statement)
            return statement->error();
    }
    WayBack back;
    back.insertion = std::move(*insertion);
    back.deletion = std::move(*deletion);
    back.update = std::move(*update);
    return back;
}

// Whether exactly one row was put back.
Result<bool> putRowBack(sqlite3 *handle, WayBack &back, const QByteArray &before, const QByteArray &after)
{
    Statement &statement = before.isNull() ? back.deletion : after.isNull() ? back.insertion : back.update;
    statement.bind(1, after);
    if (!before.isNull())
        statement.bind(2, before);
    const Done done = statement.run();
    if (!done && done.error().kind == Error::Kind::Conflict && !wasLocked(done.error()))
        return false; // a later row has taken its place
    if (!done)
        return done.error();
    return sqlite3_changes(handle) == 1;
}

} // namespace

Result<qint64> putBack(sqlite3 *handle, const std::vector<JournalTable> &tables, qint64 step)
{
    std::map<QByteArray, WayBack> ways;
    auto changes = Statement::prepare(handle, "select id, tbl, before, after from change where step = ?1 order by id desc");
    if (!changes)
        return changes.error();
    changes->bind(1, step);
    for (;;) {
        const Result<bool> row = changes->next();
        if (!row)
            return row.error();
        if (!*row)
            return 0;
        const QByteArray name = changes->text(1);
        auto way = ways.find(name);
        if (way == ways.end()) {
            const auto table = std::find_if(tables.begin(), tables.end(), [&](const JournalTable &t) { return t.name == name; });
            if (table == tables.end())
                return changes->integer(0);
            auto back = WayBack::of(handle, *table);
            if (!back)
                return back.error();
            way = ways.emplace(name, std::move(*back)).first;
        }
        const auto one = putRowBack(handle, way->second, changes->text(2), changes->text(3));
        if (!one)
            return one.error();
        if (!*one)
            return changes->integer(0);
    }
}

} // namespace paybench::store
