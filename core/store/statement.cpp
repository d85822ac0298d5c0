// SPDX-License-Identifier: MPL-2.0
#include "core/store/statement.h"

#include "core/store/sentences.h"

#include <QMetaType>

#include <sqlite3.h>

namespace paybench::store {

Result<Statement> Statement::prepare(sqlite3 *handle, const QByteArray &sql)
{
    Statement statement;
    const int code = sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement.m_statement, nullptr);
    if (code != SQLITE_OK)
        return failure(handle, QString::fromUtf8(sql));
    return statement;
}

Statement::Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, const QByteArray &utf8)
{
    if (utf8.isNull())
        sqlite3_bind_null(m_statement, place);
    else
        sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, place, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

Done Statement::bind(int place, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, place);
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(m_statement, place, value.toLongLong());
        return {};
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, place, value.toDouble());
        return {};
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
        return {};
    }
    default: { // dates become ISO texts, as QtSql writes them
        const QString text = value.toString();
        if (!storable(text))
            return notStorable();
        bind(place, text);
        return {};
    }
    }
}

int Statement::places() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

Result<bool> Statement::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        break;
    }
    const Error error = failure(sqlite3_db_handle(m_statement), QString::fromUtf8(sqlite3_sql(m_statement)));
    reset();
    return error;
}

Done Statement::run()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArray(text, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

Done run(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return failure(handle, QString::fromUtf8(sql.left(400)));
}

Result<qint64> number(sqlite3 *handle, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(handle, sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->next();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

Result<std::vector<QByteArray>> texts(sqlite3 *handle, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(handle, sql);
    if (!statement)
        return statement.error();
    std::vector<QByteArray> found;
    for (;;) {
        const Result<bool> row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(statement->text(0));
    }
}

bool storable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

} // namespace paybench::store
