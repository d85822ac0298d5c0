// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace paybench::exchange {

namespace {

constexpr qsizetype sampleLength = 64 * 1024;

// What Windows-1252 has where Latin-1 has control characters; 0 has no meaning there.
constexpr std::array<char16_t, 32> windowsHigh = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t ofWindows(unsigned char byte)
{
    if (byte < 0x80 || byte >= 0xA0)
        return byte;
    const char16_t high = windowsHigh[byte - 0x80U];
    return high ? high : char16_t(QChar::ReplacementCharacter);
}

// 0 when the character has no place; 0 itself is never asked for.
unsigned char toWindows(char16_t character)
{
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF))
        return static_cast<unsigned char>(character);
    const auto found = std::find(windowsHigh.begin(), windowsHigh.end(), character);
    return found == windowsHigh.end() ? 0 : static_cast<unsigned char>(0x80 + (found - windowsHigh.begin()));
}

Error notText(const QString &fileName)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("exchange",
                                        "%1 does not hold text. Nothing was read. Choose a CSV, XLSX or ODS file.")
                .arg(fileName),
            {}};
}

Error notIn(Encoding encoding, const QString &fileName)
{
    return {
        Error::Kind::Invalid,
        QCoreApplication::translate(
            "exchange", "%1 cannot be read as %2. Nothing was read. Choose another encoding, or let it be detected.")
            .arg(fileName, name(encoding)),
        {}};
}

// Bytes that no text has. Two in a thousand are let pass: an end-of-file mark, an old printer's page feed.
bool isBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleLength));
    qsizetype strange = 0;
    for (const char c : sample) {
        if (c == 0)
            return true;
        strange += static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }
    return strange > 1 && strange * 500 > sample.size();
}

enum class Order { None, Little, Big };

// In UTF-16 every other byte of a western text is zero.
Order orderByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i & 1] += sample[i] == 0;
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0)
        return Order::None;
    if (zeros[1] * 10 > pairs * 6 && zeros[0] * 10 < pairs)
        return Order::Little;
    if (zeros[0] * 10 > pairs * 6 && zeros[1] * 10 < pairs)
        return Order::Big;
    return Order::None;
}

Order orderByMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Order::Little;
    return bytes.startsWith("\xFE\xFF") ? Order::Big : Order::None;
}

Result<Decoded> ofUtf16(const QByteArray &bytes, Order order, bool marked, const QString &fileName)
{
    QStringDecoder decoder(order == Order::Big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(marked ? 2 : 0));
    const QStringView sample = QStringView(text).left(sampleLength);
    if (decoder.hasError() || !text.isValidUtf16() || bytes.size() % 2 != 0 || sample.contains(QChar::Null))
        return notIn(Encoding::Utf16, fileName);
    return Decoded{text.toUtf8(), 0, Encoding::Utf16, marked};
}

Decoded windowsDecoded(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char c) { return QChar(ofWindows(static_cast<unsigned char>(c))); });
    return {text.toUtf8(), 0, Encoding::Windows1252, false};
}

Result<Decoded> ofBytes(const QByteArray &bytes, const QString &fileName, Encoding wanted)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (isBinary(bytes))
        return notText(fileName);
    if (wanted != Encoding::Windows1252 && QByteArrayView(bytes).sliced(mark).isValidUtf8())
        return Decoded{bytes, mark, Encoding::Utf8, mark > 0};
    if (wanted == Encoding::Utf8)
        return notIn(wanted, fileName);
    return windowsDecoded(bytes);
}

Result<QByteArray> windowsEncoded(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QByteArray bytes(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const unsigned char byte = toWindows(text[i].unicode());
        if (byte == 0 && text[i] != QChar::Null) {
            const QString character = text.mid(i, text[i].isHighSurrogate() ? 2 : 1);
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate(
                             "exchange", "“%1” cannot be written in Windows-1252. Nothing was written. Choose UTF-8.")
                             .arg(character),
                         {}};
        }
        bytes[i] = static_cast<char>(byte);
    }
    return bytes;
}

} // namespace

Result<Decoded> decoded(const QByteArray &bytes, const QString &fileName, Encoding wanted)
{
    const Order marked = orderByMark(bytes);
    const Order found = marked != Order::None ? marked : orderByZeros(bytes);
    if (wanted == Encoding::Utf16)
        return ofUtf16(bytes, found == Order::Big ? Order::Big : Order::Little, marked != Order::None, fileName);
    if (wanted == Encoding::Detect && found != Order::None) {
        // A picture may look like UTF-16 for a while; then it is a binary file, and not a badly encoded one.
        const auto text = ofUtf16(bytes, found, marked != Order::None, fileName);
        return text ? text : Result<Decoded>(notText(fileName));
    }
    return found == Order::None ? ofBytes(bytes, fileName, wanted) : Result<Decoded>(notIn(wanted, fileName));
}

Result<QByteArray> encoded(const QByteArray &utf8, Encoding encoding, bool withMark)
{
    if (encoding == Encoding::Windows1252)
        return windowsEncoded(utf8);
    if (encoding != Encoding::Utf16)
        return withMark ? QByteArray("\xEF\xBB\xBF") + utf8 : utf8;
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::Stateless);
    const QByteArray text = encoder.encode(QString::fromUtf8(utf8));
    return withMark ? QByteArray("\xFF\xFE") + text : text;
}

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Detect:
        break;
    }
    return QStringLiteral("detect");
}

Encoding encodingOfName(const QString &text)
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Windows1252}) {
        if (name(encoding).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return Encoding::Detect;
}

} // namespace paybench::exchange
