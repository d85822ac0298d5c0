// SPDX-License-Identifier: MPL-2.0
#include "core/store/profiles.h"

#include "core/store/saving.h"

#include <QCoreApplication>
#include <QStringList>

namespace paybench::store {

namespace {

using directory::ImportProfile;

// Customers that were mapped by hand stand in rows of their own, so that none of them can be removed unseen.
using MappedCustomer = std::pair<QString, CustomerId>;

struct ProfileRow {
    ProfileId id;
    QByteArray json;
};

ProfileRow readProfile(const QSqlRecord &record)
{
    return {{record.value("id").toLongLong()}, record.value("profile").toString().toUtf8()};
}

Owned<MappedCustomer> readMappedCustomer(const QSqlRecord &record)
{
    return {record.value("import_profile_id").toLongLong(),
            {record.value("code").toString(), {record.value("customer_id").toLongLong()}}};
}

QString keyOfMapped(const MappedCustomer &mapped)
{
    return mapped.first;
}

Values valuesOfMapped(const MappedCustomer &mapped, qsizetype)
{
    return {{":code", text(mapped.first)}, {":customer_id", mapped.second.value}};
}

Children<MappedCustomer> mappedRows()
{
    return {R"(select id, code from import_profile_customer where import_profile_id = :owner)",
            R"(delete from import_profile_customer where id = :id)",
            R"(insert into import_profile_customer (id, import_profile_id, code, customer_id)
               values (:id, :owner, :code, :customer_id)
               on conflict (id) do update set customer_id = excluded.customer_id)",
            keyOfMapped, valuesOfMapped};
}

// The stored profile that this one takes the place of: its own, or the one of the same name.
Result<ProfileId> placeOfProfile(const Database &db, const ImportProfile &profile)
{
    if (const Done there = stillThere(db, R"(select count(*) from import_profile where id = :id)", profile.id.value);
        !there)
        return there.error();
    const auto same = count(db, R"(select id from import_profile where name = :name)", {{":name", text(profile.name)}});
    if (!same)
        return same.error();
    if (profile.id && *same && *same != profile.id.value)
        return refused(
            QCoreApplication::translate("store",
                                        "There is already an import profile called %1, so nothing was saved. "
                                        "Choose another name.")
                .arg(profile.name));
    return profile.id ? profile.id : ProfileId{*same};
}

Result<ProfileId> writeProfileRow(Database &db, const ImportProfile &profile)
{
    ImportProfile kept = profile;
    kept.customers.clear();
    const auto written = db.change(R"(
        insert into import_profile (id, name, profile) values (:id, :name, :profile)
        on conflict (id) do update set name = excluded.name, profile = excluded.profile)",
                                   {{":id", idOrNull(profile.id.value)},
                                    {":name", text(profile.name)},
                                    {":profile", QString::fromUtf8(directory::toJson(kept))}});
    if (!written)
        return written.error();
    return profile.id ? profile.id : ProfileId{*written};
}

Result<ProfileId> writeProfile(Database &db, ImportProfile profile)
{
    const auto place = placeOfProfile(db, profile);
    if (!place)
        return place.error();
    profile.id = *place;
    const auto id = writeProfileRow(db, profile);
    if (!id)
        return id.error();
    const std::vector<MappedCustomer> mapped(profile.customers.begin(), profile.customers.end());
    const auto customers = saveChildren(db, id->value, mapped, mappedRows());
    return customers ? id : Result<ProfileId>(customers.error());
}

std::vector<QString> textsOfProfile(const ImportProfile &profile)
{
    std::vector<QString> texts{profile.name, profile.sheet};
    for (const ImportProfile::Column &column : profile.columns)
        texts.push_back(column.header);
    for (const auto &[code, customer] : profile.customers)
        texts.push_back(code);
    for (const auto &[word, service] : profile.classes)
        texts.push_back(word);
    for (const auto &[source, here] : profile.calls.queues) {
        texts.push_back(source);
        texts.push_back(here);
    }
    for (const auto &[word, channel] : profile.calls.channels)
        texts.push_back(word);
    return texts;
}

Error noSuchProfile(const QString &name, const std::vector<ImportProfile> &profiles)
{
    QStringList names;
    for (const ImportProfile &profile : profiles)
        names.append(profile.name);
    if (names.isEmpty())
        return {Error::Kind::NotFound,
                QCoreApplication::translate(
                    "store", "There is no import profile called %1, and none is saved yet. Save one first.")
                    .arg(name),
                {}};
    return {Error::Kind::NotFound,
            QCoreApplication::translate("store", "There is no import profile called %1. Choose one of these: %2.")
                .arg(name, names.join(QStringLiteral(", "))),
            {}};
}

} // namespace

Result<std::vector<ImportProfile>> Profiles::all() const
{
    const auto rows = m_db.rows(R"(select id, profile from import_profile order by name)", {}, readProfile);
    if (!rows)
        return rows.error();
    const auto mapped = m_db.rows(R"(select import_profile_id, code, customer_id from import_profile_customer)", {},
                                  readMappedCustomer);
    if (!mapped)
        return mapped.error();
    auto customersOf = byOwner(*mapped);
    std::vector<ImportProfile> profiles;
    for (const ProfileRow &row : *rows) {
        auto profile = directory::profileOfJson(row.json);
        if (!profile)
            return profile.error();
        const std::vector<MappedCustomer> &customers = customersOf[row.id.value];
        profile->id = row.id;
        profile->customers = std::map<QString, CustomerId>(customers.begin(), customers.end());
        profiles.push_back(*profile);
    }
    return profiles;
}

Result<ImportProfile> Profiles::named(const QString &name) const
{
    const auto profiles = all();
    if (!profiles)
        return profiles.error();
    for (const ImportProfile &profile : *profiles) {
        if (profile.name == name)
            return profile;
    }
    return noSuchProfile(name, *profiles);
}

Result<ProfileId> Profiles::save(const ImportProfile &profile)
{
    if (const Done right = withoutFaults(faults(profile)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers(textsOfProfile(profile)); !clean)
        return clean.error();
    return inStep<ProfileId>(m_db, QCoreApplication::translate("store", "Save the import profile %1").arg(profile.name),
                             [&] { return writeProfile(m_db, profile); });
}

Done Profiles::remove(ProfileId profile)
{
    return m_db.step(QCoreApplication::translate("store", "Remove an import profile"), [&]() -> Done {
        const auto emptied = saveChildren(m_db, profile.value, std::vector<MappedCustomer>(), mappedRows());
        if (!emptied)
            return emptied.error();
        return done(m_db.change(R"(delete from import_profile where id = :id)", {{":id", profile.value}}));
    });
}

} // namespace paybench::store
