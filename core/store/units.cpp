// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// The units of customers, and the group that serves each.

namespace paybench::store {

namespace {

using directory::Unit;
using directory::UnitGroup;

Unit readUnit(const QSqlRecord &record)
{
    Unit unit;
    unit.id = {record.value("id").toLongLong()};
    unit.customer = {record.value("customer_id").toLongLong()};
    unit.code = record.value("code").toString();
    unit.name = record.value("name").toString();
    unit.to = dayOf(record.value("valid_to"));
    return unit;
}

Owned<UnitGroup> readUnitGroup(const QSqlRecord &record)
{
    return {record.value("unit_id").toLongLong(),
            {dayOf(record.value("valid_from")), {record.value("group_id").toLongLong()}}};
}

QString keyOfUnitGroup(const UnitGroup &row)
{
    return row.from.toString(Qt::ISODate);
}

Values valuesOfUnitGroup(const UnitGroup &row, qsizetype)
{
    return {{":valid_from", dayText(row.from)}, {":group_id", idOrNull(row.group.value)}};
}

Children<UnitGroup> unitGroupRows()
{
    return {R"(select id, valid_from from unit_group where unit_id = :owner)",
            R"(delete from unit_group where id = :id)",
            R"(insert into unit_group (id, unit_id, valid_from, group_id) values (:id, :owner, :valid_from, :group_id)
               on conflict (id) do update set group_id = excluded.group_id)",
            keyOfUnitGroup, valuesOfUnitGroup};
}

Result<UnitId> writeUnitRow(Database &db, const Unit &unit)
{
    const auto written = db.change(R"(
        insert into unit (id, customer_id, code, name, valid_to) values (:id, :customer_id, :code, :name, :valid_to)
        on conflict (id) do update set customer_id = excluded.customer_id, code = excluded.code, name = excluded.name,
          valid_to = excluded.valid_to)",
                                   {{":id", idOrNull(unit.id.value)},
                                    {":customer_id", unit.customer.value},
                                    {":code", text(unit.code)},
                                    {":name", text(unit.name)},
                                    {":valid_to", dayText(unit.to)}});
    if (!written)
        return written.error();
    return unit.id ? unit.id : UnitId{*written};
}

Result<UnitId> writeUnit(Database &db, const Unit &unit)
{
    if (const Done there = stillThere(db, R"(select count(*) from unit where id = :id)", unit.id.value); !there)
        return there.error();
    const auto id = writeUnitRow(db, unit);
    if (!id)
        return id.error();
    const auto groups = saveChildren(db, id->value, unit.groups, unitGroupRows());
    return groups ? id : Result<UnitId>(groups.error());
}

Done unusedUnit(const Database &db, UnitId id)
{
    return unused(db, R"(
        select (select count(*) from contact where unit_id = :id) + (select count(*) from volume where unit_id = :id))",
                  id.value,
                  QCoreApplication::translate("store",
                                              "Contacts or volumes belong to the unit, so nothing was removed. "
                                              "Give a last day instead."));
}

} // namespace

Result<std::vector<Unit>> Customers::units() const
{
    auto units = m_db.rows(R"(select id, customer_id, code, name, valid_to from unit order by name, id)", {}, readUnit);
    if (!units)
        return units.error();
    const auto groups = m_db.rows(R"(select unit_id, valid_from, group_id from unit_group
                                     order by unit_id, valid_from)",
                                  {}, readUnitGroup);
    if (!groups)
        return groups.error();
    auto groupsOf = byOwner(*groups);
    for (Unit &unit : *units)
        unit.groups = std::move(groupsOf[unit.id.value]);
    return units;
}

Result<UnitId> Customers::save(const Unit &unit)
{
    if (const Done clean = withoutPersonalNumbers({unit.name, unit.code}); !clean)
        return clean.error();
    const QString name = QCoreApplication::translate("store", "Save the unit %1").arg(unit.name);
    return inStep<UnitId>(m_db, name, [&]() -> Result<UnitId> {
        const auto stored = units();
        if (!stored)
            return stored.error();
        std::vector<Unit> others;
        std::copy_if(stored->begin(), stored->end(), std::back_inserter(others),
                     [&](const Unit &other) { return other.id != unit.id; });
        if (const Done right = withoutFaults(faults(unit, others)); !right)
            return right.error();
        return writeUnit(m_db, unit);
    });
}

Done Customers::remove(UnitId unit)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a unit"), [&]() -> Done {
        if (const Done free = unusedUnit(m_db, unit); !free)
            return free;
        const auto emptied = saveChildren(m_db, unit.value, std::vector<UnitGroup>(), unitGroupRows());
        if (!emptied)
            return emptied.error();
        return done(m_db.change(R"(delete from unit where id = :id)", {{":id", unit.value}}));
    });
}

} // namespace paybench::store
