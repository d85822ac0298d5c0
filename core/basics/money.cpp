// SPDX-License-Identifier: MPL-2.0
#include "core/basics/money.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace paybench {

namespace {

// Wide enough for the product of any four values of 63 bits, and it throws instead of wrapping.
using Wide = boost::multiprecision::checked_int256_t;

constexpr std::int64_t tenThousandthsInHundredth = 100;

// The one rounding of the program: n / d to the nearest whole number, a half away from zero (journeys.md R-2).
Wide divRound(const Wide &n, const Wide &d)
{
    Q_ASSERT(d > 0);
    Wide quotient;
    Wide rest;
    divide_qr(n, d, quotient, rest); // both towards zero
    rest += rest;
    if (rest >= d)
        ++quotient;
    else if (-rest >= d)
        --quotient;
    return quotient;
}

std::optional<std::int64_t> narrowed(const Wide &value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

Error amountTooLarge(const QString &detail)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "basics", "The amount is larger than %1, which is the most that can be kept. Use a smaller number.")
                .arg(format::number(largestMoney.hundredths() / 100)),
            detail};
}

bool isAcceptable(const Wide &hundredths)
{
    return abs(hundredths) <= largestMoney.hundredths();
}

Result<Money> acceptedMoney(const Wide &hundredths)
{
    if (!isAcceptable(hundredths))
        return amountTooLarge(QStringLiteral("Money of %1 hundredths").arg(QString::fromStdString(hundredths.str())));
    return Money::ofHundredths(static_cast<std::int64_t>(hundredths));
}

Result<UnitPrice> acceptedPrice(const Wide &tenThousandths)
{
    if (!isAcceptable(tenThousandths / tenThousandthsInHundredth))
        return amountTooLarge(
            QStringLiteral("UnitPrice of %1 ten-thousandths").arg(QString::fromStdString(tenThousandths.str())));
    return UnitPrice::ofTenThousandths(static_cast<std::int64_t>(tenThousandths));
}

Money checkedSum(const Wide &hundredths)
{
    const std::optional<std::int64_t> sum = narrowed(hundredths);
    Q_ASSERT_X(sum, "Money", "a sum left the range of amounts");
    return Money::ofHundredths(*sum);
}

// "-12.50" from -1250 and 2.
QString plainDecimal(std::int64_t scaled, int decimals)
{
    const QString digits =
        QString::fromStdString(abs(Wide(scaled)).str()).rightJustified(decimals + 1, QLatin1Char('0'));
    const QString sign = scaled < 0 ? QStringLiteral("-") : QString();
    return sign + digits.left(digits.size() - decimals) + QLatin1Char('.') + digits.right(decimals);
}

struct Share {
    Wide amount;
    Wide rest; // what was cut off, in parts of the sum of weights
};

std::vector<Share> sharesRoundedDown(const Wide &whole, const std::vector<std::int64_t> &weights)
{
    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    Q_ASSERT_X(total > 0, "split", "no weight is above 0");
    std::vector<Share> shares(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        Q_ASSERT_X(weights[i] >= 0, "split", "a weight is below 0");
        divide_qr(Wide(whole * weights[i]), total, shares[i].amount, shares[i].rest);
    }
    return shares;
}

Wide powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Wide(10), static_cast<unsigned>(exponent));
}

// In "61,125" a person whose language has the comma as decimal sign means 61 and an eighth, in "61.125" likewise.
DecimalSign typedPriceSign(const QString &typed)
{
    const QString text = typed.trimmed();
    const QString point = QLocale().decimalPoint();
    if (text.count(point) != 1 || text.indexOf(point) != text.size() - 4)
        return DecimalSign::Detect;
    return point == QStringLiteral(",") ? DecimalSign::Comma : DecimalSign::Point;
}

// A sign with three digits after it that is neither the decimal nor the grouping sign of the language: in Swedish "61.125"
// may be 61 and an eighth, or "12.500" a fee of twelve thousand. What costs a thousand times as much is not guessed.
bool isEitherPrice(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^[-\\x{2212}+]?[1-9][0-9]{0,2}[.,][0-9]{3}$"));
    const QString text = typed.trimmed();
    if (!form.match(text).hasMatch())
        return false;
    const QString sign = text.mid(text.size() - 4, 1);
    return sign != QLocale().decimalPoint() && sign != QLocale().groupSeparator();
}

Error eitherPrice(const QString &typed)
{
    const QString text = typed.trimmed();
    const QString whole = text.chopped(4), rest = text.right(3);
    return {Error::Kind::Invalid,
            QCoreApplication::translate("basics", "“%1” can be read in two ways. Write %2 or %3.")
                .arg(text, whole + QLocale().decimalPoint() + rest, whole + QChar(0x00A0) + rest),
            {}};
}

} // namespace

Result<Ratio> Ratio::ofText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[-\\x{2212}]?[0-9]{1,9}([.,][0-9]{1,9})?$"));
    QString plain = text.trimmed();
    if (!form.match(plain).hasMatch())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "basics", "“%1” is not a decimal number. Write one below 1000000000, such as 2.8.")
                         .arg(text.left(40)),
                     {}};
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    std::int64_t scale = 1;
    for (qsizetype i = point + 1; point >= 0 && i < plain.size(); ++i)
        scale *= 10;
    const std::int64_t numerator = plain.remove(QLatin1Char('.')).toLongLong();
    const std::int64_t common = std::gcd(numerator, scale);
    return Ratio{numerator / common, scale / common};
}

bool operator==(const Ratio &a, const Ratio &b)
{
    return Wide(a.numerator) * b.denominator == Wide(b.numerator) * a.denominator;
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    const Wide numerator = Wide(a.numerator) * b.numerator;
    const Wide denominator = Wide(a.denominator) * b.denominator;
    const Wide common = gcd(numerator, denominator);
    const std::optional<std::int64_t> above = narrowed(numerator / common);
    const std::optional<std::int64_t> below = narrowed(denominator / common);
    Q_ASSERT_X(above && below, "Ratio", "a product left the range of ratios");
    return {*above, *below};
}

Result<Money> Money::times(const Ratio &ratio) const
{
    return acceptedMoney(divRound(Wide(m_hundredths) * ratio.numerator, ratio.denominator));
}

QString Money::plain() const
{
    return plainDecimal(m_hundredths, 2);
}

Result<Money> Money::ofText(const QString &text)
{
    const Result<std::int64_t> hundredths = scaledNumber(text, 2);
    if (!hundredths)
        return hundredths.error();
    return acceptedMoney(*hundredths);
}

Money operator+(Money a, Money b)
{
    return checkedSum(Wide(a.hundredths()) + b.hundredths());
}

Money operator-(Money a, Money b)
{
    return checkedSum(Wide(a.hundredths()) - b.hundredths());
}

Money operator-(Money a)
{
    return checkedSum(-Wide(a.hundredths()));
}

Money &operator+=(Money &a, Money b)
{
    return a = a + b;
}

UnitPrice UnitPrice::of(Money money)
{
    const std::optional<std::int64_t> price = narrowed(Wide(money.hundredths()) * tenThousandthsInHundredth);
    Q_ASSERT_X(price, "UnitPrice", "an amount left the range of unit prices");
    return ofTenThousandths(*price);
}

Result<Money> UnitPrice::times(std::int64_t quantity) const
{
    return times(Ratio{quantity, 1});
}

Result<Money> UnitPrice::times(const Ratio &quantity) const
{
    return acceptedMoney(
        divRound(Wide(m_tenThousandths) * quantity.numerator, Wide(quantity.denominator) * tenThousandthsInHundredth));
}

Result<UnitPrice> UnitPrice::adjusted(const Ratio &factor, std::int64_t stepTenThousandths) const
{
    Q_ASSERT(stepTenThousandths > 0);
    const Wide steps =
        divRound(Wide(m_tenThousandths) * factor.numerator, Wide(factor.denominator) * stepTenThousandths);
    return acceptedPrice(steps * stepTenThousandths);
}

QString UnitPrice::plain() const
{
    if (m_tenThousandths % tenThousandthsInHundredth == 0)
        return plainDecimal(m_tenThousandths / tenThousandthsInHundredth, 2);
    return plainDecimal(m_tenThousandths, 4);
}

Result<UnitPrice> UnitPrice::ofText(const QString &text)
{
    if (isEitherPrice(text))
        return eitherPrice(text);
    const Result<std::int64_t> tenThousandths = scaledNumber(text, 4, typedPriceSign(text));
    if (!tenThousandths)
        return tenThousandths.error();
    return acceptedPrice(*tenThousandths);
}

std::vector<Money> split(Money amount, const std::vector<std::int64_t> &weights)
{
    const Wide whole = abs(Wide(amount.hundredths()));
    std::vector<Share> shares = sharesRoundedDown(whole, weights);
    Wide left = whole;
    for (const Share &share : shares)
        left -= share.amount;

    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares[a].rest > shares[b].rest; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++shares[order[i]].amount;

    std::vector<Money> parts;
    parts.reserve(weights.size());
    for (const Share &share : shares)
        parts.push_back(checkedSum(amount.hundredths() < 0 ? Wide(-share.amount) : share.amount));
    return parts;
}

std::int64_t rounded(std::int64_t a, std::int64_t b, int decimals)
{
    const std::optional<std::int64_t> value = narrowed(divRound(Wide(a) * powerOfTen(decimals), b));
    Q_ASSERT_X(value, "rounded", "a quotient left the range of shown figures");
    return *value;
}

} // namespace paybench
