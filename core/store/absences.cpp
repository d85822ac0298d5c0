// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

// Who is away: the kind, never a reason.

namespace paybench::store {

namespace {

using directory::Absence;

Absence readAbsence(const QSqlRecord &record)
{
    Absence absence;
    absence.id = {record.value("id").toLongLong()};
    absence.person = {record.value("person_id").toLongLong()};
    absence.kind = directory::absenceKindOfKey(record.value("kind").toString()).value_or(Absence::Kind::Other);
    absence.from = dayOf(record.value("first_day"));
    absence.to = dayOf(record.value("last_day"));
    absence.part = directory::absencePartOfKey(record.value("part").toString()).value_or(Absence::Part::WholeDay);
    return absence;
}

Result<std::vector<Absence>> absencesOf(const Database &db, PersonId person)
{
    return db.rows(R"(select id, person_id, kind, first_day, last_day, part from absence
                      where person_id = :person order by first_day, id)",
                   {{":person", person.value}}, readAbsence);
}

// What is wrong with it for the person and beside the person's other absences.
Done fits(const Database &db, const Absence &absence, const std::vector<directory::Person> &people)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const auto &person) { return person.id == absence.person; });
    if (found == people.end())
        return refused(QCoreApplication::translate("store",
                                                   "The absence belongs to nobody, so nothing was saved. "
                                                   "Choose the person."));
    auto others = absencesOf(db, absence.person);
    if (!others)
        return others.error();
    others->erase(
        std::remove_if(others->begin(), others->end(), [&](const Absence &one) { return one.id == absence.id; }),
        others->end());
    return withoutFaults(faults(absence, *found, *others));
}

Result<AbsenceId> writeAbsence(Database &db, const Absence &absence)
{
    const auto written = db.change(R"(
        insert into absence (id, person_id, kind, first_day, last_day, part)
        values (:id, :person_id, :kind, :first_day, :last_day, :part)
        on conflict (id) do update set person_id = excluded.person_id, kind = excluded.kind,
          first_day = excluded.first_day, last_day = excluded.last_day, part = excluded.part)",
                                   {{":id", idOrNull(absence.id.value)},
                                    {":person_id", absence.person.value},
                                    {":kind", directory::key(absence.kind)},
                                    {":first_day", dayText(absence.from)},
                                    {":last_day", dayText(absence.to)},
                                    {":part", directory::key(absence.part)}});
    if (!written)
        return written.error();
    return absence.id ? absence.id : AbsenceId{*written};
}

} // namespace

Result<std::vector<Absence>> People::absences(QDate from, QDate to) const
{
    return m_db.rows(R"(select id, person_id, kind, first_day, last_day, part from absence
                        where first_day <= :to and last_day >= :from order by first_day, id)",
                     {{":from", dayText(from)}, {":to", dayText(to)}}, readAbsence);
}

Result<AbsenceId> People::save(const Absence &absence)
{
    const QString name = QCoreApplication::translate("store", "Save an absence");
    return inStep<AbsenceId>(m_db, name, [&]() -> Result<AbsenceId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from absence where id = :id)", absence.id.value);
            !there)
            return there.error();
        const auto people = all();
        if (!people)
            return people.error();
        if (const Done right = fits(m_db, absence, *people); !right)
            return right.error();
        return writeAbsence(m_db, absence);
    });
}

Done People::remove(AbsenceId absence)
{
    return m_db.step(QCoreApplication::translate("store", "Remove an absence"), [&] {
        return done(m_db.change(R"(delete from absence where id = :id)", {{":id", absence.value}}));
    });
}

} // namespace paybench::store
