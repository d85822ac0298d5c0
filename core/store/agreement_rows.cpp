// SPDX-License-Identifier: MPL-2.0
#include "core/store/agreement_rows.h"

#include "core/store/price_rows.h"
#include "core/store/saving.h"

namespace paybench::store {

namespace {

using directory::Agreement;
using directory::Responsibility;
using directory::ServiceTerm;
using directory::Vat;
using pricing::IndexRule;

constexpr std::pair<Vat::Treatment, const char *> vatKeys[] = {{Vat::Treatment::Standard, "standard"},
                                                               {Vat::Treatment::Exempt, "exempt"},
                                                               {Vat::Treatment::OutsideScope, "outside"}};

constexpr std::pair<IndexRule, const char *> indexKeys[] = {{IndexRule::IndexAndEfficiency, "index_and_efficiency"},
                                                            {IndexRule::IndexOnly, "index"},
                                                            {IndexRule::FixedPrice, "fixed"}};

constexpr std::pair<Responsibility::Who, const char *> whoKeys[] = {{Responsibility::Who::Customer, "customer"},
                                                                    {Responsibility::Who::Centre, "centre"},
                                                                    {Responsibility::Who::Both, "both"},
                                                                    {Responsibility::Who::Nobody, "nobody"}};

template <class Word, std::size_t n> QString keyIn(const std::pair<Word, const char *> (&keys)[n], Word word)
{
    for (const auto &[known, key] : keys) {
        if (known == word)
            return QLatin1String(key);
    }
    return {};
}

// The schema accepts no other key.
template <class Word, std::size_t n> Word wordIn(const std::pair<Word, const char *> (&keys)[n], const QString &text)
{
    for (const auto &[word, key] : keys) {
        if (text == QLatin1String(key))
            return word;
    }
    return keys[0].first;
}

Agreement readAgreement(const QSqlRecord &record)
{
    Agreement agreement;
    agreement.id = {record.value("id").toLongLong()};
    agreement.customer = {record.value("customer_id").toLongLong()};
    agreement.number = record.value("number").toString();
    agreement.version = record.value("version").toInt();
    const bool approved = record.value("status").toString() == QLatin1String("approved");
    agreement.status = approved ? Agreement::Status::Approved : Agreement::Status::Draft;
    agreement.from = dayOf(record.value("valid_from"));
    agreement.to = dayOf(record.value("valid_to"));
    agreement.responsible = record.value("responsible").toString();
    agreement.noticeMonths = record.value("notice_months").toInt();
    agreement.vat.treatment = wordIn(vatKeys, record.value("vat").toString());
    agreement.vat.percent = record.value("vat_percent").toInt();
    agreement.vat.reason = record.value("vat_reason").toString();
    agreement.indexRule = wordIn(indexKeys, record.value("index_rule").toString());
    agreement.fixedUntil = dayOf(record.value("fixed_until"));
    agreement.priceStep = record.value("price_step").toLongLong();
    agreement.adjustedFor = record.value("adjusted_for").toInt();
    agreement.note = record.value("note").toString();
    return agreement;
}

Owned<Responsibility> readResponsibility(const QSqlRecord &record)
{
    Responsibility row;
    row.process = record.value("process").toString();
    row.step = record.value("step").toString();
    row.who = wordIn(whoKeys, record.value("who").toString());
    row.note = record.value("note").toString();
    return {record.value("agreement_id").toLongLong(), row};
}

Owned<ServiceTerm> readServiceTerm(const QSqlRecord &record)
{
    ServiceTerm term;
    term.service = record.value("service").toString();
    term.content = record.value("content").toString();
    term.sla = record.value("sla").toString();
    term.included = record.value("included").toBool();
    return {record.value("agreement_id").toLongLong(), term};
}

QString keyOfResponsibility(const Responsibility &row)
{
    return row.process + u'\n' + row.step;
}

Values valuesOfResponsibility(const Responsibility &row, qsizetype position)
{
    return {{":position", position},
            {":process", text(row.process)},
            {":step", text(row.step)},
            {":who", keyIn(whoKeys, row.who)},
            {":note", text(row.note)}};
}

Children<Responsibility> responsibilityRows()
{
    return {R"(select id, process || char(10) || step from responsibility where agreement_id = :owner)",
            R"(delete from responsibility where id = :id)",
            R"(insert into responsibility (id, agreement_id, position, process, step, who, note)
               values (:id, :owner, :position, :process, :step, :who, :note)
               on conflict (id) do update set position = excluded.position, process = excluded.process,
                 step = excluded.step, who = excluded.who, note = excluded.note)",
            keyOfResponsibility, valuesOfResponsibility};
}

QString keyOfServiceTerm(const ServiceTerm &term)
{
    return term.service;
}

Values valuesOfServiceTerm(const ServiceTerm &term, qsizetype position)
{
    return {{":position", position},
            {":service", text(term.service)},
            {":content", text(term.content)},
            {":sla", text(term.sla)},
            {":included", term.included ? 1 : 0}};
}

Children<ServiceTerm> serviceTermRows()
{
    return {R"(select id, service from service_term where agreement_id = :owner)",
            R"(delete from service_term where id = :id)",
            R"(insert into service_term (id, agreement_id, position, service, content, sla, included)
               values (:id, :owner, :position, :service, :content, :sla, :included)
               on conflict (id) do update set position = excluded.position, service = excluded.service,
                 content = excluded.content, sla = excluded.sla, included = excluded.included)",
            keyOfServiceTerm, valuesOfServiceTerm};
}

Result<std::vector<Agreement>> versionRows(const Database &db, CustomerId customer)
{
    return db.rows(R"(
        select id, customer_id, number, version, status, valid_from, valid_to, responsible, notice_months, vat, vat_percent,
          vat_reason, index_rule, fixed_until, price_step, adjusted_for, note
        from agreement where :customer = 0 or customer_id = :customer order by customer_id, version, id)",
                   {{":customer", customer.value}}, readAgreement);
}

Result<std::vector<Owned<Responsibility>>> storedResponsibilities(const Database &db)
{
    return db.rows(R"(select agreement_id, process, step, who, note
                      from responsibility order by agreement_id, position, id)",
                   {}, readResponsibility);
}

Result<std::vector<Owned<ServiceTerm>>> storedServiceTerms(const Database &db)
{
    return db.rows(R"(select agreement_id, service, content, sla, included
                      from service_term order by agreement_id, position, id)",
                   {}, readServiceTerm);
}

Values valuesOfAgreement(const Agreement &agreement)
{
    const bool approved = agreement.status == Agreement::Status::Approved;
    return {{":id", idOrNull(agreement.id.value)},
            {":customer_id", agreement.customer.value},
            {":number", text(agreement.number)},
            {":version", agreement.version},
            {":status", approved ? QStringLiteral("approved") : QStringLiteral("draft")},
            {":valid_from", dayText(agreement.from)},
            {":valid_to", dayText(agreement.to)},
            {":responsible", text(agreement.responsible)},
            {":notice_months", agreement.noticeMonths},
            {":vat", keyIn(vatKeys, agreement.vat.treatment)},
            {":vat_percent", agreement.vat.percent},
            {":vat_reason", text(agreement.vat.reason)},
            {":index_rule", keyIn(indexKeys, agreement.indexRule)},
            {":fixed_until", dayText(agreement.fixedUntil)},
            {":price_step", qint64{agreement.priceStep}},
            {":adjusted_for", idOrNull(agreement.adjustedFor)},
            {":note", text(agreement.note)}};
}

Result<AgreementId> writeVersionRow(Database &db, const Agreement &agreement)
{
    const auto written = db.change(R"(
        insert into agreement (id, customer_id, number, version, status, valid_from, valid_to, responsible, notice_months,
          vat, vat_percent, vat_reason, index_rule, fixed_until, price_step, adjusted_for, note)
        values (:id, :customer_id, :number, :version, :status, :valid_from, :valid_to, :responsible, :notice_months,
          :vat, :vat_percent, :vat_reason, :index_rule, :fixed_until, :price_step, :adjusted_for, :note)
        on conflict (id) do update set customer_id = excluded.customer_id, number = excluded.number,
          version = excluded.version, status = excluded.status, valid_from = excluded.valid_from,
          valid_to = excluded.valid_to, responsible = excluded.responsible, notice_months = excluded.notice_months,
          vat = excluded.vat, vat_percent = excluded.vat_percent, vat_reason = excluded.vat_reason,
          index_rule = excluded.index_rule, fixed_until = excluded.fixed_until, price_step = excluded.price_step,
          adjusted_for = excluded.adjusted_for, note = excluded.note)",
                                   valuesOfAgreement(agreement));
    if (!written)
        return written.error();
    return agreement.id ? agreement.id : AgreementId{*written};
}

Done writeParts(Database &db, AgreementId id, const Agreement &agreement)
{
    if (const Done prices = savePriceRows(db, id, agreement.prices); !prices)
        return prices;
    if (const auto who = saveChildren(db, id.value, agreement.who, responsibilityRows()); !who)
        return who.error();
    return done(saveChildren(db, id.value, agreement.services, serviceTermRows()));
}

} // namespace

Result<std::vector<Agreement>> storedAgreements(const Database &db, CustomerId customer)
{
    auto agreements = versionRows(db, customer);
    const auto prices = storedPriceRows(db);
    const auto who = storedResponsibilities(db);
    const auto services = storedServiceTerms(db);
    if (!agreements || !prices)
        return !agreements ? agreements.error() : prices.error();
    if (!who || !services)
        return !who ? who.error() : services.error();
    auto pricesOf = byOwner(*prices);
    auto whoOf = byOwner(*who);
    auto servicesOf = byOwner(*services);
    for (Agreement &agreement : *agreements) {
        agreement.prices = std::move(pricesOf[agreement.id.value]);
        agreement.who = std::move(whoOf[agreement.id.value]);
        agreement.services = std::move(servicesOf[agreement.id.value]);
    }
    return agreements;
}

Result<AgreementId> writeAgreement(Database &db, const Agreement &agreement)
{
    const auto id = writeVersionRow(db, agreement);
    if (!id)
        return id.error();
    const Done parts = writeParts(db, *id, agreement);
    return parts ? id : Result<AgreementId>(parts.error());
}

Done removeAgreement(Database &db, AgreementId agreement)
{
    if (const Done emptied = writeParts(db, agreement, {}); !emptied)
        return emptied;
    return done(db.change(R"(delete from agreement where id = :id)", {{":id", agreement.value}}));
}

} // namespace paybench::store
