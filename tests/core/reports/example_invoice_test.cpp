// SPDX-License-Identifier: MPL-2.0
#include "core/reports/example_invoice.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using pricing::Service;
using reports::Example;

namespace {

directory::Agreement exampleVersion(const char *from, std::vector<pricing::Tier> tiers)
{
    directory::Agreement version;
    version.from = day(from);
    pricing::PriceRow payslip = pricing::plainPrice(Service::Payslip, version.from, {});
    payslip.tiers = std::move(tiers);
    version.prices = {payslip, pricing::plainPrice(Service::FixedFee, version.from, each("13500")),
                      pricing::plainPrice(Service::Hour, version.from, each("650"))};
    return version;
}

const std::vector<pricing::Tier> threeTiers{{1, each("64")}, {1001, each("60")}, {5001, each("56")}};

Example october()
{
    return {month("2026-10"),
            {{Service::Payslip, 1250}},
            {{{1}, "Pension reports", 28200, {}}, {{2}, "Pay statistics", 15900, {}}}};
}

pricing::Terms termsOf(const directory::Agreement &version)
{
    return pricing::termsIn(version.prices, Month::of(version.from));
}

} // namespace

TEST_CASE("An example invoice prices last month by a version that starts later", "[reports]")
{
    directory::Customer customer;
    customer.name = QStringLiteral("Norrby kommun");
    const auto draft = exampleVersion("2027-01-01", threeTiers);

    const auto invoice = given(reports::exampleInvoice(customer, draft, month("2027-01"), october()));

    CHECK(invoice.net == kr("100625.00"));
    CHECK(invoice.vatAmount == kr("25156.25"));
    CHECK(invoice.total == kr("125781.25"));
    CHECK(invoice.month == month("2026-10"));
    REQUIRE(invoice.lines.size() == 5);
    CHECK(invoice.lines[1].tierFrom == 1001);
    CHECK(invoice.lines[1].amount == kr(15000));
}

TEST_CASE("A version without an hourly rate leaves the hours out of the example", "[reports]")
{
    auto draft = exampleVersion("2027-01-01", threeTiers);
    draft.prices.pop_back();
    const auto invoice = given(reports::exampleInvoice({}, draft, month("2027-01"), october()));
    CHECK(invoice.net == kr(92500));
}

TEST_CASE("A version is shown by today's prices, kept within its own time", "[reports]")
{
    auto version = exampleVersion("2026-01-01", threeTiers);
    CHECK(reports::shownMonth(version, day("2026-11-02")) == month("2026-11"));
    CHECK(reports::shownMonth(version, day("2025-11-02")) == month("2026-01"));
    version.to = day("2026-06-30");
    CHECK(reports::shownMonth(version, day("2026-11-02")) == month("2026-06"));
}

TEST_CASE("The effect over a year is new less old, month by month", "[reports]")
{
    const auto before = termsOf(exampleVersion("2026-01-01", {{1, each("62")}}));
    const auto after = termsOf(exampleVersion("2027-01-01", threeTiers));
    std::vector<directory::VolumeRow> volumes;
    for (int back = 0; back < 12; ++back)
        volumes.push_back({month("2026-10").plus(-back), {7}, {}, Service::Payslip, 1250, {}, 0});
    volumes.push_back({month("2026-10"), {8}, {}, Service::Payslip, 99999, {}, 0});

    const auto found = given(reports::effect(before, after, {7}, volumes));

    CHECK(found.months == 12);
    CHECK(found.change() == kr(12 * 1500));
}

TEST_CASE("The prices are equal where the cheaper one changes", "[reports]")
{
    const auto plain = termsOf(exampleVersion("2026-01-01", {{1, each("62")}}));
    const auto tiers = termsOf(exampleVersion("2027-01-01", threeTiers));
    CHECK(reports::equalAt(plain, tiers, 100000) == 2000);
    CHECK(reports::equalAt(plain, plain, 100000) == std::nullopt);
    const auto dearer = termsOf(exampleVersion("2027-01-01", {{1, each("63")}}));
    CHECK(reports::equalAt(plain, dearer, 100000) == std::nullopt);
    CHECK(reports::equalAt(plain, tiers, 1500) == std::nullopt);
}

TEST_CASE("Before the equal count one price is cheaper, from it on it is not", "[reports]")
{
    rc::prop("for any two plain prices with different fixed fees", [] {
        const auto old = *rc::gen::inRange<std::int64_t>(1, 100'0000);
        const auto now = *rc::gen::inRange<std::int64_t>(1, 100'0000);
        const auto fee = *rc::gen::inRange<std::int64_t>(0, 10'000'0000);
        pricing::Terms before{
            {Service::Payslip,
             pricing::plainPrice(Service::Payslip, day("2026-01-01"), UnitPrice::ofTenThousandths(old))}};
        pricing::Terms after{
            {Service::Payslip,
             pricing::plainPrice(Service::Payslip, day("2026-01-01"), UnitPrice::ofTenThousandths(now))},
            {Service::FixedFee,
             pricing::plainPrice(Service::FixedFee, day("2026-01-01"), UnitPrice::ofTenThousandths(fee))}};
        const auto difference = [&](qint64 n) {
            const Money a = given(pricing::amountOf(after.at(Service::Payslip), n))
                + given(UnitPrice::ofTenThousandths(fee).times(1));
            const Money b = given(pricing::amountOf(before.at(Service::Payslip), n));
            return a == b ? 0 : a < b ? -1 : 1;
        };
        const auto equal = reports::equalAt(before, after, 100000);
        if (equal)
            RC_ASSERT(difference(*equal) != difference(*equal - 1));
        else
            RC_ASSERT(difference(1) * difference(100000) >= 0);
    });
}
