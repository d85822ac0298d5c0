// SPDX-License-Identifier: MPL-2.0
#include "core/store/agreements.h"

#include "core/basics/format.h"
#include "core/store/agreement_rows.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::store {

namespace {

using directory::Agreement;

std::vector<Agreement>::iterator versionWith(std::vector<Agreement> &versions, AgreementId id)
{
    return std::find_if(versions.begin(), versions.end(), [id](const Agreement &one) { return one.id == id; });
}

// The stored versions of the customer with this one in place of its own row, or added.
std::vector<Agreement> withVersion(std::vector<Agreement> versions, const Agreement &agreement)
{
    const auto own = versionWith(versions, agreement.id);
    if (agreement.id && own != versions.end())
        *own = agreement;
    else
        versions.push_back(agreement);
    return versions;
}

pricing::Terms termsWithoutIds(const Agreement &agreement, Month month)
{
    pricing::Terms terms = pricing::termsIn(agreement.prices, month);
    for (auto &[service, row] : terms)
        row.id = {};
    return terms;
}

// Whether the month is priced by the same version, rows and VAT before and after.
bool pricedAlike(const std::vector<Agreement> &before, const std::vector<Agreement> &after, CustomerId customer,
                 Month month)
{
    const Agreement *then = directory::agreementOn(before, customer, month.first());
    const Agreement *now = directory::agreementOn(after, customer, month.first());
    if (!then || !now)
        return then == now;
    return then->id == now->id && then->vat == now->vat
        && termsWithoutIds(*then, month) == termsWithoutIds(*now, month);
}

Error effectInClosedMonth(Month month)
{
    return refused(
        QCoreApplication::translate("store",
                                    "The month %1 is closed, so nothing was saved. Choose a later day from which "
                                    "it is valid, or reopen the month.")
            .arg(format::monthName(month)));
}

// Closed months never move: what priced them stays, and no version begins in one.
Done leavesClosedMonths(const Database &db, std::vector<Agreement> before, const Agreement &agreement)
{
    const auto closed = closedMonths(db);
    if (!closed)
        return closed.error();
    const auto own = versionWith(before, agreement.id);
    const bool begins = own == before.end() || own->from != agreement.from;
    if (begins && agreement.from.isValid() && closed->count(Month::of(agreement.from)))
        return effectInClosedMonth(Month::of(agreement.from));
    const std::vector<Agreement> after = withVersion(before, agreement);
    for (const Month month : *closed) {
        if (!pricedAlike(before, after, agreement.customer, month))
            return effectInClosedMonth(month);
    }
    return {};
}

std::vector<QString> textsOf(const Agreement &agreement)
{
    std::vector<QString> texts{agreement.number, agreement.responsible, agreement.vat.reason, agreement.note};
    for (const directory::Responsibility &row : agreement.who)
        texts.insert(texts.end(), {row.process, row.step, row.note});
    for (const directory::ServiceTerm &term : agreement.services)
        texts.insert(texts.end(), {term.service, term.content, term.sla});
    return texts;
}

QString readCustomerName(const QSqlRecord &record)
{
    return record.value(0).toString();
}

// A fault as the page of one customer says it, with the customer's name before it: a price adjustment saves many.
Error faultOf(const Database &db, const Agreement &agreement, Error error)
{
    const auto names = db.rows(R"(select name from customer where id = :id)", {{":id", agreement.customer.value}}, readCustomerName);
    if (names && !names->empty())
        error.message = QStringLiteral("%1: %2").arg(names->front(), error.message);
    return error;
}

// Everything that is asked of a version before it is written.
Done mayBeSaved(const Database &db, const std::vector<Agreement> &stored, const Agreement &agreement)
{
    if (const Done clean = withoutPersonalNumbers(textsOf(agreement)); !clean)
        return clean;
    std::vector<Agreement> others;
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(others),
                 [&](const Agreement &other) { return !agreement.id || other.id != agreement.id; });
    if (const Done right = withoutFaults(faults(agreement, others)); !right)
        return faultOf(db, agreement, right.error());
    return leavesClosedMonths(db, stored, agreement);
}

Error noDraft()
{
    return refused(
        QCoreApplication::translate("store",
                                    "Only drafts can be removed, and this version is approved, so nothing was "
                                    "removed. Make a new version that replaces it."));
}

Done removable(const Database &db, AgreementId id)
{
    const auto drafts =
        count(db, R"(select count(*) from agreement where id = :id and status = 'draft')", {{":id", id.value}});
    if (!drafts)
        return drafts.error();
    return *drafts ? Done() : Done(noDraft());
}

} // namespace

Result<std::vector<Agreement>> Agreements::all() const
{
    return storedAgreements(m_db);
}

Result<std::vector<Agreement>> Agreements::of(CustomerId customer) const
{
    return storedAgreements(m_db, customer);
}

Result<AgreementId> Agreements::save(const Agreement &agreement)
{
    const QString name = QCoreApplication::translate("store", "Save the agreement %1").arg(agreement.number);
    return inStep<AgreementId>(m_db, name, [&]() -> Result<AgreementId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from agreement where id = :id)", agreement.id.value);
            !there)
            return there.error();
        const auto stored = of(agreement.customer);
        if (!stored)
            return stored.error();
        if (const Done may = mayBeSaved(m_db, *stored, agreement); !may)
            return may.error();
        return writeAgreement(m_db, agreement);
    });
}

Done Agreements::approve(AgreementId agreement)
{
    return m_db.step(QCoreApplication::translate("store", "Approve an agreement"), [&]() -> Done {
        auto stored = all();
        if (!stored)
            return stored.error();
        const auto own = versionWith(*stored, agreement);
        if (own == stored->end())
            return stillThere(m_db, R"(select count(*) from agreement where id = :id)", agreement.value);
        Agreement approved = *own;
        approved.status = Agreement::Status::Approved;
        return paybench::done(save(approved));
    });
}

Done Agreements::remove(AgreementId agreement)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a draft"), [&]() -> Done {
        if (const Done free = removable(m_db, agreement); !free)
            return free;
        return removeAgreement(m_db, agreement);
    });
}

} // namespace paybench::store
