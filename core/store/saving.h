// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/store/database.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <set>
#include <vector>

// What every noun of the store does alike: what is asked before a row is written, how days and months stand in the
// file, and how the rows below a row are replaced so that those that stay the same are not touched.

namespace paybench::store {

// Invalid with the sentence of the first text that holds a personal number.
Done withoutPersonalNumbers(const std::vector<QString> &texts);
// Invalid with the first fault; done when there is none.
Done withoutFaults(const std::vector<QString> &faults);
// Invalid, with the sentence.
Error refused(const QString &sentence);

Result<std::set<Month>> closedMonths(const Database &db);
// Refused when the month is closed: "The month October 2026 is closed, so nothing was saved. …"
Done inOpenMonth(const Database &db, Month month);

// The one number the statement gives.
Result<qint64> count(const Database &db, const QString &sql, const Values &values);
// NotFound when the statement counts nothing: somebody removed what is edited. A new row (id 0) passes.
Done stillThere(const Database &db, const QString &sql, qint64 id);
// Refused with the sentence when the statement counts something.
Done unused(const Database &db, const QString &sql, qint64 id, const QString &sentence);

QVariant dayText(QDate day); // an invalid day is NULL
QVariant momentText(const QDateTime &moment); // UTC; an invalid moment is NULL
QVariant idOrNull(qint64 id); // 0 is NULL
QVariant secondsOrNull(std::int64_t seconds); // UTC; 0 is NULL
QVariant text(const QString &text); // never NULL
QDate dayOf(const QVariant &text);
QDateTime momentOf(const QVariant &text);
Month monthOf(const QVariant &text);

// Runs a save that gives something, as a step of its own or as part of the one that runs.
template <class T> Result<T> inStep(Database &db, const QString &name, const std::function<Result<T>()> &work)
{
    T given{};
    const Done saved = db.step(name, [&]() -> Done {
        Result<T> made = work();
        if (!made)
            return made.error();
        given = std::move(*made);
        return {};
    });
    if (!saved)
        return saved.error();
    return given;
}

// A row that belongs to another one.
template <class Row> struct Owned {
    qint64 owner = 0;
    Row row;
};

template <class Row> std::map<qint64, std::vector<Row>> byOwner(const std::vector<Owned<Row>> &owned)
{
    std::map<qint64, std::vector<Row>> rows;
    for (const Owned<Row> &one : owned)
        rows[one.owner].push_back(one.row);
    return rows;
}

// How the rows below another row are kept: in which statements, and by what a row is known again.
template <class Row> struct Children {
    QString stored; // the id and key of the rows of :owner
    QString remove; // the row :id
    QString write; // the row :id of :owner, inserted when :id is NULL; the journal skips a row that stays the same
    QString (*key)(const Row &);
    Values (*values)(const Row &, qsizetype position);
};

struct KeyedRow {
    qint64 id = 0;
    QString key;
};

Result<std::vector<KeyedRow>> keyedRows(const Database &db, const QString &sql, qint64 owner);
// For each key the id of the stored row that has it, or 0; what is left in `stored` has no place any more.
std::vector<qint64> pairedIds(std::vector<KeyedRow> &stored, const std::vector<QString> &keys);
Done removeRows(Database &db, const QString &sql, const std::vector<KeyedRow> &rows);

// Makes the rows of the owner what is given; returns their ids in the same order.
template <class Row>
Result<std::vector<qint64>> saveChildren(Database &db, qint64 owner, const std::vector<Row> &rows,
                                         const Children<Row> &kept)
{
    auto stored = keyedRows(db, kept.stored, owner);
    if (!stored)
        return stored.error();
    std::vector<QString> keys;
    for (const Row &row : rows)
        keys.push_back(kept.key(row));
    std::vector<qint64> ids = pairedIds(*stored, keys);
    const Done removed = removeRows(db, kept.remove, *stored);
    if (!removed)
        return removed.error();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Values values = kept.values(rows[i], static_cast<qsizetype>(i));
        values.push_back({QStringLiteral(":id"), idOrNull(ids[i])});
        values.push_back({QStringLiteral(":owner"), owner});
        const auto written = db.change(kept.write, values);
        if (!written)
            return written.error();
        if (!ids[i])
            ids[i] = *written;
    }
    return ids;
}

} // namespace paybench::store
