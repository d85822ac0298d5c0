// SPDX-License-Identifier: MPL-2.0
#include "core/directory/agreement.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::directory;
using pricing::Service;

namespace {

Agreement version(int number, const char *from)
{
    Agreement agreement;
    agreement.id = AgreementId{number};
    agreement.customer = CustomerId{1};
    agreement.number = QStringLiteral("2023-114");
    agreement.version = number;
    agreement.status = Agreement::Status::Approved;
    agreement.from = day(from);
    agreement.responsible = QStringLiteral("Karin Berg");
    agreement.prices = {pricing::plainPrice(Service::Payslip, day(from), each("62.00")),
                        pricing::plainPrice(Service::Hour, day(from), each("650.00"))};
    agreement.who = {{QStringLiteral("Hire"), QStringLiteral("Register"), Responsibility::Who::Centre, {}}};
    agreement.services = {
        {QStringLiteral("Support"), QStringLiteral("Questions"), QStringLiteral("One working day"), true}};
    return agreement;
}

std::size_t faultsWith(void (*change)(Agreement &))
{
    Agreement agreement = version(3, "2026-01-01");
    change(agreement);
    return faults(agreement, {version(2, "2025-01-01")}).size();
}

} // namespace

TEST_CASE("the newest approved version that has begun holds", "[directory]")
{
    std::vector<Agreement> versions{version(3, "2026-01-01"), version(2, "2025-01-01"), version(4, "2027-01-01")};
    versions[2].status = Agreement::Status::Draft;
    CHECK(agreementOn(versions, CustomerId{1}, day("2024-12-31")) == nullptr);
    CHECK(agreementOn(versions, CustomerId{1}, day("2025-12-31"))->version == 2);
    CHECK(agreementOn(versions, CustomerId{1}, day("2026-01-01"))->version == 3);
    CHECK(agreementOn(versions, CustomerId{1}, day("2027-06-01"))->version == 3);
    CHECK(agreementOn(versions, CustomerId{2}, day("2026-01-01")) == nullptr);
    versions[0].to = day("2026-06-30");
    CHECK(agreementOn(versions, CustomerId{1}, day("2026-06-30"))->version == 3);
    CHECK(agreementOn(versions, CustomerId{1}, day("2026-07-01")) == nullptr); // version 2 does not come back
}

TEST_CASE("VAT has a rate and a name", "[directory]")
{
    CHECK(Vat{}.rate() == ratio("0.25"));
    CHECK(name(Vat{}) == QStringLiteral("VAT 25%"));
    const Vat exempt{Vat::Treatment::Exempt, 25, QStringLiteral("Member fee")};
    CHECK(exempt.rate() == ratio("0"));
    CHECK(name(exempt) == QStringLiteral("Exempt from VAT"));
    CHECK(name(Vat{Vat::Treatment::OutsideScope, 25, {}}) == QStringLiteral("Outside the scope of VAT"));
}

TEST_CASE("what is wrong with an agreement is said", "[directory]")
{
    CHECK(faultsWith([](Agreement &) {}) == 0);
    CHECK(faultsWith([](Agreement &a) { a.customer = {}; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.number.clear(); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.version = 2; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.from = day("2025-01-01"); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.from = day("2026-01-15"); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.to = day("2025-12-31"); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.vat.percent = 24; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.vat.treatment = Vat::Treatment::Exempt; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.indexRule = pricing::IndexRule::FixedPrice; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.priceStep = 0; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.noticeMonths = -1; }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.prices.push_back(a.prices[0]); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.who.push_back(a.who[0]); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.who[0].step.clear(); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.services.push_back(a.services[0]); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.services[0].service.clear(); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.note = QStringLiteral("for 800101-1231"); }) == 1);
    CHECK(faultsWith([](Agreement &a) { a.who[0].who = Responsibility::Who::Nobody; }) == 0); // flagged elsewhere
}

TEST_CASE("the next version starts with the prices in force and those to come", "[directory]")
{
    Agreement latest = version(3, "2026-01-01");
    latest.note = QStringLiteral("index 2026");
    latest.to = day("2026-12-31");
    latest.prices[0].id = PriceRowId{9};
    latest.prices.push_back(pricing::plainPrice(Service::Payslip, day("2026-07-01"), each("63.00")));
    latest.prices.push_back(pricing::plainPrice(Service::Payslip, day("2027-07-01"), each("65.00")));
    pricing::PriceRow ended = pricing::plainPrice(Service::FixedFee, day("2026-03-01"), {});
    ended.tiers.clear();
    latest.prices.push_back(ended);

    const Agreement next = nextVersion(latest, day("2027-01-01"));
    CHECK(!next.id);
    CHECK(next.version == 4);
    CHECK(next.status == Agreement::Status::Draft);
    CHECK(!next.to.isValid());
    CHECK(next.note.isEmpty());
    CHECK(next.who == latest.who);
    REQUIRE(next.prices.size() == 3);
    CHECK(next.prices[0] == pricing::plainPrice(Service::Payslip, day("2027-01-01"), each("63.00")));
    CHECK(next.prices[1].service == Service::Hour);
    CHECK(next.prices[2].from == day("2027-07-01"));
    CHECK(faults(next, {latest}).empty());
}
