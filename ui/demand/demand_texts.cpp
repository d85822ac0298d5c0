// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_texts.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <cmath>

namespace paybench::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("demand", source);
}

qint64 scaledTo(double value, int decimals)
{
    return std::isfinite(value) ? std::llround(value * std::pow(10, decimals)) : 0;
}

qint64 powerOfTen(int decimals)
{
    return std::llround(std::pow(10, decimals));
}

QString endless()
{
    return say(QT_TRANSLATE_NOOP("demand", "grows without end"));
}

constexpr double longestWait = 86'400; // seconds: nobody waits a day for an answer, so it is a queue that grows

} // namespace

QString shareText(double share, int decimals)
{
    return format::percent(scaledTo(share, 6), 1'000'000, decimals);
}

QString secondsText(double seconds, int decimals)
{
    if (!(seconds < longestWait))
        return endless();
    return format::decimal(scaledTo(seconds, decimals), decimals) + QChar::Nbsp + QLatin1Char('s');
}

QString countText(double count)
{
    return format::number(scaledTo(count, 0));
}

QString decimalText(double value, int decimals)
{
    return format::decimal(scaledTo(value, decimals), decimals);
}

QString hoursText(double hours)
{
    return say(QT_TRANSLATE_NOOP("demand", "%1 h")).arg(countText(hours)).replace(u' ', QChar::Nbsp);
}

QString personsText(int persons)
{
    return QCoreApplication::translate("demand", "%Ln person(s)", nullptr, persons);
}

QString signedText(qint64 value)
{
    return value > 0 ? QLatin1Char('+') + format::number(value) : format::number(value);
}

Value shareValue(double share)
{
    return Ratio{scaledTo(share, 6), 1'000'000};
}

Value secondsValue(double seconds, int decimals)
{
    if (!(seconds < longestWait))
        return endless();
    return decimalValue(seconds, decimals);
}

Value decimalValue(double value, int decimals)
{
    return Ratio{scaledTo(value, decimals), powerOfTen(decimals)};
}

Value countValue(double count)
{
    return scaledTo(count, 0);
}

QString kindName(staffing::DayKind kind)
{
    switch (kind) {
    case staffing::DayKind::Low: return say(QT_TRANSLATE_NOOP("demand", "low day"));
    case staffing::DayKind::Middle: return say(QT_TRANSLATE_NOOP("demand", "middle day"));
    case staffing::DayKind::Peak: return say(QT_TRANSLATE_NOOP("demand", "peak day"));
    }
    return {};
}

QString spanName(staffing::TargetSpan span)
{
    switch (span) {
    case staffing::TargetSpan::DayMean: return say(QT_TRANSLATE_NOOP("demand", "At the day's mean"));
    case staffing::TargetSpan::EachHalfHour: return say(QT_TRANSLATE_NOOP("demand", "In each half-hour"));
    case staffing::TargetSpan::WholeDay: return say(QT_TRANSLATE_NOOP("demand", "Over the whole day"));
    }
    return {};
}

QString clockText(int minute)
{
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat);
}

QString halfHourText(const staffing::DemandInterval &interval)
{
    return clockText(interval.minute) + QChar(0x2013) + clockText(interval.minute + interval.openMinutes);
}

QString bandText(const staffing::Band &band)
{
    if (!(band.high > band.low))
        return countText(band.expected);
    return QStringLiteral("%1 (%2\u2013%3)").arg(countText(band.expected), countText(band.low), countText(band.high));
}

QString dayWords(const staffing::DemandDay &day)
{
    const QString calls = say(QT_TRANSLATE_NOOP("demand", "%1 calls expected")).arg(countText(day.calls.expected));
    const bool hasBand = day.calls.high > day.calls.low;
    const QString band = hasBand ? QStringLiteral(" (%1\u2013%2)").arg(countText(day.calls.low), countText(day.calls.high)) : QString();
    return calls + band + QStringLiteral(" · ") + personsText(day.persons);
}

QString mailWords(const staffing::DemandDay &day)
{
    const QString beside = day.mailPersons == 0
        ? say(QT_TRANSLATE_NOOP("demand", "answered between calls"))
        : QCoreApplication::translate("demand", "%Ln person(s) beside first line", nullptr, day.mailPersons);
    return say(QT_TRANSLATE_NOOP("demand", "%1 e-mails expected")).arg(bandText(day.mails)) + QStringLiteral(" · ") + beside;
}

} // namespace paybench::ui
