// SPDX-License-Identifier: MPL-2.0
#include "core/basics/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>

namespace paybench {

namespace {

// A number taken apart: the sign, the digits before the decimal sign without their grouping, and those after it.
struct NumberParts {
    bool negative = false;
    QString whole;
    QString fraction;
};

bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString quoted(const QString &text)
{
    return text.size() <= 40 ? text : text.left(39) + QChar(0x2026);
}

Error notANumber(const QString &text, int decimals)
{
    if (text.trimmed().isEmpty())
        return {Error::Kind::Invalid, QCoreApplication::translate("basics", "A number is missing."), {}};
    if (decimals == 0)
        return {Error::Kind::Invalid,
                QCoreApplication::translate("basics", "“%1” is not a whole number. Write digits, such as 1250.")
                    .arg(quoted(text)),
                {}};
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "basics", "“%1” is not a number. Write digits with at most %n decimal(s), such as 1250.50.", nullptr,
                decimals)
                .arg(quoted(text)),
            {}};
}

Error tooManyDecimals(const QString &text, int decimals)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("basics", "“%1” has too many decimals. Write at most %n decimal(s).", nullptr,
                                        decimals)
                .arg(quoted(text)),
            {}};
}

Error tooLarge(const QString &text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("basics", "“%1” is too large. Write a smaller number.").arg(quoted(text)),
            {}};
}

// Takes the sign off and makes every kind of blank a plain one.
QString unsignedText(const QString &text, bool &negative)
{
    QString plain = text.trimmed();
    for (QChar &c : plain) {
        if (c == QChar(0x00A0) || c == QChar(0x2009) || c == QChar(0x202F))
            c = u' ';
    }
    negative = plain.startsWith(u'-') || plain.startsWith(QChar(0x2212));
    return negative || plain.startsWith(u'+') ? plain.mid(1) : plain;
}

// "1.250" is a thousand and a quarter; "0.250" and "1 250.250" are not, because nobody groups like that.
bool looksGrouped(const QString &text, qsizetype sign)
{
    const QStringView before = QStringView(text).left(sign);
    const QStringView after = QStringView(text).mid(sign + 1);
    return after.size() == 3 && onlyDigits(after) && !before.isEmpty() && before.size() <= 3 && onlyDigits(before)
        && before[0] != u'0';
}

// The place of the decimal sign, or -1 when there is none.
qsizetype decimalPlace(const QString &text, DecimalSign sign)
{
    if (sign != DecimalSign::Detect)
        return text.lastIndexOf(sign == DecimalSign::Comma ? u',' : u'.');
    const qsizetype place = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    if (place < 0 || (text.contains(u',') && text.contains(u'.')))
        return place;
    return text.count(text[place]) > 1 || looksGrouped(text, place) ? -1 : place;
}

// The digits of "1 250" or "1.250"; nothing where the groups are not of three or are parted in two ways.
std::optional<QString> ungrouped(const QString &text, QChar decimalSign)
{
    if (onlyDigits(text))
        return text;
    const auto isSign = [](QChar c) { return c == u' ' || c == u',' || c == u'.'; };
    const auto sign = std::find_if(text.begin(), text.end(), isSign);
    if (sign == text.end() || *sign == decimalSign)
        return std::nullopt;
    const QStringList groups = text.split(*sign);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool rightSize = i == 0 ? !groups[i].isEmpty() && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!rightSize || !onlyDigits(groups[i]))
            return std::nullopt;
    }
    return groups.join(QString());
}

std::optional<NumberParts> partsOf(const QString &text, DecimalSign sign)
{
    NumberParts parts;
    const QString plain = unsignedText(text, parts.negative);
    const qsizetype place = decimalPlace(plain, sign);
    const QString before = place < 0 ? plain : plain.left(place);
    if (place >= 0)
        parts.fraction = plain.mid(place + 1);
    if (!onlyDigits(parts.fraction) || (place >= 0 && parts.fraction.isEmpty()) || plain.isEmpty())
        return std::nullopt;
    const std::optional<QString> whole = ungrouped(before, place < 0 ? QChar() : plain[place]);
    if (!whole)
        return std::nullopt;
    parts.whole = *whole;
    return parts;
}

std::optional<std::int64_t> valueOf(const QString &digits)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    for (const QChar c : digits) {
        const std::int64_t digit = c.unicode() - u'0';
        if (value > (most - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

Result<std::int64_t> scaledNumber(const QString &text, int decimals, DecimalSign sign)
{
    std::optional<NumberParts> parts = partsOf(text, sign);
    if (!parts)
        return notANumber(text, decimals);
    while (parts->fraction.size() > decimals && parts->fraction.endsWith(u'0'))
        parts->fraction.chop(1);
    if (parts->fraction.size() > decimals)
        return decimals == 0 ? notANumber(text, decimals) : tooManyDecimals(text, decimals);
    const auto value = valueOf(parts->whole + parts->fraction.leftJustified(decimals, u'0'));
    if (!value)
        return tooLarge(text);
    return parts->negative ? -*value : *value;
}

Result<std::int64_t> wholeNumber(const QString &text, DecimalSign sign)
{
    return scaledNumber(text, 0, sign);
}

} // namespace paybench
