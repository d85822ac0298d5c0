// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"

#include <QLocale>

// The patterns of words.md 4. They are chosen by language here instead of being translated, because a figure must look
// right even where a text has no translation yet.

namespace paybench::format {

namespace {

enum class Language { English, Swedish, Danish };

const QChar hardBlank(0x00A0);
const QChar minusSign(0x2212);
const QChar dash(0x2013);

Language language()
{
    switch (QLocale().language()) {
    case QLocale::Swedish:
        return Language::Swedish;
    case QLocale::Danish:
        return Language::Danish;
    default:
        return Language::English;
    }
}

template <class Choice> Choice chosen(Choice english, Choice swedish, Choice danish)
{
    switch (language()) {
    case Language::Swedish:
        return swedish;
    case Language::Danish:
        return danish;
    case Language::English:
        break;
    }
    return english;
}

// Names of days and months. English ones come from the C locale, which says Sep where the British one says Sept.
QLocale names()
{
    return chosen(QLocale::c(), QLocale(QLocale::Swedish, QLocale::Sweden), QLocale(QLocale::Danish, QLocale::Denmark));
}

QChar groupSign()
{
    return chosen(QChar(u','), hardBlank, QChar(u'.'));
}

QChar decimalSign()
{
    return chosen(QChar(u'.'), QChar(u','), QChar(u','));
}

// Spaces in a value never break a line.
QString joined(const QString &first, const QString &second)
{
    return first + hardBlank + second;
}

QString dated(QDate day, const QString &pattern)
{
    return day.isValid() ? names().toString(day, pattern).replace(u' ', hardBlank) : QString();
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

QString grouped(QString digits)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, groupSign());
    return digits;
}

QString secondsOrMinutes(qint64 seconds)
{
    if (seconds > 0 && seconds < 60)
        return joined(number(seconds), QStringLiteral("s"));
    const qint64 minutes = rounded(seconds, 60, 0);
    const QString hourSign = chosen(QStringLiteral("h"), QStringLiteral("tim"), QStringLiteral("t"));
    const QString rest = joined(number(minutes % 60), QStringLiteral("min"));
    if (minutes < 60)
        return rest;
    const QString hours = joined(number(minutes / 60), hourSign);
    return minutes % 60 == 0 ? hours : joined(hours, rest);
}

} // namespace

QString number(qint64 value)
{
    return decimal(value, 0);
}

QString decimal(qint64 scaled, int decimals)
{
    const QString digits = QString::number(magnitude(scaled)).rightJustified(decimals + 1, u'0');
    QString text = grouped(digits.left(digits.size() - decimals));
    if (decimals > 0)
        text += decimalSign() + digits.right(decimals);
    return scaled < 0 ? minusSign + text : text;
}

QString amount(Money money)
{
    return decimal(money.hundredths(), 2);
}

QString amountWithCurrency(Money money)
{
    return joined(amount(money), chosen(QStringLiteral("kr"), QStringLiteral("kr"), QStringLiteral("kr.")));
}

QString price(UnitPrice price)
{
    const qint64 tenThousandths = price.tenThousandths();
    return tenThousandths % 100 == 0 ? decimal(tenThousandths / 100, 2) : decimal(tenThousandths, 4);
}

QString quantity(const Ratio &quantity, int decimals)
{
    return decimal(rounded(quantity.numerator, quantity.denominator, decimals), decimals);
}

QString percent(qint64 a, qint64 b, int decimals)
{
    if (b == 0)
        return dash;
    const QString figure = decimal(b > 0 ? rounded(a, b, decimals + 2) : rounded(-a, -b, decimals + 2), decimals);
    return language() == Language::English ? figure + u'%' : joined(figure, QStringLiteral("%"));
}

QString duration(qint64 seconds)
{
    return seconds < 0 ? minusSign + secondsOrMinutes(-seconds) : secondsOrMinutes(seconds);
}

QString day(QDate day)
{
    return dated(day, chosen(QStringLiteral("d MMM yyyy"), QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd.MM.yyyy")));
}

QString longDay(QDate day)
{
    return dated(
        day,
        chosen(QStringLiteral("dddd d MMMM"), QStringLiteral("dddd d MMMM"), QStringLiteral("dddd 'den' d. MMMM")));
}

QString shortDay(QDate day)
{
    if (language() == Language::English)
        return dated(day, QStringLiteral("ddd d MMM"));
    const QString weekday = dated(day, QStringLiteral("dddd")).left(2);
    return day.isValid() ? joined(weekday, dated(day, chosen(QStringLiteral("d MMMM"), QStringLiteral("d MMMM"), QStringLiteral("d. MMMM")))) : QString();
}

QString monthName(Month month)
{
    return dated(month.first(), QStringLiteral("MMMM yyyy"));
}

QString monthTitle(Month month)
{
    QString title = monthName(month);
    title[0] = title[0].toUpper();
    return title;
}

QString week(IsoWeek week)
{
    return joined(chosen(QStringLiteral("week"), QStringLiteral("v."), QStringLiteral("uge")),
                  QString::number(week.week));
}

QString time(QTime time)
{
    if (!time.isValid())
        return {};
    return language() == Language::English ? clock(time) : joined(QStringLiteral("kl."), clock(time));
}

QString clock(QTime time)
{
    return time.toString(chosen(QStringLiteral("HH:mm"), QStringLiteral("HH:mm"), QStringLiteral("HH.mm")));
}

QString moment(const QDateTime &local)
{
    return local.isValid() ? day(local.date()) + u' ' + time(local.time()) : QString();
}

} // namespace paybench::format
