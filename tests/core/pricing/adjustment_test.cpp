// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/adjustment.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::pricing;

namespace {

const QDate nextYear = QDate(2027, 1, 1);

UnitPrice priceAfter(const char *before, const Ratio &by, std::int64_t step)
{
    const auto row = adjusted(plainPrice(Service::Payslip, QDate(2026, 1, 1), each(before)), by, step, nextYear);
    REQUIRE(row);
    return row->tiers.front().each;
}

} // namespace

TEST_CASE("J4 prices of a new year", "[pricing]")
{
    struct Row {
        const char *before;
        IndexRule rule;
        const char *index;
        const char *efficiency;
        std::int64_t step;
        const char *after;
    };
    constexpr IndexRule owners = IndexRule::IndexAndEfficiency;
    constexpr IndexRule indexOnly = IndexRule::IndexOnly;
    const Row row = GENERATE(values<Row>({{"62.00", indexOnly, "2.8", "1.0", 100, "63.74"},
                                          {"62.00", indexOnly, "2,8", "1,0", 100, "63.74"},
                                          {"650.00", indexOnly, "2.8", "1.0", 100, "668.20"},
                                          {"62.00", owners, "2.8", "1.0", 100, "63.10"},
                                          {"650.00", owners, "2.8", "1.0", 100, "661.52"},
                                          {"62.00", IndexRule::FixedPrice, "2.8", "1.0", 100, "62.00"},
                                          {"900.00", indexOnly, "2.7", "0", 100, "924.30"},
                                          {"900.00", indexOnly, "2.7", "0", 10'000, "924.00"},
                                          {"61.2345", indexOnly, "2.8", "0", 1, "62.9491"},
                                          {"61.2345", indexOnly, "2.8", "0", 100, "62.95"},
                                          {"62.00", indexOnly, "-0,5", "0", 100, "61.69"},
                                          {"62.00", owners, "2.123456789", "1.987654321", 100, "62.06"}}));
    CAPTURE(row.before, row.index, row.step);
    const Adjustment by{ratio(row.index), ratio(row.efficiency)};
    CHECK(priceAfter(row.before, factor(row.rule, by), row.step) == each(row.after));
}

TEST_CASE("J4 a year of payslips at the owners' new price", "[pricing]")
{
    const Ratio by = factor(IndexRule::IndexAndEfficiency, {ratio("2.8"), ratio("1.0")});
    CHECK(by == ratio("1.01772"));
    const UnitPrice after = priceAfter("62.00", by, 100);
    const auto difference = UnitPrice::ofTenThousandths(after.tenThousandths() - each("62.00").tenThousandths());
    CHECK(*difference.times(300'000) == kr(330'000));
}

TEST_CASE("an index outside 0 to 10 % is asked about first", "[pricing]")
{
    const auto asked = [](const char *index, const char *efficiency) {
        const std::vector<QString> all = questions({ratio(index), ratio(efficiency)});
        return all.empty() ? QString() : all.front();
    };
    CHECK(asked("2.8", "1.0").isEmpty());
    CHECK(asked("0", "0").isEmpty());
    CHECK(asked("10", "10").isEmpty());
    CHECK(asked("28", "0").endsWith(QStringLiteral("by 28%?")));
    CHECK(asked("10,01", "0").endsWith(QStringLiteral("by 10.01%?")));
    CHECK(asked("-0.5", "0").endsWith(QStringLiteral("Lower the prices by 0.5%?")));
    CHECK(asked("2", "11").contains(QStringLiteral("efficiency requirement")));
    CHECK(questions({ratio("-1"), ratio("-1")}).size() == 2);
}

TEST_CASE("a new row keeps tiers and step, loses its id and starts on the day", "[pricing]")
{
    PriceRow row = plainPrice(Service::Payslip, QDate(2026, 1, 1), each("64.00"));
    row.id = PriceRowId{7};
    row.tiers.push_back({1001, each("60.00")});
    const auto next = adjusted(row, factor(IndexRule::IndexOnly, {ratio("2.8"), ratio("0")}), 100, nextYear);
    REQUIRE(next);
    CHECK(!next->id);
    CHECK(next->from == nextYear);
    CHECK(next->tiers == std::vector<Tier>{{1, each("65.79")}, {1001, each("61.68")}});
    CHECK(row.tiers.front().each == each("64.00"));
}

TEST_CASE("percentages beyond sense are refused and never end the program", "[pricing]")
{
    const PriceRow row = plainPrice(Service::Payslip, QDate(2026, 1, 1), each("62.00"));
    const char *const index = GENERATE("-100", "-200", "999999999", "900", "-999999999.999999999");
    CAPTURE(index);
    const auto next = adjusted(row, factor(IndexRule::IndexAndEfficiency, {ratio(index), ratio("0")}), 100, nextYear);
    REQUIRE(!next);
    CHECK(next.error().message.contains(QStringLiteral("were not changed")));
}

TEST_CASE("factors of any typed percentages fit", "[pricing]")
{
    rc::prop("and are the product of both", [] {
        const auto percent = rc::gen::inRange<std::int64_t>(-99'000'000, 300'000'000); // six decimals
        const std::int64_t index = *percent;
        const std::int64_t efficiency = *rc::gen::inRange<std::int64_t>(0, 99'000'000);
        const Adjustment by{{index, 1'000'000}, {efficiency, 1'000'000}};
        const Ratio both = factor(IndexRule::IndexAndEfficiency, by);
        const Ratio one = factor(IndexRule::IndexOnly, by);
        RC_ASSERT((one == Ratio{100'000'000 + index, 100'000'000}));
        RC_ASSERT((both == one * Ratio{100'000'000 - efficiency, 100'000'000}));
    });
}
