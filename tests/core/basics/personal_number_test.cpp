// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;

namespace {

QString found(const QString &text)
{
    QStringList numbers;
    for (const PersonalNumber &number : personalNumbers(text))
        numbers += text.mid(number.start, number.length);
    return numbers.join(u'|');
}

// The nine digits with the check digit that makes their Luhn sum right.
QString withCheckDigit(const QString &nine)
{
    int sum = 0;
    for (qsizetype i = 0; i < nine.size(); ++i) {
        const int digit = nine[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return nine + QString::number((10 - sum % 10) % 10);
}

} // namespace

TEST_CASE("R-10 a Swedish personal number is found however it is written", "[basics]")
{
    const QString number =
        GENERATE(as<QString>(), "811228-9874", "8112289874", "19811228-9874", "198112289874", "811228+9874",
                 "811228 9874", "811228 - 9874", u"811228\u00A09874"_qs, u"811228\u20139874"_qs, u"811228\u22129874"_qs,
                 u"811228\u20119874"_qs, withCheckDigit("000229000"));
    const QString text =
        GENERATE(as<QString>(), "%1", "Anna (%1) ringde", "pnr:%1.", "id%1", "%1, se bilaga", "rad\n%1\nrad");
    CAPTURE(number, text);
    CHECK(found(text.arg(number)) == number);
}

TEST_CASE("co-ordination numbers have 60 added to the day", "[basics]")
{
    CHECK(found(withCheckDigit("701063239").insert(6, u'-')) == "701063-2391");
    CHECK(found(withCheckDigit("811291987")) == withCheckDigit("811291987"));
    CHECK(found(withCheckDigit("811292987")).isEmpty());
    CHECK(found(withCheckDigit("810290987")).isEmpty()); // 30 February
}

TEST_CASE("Danish CPR numbers are found by form or by the word before", "[basics]")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {"070761-4285", "070761-4285"},
        {"Ring 010170-1234 i dag", "010170-1234"},
        {"290200-1234", "290200-1234"},
        {"CPR 0101701234", "0101701234"},
        {"cpr-nr. 010170 1234", "010170 1234"},
        {"CPR-nummer: 0101701234", "0101701234"},
        {u"CPR\u00A0610170-1234"_qs, "610170-1234"},
        {"0101701234", ""},
        {"CPR 1234567890", ""},
        {"310270-1234", ""},
        {"610170-1234", ""},
        {"290201-1230", ""},
    }));
    CAPTURE(text);
    CHECK(found(text) == expected);
}

TEST_CASE("other numbers are left alone", "[basics]")
{
    const QString text = GENERATE(as<QString>(),
                                  "212000-2049", // Heby kommun
                                  "556677-8899", // a company
                                  "5566778899", //
                                  "SE556677889901", // its VAT number
                                  "202100-5489", // an authority
                                  "769600-0000", // an association
                                  "811228-9875", // wrong check digit
                                  "811328-9874", // month 13
                                  "070-123 45 67", // phone
                                  "0701234567", //
                                  "+46701234567", //
                                  "08-508 000 00", //
                                  "0046 70 123 45 67", //
                                  "+45 12 34 56 78", //
                                  "Faktura 8112289874", // as an OCR number it would have such a check digit too
                                  "OCR: 8112289874", //
                                  "faktura nr 261014-0001", //
                                  "tel. 0701234569", //
                                  "2026-10-14 09:05", //
                                  "20261014-20261031", //
                                  "1 234 567 890,50", //
                                  "0.8112289874", //
                                  "8112289874.50", //
                                  "181122898741", //
                                  "98112289874", //
                                  "SE45 5000 0000 0583 9825 7466", //
                                  "7 h 50 min");
    CAPTURE(text);
    CHECK(found(text) == "");
    CHECK(masked(text) == text);
    CHECK(withoutPersonalNumber(text));
}

TEST_CASE("a word that only sounds like a phone does not hide a number", "[basics]")
{
    CHECK(found("hotel 8112289874") == "8112289874");
    CHECK(found("konto 8112289874") == "8112289874");
    CHECK(found("faktura 811228-9874") == "811228-9874");
    CHECK(found("tel 08-12 34 56, pnr 8112289874") == "8112289874");
}

TEST_CASE("several numbers are found in the order of the text and masked", "[basics]")
{
    const QString text = u"A 811228-9874, B 19811228-9874 och C CPR 0101701234; 212000-2049"_qs;
    CHECK(found(text) == "811228-9874|19811228-9874|0101701234");
    CHECK(masked(text) == u"A ••••••-••••, B ••••••••-•••• och C CPR ••••••••••; 212000-2049"_qs);
    CHECK(personalNumbers(masked(text)).empty());
}

TEST_CASE("text with a personal number is refused with one sentence", "[basics]")
{
    const Done refused = withoutPersonalNumber("811228-9874");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().message
          == "The text holds a personal number, so it was not saved. Remove the number and try again.");
    CHECK_FALSE(refused.error().message.contains("811228"));
    CHECK(withoutPersonalNumber(""));
}

TEST_CASE("every number with a real date and check digit is found, and no number with another check digit", "[basics]")
{
    rc::prop("from 1900 to 2026", [] {
        const QDate birthday = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 46000));
        const QString serial = QString::number(*rc::gen::inRange(0, 1000)).rightJustified(3, u'0');
        const QString number = withCheckDigit(birthday.toString(QStringLiteral("yyMMdd")) + serial);
        RC_ASSERT(found(number) == number);
        RC_ASSERT(found(birthday.toString(QStringLiteral("yyyy")).left(2) + number) != QString());
        const QString wrong =
            number.left(9) + QString::number((number[9].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(found(wrong).isEmpty());
        RC_ASSERT(masked(number) == QString(10, QChar(0x2022)));
    });
}
