// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_customers.h"
#include "core/directory/agreement.h"
#include "core/store/agreements.h"

namespace paybench::app {

namespace {

using directory::Responsibility;

UnitPrice kronor(qint64 whole)
{
    return UnitPrice::ofTenThousandths(whole * 10000);
}

struct DemoStep {
    const char *process;
    const char *step;
    Responsibility::Who who;
};

constexpr DemoStep demoSteps[] = {
    {"Anställning", "Registrera anställningsavtal", Responsibility::Who::Customer},
    {"Anställning", "Kontrollera grunduppgifter", Responsibility::Who::Centre},
    {"Löneunderlag", "Rapportera frånvaro", Responsibility::Who::Customer},
    {"Löneunderlag", "Attestera löneunderlag", Responsibility::Who::Customer},
    {"Löneunderlag", "Påminna om underlag som saknas", Responsibility::Who::Both},
    {"Lönekörning", "Köra preliminär lön", Responsibility::Who::Centre},
    {"Lönekörning", "Granska kontrollistor", Responsibility::Who::Centre},
    {"Lönekörning", "Köra slutlig lön och skicka betalfil", Responsibility::Who::Centre},
    {"Efter lön", "Rätta fel lön", Responsibility::Who::Centre},
    {"Efter lön", "Följa upp återkrav", Responsibility::Who::Both},
};

std::vector<Responsibility> whoDoesWhat(const QString &code)
{
    std::vector<Responsibility> all;
    for (const DemoStep &step : demoSteps)
        all.push_back({QString::fromUtf8(step.process), QString::fromUtf8(step.step), step.who, {}});
    if (code == QStringLiteral("101"))
        all.push_back({QStringLiteral("Efter lön"), QStringLiteral("Utbilda nya rapportörer"), Responsibility::Who::Nobody, {}});
    return all;
}

std::vector<directory::ServiceTerm> services()
{
    return {
        {QStringLiteral("Löneadministration"), QStringLiteral("Registrering, kontroller, lönekörning, rättningar"),
         QStringLiteral("Rätt lön på utbetalningsdagen för minst 99,5 % av lönespecifikationerna"), true},
        {QStringLiteral("Support"), QStringLiteral("Telefon och e-post vardagar 08:00–16:00"),
         QStringLiteral("Ärenden avslutas inom en arbetsdag, 95 %"), true},
        {QStringLiteral("Utbildning"), QStringLiteral("Utbildning av rapportörer och chefer"),
         QStringLiteral("Planeras inom två veckor från beställning"), false},
    };
}

std::vector<pricing::PriceRow> priceRows(const QString &code, QDate from, qint64 payslip)
{
    std::vector<pricing::PriceRow> rows = {pricing::plainPrice(pricing::Service::Payslip, from, kronor(payslip))};
    if (code == QStringLiteral("101"))
        rows.push_back(pricing::plainPrice(pricing::Service::FixedFee, from, kronor(13500)));
    else if (code != QStringLiteral("102"))
        rows.push_back(pricing::plainPrice(pricing::Service::MinimumFee, from, kronor(5000)));
    rows.push_back(pricing::plainPrice(pricing::Service::ManualPayment, from, kronor(350)));
    rows.push_back(pricing::plainPrice(pricing::Service::Hour, from, kronor(650)));
    return rows;
}

directory::Agreement version(CustomerId customer, const QString &code, int number, int year, qint64 payslip)
{
    directory::Agreement agreement;
    agreement.customer = customer;
    agreement.number = QStringLiteral("2023-1") + code.last(2);
    agreement.version = number;
    agreement.status = directory::Agreement::Status::Approved;
    agreement.from = QDate(year, 1, 1);
    agreement.responsible = QStringLiteral("Karin Berg");
    if (code == QStringLiteral("104"))
        agreement.indexRule = pricing::IndexRule::IndexOnly;
    if (code == QStringLiteral("110")) {
        agreement.indexRule = pricing::IndexRule::FixedPrice;
        agreement.fixedUntil = QDate(2027, 12, 31);
    }
    agreement.note = QStringLiteral("Priserna är antaganden för democentret.");
    agreement.prices = priceRows(code, agreement.from, payslip);
    agreement.who = whoDoesWhat(code);
    agreement.services = services();
    return agreement;
}

// Norrby negotiates about tiers for the new year.
directory::Agreement norrbysDraft(const directory::Agreement &latest)
{
    directory::Agreement draft = directory::nextVersion(latest, QDate(2027, 1, 1));
    draft.note = QStringLiteral("Förslag med prissteg. Priserna är antaganden för democentret.");
    for (pricing::PriceRow &row : draft.prices) {
        if (row.service == pricing::Service::Payslip)
            row.tiers = {{1, kronor(64)}, {1001, kronor(60)}, {5001, kronor(56)}};
    }
    return draft;
}

} // namespace

Done addDemoAgreements(store::Database &db, const std::map<QString, CustomerId> &customers)
{
    store::Agreements store(db);
    const auto save = [&store](const directory::Agreement &agreement) { return done(store.save(agreement)); };
    for (const auto &customer : customers) {
        constexpr qint64 prices[] = {60, 61, 62};
        for (int i = 0; i < 3; ++i) {
            if (const Done saved = save(version(customer.second, customer.first, i + 1, 2024 + i, prices[i])); !saved)
                return saved;
        }
        if (customer.first == QStringLiteral("101")) {
            if (const Done saved = save(norrbysDraft(version(customer.second, customer.first, 3, 2026, 62))); !saved)
                return saved;
        }
    }
    return {};
}

} // namespace paybench::app
