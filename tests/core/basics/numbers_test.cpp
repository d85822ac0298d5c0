// SPDX-License-Identifier: MPL-2.0
#include "core/basics/numbers.h"
#include "tests/support/makers.h"

#include <QLocale>
#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;

TEST_CASE("J10 counts are read in every way that people group them", "[basics]")
{
    const QString text =
        GENERATE(as<QString>(), "1250", "1 250", "1.250", "1,250", " 1250 ", u"1\u00A0250"_qs, u"1\u202F250"_qs,
                 u"1\u2009250"_qs, "1250.00", "1250,0", "1.250,00", "1,250.00", "+1250");
    CAPTURE(text);
    CHECK(*wholeNumber(text) == 1250);
}

TEST_CASE("a decimal number is read exactly", "[basics]")
{
    const auto [text, decimals, expected] = GENERATE(table<QString, int, std::int64_t>({
        {"1.25", 2, 125},
        {"1,25", 2, 125},
        {"1.250", 2, 125000},
        {"1.250,5", 2, 125050},
        {"1,250.5", 2, 125050},
        {"1.250.000", 0, 1250000},
        {u"12 345 678,50"_qs, 2, 1234567850},
        {u"\u2212801 200,00"_qs, 2, -80120000},
        {"-5", 0, -5},
        {"0.250", 4, 2500},
        {"0,250", 4, 2500},
        {"1 250,125", 3, 1250125},
        {"62.0000000", 2, 6200},
        {"2,8", 1, 28},
        {"0", 4, 0},
        {"-0,00", 2, 0},
        {"007", 0, 7},
        {",5", 2, 50},
        {"9223372036854775807", 0, 9223372036854775807},
    }));
    CAPTURE(text, decimals);
    const Result<std::int64_t> number = scaledNumber(text, decimals);
    REQUIRE(number);
    CHECK(*number == expected);
}

TEST_CASE("a known decimal sign settles what the point means", "[basics]")
{
    CHECK(*scaledNumber("1.250", 2, DecimalSign::Comma) == 125000);
    CHECK(*scaledNumber("1.250", 2, DecimalSign::Point) == 125);
    CHECK(*scaledNumber("1,250", 2, DecimalSign::Comma) == 125);
    CHECK(*scaledNumber("1,250", 2, DecimalSign::Point) == 125000);
    CHECK_FALSE(scaledNumber("1.25", 2, DecimalSign::Comma));
    CHECK_FALSE(scaledNumber("1,250.5", 2, DecimalSign::Comma));
}

TEST_CASE("what is no number is refused and the sentence quotes it", "[basics]")
{
    const QString text = GENERATE(as<QString>(), "abc", "12a", "1.2.3", "1,2,3", "12 50", "1 25", "1 250 00",
                                  "1.250 000", "1e3", "0x10", "--5", "-", "5-", "12.", "12,", ".", ",", "1..2", "- 5",
                                  "12345 678", "NaN", u"\u0661\u0662"_qs, "1 ,5", "1.250,50,1", "5 %");
    CAPTURE(text);
    const Result<std::int64_t> number = scaledNumber(text, 2);
    REQUIRE_FALSE(number);
    CHECK(number.error().kind == Error::Kind::Invalid);
    CHECK(number.error().message.contains(text));
    CHECK_FALSE(wholeNumber(text));
}

TEST_CASE("the sentence says what is accepted", "[basics]")
{
    CHECK(wholeNumber("12.5").error().message == u"“12.5” is not a whole number. Write digits, such as 1250."_qs);
    CHECK(wholeNumber("  ").error().message == "A number is missing.");
    CHECK(scaledNumber("1.2345", 2).error().message.contains("too many decimals"));
    CHECK(scaledNumber("9223372036854775808", 0).error().message.contains("too large"));
    CHECK(scaledNumber("92233720368547758.08", 2).error().message.contains("too large"));
    CHECK(scaledNumber(QString(5000, u'x'), 2).error().message.size() < 150);
}

TEST_CASE("a number that a language writes is read back", "[basics]")
{
    const auto name = GENERATE("en_GB", "sv_SE", "da_DK");
    const QLocale locale(QString::fromUtf8(name));
    CAPTURE(name);
    rc::prop("with two decimals and groups", [locale] {
        const std::int64_t whole = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const std::int64_t cents = *rc::gen::inRange<std::int64_t>(0, 100);
        const QString text = locale.toString(static_cast<qint64>(whole)) + locale.decimalPoint()
            + QString::number(cents).rightJustified(2, u'0');
        RC_ASSERT(*scaledNumber(text, 2) == whole * 100 + cents);
        RC_ASSERT(*wholeNumber(locale.toString(static_cast<qint64>(whole))) == whole);
    });
}

TEST_CASE("no text at all can be read wrongly or stops the program", "[basics]")
{
    rc::prop("of the characters numbers are written with", [] {
        const auto letters =
            *rc::gen::container<std::string>(rc::gen::element('1', '2', '0', '.', ',', ' ', '-', '+', 'e'));
        const int decimals = *rc::gen::inRange(0, 5);
        const auto sign = *rc::gen::element(DecimalSign::Detect, DecimalSign::Comma, DecimalSign::Point);
        const Result<std::int64_t> number = scaledNumber(QString::fromStdString(letters), decimals, sign);
        if (!number) {
            RC_ASSERT(!number.error().message.isEmpty());
            return;
        }
        // What was read has exactly the digits that stand there, apart from zeros at either end.
        const auto significant = [](QString digits) {
            digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
            digits.remove(QRegularExpression(QStringLiteral("^0+|0+$")));
            return digits;
        };
        RC_ASSERT(significant(QString::fromStdString(letters)) == significant(QString::number(*number)));
    });
}
