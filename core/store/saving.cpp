// SPDX-License-Identifier: MPL-2.0
#include "core/store/saving.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

Month readClosedMonth(const QSqlRecord &record)
{
    return monthOf(record.value(0));
}

qint64 readCount(const QSqlRecord &record)
{
    return record.value(0).toLongLong();
}

KeyedRow readKeyedRow(const QSqlRecord &record)
{
    return {record.value(0).toLongLong(), record.value(1).toString()};
}

Month nextOpen(Month month, const std::set<Month> &closed)
{
    while (closed.count(month))
        month = month.plus(1);
    return month;
}

} // namespace

Done withoutPersonalNumbers(const std::vector<QString> &texts)
{
    for (const QString &text : texts) {
        const Done clean = withoutPersonalNumber(text);
        if (!clean)
            return clean;
    }
    return {};
}

Done withoutFaults(const std::vector<QString> &faults)
{
    if (faults.empty())
        return {};
    return refused(faults.front());
}

Error refused(const QString &sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

Result<std::set<Month>> closedMonths(const Database &db)
{
    const auto found = db.rows(R"(select month from closing where reopened_at is null)", {}, readClosedMonth);
    if (!found)
        return found.error();
    return std::set<Month>(found->begin(), found->end());
}

Done inOpenMonth(const Database &db, Month month)
{
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    if (!closed->count(month))
        return {};
    const QString sentence = QCoreApplication::translate(
        "store", "The month %1 is closed, so nothing was saved. Add a correction line in %2 or reopen the month.");
    return Error{Error::Kind::Invalid,
                 sentence.arg(format::monthName(month), format::monthName(nextOpen(month, *closed))), month.iso()};
}

Result<qint64> count(const Database &db, const QString &sql, const Values &values)
{
    const auto found = db.rows(sql, values, readCount);
    if (!found)
        return found.error();
    return found->empty() ? 0 : found->front();
}

Done stillThere(const Database &db, const QString &sql, qint64 id)
{
    if (!id)
        return {};
    const auto found = count(db, sql, {{":id", id}});
    if (!found)
        return found.error();
    if (*found)
        return {};
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("store",
                                             "What was edited has been removed in the meantime, so nothing was "
                                             "saved. Add it again if it is needed."),
                 sql};
}

Done unused(const Database &db, const QString &sql, qint64 id, const QString &sentence)
{
    const auto uses = count(db, sql, {{":id", id}});
    if (!uses)
        return uses.error();
    if (*uses == 0)
        return {};
    return refused(sentence);
}

QVariant dayText(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant momentText(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant idOrNull(qint64 id)
{
    return id ? QVariant(id) : QVariant();
}

QVariant secondsOrNull(std::int64_t seconds)
{
    return idOrNull(seconds);
}

QVariant text(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QDate dayOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

QDateTime momentOf(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

Month monthOf(const QVariant &text)
{
    return Month::ofText(text.toString()).value_or(Month());
}

Result<std::vector<KeyedRow>> keyedRows(const Database &db, const QString &sql, qint64 owner)
{
    return db.rows(sql, {{":owner", owner}}, readKeyedRow);
}

std::vector<qint64> pairedIds(std::vector<KeyedRow> &stored, const std::vector<QString> &keys)
{
    std::vector<qint64> ids;
    for (const QString &key : keys) {
        const auto same = [&key](const KeyedRow &row) { return row.key == key; };
        const auto found = std::find_if(stored.begin(), stored.end(), same);
        ids.push_back(found == stored.end() ? 0 : found->id);
        if (found != stored.end())
            stored.erase(found);
    }
    return ids;
}

Done removeRows(Database &db, const QString &sql, const std::vector<KeyedRow> &rows)
{
    for (const KeyedRow &row : rows) {
        const auto removed = db.change(sql, {{":id", row.id}});
        if (!removed)
            return removed.error();
    }
    return {};
}

} // namespace paybench::store
