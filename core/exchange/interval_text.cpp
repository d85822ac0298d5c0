// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/interval_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paybench::exchange {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int shortestOfIntervals = 5;
constexpr qint64 wholeShare = 1'000'000;

Error notAccepted(const char *sentence, const QString &text)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("exchange", sentence).arg(text.trimmed().left(40)), {}};
}

Error notADay(const QString &text)
{
    return notAccepted(QT_TRANSLATE_NOOP("exchange", "“%1” is not a day; one such as 2026-10-05 is accepted"), text);
}

Error notATime(const QString &text)
{
    return notAccepted(QT_TRANSLATE_NOOP("exchange", "“%1” is not a time of day; one such as 08:30 is accepted"), text);
}

// Minutes of "8", "08:30", "8.30", "08:30:00", "0830"; 24:00 is the end of the day.
std::optional<int> minuteOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})(?:[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]+)?)?)?$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{2})([0-9]{2})$"));
    auto match = form.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int total = hours * 60 + minutes;
    if (minutes > 59 || total > minutesOfADay || match.captured(3).toInt() > 59)
        return std::nullopt;
    return total;
}

QDate dayOf(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$"));
    auto match = yearFirst.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    if (match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    match = dayFirst.match(text);
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate();
}

} // namespace

Result<DayText> dayOfText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\p{L}+[.,]?\\s+)?([0-9][0-9./-]*[0-9])(?:(?:T|,?\\s+)(?:kl\\.?\\s*)?([0-9:.,]+))?(?:Z|[+-][0-9:]+)?$"));
    const auto match = form.match(text.simplified());
    DayText found;
    found.day = match.hasMatch() ? dayOf(match.captured(1)) : QDate();
    if (!found.day.isValid() || found.day.year() < 1990 || found.day.year() > 2100)
        return notADay(text);
    if (match.captured(2).isEmpty())
        return found;
    found.minute = minuteOf(match.captured(2));
    if (!found.minute || *found.minute == minutesOfADay)
        return notADay(text);
    return found;
}

Result<IntervalText> intervalOfText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:kl\\.?\\s*)?([0-9:.]+)(?:\\s*(?:-|–|—|−|till|til|to)\\s*(?:kl\\.?\\s*)?([0-9:.]+))?$"));
    const auto match = form.match(text.simplified().toLower());
    const auto start = match.hasMatch() ? minuteOf(match.captured(1)) : std::nullopt;
    if (!start || *start == minutesOfADay)
        return notATime(text);
    IntervalText found{*start, std::nullopt};
    if (match.captured(2).isEmpty())
        return found;
    const auto end = minuteOf(match.captured(2));
    if (!end)
        return notATime(text);
    int minutes = (*end == 0 ? minutesOfADay : *end) - *start;
    if (minutes % shortestOfIntervals == shortestOfIntervals - 1) // "08:00–08:29": the last minute is a part of it
        ++minutes;
    if (minutes <= 0)
        return notAccepted(QT_TRANSLATE_NOOP("exchange", "“%1” ends before it begins"), text);
    found.minutes = minutes;
    return found;
}

Result<qint64> durationOfText(const QString &text, DecimalSign sign)
{
    static const QRegularExpression clock(QStringLiteral("^(?:([0-9]{1,6}):)?([0-9]{1,6}):([0-9]{2})(?:[.,]([0-9])[0-9]*)?$"));
    static const QRegularExpression unit(QStringLiteral("\\s*(s|sek|sec)\\.?$"));
    static const QRegularExpression decimals(QStringLiteral("^([0-9]{1,9})[.,]([0-9]{3})[0-9]+$"));
    QString plain = text.simplified().toLower();
    plain.remove(unit);
    if (const auto match = clock.match(plain); match.hasMatch()) {
        const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
        return seconds * 1000 + match.captured(4).toLongLong() * 100;
    }
    if (const auto match = decimals.match(plain); match.hasMatch()) // a mean with all its decimals
        return match.captured(1).toLongLong() * 1000 + match.captured(2).toLongLong();
    const auto number = scaledNumber(plain, 3, sign);
    return number ? Result<qint64>(qint64{*number}) : number.error();
}

Result<qint64> shareOfText(const QString &text, DecimalSign sign)
{
    QString plain = text.simplified();
    const bool isPercent = plain.endsWith(QLatin1Char('%'));
    if (isPercent)
        plain = plain.chopped(1).trimmed();
    static const QRegularExpression decimals(QStringLiteral("^([0-9]{1,3})[.,]([0-9]{6})[0-9]+$"));
    const auto many = decimals.match(plain);
    const auto number = many.hasMatch() ? Result<std::int64_t>(many.captured(1).toLongLong() * wholeShare + many.captured(2).toLongLong())
                                        : scaledNumber(plain, 6, sign);
    if (!number)
        return number.error();
    const qint64 share = isPercent || *number > wholeShare ? *number / 100 : *number;
    if (share < 0 || share > wholeShare)
        return notAccepted(QT_TRANSLATE_NOOP("exchange", "“%1” is not a share; 0 to 100 % is accepted"), text);
    return share;
}

} // namespace paybench::exchange
