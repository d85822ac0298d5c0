// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// Contacts at customers, and where to refer what is not ours.

namespace paybench::store {

namespace {

using directory::Contact;
using directory::Referral;

Contact readContact(const QSqlRecord &record)
{
    Contact contact;
    contact.id = {record.value("id").toLongLong()};
    contact.customer = {record.value("customer_id").toLongLong()};
    contact.unit = {record.value("unit_id").toLongLong()};
    contact.name = record.value("name").toString();
    contact.function = record.value("function").toString();
    contact.phone = record.value("phone").toString();
    contact.email = record.value("email").toString();
    return contact;
}

Referral readReferral(const QSqlRecord &record)
{
    Referral referral;
    referral.id = {record.value("id").toLongLong()};
    referral.customer = {record.value("customer_id").toLongLong()};
    referral.subject = record.value("subject").toString();
    referral.referTo = record.value("refer_to").toString();
    referral.phone = record.value("phone").toString();
    referral.note = record.value("note").toString();
    return referral;
}

Done unitIsOfCustomer(const Database &db, const Contact &contact)
{
    if (!contact.unit)
        return {};
    const auto found = count(db, R"(select count(*) from unit where id = :unit and customer_id = :customer)",
                             {{":unit", contact.unit.value}, {":customer", contact.customer.value}});
    if (!found)
        return found.error();
    if (*found)
        return {};
    return refused(QCoreApplication::translate("store",
                                               "The unit belongs to another customer, so nothing was saved. "
                                               "Choose a unit of the contact's customer."));
}

Result<ContactId> writeContact(Database &db, const Contact &contact)
{
    if (const Done there = stillThere(db, R"(select count(*) from contact where id = :id)", contact.id.value); !there)
        return there.error();
    if (const Done fits = unitIsOfCustomer(db, contact); !fits)
        return fits.error();
    const auto written = db.change(R"(
        insert into contact (id, customer_id, unit_id, name, function, phone, email)
        values (:id, :customer_id, :unit_id, :name, :function, :phone, :email)
        on conflict (id) do update set customer_id = excluded.customer_id, unit_id = excluded.unit_id,
          name = excluded.name, function = excluded.function, phone = excluded.phone, email = excluded.email)",
                                   {{":id", idOrNull(contact.id.value)},
                                    {":customer_id", contact.customer.value},
                                    {":unit_id", idOrNull(contact.unit.value)},
                                    {":name", text(contact.name)},
                                    {":function", text(contact.function)},
                                    {":phone", text(contact.phone)},
                                    {":email", text(contact.email)}});
    if (!written)
        return written.error();
    return contact.id ? contact.id : ContactId{*written};
}

Result<ReferralId> writeReferral(Database &db, const Referral &referral)
{
    if (const Done there = stillThere(db, R"(select count(*) from referral where id = :id)", referral.id.value); !there)
        return there.error();
    const auto written = db.change(R"(
        insert into referral (id, customer_id, subject, refer_to, phone, note)
        values (:id, :customer_id, :subject, :refer_to, :phone, :note)
        on conflict (id) do update set customer_id = excluded.customer_id, subject = excluded.subject,
          refer_to = excluded.refer_to, phone = excluded.phone, note = excluded.note)",
                                   {{":id", idOrNull(referral.id.value)},
                                    {":customer_id", idOrNull(referral.customer.value)},
                                    {":subject", text(referral.subject)},
                                    {":refer_to", text(referral.referTo)},
                                    {":phone", text(referral.phone)},
                                    {":note", text(referral.note)}});
    if (!written)
        return written.error();
    return referral.id ? referral.id : ReferralId{*written};
}

} // namespace

Result<std::vector<Contact>> Customers::contacts() const
{
    return m_db.rows(R"(select id, customer_id, unit_id, name, function, phone, email
                        from contact order by name, id)",
                     {}, readContact);
}

Result<ContactId> Customers::save(const Contact &contact)
{
    if (const Done right = withoutFaults(faults(contact)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({contact.name, contact.function, contact.phone, contact.email});
        !clean)
        return clean.error();
    return inStep<ContactId>(m_db, QCoreApplication::translate("store", "Save the contact %1").arg(contact.name),
                             [&] { return writeContact(m_db, contact); });
}

Done Customers::remove(ContactId contact)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a contact"), [&] {
        return done(m_db.change(R"(delete from contact where id = :id)", {{":id", contact.value}}));
    });
}

Result<std::vector<Referral>> Customers::referrals() const
{
    return m_db.rows(R"(select id, customer_id, subject, refer_to, phone, note
                        from referral order by subject, id)",
                     {}, readReferral);
}

Result<ReferralId> Customers::save(const Referral &referral)
{
    if (const Done right = withoutFaults(faults(referral)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({referral.subject, referral.referTo, referral.phone, referral.note});
        !clean)
        return clean.error();
    return inStep<ReferralId>(m_db, QCoreApplication::translate("store", "Save the referral %1").arg(referral.subject),
                              [&] { return writeReferral(m_db, referral); });
}

Done Customers::remove(ReferralId referral)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a referral"), [&] {
        return done(m_db.change(R"(delete from referral where id = :id)", {{":id", referral.value}}));
    });
}

} // namespace paybench::store
