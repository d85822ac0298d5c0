// SPDX-License-Identifier: MPL-2.0
#include "core/store/demands.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// What-ifs that were saved with their month.

namespace paybench::store {

namespace {

struct ScenarioRow {
    ScenarioId id;
    Month month;
    QString name;
    QByteArray json;
};

ScenarioRow readScenario(const QSqlRecord &record)
{
    return {{record.value("id").toLongLong()}, monthOf(record.value("month")), record.value("name").toString(),
            record.value("what_if").toString().toUtf8()};
}

// The stored what-if that this one takes the place of: its own, or the one of the same month and name.
Result<ScenarioId> placeOfScenario(const Database &db, const StoredScenario &scenario)
{
    if (const Done there = stillThere(db, R"(select count(*) from scenario where id = :id)", scenario.id.value); !there)
        return there.error();
    const auto same = count(db, R"(select id from scenario where month = :month and name = :name)",
                            {{":month", scenario.month.iso()}, {":name", text(scenario.what.name)}});
    if (!same)
        return same.error();
    if (scenario.id && *same && *same != scenario.id.value)
        return refused(QCoreApplication::translate("store", "The month already has a what-if called %1, so nothing was saved. "
                                                            "Choose another name.")
                           .arg(scenario.what.name));
    return scenario.id ? scenario.id : ScenarioId{*same};
}

Result<ScenarioId> writeScenario(Database &db, const StoredScenario &scenario)
{
    const auto place = placeOfScenario(db, scenario);
    if (!place)
        return place.error();
    const auto written = db.change(R"(
        insert into scenario (id, month, name, what_if) values (:id, :month, :name, :what)
        on conflict (id) do update set month = excluded.month, name = excluded.name, what_if = excluded.what_if)",
                                   {{":id", idOrNull(place->value)},
                                    {":month", scenario.month.iso()},
                                    {":name", text(scenario.what.name)},
                                    {":what", QString::fromUtf8(staffing::toJson(scenario.what))}});
    if (!written)
        return written.error();
    return *place ? *place : ScenarioId{*written};
}

Done scenarioMayBeSaved(const staffing::WhatIf &what)
{
    if (what.name.trimmed().isEmpty())
        return refused(QCoreApplication::translate("store", "The what-if has no name, so nothing was saved. Enter one."));
    if (const Done right = withoutFaults(faults(what)); !right)
        return right;
    return withoutPersonalNumbers({what.name, what.event ? what.event->name : QString()});
}

} // namespace

Result<std::vector<StoredScenario>> Demands::scenarios(Month month) const
{
    const auto rows = m_db.rows(R"(select id, month, name, what_if from scenario where month = :month order by name)",
                                {{":month", month.iso()}}, readScenario);
    if (!rows)
        return rows.error();
    std::vector<StoredScenario> scenarios;
    for (const ScenarioRow &row : *rows) {
        auto what = staffing::whatIfOfJson(row.json);
        if (!what)
            return what.error();
        what->name = row.name;
        scenarios.push_back({row.id, row.month, std::move(*what)});
    }
    return scenarios;
}

Result<ScenarioId> Demands::save(const StoredScenario &scenario)
{
    if (const Done may = scenarioMayBeSaved(scenario.what); !may)
        return may.error();
    const QString name = QCoreApplication::translate("store", "Save the what-if %1").arg(scenario.what.name);
    return inStep<ScenarioId>(m_db, name, [&] { return writeScenario(m_db, scenario); });
}

Done Demands::remove(ScenarioId scenario)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a what-if"), [&] {
        return done(m_db.change(R"(delete from scenario where id = :id)", {{":id", scenario.value}}));
    });
}

} // namespace paybench::store
