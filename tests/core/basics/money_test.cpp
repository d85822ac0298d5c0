// SPDX-License-Identifier: MPL-2.0
#include "core/basics/money.h"
#include "tests/support/makers.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <numeric>

using namespace paybench;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

namespace {

// The slow and certain way: an exact fraction, then the nearest whole number, a half away from zero.
cpp_int nearest(const cpp_rational &exact)
{
    const cpp_rational shifted = abs(exact) + cpp_rational(1, 2);
    const cpp_int whole = numerator(shifted) / denominator(shifted);
    return exact < 0 ? cpp_int(-whole) : whole;
}

rc::Gen<std::int64_t> between(std::int64_t least, std::int64_t most)
{
    return rc::gen::inRange<std::int64_t>(least, most + 1);
}

rc::Gen<Ratio> ratios()
{
    return rc::gen::build<Ratio>(rc::gen::set(&Ratio::numerator, between(-1'000'000'000, 1'000'000'000)),
                                 rc::gen::set(&Ratio::denominator, between(1, 1'000'000'000)));
}

void agrees(const Result<Money> &result, const cpp_rational &exactHundredths)
{
    const cpp_int expected = nearest(exactHundredths);
    if (abs(expected) > largestMoney.hundredths()) {
        RC_ASSERT(!result);
        RC_ASSERT(!result.error().message.isEmpty());
        return;
    }
    RC_ASSERT(bool(result));
    RC_ASSERT(cpp_int(result->hundredths()) == expected);
}

Money sum(const std::vector<Money> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Money());
}

} // namespace

TEST_CASE("X-2 half a hundredth rounds away from zero", "[basics]")
{
    const auto [price, quantity, expected] = GENERATE(table<const char *, int, const char *>({
        {"0.0050", 1, "0.01"},
        {"-0.0050", 1, "-0.01"},
        {"0.0049", 1, "0.00"},
        {"-0.0049", 1, "0.00"},
        {"0.0050", 3, "0.02"},
        {"0.0150", 1, "0.02"},
        {"0.0250", 1, "0.03"},
        {"62.00", 25000, "1550000.00"},
        {"62.00", -25, "-1550.00"},
        {"62.00", 0, "0.00"},
    }));
    CAPTURE(price, quantity);
    CHECK(*each(price).times(quantity) == kr(expected));
}

TEST_CASE("X-2 ten thousand lines of 0.10 are 1000.00", "[basics]")
{
    Money total;
    for (int line = 0; line < 10'000; ++line)
        total += kr("0.10");
    CHECK(total == kr(1000));
}

TEST_CASE("J3 and J4 products come out to the hundredth", "[basics]")
{
    CHECK(*each("62.00").times(1150) == kr(71300));
    CHECK(*kr(933600).times({25, 100}) == kr(233400));
    CHECK(*each("25.76").times(1150) == kr(29624));
    CHECK(*kr(100).times({17, 31}) == kr("54.84"));
    CHECK(*kr(1000).times(ratio("1.073") * Ratio{1000, 1039}) == kr("1032.72"));
    CHECK(*each("650.00").times(Ratio{25, 2}) == kr(8125));
}

TEST_CASE("J4 a price times an index rounds to the agreed step", "[basics]")
{
    const auto [old, factor, step, expected] = GENERATE(table<const char *, const char *, int, const char *>({
        {"62.00", "1.028", 100, "63.74"},
        {"650.00", "1.028", 100, "668.20"},
        {"62.00", "1.01772", 100, "63.10"},
        {"650.00", "1.01772", 100, "661.52"},
        {"900.00", "1.027", 100, "924.30"},
        {"900.00", "1.027", 10000, "924.00"},
        {"61.2345", "1.028", 1, "62.9491"},
        {"61.2345", "1.028", 100, "62.95"},
        {"0.50", "1", 10000, "1.00"},
        {"-0.50", "1", 10000, "-1.00"},
        {"0.4999", "1", 10000, "0.00"},
        {"62.00", "0.99", 5000, "61.50"},
    }));
    CAPTURE(old, factor, step);
    CHECK(*each(old).adjusted(ratio(factor), step) == each(expected));
}

TEST_CASE("what is too large is refused with a sentence", "[basics]")
{
    CHECK(UnitPrice::of(largestMoney).times(1));
    CHECK_FALSE(UnitPrice::of(largestMoney).times(2));
    CHECK_FALSE(UnitPrice::of(largestMoney).times(std::numeric_limits<std::int64_t>::max()));
    CHECK_FALSE(UnitPrice::of(largestMoney).times(std::numeric_limits<std::int64_t>::min()));
    CHECK_FALSE(UnitPrice::of(largestMoney).adjusted({3, 2}, 100));
    CHECK_FALSE(largestMoney.times({101, 100}));
    CHECK_FALSE(Money::ofText("10000000000000.01"));
    CHECK(Money::ofText("10000000000000.00"));
    const Result<Money> tooLarge = largestMoney.times({-3, 2});
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().kind == Error::Kind::Invalid);
    CHECK(tooLarge.error().message
          == "The amount is larger than 10,000,000,000,000, which is the most that can be kept. Use a smaller number.");
}

TEST_CASE("quantity times price equals the exact fraction, rounded once", "[basics]")
{
    rc::prop("for whole quantities", [] {
        const std::int64_t price = *between(-1'000'000'000'000, 1'000'000'000'000);
        const std::int64_t quantity = *between(-10'000'000, 10'000'000);
        agrees(UnitPrice::ofTenThousandths(price).times(quantity), cpp_rational(cpp_int(price) * quantity, 100));
    });
    rc::prop("for quotients", [] {
        const std::int64_t price = *between(-100'000'000'000'000, 100'000'000'000'000);
        const Ratio quantity = *ratios();
        agrees(UnitPrice::ofTenThousandths(price).times(quantity),
               cpp_rational(cpp_int(price) * quantity.numerator, cpp_int(quantity.denominator) * 100));
    });
    rc::prop("for any values at all", [] {
        const auto price = *rc::gen::arbitrary<std::int64_t>();
        const auto quantity = *rc::gen::arbitrary<std::int64_t>();
        agrees(UnitPrice::ofTenThousandths(price).times(quantity), cpp_rational(cpp_int(price) * quantity, 100));
    });
}

TEST_CASE("a price list full of exact halves is priced right", "[basics]")
{
    rc::prop("half hundredths, with and without 5 % off", [] {
        const std::int64_t price = *between(-20'000, 20'000) * 50;
        const std::int64_t quantity = *between(-2'000, 2'000);
        const std::int64_t kept = *rc::gen::element<std::int64_t>(100, 95);
        agrees(UnitPrice::ofTenThousandths(price).times(Ratio{quantity * kept, 100}),
               cpp_rational(cpp_int(price) * quantity * kept, 10'000));
    });
    rc::prop("a yearly fee by the month", [] {
        const std::int64_t fee = *between(-100'000'000, 100'000'000);
        const std::int64_t months = *between(1, 12);
        agrees(Money::ofHundredths(fee).times({months, 12}), cpp_rational(cpp_int(fee) * months, 12));
    });
}

TEST_CASE("an amount times a quotient equals the exact fraction", "[basics]")
{
    rc::prop("for any amount", [] {
        const std::int64_t amount = *between(-largestMoney.hundredths(), largestMoney.hundredths());
        const Ratio factor = *ratios();
        agrees(Money::ofHundredths(amount).times(factor),
               cpp_rational(cpp_int(amount) * factor.numerator, factor.denominator));
    });
}

TEST_CASE("an adjusted price is the nearest multiple of the step", "[basics]")
{
    rc::prop("for any factor", [] {
        const std::int64_t price = *between(-10'000'000'000, 10'000'000'000);
        const Ratio factor = *ratios();
        const std::int64_t step = *rc::gen::element<std::int64_t>(1, 10, 100, 1'000, 2'500, 5'000, 10'000);
        const cpp_rational steps(cpp_int(price) * factor.numerator, cpp_int(factor.denominator) * step);
        const cpp_int expected = nearest(steps) * step;
        const Result<UnitPrice> adjusted = UnitPrice::ofTenThousandths(price).adjusted(factor, step);
        if (abs(expected) / 100 > largestMoney.hundredths())
            RC_ASSERT(!adjusted);
        else
            RC_ASSERT((adjusted && cpp_int(adjusted->tenThousandths()) == expected)); // a captured && looks at both sides
    });
}

TEST_CASE("a credit is the exact negative of its debit", "[basics]")
{
    rc::prop("in products, splits and shown quotients", [] {
        const std::int64_t value = *between(0, 1'000'000'000);
        const Ratio quantity{*between(0, 100'000), *between(1, 1'000)};
        const Result<Money> debit = UnitPrice::ofTenThousandths(value).times(quantity);
        const Result<Money> credit = UnitPrice::ofTenThousandths(-value).times(quantity);
        RC_ASSERT(*credit == -*debit);
        RC_ASSERT(rounded(-value, quantity.denominator, 2) == -rounded(value, quantity.denominator, 2));

        const std::vector<std::int64_t> weights{*between(1, 1'000), *between(0, 1'000), *between(0, 1'000)};
        const std::vector<Money> debits = split(Money::ofHundredths(value), weights);
        const std::vector<Money> credits = split(Money::ofHundredths(-value), weights);
        for (std::size_t i = 0; i < debits.size(); ++i)
            RC_ASSERT(credits[i] == -debits[i]);
    });
}

TEST_CASE("X-7 shares sum to the whole and the first listed takes the rest", "[basics]")
{
    const std::vector<Money> sevenths = split(kr(780000), {1, 1, 1, 1, 1, 1, 1});
    REQUIRE(sevenths.size() == 7);
    CHECK(sevenths[0] == kr("111428.58"));
    for (std::size_t i = 1; i < sevenths.size(); ++i)
        CHECK(sevenths[i] == kr("111428.57"));

    CHECK(split(kr(100000), {90000, 60000, 50000}) == std::vector{kr(45000), kr(30000), kr(25000)});
    CHECK(split(kr("0.01"), {0, 1, 1}) == std::vector{kr(0), kr("0.01"), kr(0)});
    CHECK(split(kr("-0.01"), {1, 1}) == std::vector{kr("-0.01"), kr(0)});
    CHECK(split(kr("0.05"), {1, 3}) == std::vector{kr("0.01"), kr("0.04")});
}

TEST_CASE("X-2 any amount split by any weights sums exactly back", "[basics]")
{
    rc::prop("and every share is less than a hundredth from its exact part", [] {
        const std::int64_t amount = *rc::gen::arbitrary<std::int64_t>();
        RC_PRE(amount > std::numeric_limits<std::int64_t>::min());
        auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::oneOf(between(0, 10), between(0, std::numeric_limits<std::int64_t>::max() - 1))));
        const cpp_int total = std::accumulate(weights.begin(), weights.end(), cpp_int(0));
        RC_PRE(total > 0);
        const std::vector<Money> parts = split(Money::ofHundredths(amount), weights);
        RC_ASSERT(parts.size() == weights.size());
        RC_ASSERT(sum(parts).hundredths() == amount);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const cpp_rational exact(cpp_int(amount) * weights[i], total);
            RC_ASSERT(abs(cpp_rational(parts[i].hundredths()) - exact) < 1);
        }
    });
    rc::prop("a larger remainder never gets less than a smaller one, and ties go to the first listed", [] {
        const Money amount = Money::ofHundredths(*between(0, 1'000));
        const auto weights = *rc::gen::container<std::vector<std::int64_t>>(7, between(0, 20));
        const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        RC_PRE(total > 0);
        const std::vector<Money> parts = split(amount, weights);
        for (std::size_t a = 0; a < parts.size(); ++a) {
            for (std::size_t b = a + 1; b < parts.size(); ++b) {
                const std::int64_t restA = amount.hundredths() * weights[a] % total;
                const std::int64_t restB = amount.hundredths() * weights[b] % total;
                const bool upA = parts[a].hundredths() > amount.hundredths() * weights[a] / total;
                const bool upB = parts[b].hundredths() > amount.hundredths() * weights[b] / total;
                RC_ASSERT(!(upB && !upA) || restB > restA);
                RC_ASSERT(!(upA && !upB) || restA >= restB);
            }
        }
    });
}

TEST_CASE("a shown figure rounds from the unrounded value", "[basics]")
{
    const auto [a, b, decimals, expected] = GENERATE(table<int, int, int, int>({
        {1, 3, 2, 33},
        {2, 3, 2, 67},
        {3625, 100, 1, 363}, // 36.25 % is shown as 36.3 %
        {-3625, 100, 1, -363},
        {3624999, 100000, 1, 362},
        {1, 2, 0, 1},
        {-1, 2, 0, -1},
        {0, 7, 3, 0},
        {625, 10, 0, 63}, // 62.5
        {580, 160, 1, 36}, // 3.625 has the digit 6 at one decimal
    }));
    CAPTURE(a, b, decimals);
    CHECK(rounded(a, b, decimals) == expected);
}

TEST_CASE("plain amounts are digits with a point", "[basics]")
{
    const auto [hundredths, expected] = GENERATE(table<std::int64_t, QString>({
        {0, "0.00"},
        {1, "0.01"},
        {-1, "-0.01"},
        {-150, "-1.50"},
        {9100000, "91000.00"},
        {std::numeric_limits<std::int64_t>::min(), "-92233720368547758.08"},
    }));
    CHECK(Money::ofHundredths(hundredths).plain() == expected);
}

TEST_CASE("a plain price has two decimals, or four where two do not do", "[basics]")
{
    const auto [tenThousandths, expected] = GENERATE(table<std::int64_t, QString>({
        {620000, "62.00"},
        {612345, "61.2345"},
        {611250, "61.1250"},
        {-5, "-0.0005"},
        {100, "0.01"},
    }));
    CHECK(UnitPrice::ofTenThousandths(tenThousandths).plain() == expected);
}

TEST_CASE("amounts and prices survive being written and read in every language", "[basics]")
{
    const auto locale = GENERATE("en_GB", "sv_SE", "da_DK");
    const InLanguage language(locale);
    CAPTURE(locale);
    rc::prop("as plain text", [] {
        const Money money = Money::ofHundredths(*between(-largestMoney.hundredths(), largestMoney.hundredths()));
        const UnitPrice price = UnitPrice::ofTenThousandths(*between(-100'000'000, 100'000'000));
        RC_ASSERT(*Money::ofText(money.plain()) == money);
        RC_ASSERT(*UnitPrice::ofText(price.plain()) == price);
    });
}

TEST_CASE("what people type is read as an amount", "[basics]")
{
    CHECK(*Money::ofText("91000.00") == kr(91000));
    CHECK(*Money::ofText("91 000,00") == kr(91000));
    CHECK(*Money::ofText("1.250,50") == kr("1250.50"));
    CHECK(*Money::ofText("1,250.50") == kr("1250.50"));
    CHECK(*Money::ofText("64") == kr(64));
    CHECK(*Money::ofText("-0,5") == kr("-0.50"));
    CHECK_FALSE(Money::ofText("0.005"));
    CHECK_FALSE(Money::ofText("sixty"));
    CHECK_FALSE(Money::ofText(""));
    CHECK(*UnitPrice::ofText("61,2345") == each("61.2345"));
    CHECK_FALSE(UnitPrice::ofText("61,23456"));
    CHECK_FALSE(UnitPrice::ofText("100000000000000"));
}

TEST_CASE("a price with three decimals is read by the decimal sign of the language", "[basics]")
{
    const auto [locale, text, expected] = GENERATE(table<const char *, QString, const char *>({
        {"sv_SE", "61,125", "61.1250"},
        {"da_DK", "61,125", "61.1250"},
        {"da_DK", "1.250", "1250.00"},
        {"en_GB", "61.125", "61.1250"},
        {"en_GB", "1,250", "1250.00"},
    }));
    const InLanguage language(locale);
    CAPTURE(locale, text);
    CHECK(*UnitPrice::ofText(text) == each(expected));
}

TEST_CASE("a price that could be a thousand times another is not guessed", "[basics]")
{
    const InLanguage language("sv_SE");
    const auto typed = GENERATE(as<QString>(), "61.125", "12.500", "-1.250");
    const auto price = UnitPrice::ofText(typed);
    REQUIRE_FALSE(price);
    CHECK(price.error().message.contains(QString(typed).replace(u'.', u',')));
    CHECK(price.error().message.contains(QString(typed).replace(u'.', QChar(0xA0))));
    // Where nothing can be mistaken the point is a decimal sign in every language (J4).
    CHECK(*UnitPrice::ofText("61.12") == *UnitPrice::ofText("61,12"));
    CHECK(*UnitPrice::ofText("61.1250") == each("61.1250"));
    CHECK(*UnitPrice::ofText("0.125") == each("0.1250"));
    CHECK(*UnitPrice::ofText("1 250") == each("1250.00"));
}

TEST_CASE("a ratio is a decimal number and nothing else", "[basics]")
{
    CHECK(*Ratio::ofText("2.8") == Ratio{14, 5});
    CHECK(*Ratio::ofText("2,8") == Ratio{28, 10});
    CHECK(*Ratio::ofText("-0,5") == Ratio{-1, 2});
    CHECK(*Ratio::ofText(QString(QChar(0x2212)) + "0,5") == Ratio{-1, 2});
    CHECK(*Ratio::ofText("1.250") == Ratio{5, 4});
    CHECK(*Ratio::ofText(" 28 ") == Ratio{28, 1});
    CHECK(*Ratio::ofText("999999999.999999999") == Ratio{999'999'999'999'999'999, 1'000'000'000});
    const QString refused = GENERATE(as<QString>(), "", "1 250", "1.250,5", "2.8.1", "0.1234567891", "1e3", ".5", "5.",
                                     "+1", "1/2", "1000000000");
    CAPTURE(refused);
    REQUIRE_FALSE(Ratio::ofText(refused));
    CHECK(Ratio::ofText(refused).error().message.endsWith("such as 2.8."));
}

TEST_CASE("ratios are equal by value and multiply exactly", "[basics]")
{
    CHECK(Ratio{1, 2} == Ratio{2, 4});
    CHECK_FALSE(Ratio{1, 2} == Ratio{-2, 4});
    const Ratio product = Ratio{1028, 1000} * Ratio{99, 100};
    CHECK(product == Ratio{101772, 100000});
    CHECK(product.denominator == 25000);
    const Ratio large{std::numeric_limits<std::int64_t>::max(), 3};
    CHECK(large * Ratio{3, std::numeric_limits<std::int64_t>::max()} == Ratio{1, 1});
}

TEST_CASE("an amount is the same price, exactly", "[basics]")
{
    CHECK(UnitPrice::of(kr("62.01")).tenThousandths() == 620100);
    CHECK(UnitPrice::of(kr(0)).isZero());
    CHECK(kr(0).isZero());
    CHECK(kr(5) - kr(7) == -kr(2));
    CHECK(kr(5) + kr("0.01") > kr(5));
}
