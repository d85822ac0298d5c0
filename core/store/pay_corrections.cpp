// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// The register of what was wrong with pay.

namespace paybench::store {

namespace {

using worklog::PayCorrection;

PayCorrection readPayCorrection(const QSqlQuery &query)
{
    PayCorrection one;
    one.id = {query.value(0).toLongLong()};
    one.ofCase = {query.value(1).toLongLong()};
    one.customer = {query.value(2).toLongLong()};
    one.month = monthOf(query.value(3));
    one.found = dayOf(query.value(4));
    one.what = query.value(5).toString();
    one.cause = query.value(6).toString();
    one.origin = worklog::originOfKey(query.value(7).toString()).value_or(PayCorrection::Origin::Customer);
    one.amount = worklog::amountOfKey(query.value(8).toString()).value_or(PayCorrection::Amount::None);
    one.payslips = query.value(9).toInt();
    one.minutes = query.value(10).toInt();
    one.person = {query.value(11).toLongLong()};
    return one;
}

Result<PayCorrectionId> writePayCorrection(Database &db, const PayCorrection &one)
{
    const auto written = db.change(R"(
        insert into pay_correction (id, case_id, customer_id, month, found, what, cause, origin, amount_class, payslips, minutes, person_id)
        values (:id, :case_id, :customer_id, :month, :found, :what, :cause, :origin, :amount_class, :payslips, :minutes, :person_id)
        on conflict (id) do update set case_id = excluded.case_id, customer_id = excluded.customer_id, month = excluded.month,
          found = excluded.found, what = excluded.what, cause = excluded.cause, origin = excluded.origin, amount_class = excluded.amount_class,
          payslips = excluded.payslips, minutes = excluded.minutes, person_id = excluded.person_id)",
                                   {{":id", idOrNull(one.id.value)},
                                    {":case_id", idOrNull(one.ofCase.value)},
                                    {":customer_id", one.customer.value},
                                    {":month", one.month.iso()},
                                    {":found", dayText(one.found)},
                                    {":what", text(one.what)},
                                    {":cause", text(one.cause)},
                                    {":origin", worklog::key(one.origin)},
                                    {":amount_class", worklog::key(one.amount)},
                                    {":payslips", one.payslips},
                                    {":minutes", one.minutes},
                                    {":person_id", idOrNull(one.person.value)}});
    if (!written)
        return written.error();
    return one.id ? one.id : PayCorrectionId{*written};
}

} // namespace

Result<std::vector<PayCorrection>> Cases::corrections(Month first, Month last) const
{
    return m_db.rows(R"(select id, case_id, customer_id, month, found, what, cause, origin, amount_class, payslips, minutes, person_id
                        from pay_correction where found >= :first and found <= :last order by found, id)",
                     {{":first", dayText(first.first())}, {":last", dayText(last.last())}}, readPayCorrection);
}

Result<PayCorrectionId> Cases::save(const PayCorrection &one)
{
    if (const Done right = withoutFaults(worklog::faults(one)); !right)
        return right.error();
    if (const Done clean = withoutPersonalNumbers({one.what, one.cause}); !clean)
        return clean.error();
    return inStep<PayCorrectionId>(m_db, QCoreApplication::translate("store", "Save the correction “%1”").arg(one.what.left(40)),
                                   [&]() -> Result<PayCorrectionId> {
                                       if (const Done there = stillThere(m_db, R"(select count(*) from pay_correction where id = :id)", one.id.value); !there)
                                           return there.error();
                                       return writePayCorrection(m_db, one);
                                   });
}

Done Cases::remove(PayCorrectionId correction)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a correction of pay"),
                     [&] { return done(m_db.change(R"(delete from pay_correction where id = :id)", {{":id", correction.value}})); });
}

} // namespace paybench::store
