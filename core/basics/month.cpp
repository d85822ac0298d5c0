// SPDX-License-Identifier: MPL-2.0
#include "core/basics/month.h"

#include <algorithm>

namespace paybench {

Month Month::of(QDate day)
{
    Q_ASSERT(day.isValid());
    return Month(day.year(), day.month());
}

std::optional<Month> Month::ofText(const QString &iso)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (iso.size() != 7 || iso[4] != u'-')
        return std::nullopt;
    const QString year = iso.left(4);
    const QString month = iso.mid(5);
    if (!std::all_of(year.begin(), year.end(), isDigit) || !std::all_of(month.begin(), month.end(), isDigit))
        return std::nullopt;
    if (!QDate::isValid(year.toInt(), month.toInt(), 1))
        return std::nullopt;
    return Month(year.toInt(), month.toInt());
}

QDate Month::first() const
{
    return QDate(year(), month(), 1);
}

QDate Month::last() const
{
    return QDate(year(), month(), days());
}

QDate Month::end() const
{
    return last().addDays(1);
}

int Month::days() const
{
    return first().daysInMonth();
}

bool Month::contains(QDate day) const
{
    return day.isValid() && of(day) == *this;
}

QString Month::iso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace paybench
