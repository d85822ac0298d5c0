// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/text_encoding.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace paybench;
using namespace paybench::exchange;

namespace {

const QString file = QStringLiteral("list.csv");
const QString swedish = QStringLiteral("Räddningstjänsten;1\u00a0250;”–€”\r\nÅre;Ølstykke\r\n");

QByteArray utf16(const QString &text, bool big)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("each encoding is told by its bytes, with and without a mark", "[exchange]")
{
    const QByteArray utf8 = swedish.toUtf8();
    const QByteArray windows = *encoded(utf8, Encoding::Windows1252, false);
    const auto [bytes, encoding, marked] = GENERATE_COPY(table<QByteArray, Encoding, bool>({
        {utf8, Encoding::Utf8, false},
        {"\xEF\xBB\xBF" + utf8, Encoding::Utf8, true},
        {utf16(swedish, false), Encoding::Utf16, false},
        {utf16(swedish, true), Encoding::Utf16, false},
        {"\xFF\xFE" + utf16(swedish, false), Encoding::Utf16, true},
        {"\xFE\xFF" + utf16(swedish, true), Encoding::Utf16, true},
        {windows, Encoding::Windows1252, false},
    }));
    const auto text = decoded(bytes, file);
    REQUIRE(text);
    CHECK(QString::fromUtf8(text->text()) == swedish);
    CHECK(text->encoding == encoding);
    CHECK(text->hadMark == marked);
}

TEST_CASE("UTF-8 is read where it stands", "[exchange]")
{
    const QByteArray bytes = swedish.toUtf8();
    const auto text = decoded(bytes, file);
    REQUIRE(text);
    CHECK(text->text().data() == bytes.constData());
}

TEST_CASE("Windows-1252 has signs where Latin-1 has none", "[exchange]")
{
    const auto [byte, expected] = GENERATE(table<char, char16_t>({{'\x80', u'€'},
                                                                  {'\x85', u'…'},
                                                                  {'\x8A', u'Š'},
                                                                  {'\x93', u'“'},
                                                                  {'\x96', u'–'},
                                                                  {'\x9F', u'Ÿ'},
                                                                  {'\xA0', u'\u00a0'},
                                                                  {'\xE5', u'å'},
                                                                  {'\xFF', u'ÿ'},
                                                                  {'\x81', u'\ufffd'}}));
    const auto text = decoded(QByteArray("a;") + byte, file, Encoding::Windows1252);
    REQUIRE(text);
    CHECK(QString::fromUtf8(text->text()).back().unicode() == expected);
}

TEST_CASE("an encoding that is asked for is believed, or refused", "[exchange]")
{
    const QByteArray windows = "Norrby;l\xF6n";
    CHECK(QString::fromUtf8(decoded("\xC3\xB6", file, Encoding::Windows1252)->text()) == QStringLiteral("Ã¶"));
    CHECK(QString::fromUtf8(decoded(QByteArray("a\0b\0", 4), file, Encoding::Utf16)->text()) == QStringLiteral("ab"));
    for (const auto &refused : {decoded(windows, file, Encoding::Utf8), decoded("abc", file, Encoding::Utf16),
                                decoded(utf16(swedish, false), file, Encoding::Windows1252)}) {
        REQUIRE_FALSE(refused);
        checkSentence(refused.error());
    }
}

TEST_CASE("what is no text is refused with a sentence", "[exchange]")
{
    const QByteArray bytes = GENERATE(QByteArray("\x7F"
                                                 "ELF\x02\x01\x01\x00\x00\x00\x00\x00",
                                                 12),
                                      QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 16),
                                      QByteArray("\xFF\xFE"
                                                 "abc"),
                                      QByteArray("\xFF\xFE\x00\xD8"
                                                 "ab",
                                                 6),
                                      QByteArray(5000, '\x01'), QByteArray(5000, '\0'));
    const auto text = decoded(bytes, file);
    REQUIRE_FALSE(text);
    checkSentence(text.error());
    CHECK(text.error().message.contains(file));
}

TEST_CASE("a character that Windows-1252 lacks is named", "[exchange]")
{
    const auto bytes = encoded("Łódź", Encoding::Windows1252, false);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().message.contains(QStringLiteral("“Ł”")));
    checkSentence(bytes.error());
}

TEST_CASE("what is written in an encoding is read again as the same text", "[exchange]")
{
    rc::prop("round trip", [](const std::vector<unsigned> &codes) {
        QString text = QStringLiteral("abc;def\n"); // something to tell UTF-16 by
        for (const unsigned code : codes)
            text += QChar(static_cast<char16_t>(0x20 + code % 0x5F00));
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16}) {
            const auto bytes = encoded(text.toUtf8(), encoding, true);
            RC_ASSERT(bool(bytes));
            const auto again = decoded(*bytes, file);
            if (text.contains(QChar(0x7F)))
                continue;
            RC_ASSERT(bool(again));
            RC_ASSERT(QString::fromUtf8(again->text()) == text);
            RC_ASSERT(again->encoding == encoding);
        }
    });
}

TEST_CASE("encodings are named as in profiles", "[exchange]")
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Windows1252, Encoding::Detect})
        CHECK(encodingOfName(name(encoding).toLower()) == encoding);
    CHECK(encodingOfName(QStringLiteral("ebcdic")) == Encoding::Detect);
}
