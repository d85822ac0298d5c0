// SPDX-License-Identifier: MPL-2.0
#include "core/store/rota_checks.h"

#include "core/basics/format.h"
#include "core/rota/roster.h"
#include "core/store/database.h"
#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

QString readWhere(const QSqlRecord &record)
{
    return QStringLiteral("%1 %2").arg(record.value(0).toString(), record.value(1).toString());
}

std::pair<QString, QString> readPair(const QSqlRecord &record)
{
    return {record.value(0).toString(), record.value(1).toString()};
}

Done checkVersions(const Database &db, std::vector<Finding> &findings)
{
    const std::pair<const char *, QString> checks[] = {
        {"select v.first_day || ' ' || v.number, p.day from rota_published p join rota_version v on v.id = p.version_id "
         "where p.day not between v.first_day and v.last_day",
         QCoreApplication::translate("store", "A published rota has a day outside its own days.")},
        {"select a.first_day || ' – ' || a.last_day, a.number from rota_version a join rota_version b on b.id > a.id "
         "and b.number = a.number and b.first_day <= a.last_day and b.last_day >= a.first_day",
         QCoreApplication::translate("store", "Two published rotas of the same days have the same number.")}};
    for (const auto &[sql, sentence] : checks) {
        const auto places = db.rows(QLatin1String(sql), {}, readWhere);
        if (!places)
            return places.error();
        for (const QString &place : *places)
            findings.push_back({sentence, place});
    }
    return {};
}

Done checkMarks(const Database &db, std::vector<Finding> &findings)
{
    const auto found = db.rows(R"(select min(day), duty from rota_cell group by duty union all
                                  select min(day), duty from rota_published group by duty)",
                               {}, readPair);
    if (!found)
        return found.error();
    for (const auto &[day, duty] : *found) {
        if (!rota::dayMarksOfKey(duty))
            findings.push_back({QCoreApplication::translate("store", "The rota has a mark that nobody knows."), day + u' ' + duty});
    }
    return {};
}

Done checkRotaSettings(const Database &db, std::vector<Finding> &findings)
{
    const auto found = db.rows(R"(select valid_from, setting from rota_setting)", {}, readPair);
    if (!found)
        return found.error();
    for (const auto &[from, json] : *found) {
        if (const auto read = rota::settingsOfJson(json.toUtf8()); !read)
            findings.push_back({QCoreApplication::translate("store", "The settings of the rota from %1 cannot be read.").arg(from), read.error().message});
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> rotaFindings(const Database &db)
{
    std::vector<Finding> findings;
    for (const auto &check : {checkVersions, checkMarks, checkRotaSettings}) {
        if (const Done checked = check(db, findings); !checked)
            return checked.error();
    }
    return findings;
}

} // namespace paybench::store
