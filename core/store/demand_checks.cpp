// SPDX-License-Identifier: MPL-2.0
#include "core/store/demand_checks.h"

#include "core/basics/format.h"
#include "core/staffing/what_if.h"
#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

// What an import says of itself beside what its rows add up to.
struct ContactTotals {
    QString file;
    qint64 rowsSaid = 0;
    qint64 rowsThere = 0;
    qint64 offeredSaid = 0;
    qint64 offeredThere = 0;
};

ContactTotals readContactTotals(const QSqlRecord &record)
{
    return {record.value(0).toString(), record.value(1).toLongLong(), record.value(2).toLongLong(), record.value(3).toLongLong(),
            record.value(4).toLongLong()};
}

QString readPlace(const QSqlRecord &record)
{
    return QStringLiteral("%1 %2").arg(record.value(0).toString(), record.value(1).toString());
}

std::pair<QString, QByteArray> readJson(const QSqlRecord &record)
{
    return {record.value(0).toString(), record.value(1).toString().toUtf8()};
}

Done checkContactImports(const Database &db, std::vector<Finding> &findings)
{
    const auto imports = db.rows(R"(
        select i.file, i.row_count, count(c.id), i.offered, coalesce(sum(c.offered), 0)
        from contact_import i left join contact_count c on c.import_id = i.id group by i.id order by i.id)",
                                 {}, readContactTotals);
    if (!imports)
        return imports.error();
    for (const ContactTotals &import : *imports) {
        if (import.rowsSaid == import.rowsThere && import.offeredSaid == import.offeredThere)
            continue;
        findings.push_back(
            {QCoreApplication::translate("store", "The calls or e-mails from %1 do not add up to what was imported: something was "
                                                  "changed outside the program.")
                 .arg(import.file),
             QCoreApplication::translate("store", "Imported: rows %1, contacts %2. In the file: rows %3, contacts %4.")
                 .arg(format::number(import.rowsSaid), format::number(import.offeredSaid), format::number(import.rowsThere),
                      format::number(import.offeredThere))});
    }
    return {};
}

// Each place that the statement finds becomes a finding with the sentence.
Done checkPlaces(const Database &db, const QString &sql, const QString &sentence, std::vector<Finding> &findings)
{
    const auto places = db.rows(sql, {}, readPlace);
    if (!places)
        return places.error();
    for (const QString &place : *places)
        findings.push_back({sentence, place});
    return {};
}

Done checkTimes(const Database &db, std::vector<Finding> &findings)
{
    return checkPlaces(db, R"(
        select day, queue from (
          select day, queue, minute, lag(minute + minutes) over (partition by channel, queue, day order by minute) as ended
          from contact_count)
        where minute < ended group by day, queue)",
                       QCoreApplication::translate("store", "The calls or e-mails of a day overlap: some of them count twice."), findings);
}

Done checkNeeds(const Database &db, std::vector<Finding> &findings)
{
    return checkPlaces(db, R"(
        select 'need_day', d.day from need_day d join need n on n.id = d.need_id where substr(d.day, 1, 7) <> n.month
        union all
        select 'need_interval', i.day || ' ' || i.minute from need_interval i
        where not exists (select 1 from need_day d where d.need_id = i.need_id and d.day = i.day))",
                       QCoreApplication::translate("store", "A stored need has a day outside its month, or a half-hour without its day."),
                       findings);
}

// Keeps what can be read; tells of what cannot.
template <class T>
Done checkJson(const Database &db, const QString &sql, Result<T> (*read)(const QByteArray &), const QString &sentence,
               std::vector<Finding> &findings)
{
    const auto rows = db.rows(sql, {}, readJson);
    if (!rows)
        return rows.error();
    for (const auto &[name, json] : *rows) {
        if (const auto value = read(json); !value)
            findings.push_back({sentence.arg(name), value.error().message});
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> demandFindings(const Database &db)
{
    std::vector<Finding> findings;
    for (const auto &check : {checkContactImports, checkTimes, checkNeeds}) {
        if (const Done checked = check(db, findings); !checked)
            return checked.error();
    }
    const Done assumptions = checkJson(db, QStringLiteral("select valid_from, assumptions from assumption"), staffing::assumptionsOfJson,
                                       QCoreApplication::translate("store", "The assumptions from %1 cannot be read."), findings);
    const Done scenarios = checkJson(db, QStringLiteral("select name, what_if from scenario"), staffing::whatIfOfJson,
                                     QCoreApplication::translate("store", "The what-if %1 cannot be read."), findings);
    if (!assumptions || !scenarios)
        return assumptions ? scenarios.error() : assumptions.error();
    return findings;
}

} // namespace paybench::store
