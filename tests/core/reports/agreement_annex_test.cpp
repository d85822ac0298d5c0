// SPDX-License-Identifier: MPL-2.0
#include "core/reports/agreement_annex.h"

#include "tests/support/makers.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("The annex holds each tier, who does what and the services", "[reports]")
{
    directory::Customer customer;
    customer.name = QStringLiteral("Norrby kommun");
    directory::Agreement version;
    version.number = QStringLiteral("2023-101");
    version.version = 4;
    version.from = day("2027-01-01");
    auto row = pricing::plainPrice(pricing::Service::Payslip, version.from, each("64"));
    row.tiers = {{1, each("64")}, {1001, each("60")}};
    version.prices = {row};
    version.who = {{"Payroll run", "Attest", directory::Responsibility::Who::Customer, {}}};
    version.services = {{"Support", "Phone", "One working day", false}};

    const auto report = reports::agreementAnnex(QStringLiteral("Demo"), customer, version, month("2027-01"));

    CHECK(report.preliminary); // a draft
    REQUIRE(report.tables.size() == 3);
    REQUIRE(report.tables[0].rows.size() == 2);
    CHECK(std::get<UnitPrice>(report.tables[0].rows[1][3].value) == each("60"));
    CHECK(std::get<QString>(report.tables[1].rows[0][2].value) == QStringLiteral("Customer"));
    CHECK(std::get<QString>(report.tables[2].rows[0][2].value) == QStringLiteral("One working day"));
    version.status = directory::Agreement::Status::Approved;
    CHECK_FALSE(reports::agreementAnnex(QString(), customer, version, month("2027-01")).preliminary);
}
