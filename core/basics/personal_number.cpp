// SPDX-License-Identifier: MPL-2.0
#include "core/basics/personal_number.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace paybench {

namespace {

// A number that stands alone: no digit touches it, and it is not a piece of a decimal number.
const QString numberBegins = QStringLiteral("(?<![0-9])(?<![0-9][.,])");
const QString numberEnds = QStringLiteral("(?![0-9])(?![.,][0-9])");

// What stands between the date and the last four: nothing, a blank, or a dash of any kind with or without blanks.
const QString numberJoint =
    QStringLiteral("([ \\x{00A0}]?[-+\\x{2010}-\\x{2013}\\x{2212}][ \\x{00A0}]?|[ \\x{00A0}]?)");

// Check digit of the ten digits: every second one counts double, and the digits of the products are summed.
bool hasLuhnDigit(const QString &tenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int digit = tenDigits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
}

// With two digits of the year, any century may be meant.
bool isDateInSomeCentury(int yearInCentury, int month, int day)
{
    return QDate::isValid(1900 + yearInCentury, month, day) || QDate::isValid(2000 + yearInCentury, month, day);
}

// 60 is added to the day in the numbers of those who are not in the population register.
int dayOfBirth(int day)
{
    return day > 60 ? day - 60 : day;
}

// Whether one of the words, perhaps with "nr" and the like, comes right before the number.
bool follows(const QString &words, const QString &text, qsizetype start)
{
    const QRegularExpression before(QStringLiteral("\\b(%1)([ .:#\\x{00A0}-]|nr|no|nummer|number)*$").arg(words),
                                    QRegularExpression::CaseInsensitiveOption);
    const qsizetype length = std::min<qsizetype>(start, 40);
    return before.match(text.mid(start - length, length)).hasMatch();
}

bool isInvoice(const QString &text, qsizetype start)
{
    return follows(QStringLiteral("ocr|faktura\\w*|invoice|bankgiro|bg|plusgiro|pg|order\\w*"), text, start);
}

bool isPhone(const QString &text, qsizetype start)
{
    return follows(QStringLiteral("tel|tfn|tlf|telefon\\w*|phone|mob|mobil\\w*|ring|call"), text, start);
}

bool isSwedish(const QString &text, const QRegularExpressionMatch &match)
{
    const int century = match.captured(1).toInt();
    const QString date = match.captured(2);
    const int year = date.left(2).toInt();
    const int month = date.mid(2, 2).toInt();
    const int day = dayOfBirth(date.mid(4, 2).toInt());
    const bool isDate = match.captured(1).isEmpty() ? isDateInSomeCentury(year, month, day)
                                                    : QDate::isValid(century * 100 + year, month, day);
    if (!isDate || !hasLuhnDigit(date + match.captured(4)))
        return false;
    // Without a dash it looks like any number of ten digits, and every OCR number has such a check digit too.
    const bool hasDash = !match.captured(3).trimmed().isEmpty();
    return hasDash || (!isInvoice(text, match.capturedStart()) && !isPhone(text, match.capturedStart()));
}

bool isDanish(const QString &text, const QRegularExpressionMatch &match)
{
    const bool isNamed = !match.captured(1).isEmpty();
    const QString date = match.captured(2);
    const int day = date.left(2).toInt();
    if (!isDateInSomeCentury(date.mid(4, 2).toInt(), date.mid(2, 2).toInt(), isNamed ? dayOfBirth(day) : day))
        return false;
    return isNamed || (match.captured(3).contains(QLatin1Char('-')) && !isInvoice(text, match.capturedStart(2)));
}

std::vector<PersonalNumber> swedishNumbers(const QString &text)
{
    static const QRegularExpression form(numberBegins + QStringLiteral("(18|19|20)?([0-9]{6})") + numberJoint
                                         + QStringLiteral("([0-9]{4})") + numberEnds);
    std::vector<PersonalNumber> found;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isSwedish(text, match))
            found.push_back({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

std::vector<PersonalNumber> danishNumbers(const QString &text)
{
    // Since 2007 the last digit checks nothing, so the form and the word before have to do.
    static const QRegularExpression form(QStringLiteral("(cpr[^0-9\\n]{0,12})?") + numberBegins
                                             + QStringLiteral("([0-9]{6})") + numberJoint + QStringLiteral("([0-9]{4})")
                                             + numberEnds,
                                         QRegularExpression::CaseInsensitiveOption);
    std::vector<PersonalNumber> found;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isDanish(text, match))
            found.push_back({match.capturedStart(2), match.capturedEnd() - match.capturedStart(2)});
    }
    return found;
}

} // namespace

std::vector<PersonalNumber> personalNumbers(const QString &text)
{
    std::vector<PersonalNumber> found = swedishNumbers(text);
    for (const PersonalNumber &danish : danishNumbers(text)) {
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const PersonalNumber &known) {
            return known.start < danish.start + danish.length && danish.start < known.start + known.length;
        });
        if (!isKnown)
            found.push_back(danish);
    }
    std::sort(found.begin(), found.end(),
              [](const PersonalNumber &a, const PersonalNumber &b) { return a.start < b.start; });
    return found;
}

QString masked(const QString &text)
{
    QString hidden = text;
    for (const PersonalNumber &number : personalNumbers(text)) {
        for (qsizetype i = number.start; i < number.start + number.length; ++i) {
            if (hidden[i].isDigit())
                hidden[i] = QChar(0x2022);
        }
    }
    return hidden;
}

Done withoutPersonalNumber(const QString &text)
{
    if (personalNumbers(text).empty())
        return {};
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate(
            "basics", "The text holds a personal number, so it was not saved. Remove the number and try again."),
        {}};
}

} // namespace paybench
