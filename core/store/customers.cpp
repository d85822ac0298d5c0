// SPDX-License-Identifier: MPL-2.0
#include "core/store/customers.h"

#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using directory::Customer;
using directory::Owner;

using PayDay = std::pair<Month, QDate>;

Owner readOwner(const QSqlRecord &record)
{
    return {{record.value("id").toLongLong()}, record.value("name").toString()};
}

Customer readCustomer(const QSqlRecord &record)
{
    Customer customer;
    customer.id = {record.value("id").toLongLong()};
    customer.owner = {record.value("owner_id").toLongLong()};
    customer.code = record.value("code").toString();
    customer.name = record.value("name").toString();
    customer.kind = directory::customerKindOfKey(record.value("kind").toString()).value_or(Customer::Kind::Other);
    customer.organisationNumber = record.value("organisation_number").toString();
    customer.reference = record.value("reference").toString();
    customer.from = dayOf(record.value("valid_from"));
    customer.to = dayOf(record.value("valid_to"));
    customer.payRule = directory::payRuleOfKey(record.value("pay_rule").toString()).value_or(PayRule::The25th);
    return customer;
}

Owned<PayDay> readCustomerPayDay(const QSqlRecord &record)
{
    return {record.value("customer_id").toLongLong(), {monthOf(record.value("month")), dayOf(record.value("day"))}};
}

QString keyOfPayDay(const PayDay &payDay)
{
    return payDay.first.iso();
}

Values valuesOfPayDay(const PayDay &payDay, qsizetype)
{
    return {{":month", payDay.first.iso()}, {":day", dayText(payDay.second)}};
}

Children<PayDay> payDayRows()
{
    return {R"(select id, month from customer_pay_day where customer_id = :owner)",
            R"(delete from customer_pay_day where id = :id)",
            R"(insert into customer_pay_day (id, customer_id, month, day) values (:id, :owner, :month, :day)
               on conflict (id) do update set day = excluded.day)",
            keyOfPayDay, valuesOfPayDay};
}

Result<CustomerId> writeCustomerRow(Database &db, const Customer &customer)
{
    const auto written = db.change(R"(
        insert into customer (id, owner_id, code, name, kind, organisation_number, reference, valid_from, valid_to, pay_rule)
        values (:id, :owner_id, :code, :name, :kind, :organisation_number, :reference, :valid_from, :valid_to, :pay_rule)
        on conflict (id) do update set owner_id = excluded.owner_id, code = excluded.code, name = excluded.name,
          kind = excluded.kind, organisation_number = excluded.organisation_number, reference = excluded.reference,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to, pay_rule = excluded.pay_rule)",
                                   {{":id", idOrNull(customer.id.value)},
                                    {":owner_id", idOrNull(customer.owner.value)},
                                    {":code", text(customer.code)},
                                    {":name", text(customer.name)},
                                    {":kind", directory::key(customer.kind)},
                                    {":organisation_number", text(customer.organisationNumber)},
                                    {":reference", text(customer.reference)},
                                    {":valid_from", dayText(customer.from)},
                                    {":valid_to", dayText(customer.to)},
                                    {":pay_rule", directory::key(customer.payRule)}});
    if (!written)
        return written.error();
    return customer.id ? customer.id : CustomerId{*written};
}

Result<CustomerId> writeCustomer(Database &db, const Customer &customer)
{
    if (const Done there = stillThere(db, R"(select count(*) from customer where id = :id)", customer.id.value); !there)
        return there.error();
    const auto id = writeCustomerRow(db, customer);
    if (!id)
        return id.error();
    const auto payDays = saveChildren(db, id->value, customer.payDayOverrides, payDayRows());
    return payDays ? id : Result<CustomerId>(payDays.error());
}

Done unusedCustomer(const Database &db, CustomerId id)
{
    return unused(db, R"(
        select (select count(*) from unit where customer_id = :id) + (select count(*) from contact where customer_id = :id)
          + (select count(*) from referral where customer_id = :id) + (select count(*) from agreement where customer_id = :id)
          + (select count(*) from work_order where customer_id = :id) + (select count(*) from volume where customer_id = :id)
          + (select count(*) from correction where customer_id = :id) + (select count(*) from step_done where customer_id = :id)
          + (select count(*) from import_profile_customer where customer_id = :id))",
                  id.value,
                  QCoreApplication::translate(
                      "store",
                      "The customer has units, contacts, agreements, work orders or volumes, so nothing was "
                      "removed. Give a last day instead."));
}

Done ownerNameIsFree(const Database &db, const Owner &owner)
{
    if (owner.name.trimmed().isEmpty())
        return refused(
            QCoreApplication::translate("store", "An owner needs a name, so nothing was saved. Give the name."));
    const auto same = count(db, R"(select count(*) from owner where name = :name and id <> :id)",
                            {{":name", text(owner.name)}, {":id", owner.id.value}});
    if (!same)
        return same.error();
    if (*same == 0)
        return {};
    return refused(QCoreApplication::translate("store",
                                               "There is already an owner called %1, so nothing was saved. "
                                               "Choose another name.")
                       .arg(owner.name));
}

Result<OwnerId> writeOwner(Database &db, const Owner &owner)
{
    if (const Done there = stillThere(db, R"(select count(*) from owner where id = :id)", owner.id.value); !there)
        return there.error();
    if (const Done free = ownerNameIsFree(db, owner); !free)
        return free.error();
    const auto written = db.change(R"(
        insert into owner (id, name) values (:id, :name) on conflict (id) do update set name = excluded.name)",
                                   {{":id", idOrNull(owner.id.value)}, {":name", text(owner.name)}});
    if (!written)
        return written.error();
    return owner.id ? owner.id : OwnerId{*written};
}

} // namespace

Result<std::vector<Customer>> Customers::all() const
{
    auto customers = m_db.rows(R"(
        select id, owner_id, code, name, kind, organisation_number, reference, valid_from, valid_to, pay_rule
        from customer order by name, id)",
                               {}, readCustomer);
    if (!customers)
        return customers.error();
    const auto payDays = m_db.rows(R"(select customer_id, month, day from customer_pay_day
                                      order by customer_id, month)",
                                   {}, readCustomerPayDay);
    if (!payDays)
        return payDays.error();
    auto payDaysOf = byOwner(*payDays);
    for (Customer &customer : *customers)
        customer.payDayOverrides = std::move(payDaysOf[customer.id.value]);
    return customers;
}

Result<CustomerId> Customers::save(const Customer &customer)
{
    if (const Done clean = withoutPersonalNumbers({customer.name, customer.code, customer.reference}); !clean)
        return clean.error();
    const QString name = QCoreApplication::translate("store", "Save the customer %1").arg(customer.name);
    return inStep<CustomerId>(m_db, name, [&]() -> Result<CustomerId> {
        const auto stored = all();
        if (!stored)
            return stored.error();
        std::vector<Customer> others;
        std::copy_if(stored->begin(), stored->end(), std::back_inserter(others),
                     [&](const Customer &other) { return other.id != customer.id; });
        if (const Done right = withoutFaults(faults(customer, others)); !right)
            return right.error();
        return writeCustomer(m_db, customer);
    });
}

Done Customers::remove(CustomerId customer)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a customer"), [&]() -> Done {
        if (const Done free = unusedCustomer(m_db, customer); !free)
            return free;
        const auto emptied = saveChildren(m_db, customer.value, std::vector<PayDay>(), payDayRows());
        if (!emptied)
            return emptied.error();
        return done(m_db.change(R"(delete from customer where id = :id)", {{":id", customer.value}}));
    });
}

Result<std::vector<Owner>> Customers::owners() const
{
    return m_db.rows(R"(select id, name from owner order by name)", {}, readOwner);
}

Result<OwnerId> Customers::save(const Owner &owner)
{
    if (const Done clean = withoutPersonalNumbers({owner.name}); !clean)
        return clean.error();
    return inStep<OwnerId>(m_db, QCoreApplication::translate("store", "Save the owner %1").arg(owner.name),
                           [&] { return writeOwner(m_db, owner); });
}

Done Customers::remove(OwnerId owner)
{
    return m_db.step(QCoreApplication::translate("store", "Remove an owner"), [&]() -> Done {
        const QString sentence = QCoreApplication::translate(
            "store", "Customers belong to the owner, so nothing was removed. Give them another owner first.");
        if (const Done free =
                unused(m_db, R"(select count(*) from customer where owner_id = :id)", owner.value, sentence);
            !free)
            return free;
        return done(m_db.change(R"(delete from owner where id = :id)", {{":id", owner.value}}));
    });
}

} // namespace paybench::store
