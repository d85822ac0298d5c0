// SPDX-License-Identifier: MPL-2.0
#include "core/pricing/price.h"
#include "tests/support/makers.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::pricing;

namespace {

using Rational = boost::multiprecision::cpp_rational;

const QDate january = QDate(2026, 1, 1);

Terms termsOf(const std::vector<PriceRow> &rows)
{
    return termsIn(rows, Month(2026, 10));
}

PriceRow tiered(Tiering tiering)
{
    PriceRow row = plainPrice(Service::Payslip, january, each("64.00"));
    row.tiering = tiering;
    row.tiers.push_back({1001, each("60.00")});
    row.tiers.push_back({5001, each("56.00")});
    return row;
}

OrderTime order(qint64 id, qint64 hours, qint64 minutes)
{
    return {WorkOrderId{id}, QStringLiteral("Order %1").arg(id), (hours * 60 + minutes) * 60, {}};
}

std::vector<Money> amounts(const Price &price)
{
    std::vector<Money> all;
    for (const Line &line : price.lines)
        all.push_back(line.amount);
    return all;
}

// Half away from zero, to hundredths.
std::int64_t roundedHundredths(const Rational &value)
{
    const Rational scaled = value * 100 + Rational(1, 2); // values here are never negative
    return static_cast<std::int64_t>(numerator(scaled) / denominator(scaled));
}

} // namespace

TEST_CASE("J5 the three customers of October are priced to the öre", "[pricing]")
{
    const PriceRow payslip = plainPrice(Service::Payslip, january, each("62.00"));
    const PriceRow hour = plainPrice(Service::Hour, january, each("650.00"));

    const auto norrby = price(termsOf({payslip, hour, plainPrice(Service::FixedFee, january, each("13500.00"))}),
                              {{Service::Payslip, 1250}}, {order(1, 7, 50), order(2, 4, 25)});
    REQUIRE(norrby);
    CHECK(amounts(*norrby) == std::vector<Money>{kr(77'500), kr(13'500), kr(5'200), kr(2'925)});
    CHECK(norrby->total() == kr("99125.00"));
    CHECK(norrby->lines[2].quantity == ratio("8"));
    CHECK(norrby->lines[3].quantity == ratio("4.5"));

    const auto soderby = price(termsOf({payslip, hour}), {{Service::Payslip, 980}});
    REQUIRE(soderby);
    CHECK(soderby->total() == kr("60760.00"));

    const auto viken = price(termsOf({payslip, hour, plainPrice(Service::MinimumFee, january, each("5000.00"))}),
                             {{Service::Payslip, 64}}, {order(3, 1, 8)});
    REQUIRE(viken);
    CHECK(amounts(*viken) == std::vector<Money>{kr(3'968), kr(1'032), kr("812.50")});
    CHECK(viken->lines[1].kind == Line::Kind::Lift);
    CHECK(viken->lines[1].minimum == kr(5'000));
    CHECK(viken->total() == kr("5812.50"));
    CHECK(norrby->total() + soderby->total() + viken->total() == kr("165697.50"));
}

TEST_CASE("X-11 graduated and volume tiers", "[pricing]")
{
    struct Row {
        Tiering tiering;
        qint64 count;
        int whole;
    };
    const Row row = GENERATE(values<Row>({{Tiering::Graduated, 0, 0},
                                          {Tiering::Graduated, 1000, 64'000},
                                          {Tiering::Graduated, 1150, 73'000},
                                          {Tiering::Graduated, 1250, 79'000},
                                          {Tiering::Graduated, 6000, 360'000},
                                          {Tiering::Volume, 1000, 64'000},
                                          {Tiering::Volume, 1001, 60'060},
                                          {Tiering::Volume, 1250, 75'000},
                                          {Tiering::Volume, 5000, 300'000},
                                          {Tiering::Volume, 5357, 299'992}}));
    CAPTURE(row.count, row.tiering == Tiering::Volume);
    const Result<Money> amount = amountOf(tiered(row.tiering), row.count);
    REQUIRE(amount);
    CHECK(*amount == kr(row.whole));
}

TEST_CASE("the lines of graduated tiers name their range and sum to the payslips", "[pricing]")
{
    const auto whole = price(termsOf({tiered(Tiering::Graduated)}), {{Service::Payslip, 6000}});
    REQUIRE(whole);
    REQUIRE(whole->lines.size() == 3);
    CHECK(whole->lines[0].what == QStringLiteral("Payslips 1–1,000"));
    CHECK(whole->lines[1].what == QStringLiteral("Payslips 1,001–5,000"));
    CHECK(whole->lines[2].what == QStringLiteral("Payslips from 5,001"));
    CHECK(whole->lines[2].tierTo == 0);
    CHECK(whole->lines[2].quantity == ratio("1000"));
}

TEST_CASE("classes without a price row count together with the base, others by themselves", "[pricing]")
{
    const Volume volume{{Service::Payslip, 900},
                        {Service::DeviationPayslip, 200},
                        {Service::RoundTheClockPayslip, 50},
                        {Service::ManualPayment, 3}};
    CHECK(payslips(volume) == 1150);
    PriceRow clock = plainPrice(Service::RoundTheClockPayslip, january, each("80.00"));
    const auto whole =
        price(termsOf({tiered(Tiering::Graduated), clock, plainPrice(Service::ManualPayment, january, each("450.00"))}),
              volume);
    REQUIRE(whole);
    CHECK(amounts(*whole) == std::vector<Money>{kr(64'000), kr(6'000), kr(4'000), kr(1'350)});
    CHECK(whole->lines[2].service == Service::RoundTheClockPayslip);
}

TEST_CASE("the minimum fee looks at payslips and fixed fee only, and may be the whole month", "[pricing]")
{
    const PriceRow payslip = plainPrice(Service::Payslip, january, each("62.00"));
    const PriceRow minimum = plainPrice(Service::MinimumFee, january, each("5000.00"));
    const PriceRow manual = plainPrice(Service::ManualPayment, january, each("450.00"));
    const auto quiet = price(termsOf({payslip, minimum, manual}), {{Service::ManualPayment, 20}});
    REQUIRE(quiet);
    CHECK(amounts(*quiet) == std::vector<Money>{kr(5'000), kr(9'000)});
    const auto reached = price(termsOf({payslip, minimum, plainPrice(Service::FixedFee, january, each("4938.00"))}),
                               {{Service::Payslip, 1}});
    REQUIRE(reached);
    CHECK(amounts(*reached) == std::vector<Money>{kr(62), kr(4'938)});
}

TEST_CASE("a row without tiers costs nothing from its day on", "[pricing]")
{
    PriceRow ended = plainPrice(Service::FixedFee, day("2026-10-01"), {});
    ended.tiers.clear();
    PriceRow free = ended;
    free.service = Service::Payslip;
    const std::vector<PriceRow> rows{plainPrice(Service::FixedFee, january, each("100.00")), ended, free};
    const auto whole = price(termsOf(rows), {{Service::Payslip, 7}});
    REQUIRE(whole);
    REQUIRE(whole->lines.size() == 1);
    CHECK(whole->lines[0].quantity == ratio("7"));
    CHECK(whole->total().isZero());
}

TEST_CASE("what cannot be priced is refused with its name", "[pricing]")
{
    const PriceRow payslip = plainPrice(Service::Payslip, january, each("62.00"));
    const auto message = [](const Result<Price> &result) { return result ? QString() : result.error().message; };
    CHECK(message(price({}, {{Service::Payslip, 1}})).contains(QLatin1String("Payslip has no price")));
    CHECK(message(price(termsOf({payslip}), {{Service::ManualPayment, 1}}))
              .contains(QLatin1String("Manual payment has no price")));
    CHECK(message(price(termsOf({payslip}), {}, {order(1, 1, 0)})).contains(QLatin1String("Hourly rate has no price")));
    CHECK(message(price(termsOf({payslip}), {{Service::Payslip, -1}})).contains(QLatin1String("below 0")));
    CHECK(message(price(termsOf({payslip}), {{Service::Payslip, 1'000'000'001}})).contains(QLatin1String("above")));
    const PriceRow dear = plainPrice(Service::Payslip, january, each("9999999999.00"));
    CHECK(message(price(termsOf({dear}), {{Service::Payslip, 1'000'000}})).contains(QLatin1String("larger than")));
    CHECK(price({}, {})->lines.empty());
    CHECK(price({}, {}, {order(1, 0, 0)})->lines.empty());
}

TEST_CASE("prices equal an exact rational oracle", "[pricing]")
{
    rc::prop("each line is rounded once; graduated tiers price every payslip once", [] {
        PriceRow row = plainPrice(Service::Payslip, january,
                                  UnitPrice::ofTenThousandths(*rc::gen::inRange<std::int64_t>(0, 2'000'000)));
        row.tiering = *rc::gen::element(Tiering::Graduated, Tiering::Volume);
        for (int more = *rc::gen::inRange(0, 4); more > 0; --more)
            row.tiers.push_back({row.tiers.back().from + *rc::gen::inRange<qint64>(1, 2000),
                                 UnitPrice::ofTenThousandths(*rc::gen::inRange<std::int64_t>(0, 2'000'000))});
        const qint64 count = *rc::gen::inRange<qint64>(0, 9000);
        const auto whole = price({{Service::Payslip, row}}, {{Service::Payslip, count}});
        RC_ASSERT(bool(whole));

        std::int64_t expected = 0;
        for (std::size_t i = 0; i < row.tiers.size(); ++i) {
            const qint64 end = i + 1 < row.tiers.size() ? row.tiers[i + 1].from - 1 : count;
            qint64 inTier = std::max<qint64>(0, std::min(end, count) - row.tiers[i].from + 1);
            if (row.tiering == Tiering::Volume)
                inTier = row.tiers[i].from <= count && (i + 1 == row.tiers.size() || count < row.tiers[i + 1].from)
                    ? count
                    : 0;
            expected += roundedHundredths(Rational(row.tiers[i].each.tenThousandths(), 10'000) * inTier);
        }
        RC_ASSERT(whole->total().hundredths() == expected);
        Ratio sum{0, 1};
        for (const Line &line : whole->lines)
            sum.numerator += line.quantity.numerator;
        RC_ASSERT(sum.numerator == count);
        RC_ASSERT(*amountOf(row, count) == whole->total());
    });
}

TEST_CASE("hours equal an exact rational oracle", "[pricing]")
{
    rc::prop("each order is rounded by itself", [] {
        const UnitPrice hour = UnitPrice::ofTenThousandths(*rc::gen::inRange<std::int64_t>(0, 20'000'000));
        const auto seconds = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 500'000));
        std::vector<OrderTime> orders;
        std::int64_t expected = 0;
        for (const qint64 one : seconds) {
            const BillingStep step{*rc::gen::inRange(1, 61), BillingStep::Direction::Up};
            orders.push_back({WorkOrderId{1}, QStringLiteral("Order"), one, step});
            expected += roundedHundredths(Rational(hour.tenThousandths(), 10'000) * billedMinutes(one, step) / 60);
        }
        const auto whole = price({{Service::Hour, plainPrice(Service::Hour, january, hour)}}, {}, orders);
        RC_ASSERT(bool(whole));
        RC_ASSERT(whole->total().hundredths() == expected);
    });
}
