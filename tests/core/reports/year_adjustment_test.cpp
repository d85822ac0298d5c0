// SPDX-License-Identifier: MPL-2.0
#include "core/reports/year_adjustment.h"
#include "tests/support/makers.h"
#include "tests/support/october.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace paybench;
using namespace paybench::reports;
using pricing::IndexRule;
using pricing::Service;

namespace {

// Ten customers: eight with index and efficiency, one with the index only, one with a fixed price until the end of
// 2027.
struct Centre {
    std::vector<directory::Customer> customers;
    std::vector<directory::Agreement> agreements;
};

Centre tenCustomers()
{
    Centre centre;
    for (qint64 id = 1; id <= 10; ++id) {
        centre.customers.push_back(madeCustomer(id, QStringLiteral("Kund %1").arg(id), QString::number(id)));
        centre.agreements.push_back(madeAgreement(id, "1"));
    }
    centre.agreements[8].indexRule = IndexRule::IndexOnly;
    centre.agreements[9].indexRule = IndexRule::FixedPrice;
    centre.agreements[9].fixedUntil = day("2027-12-31");
    return centre;
}

YearAdjustment by2027()
{
    return {2027, {ratio("2.8"), ratio("1.0")}, {}};
}

UnitPrice after(const AdjustmentPlan &plan, qint64 customer, Service service)
{
    const auto found = std::find_if(plan.prices.begin(), plan.prices.end(), [&](const AdjustedPrice &price) {
        return price.customer.value == customer && price.service == service;
    });
    return found->after;
}

UnitPrice priceIn(const std::vector<directory::Agreement> &agreements, qint64 customer, const char *of, Service service)
{
    const auto *agreement = directory::agreementOn(agreements, {customer}, day(of));
    return pricing::termsIn(agreement->prices, Month::of(day(of))).at(service).tiers.front().each;
}

MonthBasis closedMonth(const Centre &centre, const char *iso, qint64 customer)
{
    MonthInputs inputs;
    inputs.month = month(iso);
    inputs.customers = centre.customers;
    inputs.agreements = centre.agreements;
    inputs.volumes = {madeVolume(inputs.month, customer, 25000)};
    return monthBasis(inputs);
}

} // namespace

TEST_CASE("the new year's prices follow each agreement's rule (J4)", "[reports]")
{
    const Centre centre = tenCustomers();
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    CHECK(plan->from == day("2027-01-01"));
    CHECK(after(*plan, 1, Service::Payslip) == each("63.10"));
    CHECK(after(*plan, 1, Service::Hour) == each("661.52"));
    CHECK(after(*plan, 9, Service::Payslip) == each("63.74"));
    CHECK(after(*plan, 9, Service::Hour) == each("668.20"));
    CHECK(after(*plan, 10, Service::Payslip) == each("62.00"));
    CHECK(plan->agreements.size() == 9);
    CHECK(plan->prices.size() == 20);
}

// The demo centre's draft for 2027 once kept all ten customers' prices from being saved.
TEST_CASE("a version that starts on the same day is named and left alone, and the others are adjusted", "[reports]")
{
    const auto status = GENERATE(directory::Agreement::Status::Draft, directory::Agreement::Status::Approved);
    Centre centre = tenCustomers();
    directory::Agreement own = directory::nextVersion(centre.agreements[0], day("2027-01-01"));
    own.status = status;
    centre.agreements.push_back(own);
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    CHECK(plan->agreements.size() == 8);
    CHECK(std::none_of(plan->agreements.begin(), plan->agreements.end(),
                       [](const auto &version) { return version.customer.value == 1; }));
    CHECK(std::any_of(plan->notes.begin(), plan->notes.end(),
                      [](const QString &note) { return note.startsWith("Kund 1: version 2"); }));
}

TEST_CASE("a fixed price is listed with its reason and date (J4)", "[reports]")
{
    const Centre centre = tenCustomers();
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    const AdjustedPrice &fixed = plan->prices.back();
    CHECK_FALSE(fixed.changed);
    CHECK(QString(fixed.reason).replace(QChar(0xA0), u' ').contains(QStringLiteral("31 Dec 2027")));
    REQUIRE(plan->notes.size() == 1);
    CHECK(plan->notes.front().contains(QStringLiteral("Kund 10")));
    CHECK(QString(plan->notes.front()).replace(QChar(0xA0), u' ').contains(QStringLiteral("31 Dec 2027")));
}

TEST_CASE("the yearly effect of 300 000 payslips is 330 000.00 (J4)", "[reports]")
{
    const Centre centre = tenCustomers();
    std::vector<directory::VolumeRow> volumes;
    for (int i = 0; i < 12; ++i)
        volumes.push_back(madeVolume(month("2026-01").plus(i), 1, 25000));
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, volumes);
    REQUIRE(plan);
    CHECK(plan->yearlyEffect == kr(330000));
}

TEST_CASE("December keeps its price and January gets the new one (J4)", "[reports]")
{
    Centre centre = tenCustomers();
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    centre.agreements.insert(centre.agreements.end(), plan->agreements.begin(), plan->agreements.end());
    CHECK(priceIn(centre.agreements, 1, "2026-12-01", Service::Payslip) == each("62.00"));
    CHECK(priceIn(centre.agreements, 1, "2027-01-01", Service::Payslip) == each("63.10"));
    CHECK(priceIn(centre.agreements, 10, "2027-01-01", Service::Payslip) == each("62.00"));
    for (const directory::Agreement &agreement : plan->agreements) {
        CHECK(agreement.version == 2);
        CHECK(agreement.status == directory::Agreement::Status::Approved);
        CHECK_FALSE(agreement.id);
    }
}

TEST_CASE("a second adjustment for the same year is refused (J4)", "[reports]")
{
    Centre centre = tenCustomers();
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    centre.agreements.insert(centre.agreements.end(), plan->agreements.begin(), plan->agreements.end());
    for (directory::Agreement &agreement : centre.agreements)
        agreement.note = QStringLiteral("Talked through"); // a note is the person's own
    const auto again = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("already adjusted for 2027")));
    CHECK(adjustmentPlan({2028, by2027().by, {}}, centre.customers, centre.agreements, {}, {}));
}

TEST_CASE("an index known in March becomes two supplements on March's basis (J4)", "[reports]")
{
    const Centre centre = tenCustomers();
    const std::vector<MonthBasis> closed = {closedMonth(centre, "2027-01", 9), closedMonth(centre, "2027-02", 9)};
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, closed, {});
    REQUIRE(plan);
    CHECK(plan->from == day("2027-03-01"));
    REQUIRE(plan->supplements.size() == 2);
    for (int i = 0; i < 2; ++i) {
        const Correction &supplement = plan->supplements[std::size_t(i)];
        CHECK(supplement.amount == kr(43500));
        CHECK(supplement.each == each("1.74"));
        CHECK(supplement.customer.value == 9);
        CHECK(supplement.month == month("2027-03"));
        CHECK(supplement.corrects == month("2027-01").plus(i));
        CHECK(supplement.kind == pricing::Line::Kind::Supplement);
        CHECK(faults(supplement).empty());
    }
}

TEST_CASE("an open month before the new prices keeps the old ones, and that is said", "[reports]")
{
    const Centre centre = tenCustomers();
    const std::vector<MonthBasis> closed = {closedMonth(centre, "2027-01", 9), closedMonth(centre, "2027-03", 9)};
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, closed, {});
    REQUIRE(plan);
    CHECK(plan->from == day("2027-04-01"));
    CHECK(std::any_of(plan->notes.begin(), plan->notes.end(), [](const QString &note) {
        return QString(note).replace(QChar(0xA0), u' ').contains(QStringLiteral("February 2027 is open"));
    }));
}

TEST_CASE("a supplement covers the minimum fee that has risen", "[reports]")
{
    Centre centre = tenCustomers();
    centre.agreements[8].prices.push_back(pricing::plainPrice(Service::MinimumFee, day("2026-01-01"), each("5000.00")));
    MonthInputs inputs;
    inputs.month = month("2027-01");
    inputs.customers = centre.customers;
    inputs.agreements = centre.agreements;
    inputs.volumes = {madeVolume(inputs.month, 9, 64)};
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {monthBasis(inputs)}, {});
    REQUIRE(plan);
    Money sum;
    for (const Correction &supplement : plan->supplements)
        sum += supplement.amount;
    CHECK(sum == kr(140)); // 5 140.00 − 5 000.00, however it is divided
}

TEST_CASE("an adjustment is refused where it cannot hold (J4)", "[reports]")
{
    const Centre centre = tenCustomers();
    std::vector<MonthBasis> closed;
    YearAdjustment adjustment = by2027();
    SECTION("inside a closed month")
    {
        closed = {closedMonth(centre, "2027-01", 9)};
        adjustment.from = day("2027-01-01");
    }
    SECTION("not the first of a month")
    {
        adjustment.from = day("2027-01-15");
    }
    SECTION("in another year")
    {
        adjustment.from = day("2028-01-01");
    }
    SECTION("a year that is closed")
    {
        for (int i = 0; i < 12; ++i)
            closed.push_back(closedMonth(centre, "2027-01", 9)), closed.back().month = month("2027-01").plus(i);
    }
    const auto plan = adjustmentPlan(adjustment, centre.customers, centre.agreements, closed, {});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Kind::Invalid);
}

TEST_CASE("without approved agreements nothing is adjusted", "[reports]")
{
    const auto plan = adjustmentPlan(by2027(), tenCustomers().customers, {}, {}, {});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message.contains(QStringLiteral("no approved agreement")));
}

TEST_CASE("a price with four decimals keeps them where the agreement rounds so (J4)", "[reports]")
{
    const auto [step, expected] = GENERATE(table<int, const char *>({{1, "62.9491"}, {100, "62.95"}}));
    Centre centre = tenCustomers();
    centre.agreements[8].prices[0].tiers[0].each = each("61.2345");
    centre.agreements[8].priceStep = step;
    const auto plan = adjustmentPlan(by2027(), centre.customers, centre.agreements, {}, {});
    REQUIRE(plan);
    CHECK(after(*plan, 9, Service::Payslip) == each(expected));
}
