// SPDX-License-Identifier: MPL-2.0
#include "core/store/rotas.h"

#include "core/basics/format.h"
#include "core/store/database.h"
#include "core/store/months.h"
#include "core/store/rota_rows.h"
#include "core/store/saving.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <map>

// The working rota, cell by cell. What is published: rota_versions.cpp; what was decided and wished: rota_decisions.cpp.

namespace paybench::store {

namespace {

using rota::CellEdit;
using rota::StoredCell;

// An edit's cells as rows: what is written, and what has nothing left to say.
struct CellRows {
    std::vector<std::vector<QVariant>> written, removed;
};

CellRows rowsOf(const rota::Roster &roster, const rota::Edit &edit)
{
    std::map<std::pair<int, int>, const CellEdit *> last; // of the same cell the last counts
    for (const CellEdit &one : edit)
        last[{one.day, one.row}] = &one;
    CellRows rows;
    QVariant day;
    int dayOfText = -1;
    for (const auto &[cell, one] : last) {
        if (cell.first != dayOfText)
            day = dayText(roster.days[std::size_t(cell.first)].date);
        dayOfText = cell.first;
        const qint64 person = roster.rows[std::size_t(cell.second)].person.value;
        if (one->after.isEmpty() && !one->isPinned)
            rows.removed.push_back({day, person});
        else
            rows.written.push_back({day, person, text(rota::key(one->after)), int(one->isPinned)});
    }
    return rows;
}

QString nameOf(const rota::Roster &roster, const rota::Edit &edit)
{
    const CellEdit &first = edit.front();
    const auto isOther = [&](const CellEdit &one) { return one.row != first.row || one.day != first.day; };
    if (std::any_of(edit.begin(), edit.end(), isOther))
        return QCoreApplication::translate("store", "Change %Ln cell(s) of the rota", nullptr, int(edit.size()));
    return QCoreApplication::translate("store", "Change %1 on %2 in the rota")
        .arg(roster.rows[std::size_t(first.row)].name, format::day(roster.days[std::size_t(first.day)].date));
}

QDate earliest(const rota::Roster &roster, const rota::Edit &edit)
{
    int day = edit.front().day;
    for (const CellEdit &one : edit)
        day = std::min(day, one.day);
    return roster.days[std::size_t(day)].date;
}

Done writeCells(Database &db, const CellRows &rows)
{
    const auto written = db.bulk(R"(
        insert into rota_cell (day, person_id, duty, pinned) values (?, ?, ?, ?)
        on conflict (day, person_id) do update set duty = excluded.duty, pinned = excluded.pinned)",
                                 rows.written);
    if (!written)
        return written.error();
    return done(db.bulk(R"(delete from rota_cell where day = ? and person_id = ?)", rows.removed));
}

} // namespace

Done outsideClosedMonths(const Database &db, QDate first)
{
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    if (closed->empty() || Month::of(first) > *closed->rbegin())
        return {};
    const QString month = format::monthName(*closed->rbegin());
    return refused(QCoreApplication::translate("store", "The month %1 is closed, so the rota of its days and of those before was not changed. "
                                                        "Reopen the month first.")
                       .arg(month));
}

Done rightOrder(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return refused(QCoreApplication::translate("store", "A first and a last day are needed, so nothing was done. Give both as in 2026-10-01."));
    if (last < first)
        return refused(QCoreApplication::translate("store", "The last day, %1, comes before the first, %2, so nothing was done. Change one of the two.")
                           .arg(format::day(last), format::day(first)));
    if (first.daysTo(last) >= rota::mostDays)
        return refused(QCoreApplication::translate("store", "From %1 to %2 there are more than %3 days, so nothing was done. Choose a shorter time.")
                           .arg(format::day(first), format::day(last), format::number(rota::mostDays)));
    return {};
}

Result<std::vector<StoredCell>> readCells(const Database &db, const QByteArray &sql, QDate first, QDate last, qint64 version)
{
    auto statement = Statement::prepare(db.session().handle, sql);
    if (!statement)
        return statement.error();
    statement->bind(1, first.toString(Qt::ISODate));
    statement->bind(2, last.toString(Qt::ISODate));
    if (statement->places() > 2)
        statement->bind(3, version);
    std::vector<StoredCell> cells;
    QByteArray dayRead, dutyRead;
    StoredCell cell;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return cells;
        if (const QByteArray day = statement->text(0); day != dayRead || cells.empty()) {
            dayRead = day;
            cell.day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        }
        if (const QByteArray duty = statement->text(2); duty != dutyRead || cells.empty()) {
            dutyRead = duty;
            cell.marks = rota::dayMarksOfKey(QString::fromUtf8(duty)).value_or(rota::DayMarks()); // check tells of what nobody knows
        }
        cell.person = {statement->integer(1)};
        cell.isPinned = statement->integer(3) != 0;
        cells.push_back(cell);
    }
}

Result<std::vector<StoredCell>> Rotas::cells(QDate first, QDate last) const
{
    return readCells(m_db, "select day, person_id, duty, pinned from rota_cell where day between ?1 and ?2 order by day, person_id", first, last);
}

Done Rotas::save(const rota::Roster &roster, const rota::Edit &edit)
{
    if (edit.empty())
        return {};
    return m_db.step(nameOf(roster, edit), [&]() -> Done {
        if (const Done open = outsideClosedMonths(m_db, earliest(roster, edit)); !open)
            return open;
        return writeCells(m_db, rowsOf(roster, edit));
    });
}

} // namespace paybench::store
