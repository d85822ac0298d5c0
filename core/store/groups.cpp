// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// The groups of the register.

namespace paybench::store {

namespace {

using directory::Group;
using directory::TrainerLink;

Group readGroup(const QSqlRecord &record)
{
    Group group;
    group.id = {record.value("id").toLongLong()};
    group.name = record.value("name").toString();
    group.order = record.value("position").toInt();
    return group;
}

Owned<TrainerLink> readTrainer(const QSqlRecord &record)
{
    return {record.value("group_id").toLongLong(),
            {dayOf(record.value("valid_from")), {record.value("person_id").toLongLong()}}};
}

QString keyOfTrainer(const TrainerLink &link)
{
    return link.from.toString(Qt::ISODate);
}

Values valuesOfTrainer(const TrainerLink &link, qsizetype)
{
    return {{":valid_from", dayText(link.from)}, {":person_id", idOrNull(link.trainer.value)}};
}

Children<TrainerLink> trainerRows()
{
    return {
        R"(select id, valid_from from group_trainer where group_id = :owner)",
        R"(delete from group_trainer where id = :id)",
        R"(insert into group_trainer (id, group_id, valid_from, person_id) values (:id, :owner, :valid_from, :person_id)
               on conflict (id) do update set person_id = excluded.person_id)",
        keyOfTrainer, valuesOfTrainer};
}

Done nameIsFree(const Database &db, const Group &group)
{
    const auto same = count(db, R"(select count(*) from staff_group where name = :name and id <> :id)",
                            {{":name", text(group.name)}, {":id", group.id.value}});
    if (!same)
        return same.error();
    if (*same == 0)
        return {};
    return refused(QCoreApplication::translate("store",
                                               "There is already a group called %1, so nothing was saved. "
                                               "Choose another name.")
                       .arg(group.name));
}

Result<GroupId> writeGroupRow(Database &db, const Group &group)
{
    const auto written =
        db.change(R"(
        insert into staff_group (id, name, position) values (:id, :name, :position)
        on conflict (id) do update set name = excluded.name, position = excluded.position)",
                  {{":id", idOrNull(group.id.value)}, {":name", text(group.name)}, {":position", group.order}});
    if (!written)
        return written.error();
    return group.id ? group.id : GroupId{*written};
}

Result<GroupId> writeGroup(Database &db, const Group &group)
{
    if (const Done there = stillThere(db, R"(select count(*) from staff_group where id = :id)", group.id.value); !there)
        return there.error();
    if (const Done free = nameIsFree(db, group); !free)
        return free.error();
    const auto id = writeGroupRow(db, group);
    if (!id)
        return id.error();
    const auto trainers = saveChildren(db, id->value, group.trainers, trainerRows());
    return trainers ? id : Result<GroupId>(trainers.error());
}

Done unusedGroup(const Database &db, GroupId id)
{
    return unused(db, R"(
        select (select count(*) from person_position where group_id = :id)
          + (select count(*) from unit_group where group_id = :id))",
                  id.value,
                  QCoreApplication::translate("store",
                                              "People or units belong to the group, so nothing was removed. "
                                              "Move them to another group first."));
}

} // namespace

Result<std::vector<Group>> People::groups() const
{
    auto groups = m_db.rows(R"(select id, name, position from staff_group order by position, name)", {}, readGroup);
    if (!groups)
        return groups.error();
    const auto trainers = m_db.rows(R"(select group_id, valid_from, person_id from group_trainer
                                       order by group_id, valid_from)",
                                    {}, readTrainer);
    if (!trainers)
        return trainers.error();
    auto trainersOf = byOwner(*trainers);
    for (Group &group : *groups)
        group.trainers = std::move(trainersOf[group.id.value]);
    return groups;
}

Result<GroupId> People::save(const Group &group)
{
    if (const Done right = withoutFaults(faults(group)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({group.name}); !clean)
        return clean.error();
    return inStep<GroupId>(m_db, QCoreApplication::translate("store", "Save the group %1").arg(group.name),
                           [&] { return writeGroup(m_db, group); });
}

Done People::remove(GroupId group)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a group"), [&]() -> Done {
        if (const Done free = unusedGroup(m_db, group); !free)
            return free;
        const auto emptied = saveChildren(m_db, group.value, std::vector<TrainerLink>(), trainerRows());
        if (!emptied)
            return emptied.error();
        return done(m_db.change(R"(delete from staff_group where id = :id)", {{":id", group.value}}));
    });
}

} // namespace paybench::store
