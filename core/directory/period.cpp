// SPDX-License-Identifier: MPL-2.0
#include "core/directory/period.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <array>

namespace paybench::directory {

namespace {

Error notAPeriod(const QString &text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("directory", "“%1” is not a period; one such as 2026-10 is accepted")
                .arg(text.trimmed().left(40)),
            {}};
}

// 1…12 of a month's name in English, Swedish or Danish, whole or cut short ("okt", "sept"); 0 when it is none.
int monthOfName(const QString &name)
{
    constexpr std::array<std::array<const char *, 3>, 12> names{{{"january", "januari", "januar"},
                                                                 {"february", "februari", "februar"},
                                                                 {"march", "mars", "marts"},
                                                                 {"april", "april", "april"},
                                                                 {"may", "maj", "maj"},
                                                                 {"june", "juni", "juni"},
                                                                 {"july", "juli", "juli"},
                                                                 {"august", "augusti", "august"},
                                                                 {"september", "september", "september"},
                                                                 {"october", "oktober", "oktober"},
                                                                 {"november", "november", "november"},
                                                                 {"december", "december", "december"}}};
    if (name.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const char *known : names[i]) {
            if (QLatin1String(known).startsWith(name.toLower()))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

Result<Month> monthOfNumbers(const QString &year, const QString &month)
{
    const int number = month.toInt();
    if (number < 1 || number > 12)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("directory", "month %1 does not exist; 01–12 are accepted").arg(month),
                     {}};
    return Month(year.toInt(), number);
}

} // namespace

Result<Month> monthOfPeriod(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})[-/.]?([0-9]{2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^([0-9]{1,2})[-/.]([0-9]{4})$"));
    static const QRegularExpression wholeDay(QStringLiteral("^([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})"
                                                            "([ T]00:00(:00)?)?$"));
    static const QRegularExpression named(QStringLiteral("^(\\p{L}{3,})\\.? ([0-9]{4})$"));
    static const QRegularExpression namedLast(QStringLiteral("^([0-9]{4}) (\\p{L}{3,})\\.?$"));
    const QString plain = text.simplified();
    if (const auto match = yearFirst.match(plain); match.hasMatch())
        return monthOfNumbers(match.captured(1), match.captured(2));
    if (const auto match = monthFirst.match(plain); match.hasMatch())
        return monthOfNumbers(match.captured(2), match.captured(1));
    if (const auto match = wholeDay.match(plain); match.hasMatch()) {
        const Result<Month> month = monthOfNumbers(match.captured(1), match.captured(2));
        if (month && !QDate::isValid(month->year(), month->month(), match.captured(3).toInt()))
            return notAPeriod(text);
        return month;
    }
    const auto word = named.match(plain);
    const auto last = namedLast.match(plain);
    const int number = monthOfName(word.hasMatch() ? word.captured(1) : last.captured(2));
    if (number == 0)
        return notAPeriod(text);
    return Month(word.hasMatch() ? word.captured(2).toInt() : last.captured(1).toInt(), number);
}

} // namespace paybench::directory
