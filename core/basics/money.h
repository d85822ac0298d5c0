// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <vector>

// Exact amounts. Money is whole hundredths, a unit price whole ten-thousandths, a ratio a pair of whole numbers.
// Every rounding goes half away from zero and happens in money.cpp. Nothing here knows a currency: a centre has one.

namespace paybench {

// A quotient kept as numerator and denominator until the one rounding: an index 107.3/103.9, 17 of 31 days, 12.50 hours.
struct Ratio {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1; // above 0

    // "2.8", "2,8", "-0,5": a decimal number with at most nine decimals. Nothing else.
    static Result<Ratio> ofText(const QString &text);

    friend bool operator==(const Ratio &a, const Ratio &b); // by value: 1/2 == 2/4
};

Ratio operator*(const Ratio &a, const Ratio &b); // reduced; asserts when it does not fit

class Money {
public:
    constexpr Money() = default;
    static constexpr Money ofHundredths(std::int64_t hundredths) { return Money(hundredths); }

    constexpr std::int64_t hundredths() const { return m_hundredths; }
    constexpr bool isZero() const { return m_hundredths == 0; }

    // This amount × ratio, rounded once to hundredths. Invalid when the amount is too large.
    Result<Money> times(const Ratio &ratio) const;

    // "91000.00": plain digits with a point, for files and --json.
    QString plain() const;
    // Reads plain() and what people type ("91 000,00", "1.250,50"); at most two decimals.
    static Result<Money> ofText(const QString &text);

    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    constexpr explicit Money(std::int64_t hundredths) : m_hundredths(hundredths) {}

    std::int64_t m_hundredths = 0;
};

// Sums and differences stop the program when they leave ±92 000 000 000 000 000 kr: no input can get there,
// because amounts that are read or computed are bounded by `Money::largest`.
Money operator+(Money a, Money b);
Money operator-(Money a, Money b);
Money operator-(Money a);
Money &operator+=(Money &a, Money b);

// The largest amount that is accepted from a person, a file or a product: 10 000 000 000 000.00.
constexpr Money largestMoney = Money::ofHundredths(1'000'000'000'000'000);

class UnitPrice {
public:
    constexpr UnitPrice() = default;
    static constexpr UnitPrice ofTenThousandths(std::int64_t tenThousandths) { return UnitPrice(tenThousandths); }
    static UnitPrice of(Money money); // exact

    constexpr std::int64_t tenThousandths() const { return m_tenThousandths; }
    constexpr bool isZero() const { return m_tenThousandths == 0; }

    // Quantity × price, rounded once to hundredths. Invalid when the product is above largestMoney.
    Result<Money> times(std::int64_t quantity) const;
    Result<Money> times(const Ratio &quantity) const;
    // The price × ratio, rounded to a multiple of step (100 = 0.01, 1 = 0.0001, 10000 = whole).
    Result<UnitPrice> adjusted(const Ratio &factor, std::int64_t stepTenThousandths) const;

    QString plain() const; // "62.00", "61.2345": two decimals, or four, so that "61.125" is never written
    // As Money::ofText, at most four decimals. "61,125" has three where the default locale's decimal sign is the comma.
    static Result<UnitPrice> ofText(const QString &text);

    friend constexpr auto operator<=>(const UnitPrice &, const UnitPrice &) = default;

private:
    constexpr explicit UnitPrice(std::int64_t tenThousandths) : m_tenThousandths(tenThousandths) {}

    std::int64_t m_tenThousandths = 0;
};

// Shares of an amount by weights (each 0 or more, at least one above 0) that sum exactly to it: largest remainder,
// ties to the one listed first (journeys.md ).
std::vector<Money> split(Money amount, const std::vector<std::int64_t> &weights);

// a/b with the given decimals, half away from zero: shown figures round from the unrounded value (36.25 % → 36.3 %).
// Returned scaled: rounded(1, 3, 2) is 33. b above 0.
std::int64_t rounded(std::int64_t a, std::int64_t b, int decimals);

} // namespace paybench
