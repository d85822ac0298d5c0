// SPDX-License-Identifier: MPL-2.0
#include "core/store/journal_sql.h"

#include "core/store/sentences.h"

#include <QLocale>

#include <sqlite3.h>

#include <cmath>
#include <map>

namespace paybench::store {

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

QByteArray asText(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "''") + '\'';
}

QByteArray joined(const std::vector<QByteArray> &parts, const QByteArray &between)
{
    QByteArray all;
    for (const QByteArray &part : parts)
        all += (all.isEmpty() ? QByteArray() : between) + part;
    return all;
}

namespace {

// JSON keeps 15 digits of a number; this is the shortest text that gives the same one back.
void realText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QByteArray text = QByteArray::number(sqlite3_value_double(values[0]), 'g', QLocale::FloatingPointShortest);
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void textReal(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text)
        return sqlite3_result_null(context);
    const QByteArray bytes(text);
    if (bytes.endsWith("inf"))
        return sqlite3_result_double(context, bytes.startsWith('-') ? -HUGE_VAL : HUGE_VAL);
    sqlite3_result_double(context, bytes.toDouble());
}

void textBlob(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text)
        return sqlite3_result_null(context);
    const QByteArray bytes = QByteArray::fromHex(text);
    sqlite3_result_blob64(context, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

// The step that runs. A disk that failed has rolled back behind our back: then none does, and nothing may be written.
void runningStep(sqlite3_context *context, int, sqlite3_value **)
{
    const qint64 step = *static_cast<const qint64 *>(sqlite3_user_data(context));
    if (step && !sqlite3_get_autocommit(sqlite3_context_db_handle(context)))
        sqlite3_result_int64(context, step);
}

// A column as it stands in an image.
QByteArray imageValue(const JournalColumn &column, const QByteArray &prefix)
{
    const QByteArray name = prefix + quoted(column.name);
    switch (column.type) {
    case JournalColumn::Type::Real:
        return "real_text(" + name + ')';
    case JournalColumn::Type::Blob:
        return "iif(" + name + " is null, null, hex(" + name + "))";
    case JournalColumn::Type::Exact:
        break;
    }
    return name;
}

} // namespace

QByteArray valueOf(const JournalColumn &column, const QByteArray &place)
{
    const QByteArray name = QByteArray(column.name).replace('"', "\\\"");
    const QByteArray value = "json_extract(" + place + ", " + asText("$.\"" + name + '"') + ')';
    switch (column.type) {
    case JournalColumn::Type::Real:
        return "text_real(" + value + ')';
    case JournalColumn::Type::Blob:
        return "text_blob(" + value + ')';
    case JournalColumn::Type::Exact:
        break;
    }
    return value;
}

std::vector<JournalColumn> keyColumns(const JournalTable &table)
{
    std::map<int, JournalColumn> ordered;
    for (const JournalColumn &column : table.columns) {
        if (column.key)
            ordered.emplace(column.key, column);
    }
    std::vector<JournalColumn> columns;
    for (const auto &entry : ordered)
        columns.push_back(entry.second);
    return columns;
}

QByteArray imageOf(const JournalTable &table, const QByteArray &prefix)
{
    std::vector<QByteArray> parts;
    for (const JournalColumn &column : table.columns)
        parts.push_back(asText(column.name) + ", " + imageValue(column, prefix));
    return "json_object(" + joined(parts, ", ") + ')';
}

QByteArray keyOf(const JournalTable &table, const QByteArray &prefix)
{
    std::vector<QByteArray> parts;
    for (const JournalColumn &column : keyColumns(table))
        parts.push_back(imageValue(column, prefix));
    // The plus takes the column's affinity away: with it, a search for the key could not use the index on change.row.
    return parts.size() == 1 ? "(+" + parts.front() + ')' : "json_array(" + joined(parts, ", ") + ')';
}

Done addJournalFunctions(sqlite3 *handle, const qint64 *running)
{
    sqlite3_create_function(handle, "running_step", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, const_cast<qint64 *>(running), runningStep, nullptr,
                            nullptr);
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function(handle, "real_text", 1, flags, nullptr, realText, nullptr, nullptr);
    sqlite3_create_function(handle, "text_real", 1, flags, nullptr, textReal, nullptr, nullptr);
    if (sqlite3_create_function(handle, "text_blob", 1, flags, nullptr, textBlob, nullptr, nullptr) != SQLITE_OK)
        return failure(handle, QStringLiteral("create_function"));
    return {};
}

} // namespace paybench::store
