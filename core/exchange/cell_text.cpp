// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/cell_text.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace paybench::exchange {

namespace {

constexpr qsizetype keptDigits = 15; // what a spreadsheet shows and promises
constexpr qint64 secondsADay = 86400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// digits × 10^-decimals, the digits without sign and point.
struct Decimal {
    bool isNegative = false;
    QByteArray digits;
    qsizetype decimals = 0;
};

std::optional<Decimal> decimalOf(const QByteArray &text)
{
    Decimal number;
    qsizetype at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        number.isNegative = text[at++] == '-';
    bool afterPoint = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !afterPoint)); ++at) {
        if (text[at] == '.') {
            afterPoint = true;
            continue;
        }
        number.digits += text[at];
        number.decimals += afterPoint;
    }
    if (number.digits.isEmpty())
        return std::nullopt;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        bool ok = false;
        const int power = text.mid(at + 1).toInt(&ok);
        if (!ok || std::abs(power) > 400)
            return std::nullopt;
        number.decimals -= power;
        at = text.size();
    }
    return at == text.size() ? std::optional(number) : std::nullopt;
}

// One up in the last place, all nines included.
void increment(QByteArray &digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
    digits.prepend('1');
}

void roundToKept(Decimal &number)
{
    qsizetype leading = 0;
    while (leading < number.digits.size() && number.digits[leading] == '0')
        ++leading;
    // Whole numbers keep all their digits: long ones are codes.
    const qsizetype excess = std::min(number.digits.size() - leading - keptDigits, number.decimals);
    if (excess <= 0)
        return;
    const bool up = number.digits[number.digits.size() - excess] >= '5';
    number.digits.chop(excess);
    number.decimals -= excess;
    if (up)
        increment(number.digits);
}

QByteArray written(Decimal number)
{
    if (number.decimals < 0) {
        number.digits += QByteArray(-number.decimals, '0');
        number.decimals = 0;
    }
    while (number.decimals > 0 && number.digits.endsWith('0')) {
        number.digits.chop(1);
        --number.decimals;
    }
    if (number.digits.size() <= number.decimals)
        number.digits.prepend(QByteArray(number.decimals + 1 - number.digits.size(), '0'));
    if (number.decimals > 0)
        number.digits.insert(number.digits.size() - number.decimals, '.');
    qsizetype leading = 0;
    while (leading + 1 < number.digits.size() && number.digits[leading] == '0' && number.digits[leading + 1] != '.')
        ++leading;
    number.digits.remove(0, leading);
    return number.isNegative && number.digits != "0" ? '-' + number.digits : number.digits;
}

// The code of a format's first section without what is only shown: quoted and escaped characters, colours, currencies.
QString meaning(const QString &code)
{
    static const QRegularExpression shownOnly(
        QStringLiteral(R"("[^"]*"?|\\.|[_*].|\[(?![hH]+\]|[mM]+\]|[sS]+\])[^\]]*\])"));
    QString rest = code;
    return rest.remove(shownOnly).section(QLatin1Char(';'), 0, 0).toLower();
}

QByteArray two(qint64 number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray timeText(qint64 seconds)
{
    const qint64 size = std::abs(seconds);
    const QByteArray text = QByteArray::number(size / 3600) + ':' + two(size / 60 % 60) + ':' + two(size % 60);
    return seconds < 0 ? '-' + text : text;
}

QByteArray dayText(qint64 serial, bool since1904)
{
    if (since1904)
        return QDate(1904, 1, 1).addDays(serial).toString(Qt::ISODate).toLatin1();
    if (serial == 60)
        return "1900-02-29"; // Excel counts a day that never was
    return QDate(1899, 12, serial > 60 ? 30 : 31).addDays(serial).toString(Qt::ISODate).toLatin1();
}

} // namespace

Shown shownBy(int builtInFormat)
{
    if (builtInFormat >= 14 && builtInFormat <= 17)
        return Shown::Day;
    if (builtInFormat == 22)
        return Shown::Moment;
    const bool isTime = (builtInFormat >= 18 && builtInFormat <= 21) || (builtInFormat >= 45 && builtInFormat <= 47);
    return isTime ? Shown::Time : Shown::Number;
}

Shown shownBy(const QString &formatCode)
{
    const QString code = meaning(formatCode);
    if (code.contains(QLatin1String("general")))
        return Shown::Number;
    const bool hasTime =
        code.contains(QLatin1Char('h')) || code.contains(QLatin1Char('s')) || code.contains(QLatin1String("[m"));
    // An m beside hours is minutes; alone it is a month.
    const bool hasDay = code.contains(QLatin1Char('y')) || code.contains(QLatin1Char('d'))
        || (!hasTime && code.contains(QLatin1Char('m')));
    if (hasDay)
        return hasTime ? Shown::Moment : Shown::Day;
    return hasTime ? Shown::Time : Shown::Number;
}

QByteArray plainDigits(QByteArray stored)
{
    const bool isShort = stored.size() <= keptDigits && !stored.contains('e') && !stored.contains('E');
    if (isShort)
        return stored;
    auto number = decimalOf(stored);
    if (!number)
        return stored;
    roundToKept(*number);
    return written(*number);
}

QByteArray momentText(const QByteArray &serial, Shown shown, bool since1904)
{
    bool ok = false;
    const double days = serial.toDouble(&ok);
    if (shown == Shown::Number || !ok || !(std::abs(days) < 2'958'466.0))
        return plainDigits(serial);
    const auto seconds = static_cast<qint64>(std::llround(days * static_cast<double>(secondsADay)));
    if (shown == Shown::Time)
        return timeText(seconds);
    if (seconds < 0)
        return plainDigits(serial);
    const qint64 rest = seconds % secondsADay;
    const QByteArray day = dayText(seconds / secondsADay, since1904);
    if (shown == Shown::Day && rest == 0)
        return day;
    return day + 'T' + two(rest / 3600) + ':' + two(rest / 60 % 60) + ':' + two(rest % 60);
}

QByteArray isoMoment(const QString &stored)
{
    static const QRegularExpression midnight(QStringLiteral("T00:00(:00)?([.,]0*)?Z?$"));
    static const QRegularExpression fraction(QStringLiteral("([.,]\\d+)?Z?$"));
    QString text = stored.trimmed();
    text.remove(midnight);
    if (text.contains(QLatin1Char('T')))
        text.remove(fraction);
    return text.toUtf8();
}

QByteArray isoDuration(const QString &stored)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(-?)P(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})(?:[.,](\d))?\d*S)?)?$)"));
    const auto match = form.match(stored.trimmed());
    if (!match.hasMatch())
        return stored.toUtf8();
    const auto part = [&match](int group) { return match.captured(group).toLongLong(); };
    const qint64 seconds = part(2) * secondsADay + part(3) * 3600 + part(4) * 60 + part(5) + (part(6) >= 5 ? 1 : 0);
    return timeText(match.captured(1).isEmpty() ? seconds : -seconds);
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

} // namespace paybench::exchange
