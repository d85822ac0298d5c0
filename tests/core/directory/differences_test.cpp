// SPDX-License-Identifier: MPL-2.0
#include "core/directory/agreement.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;
using pricing::Service;

namespace {

Agreement current()
{
    Agreement agreement;
    agreement.customer = CustomerId{1};
    agreement.version = 3;
    agreement.from = day("2026-01-01");
    agreement.prices = {pricing::plainPrice(Service::Payslip, agreement.from, each("62.00")),
                        pricing::plainPrice(Service::Hour, agreement.from, each("650.00")),
                        pricing::plainPrice(Service::FixedFee, agreement.from, each("13500.00"))};
    agreement.who = {{QStringLiteral("Hire"), QStringLiteral("Register"), Responsibility::Who::Centre, {}},
                     {QStringLiteral("Hire"), QStringLiteral("Check"), Responsibility::Who::Nobody, {}}};
    agreement.services = {{QStringLiteral("Support"), QStringLiteral("Questions"), QStringLiteral("One day"), true}};
    return agreement;
}

QString told(const Difference &difference)
{
    return QStringLiteral("%1: %2 → %3").arg(difference.what, difference.before, difference.after);
}

} // namespace

TEST_CASE("a copy of a version differs in nothing", "[directory]")
{
    CHECK(differences(current(), nextVersion(current(), day("2027-01-01"))).empty());
}

TEST_CASE("each thing that changed is one sentence", "[directory]")
{
    Agreement next = nextVersion(current(), day("2027-01-01"));
    next.prices[0].tiers = {{1, each("64.00")}, {1001, each("60.00")}, {5001, each("56.00")}};
    next.prices.erase(next.prices.begin() + 1); // the fixed fee
    next.prices[1].step.minutes = 30;
    next.prices.push_back(pricing::plainPrice(Service::ManualPayment, day("2028-01-01"), each("450.00")));
    next.vat = {Vat::Treatment::Exempt, 25, QStringLiteral("Member fee")};
    next.indexRule = pricing::IndexRule::IndexOnly;
    next.who[1].who = Responsibility::Who::Both;
    next.services[0].sla = QStringLiteral("Two days");
    std::vector<QString> all;
    for (const Difference &difference : differences(current(), next))
        all.push_back(told(difference).replace(QChar(0xA0), u' '));
    const std::vector<QString> expected{
        QStringLiteral("Payslip: 62.00 → Graduated tiers: 1–1,000: 64.00 · 1,001–5,000: 60.00 · from 5,001: 56.00"),
        QStringLiteral("Fixed fee: 13,500.00 → –"),
        QStringLiteral("Hourly rate: 650.00, started 15 min → 650.00, started 30 min"),
        QStringLiteral("Manual payment from 1 Jan 2028: – → 450.00"),
        QStringLiteral("VAT: VAT 25% → Exempt from VAT: Member fee"),
        QStringLiteral("Price rule: Index less the efficiency requirement → Index only"),
        QStringLiteral("Hire, Check: Nobody → Both"),
        QStringLiteral("Support: base assignment · Questions · One day → base assignment · Questions · Two days"),
    };
    CHECK(all == expected);
}
