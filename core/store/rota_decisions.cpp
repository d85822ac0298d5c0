// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/store/database.h"
#include "core/store/rotas.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// What was decided about the rota, what is wished, and who took whose seat.

namespace paybench::store {

namespace {

using rota::Duty;
using rota::Settings;
using rota::Substitution;
using rota::Wish;

constexpr std::pair<Wish::Kind, const char *> wishKeys[] = {
    {Wish::Kind::Wanted, "wanted"}, {Wish::Kind::Unwanted, "unwanted"}, {Wish::Kind::Never, "never"}};

QString keyOfWish(Wish::Kind kind)
{
    for (const auto &[known, key] : wishKeys) {
        if (known == kind)
            return QLatin1String(key);
    }
    return {};
}

Wish readWish(const QSqlRecord &record)
{
    Wish wish;
    wish.id = record.value("id").toLongLong();
    wish.person = {record.value("person_id").toLongLong()};
    wish.from = dayOf(record.value("first_day"));
    wish.to = dayOf(record.value("last_day"));
    wish.weekdays = record.value("weekdays").toUInt();
    const QString duty = record.value("duty").toString();
    wish.duty = Duty::Away;
    for (const Duty known : rota::duties) {
        if (duty == QLatin1Char(char(known)))
            wish.duty = known;
    }
    for (const auto &[kind, key] : wishKeys) {
        if (record.value("kind").toString() == QLatin1String(key))
            wish.kind = kind;
    }
    wish.note = record.value("note").toString();
    return wish;
}

Substitution readSubstitution(const QSqlRecord &record)
{
    return {record.value("id").toLongLong(),
            dayOf(record.value("day")),
            {record.value("ill_id").toLongLong()},
            {record.value("substitute_id").toLongLong()},
            dayOf(record.value("repaid"))};
}

std::pair<QDate, QByteArray> readSettings(const QSqlRecord &record)
{
    return {dayOf(record.value(0)), record.value(1).toString().toUtf8()};
}

QString readPersonName(const QSqlRecord &record)
{
    return record.value(0).toString();
}

Result<QString> personName(const Database &db, PersonId person)
{
    const auto found = db.rows(R"(select name from person where id = :id)", {{":id", person.value}}, readPersonName);
    if (!found)
        return found.error();
    if (found->empty())
        return refused(QCoreApplication::translate("store", "The person is no longer in the register, so nothing was saved. Choose another."));
    return found->front();
}

Result<qint64> writeWish(Database &db, const Wish &wish)
{
    if (const Done there = stillThere(db, R"(select count(*) from rota_wish where id = :id)", wish.id); !there)
        return there.error();
    const auto written = db.change(R"(
        insert into rota_wish (id, person_id, first_day, last_day, weekdays, duty, kind, note)
        values (:id, :person, :first, :last, :weekdays, :duty, :kind, :note)
        on conflict (id) do update set person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
          weekdays = excluded.weekdays, duty = excluded.duty, kind = excluded.kind, note = excluded.note)",
                                   {{":id", idOrNull(wish.id)},
                                    {":person", wish.person.value},
                                    {":first", dayText(wish.from)},
                                    {":last", dayText(wish.to)},
                                    {":weekdays", wish.weekdays},
                                    {":duty", QString(QLatin1Char(char(wish.duty)))},
                                    {":kind", keyOfWish(wish.kind)},
                                    {":note", text(wish.note.trimmed())}});
    if (!written)
        return written.error();
    return wish.id ? wish.id : *written;
}

Result<qint64> writeSubstitution(Database &db, const Substitution &substitution)
{
    if (const Done there = stillThere(db, R"(select count(*) from rota_substitution where id = :id)", substitution.id); !there)
        return there.error();
    const auto written = db.change(R"(
        insert into rota_substitution (id, day, ill_id, substitute_id, repaid) values (:id, :day, :ill, :substitute, :repaid)
        on conflict (id) do update set day = excluded.day, ill_id = excluded.ill_id, substitute_id = excluded.substitute_id,
          repaid = excluded.repaid)",
                                   {{":id", idOrNull(substitution.id)},
                                    {":day", dayText(substitution.day)},
                                    {":ill", substitution.ill.value},
                                    {":substitute", substitution.substitute.value},
                                    {":repaid", dayText(substitution.repaid)}});
    if (!written)
        return written.error();
    return substitution.id ? substitution.id : *written;
}

} // namespace

Result<Settings> Rotas::settingsOn(QDate day) const
{
    const auto found = m_db.rows(R"(select valid_from, setting from rota_setting where valid_from <= :day order by valid_from desc limit 1)",
                                 {{":day", dayText(day)}}, readSettings);
    if (!found)
        return found.error();
    if (found->empty())
        return Settings();
    auto read = rota::settingsOfJson(found->front().second);
    if (!read)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("store", "The settings of the rota from %1 cannot be read. Enter them again.").arg(format::day(found->front().first)),
                     read.error().message};
    read->from = found->front().first;
    return read;
}

Done Rotas::save(const Settings &settings)
{
    if (const Done right = withoutFaults(faults(settings)); !right)
        return right;
    const QString name = QCoreApplication::translate("store", "Save the settings of the rota from %1").arg(format::day(settings.from));
    return m_db.step(name, [&] {
        return done(m_db.change(R"(
            insert into rota_setting (valid_from, setting) values (:from, :setting)
            on conflict (valid_from) do update set setting = excluded.setting)",
                                {{":from", dayText(settings.from)}, {":setting", QString::fromUtf8(rota::toJson(settings))}}));
    });
}

Result<std::vector<Wish>> Rotas::wishes(QDate first, QDate last) const
{
    return m_db.rows(R"(select id, person_id, first_day, last_day, weekdays, duty, kind, note from rota_wish
                        where first_day <= :last and last_day >= :first order by first_day, id)",
                     {{":first", dayText(first)}, {":last", dayText(last)}}, readWish);
}

Result<qint64> Rotas::save(const Wish &wish)
{
    if (const Done right = withoutFaults(faults(wish)); !right)
        return right.error();
    const auto name = personName(m_db, wish.person);
    if (!name)
        return name.error();
    return inStep<qint64>(m_db, QCoreApplication::translate("store", "Save a wish of %1").arg(*name), [&] { return writeWish(m_db, wish); });
}

Done Rotas::removeWish(qint64 wish)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a wish"), [&] {
        return done(m_db.change(R"(delete from rota_wish where id = :id)", {{":id", wish}}));
    });
}

Result<std::vector<Substitution>> Rotas::substitutions(QDate first, QDate last) const
{
    return m_db.rows(R"(select id, day, ill_id, substitute_id, repaid from rota_substitution
                        where day between :first and :last order by day, id)",
                     {{":first", dayText(first)}, {":last", dayText(last)}}, readSubstitution);
}

Result<qint64> Rotas::save(const Substitution &substitution)
{
    if (!substitution.day.isValid() || substitution.ill == substitution.substitute)
        return refused(QCoreApplication::translate("store", "A substitution needs a day and two different persons, so nothing was saved. Choose them."));
    const auto ill = personName(m_db, substitution.ill);
    const auto substitute = personName(m_db, substitution.substitute);
    if (!ill || !substitute)
        return ill ? substitute.error() : ill.error();
    const QString name = QCoreApplication::translate("store", "%1 takes support for %2 on %3").arg(*substitute, *ill, format::day(substitution.day));
    return inStep<qint64>(m_db, name, [&] { return writeSubstitution(m_db, substitution); });
}

} // namespace paybench::store
