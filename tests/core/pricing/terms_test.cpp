// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/terms.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>

using namespace paybench;
using namespace paybench::pricing;

namespace {

PriceRow tiered(Tiering tiering)
{
    PriceRow row = plainPrice(Service::Payslip, day("2027-01-01"), each("64.00"));
    row.tiering = tiering;
    row.tiers.push_back({1001, each("60.00")});
    row.tiers.push_back({5001, each("56.00")});
    return row;
}

constexpr BillingStep up15{15, BillingStep::Direction::Up};
constexpr BillingStep up30{30, BillingStep::Direction::Up};
constexpr BillingStep nearest15{15, BillingStep::Direction::Nearest};

} // namespace

TEST_CASE("X-3 time is rounded once, to the order's step", "[pricing]")
{
    struct Row {
        qint64 seconds;
        BillingStep step;
        qint64 minutes;
    };
    const Row row = GENERATE(values<Row>({{2 * 5 * 60, up30, 30},
                                          {105 * 60, up15, 105},
                                          {(7 * 60 + 50) * 60, up15, 480},
                                          {(4 * 60 + 25) * 60, up15, 270},
                                          {68 * 60, up15, 75},
                                          {0, up15, 0},
                                          {1, up15, 15},
                                          {900, up15, 15},
                                          {901, up15, 30},
                                          {7 * 60 + 29, nearest15, 0},
                                          {7 * 60 + 30, nearest15, 15},
                                          {22 * 60 + 29, nearest15, 15},
                                          {61, {1, BillingStep::Direction::Up}, 2}}));
    CAPTURE(row.seconds, row.step.minutes);
    CHECK(billedMinutes(row.seconds, row.step) == row.minutes);
}

TEST_CASE("billing what has been billed changes nothing", "[pricing]")
{
    rc::prop("billedMinutes is idempotent, a multiple of its step and never off by a step", [] {
        const auto seconds = *rc::gen::inRange<qint64>(0, 10'000'000);
        const BillingStep step{*rc::gen::inRange(1, 480),
                               *rc::gen::element(BillingStep::Direction::Up, BillingStep::Direction::Nearest)};
        const qint64 billed = billedMinutes(seconds, step);
        RC_ASSERT(billedMinutes(billed * 60, step) == billed);
        RC_ASSERT(billed % step.minutes == 0);
        RC_ASSERT(std::abs(billed * 60 - seconds) < qint64{step.minutes} * 60);
        RC_ASSERT(step.direction == BillingStep::Direction::Nearest || billed * 60 >= seconds);
    });
}

TEST_CASE("the newest price row that has begun holds in a month", "[pricing]")
{
    const std::vector<PriceRow> rows{plainPrice(Service::Payslip, day("2027-01-01"), each("64.00")),
                                     plainPrice(Service::Payslip, day("2026-01-01"), each("62.00")),
                                     plainPrice(Service::Hour, day("2026-07-01"), each("650.00"))};
    CHECK(termsIn(rows, month("2025-12")).empty());
    CHECK(termsIn(rows, month("2026-06")).size() == 1);
    const Terms december = termsIn(rows, month("2026-12"));
    CHECK(december.at(Service::Payslip).tiers.front().each == each("62.00"));
    CHECK(december.at(Service::Hour).tiers.front().each == each("650.00"));
    CHECK(termsIn(rows, month("2027-01")).at(Service::Payslip).tiers.front().each == each("64.00"));
}

TEST_CASE("price rows that cannot be used are named, each in one sentence", "[pricing]")
{
    const auto with = [](auto change) {
        std::vector<PriceRow> rows{tiered(Tiering::Graduated)};
        change(rows);
        return faults(rows);
    };
    CHECK(with([](auto &) {}).empty());
    struct Case {
        const char *says;
        std::vector<QString> found;
    };
    const std::vector<Case> cases{
        {"first of a month", with([](auto &rows) { rows[0].from = day("2027-01-02"); })},
        {"needs the day", with([](auto &rows) { rows[0].from = {}; })},
        {"has to start at 1", with([](auto &rows) { rows[0].tiers[0].from = 2; })},
        {"has to start higher", with([](auto &rows) { rows[0].tiers[2].from = 1001; })},
        {"below 0", with([](auto &rows) { rows[0].tiers[1].each = each("-0.01"); })},
        {"two price rows start", with([](auto &rows) { rows.push_back(rows[0]); })},
        {"only payslips and manual payments", with([](auto &rows) { rows[0].service = Service::Hour; })},
        {"1 minute or more", with([](auto &rows) { rows[0].step.minutes = 0; })},
    };
    for (const Case &one : cases) {
        CAPTURE(one.says);
        REQUIRE(one.found.size() == 1);
        CHECK(one.found.front().contains(QLatin1String(one.says)));
    }
}

TEST_CASE("X-11 volume prices name the counts that cost less than fewer", "[pricing]")
{
    CHECK(cliffs(tiered(Tiering::Graduated)).empty());
    const std::vector<Cliff> found = cliffs(tiered(Tiering::Volume));
    REQUIRE(found.size() == 2);
    CHECK(found[0].from == 1001);
    CHECK(found[0].to == 1066);
    CHECK(found[0].than == 1000);
    CHECK(found[0].amount == kr(64'000));
    CHECK(found[1].from == 5001);
    CHECK(found[1].to == 5357);
    CHECK(found[1].than == 5000);
    CHECK(found[1].amount == kr(300'000));
}

TEST_CASE("a cliff may lead through several tiers, and rising prices have none", "[pricing]")
{
    PriceRow row = plainPrice(Service::Payslip, day("2027-01-01"), each("100.00"));
    row.tiering = Tiering::Volume;
    row.tiers.push_back({11, each("10.00")});
    row.tiers.push_back({13, each("5.00")});
    const std::vector<Cliff> found = cliffs(row);
    REQUIRE(found.size() == 2);
    CHECK(found[0].to == 199); // 200 × 5.00 are the 1 000.00 that ten cost
    CHECK(found[1].from == 13);
    CHECK(found[1].to == 23);
    row.tiers[1].each = each("200.00");
    row.tiers[2].each = each("300.00");
    CHECK(cliffs(row).empty());
}

TEST_CASE("every service has its own key, and keys lead back", "[pricing]")
{
    std::set<QString> keys;
    for (const Service service : allServices) {
        keys.insert(key(service));
        REQUIRE(serviceOfKey(key(service)));
        CHECK(*serviceOfKey(key(service)) == service);
        CHECK(!name(service).isEmpty());
        CHECK(unit(service).startsWith(QLatin1String("kr per ")));
    }
    CHECK(keys.size() == std::size(allServices));
    const Result<Service> unknown = serviceOfKey(QStringLiteral("payslips"));
    REQUIRE(!unknown);
    CHECK(unknown.error().message.contains(QLatin1String("payslip, deviation_payslip")));
}
