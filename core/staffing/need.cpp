// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/need.h"

#include "core/basics/format.h"
#include "core/staffing/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace paybench::staffing {

namespace {

QString translatedText(const char *text)
{
    return QCoreApplication::translate("staffing", text);
}

// 80,5 % where there is something behind the decimal sign, else 80 %.
QString perMilleText(int share)
{
    return format::percent(share, 1000, share % 10 == 0 ? 0 : 1);
}

QString modelText(const Assumptions &assumptions)
{
    if (!assumptions.patience)
        return QStringLiteral("Erlang C");
    if (*assumptions.patience == 0)
        return QStringLiteral("Erlang B");
    return QCoreApplication::translate("staffing", "Erlang A, patience %1 s")
        .arg(format::number(*assumptions.patience));
}

QString targetText(const Assumptions &assumptions)
{
    const QString share = perMilleText(assumptions.targetShare);
    const QString within = format::number(assumptions.targetWithin);
    switch (assumptions.counted) {
    case InTimeOf::Offered:
        return QCoreApplication::translate("staffing", "%1 within %2 s of the offered calls").arg(share, within);
    case InTimeOf::Answered:
        return QCoreApplication::translate("staffing", "%1 within %2 s of the answered calls").arg(share, within);
    case InTimeOf::Virtual:
        return QCoreApplication::translate("staffing", "%1 within %2 s, as if nobody gave up").arg(share, within);
    }
    Q_UNREACHABLE();
}

QString spanText(TargetSpan span)
{
    switch (span) {
    case TargetSpan::DayMean:
        return translatedText(QT_TRANSLATE_NOOP("staffing", "by the day's mean"));
    case TargetSpan::EachHalfHour:
        return translatedText(QT_TRANSLATE_NOOP("staffing", "in each half-hour"));
    case TargetSpan::WholeDay:
        return translatedText(QT_TRANSLATE_NOOP("staffing", "over the whole day"));
    }
    Q_UNREACHABLE();
}

void addLimits(const Assumptions &assumptions, QStringList &parts)
{
    if (assumptions.maxOccupancy)
        parts << QCoreApplication::translate("staffing", "occupancy at most %1")
                     .arg(perMilleText(*assumptions.maxOccupancy));
    if (assumptions.maxAbandoned)
        parts << QCoreApplication::translate("staffing", "abandoned at most %1")
                     .arg(perMilleText(*assumptions.maxAbandoned));
    if (assumptions.least > 0)
        parts << QCoreApplication::translate("staffing", "at least %Ln person(s)", nullptr, assumptions.least);
    if (assumptions.most)
        parts << QCoreApplication::translate("staffing", "at most %Ln person(s)", nullptr, *assumptions.most);
    if (const double lost = shrinkage(assumptions.shrinkage); lost > 0)
        parts << QCoreApplication::translate("staffing", "not available %1").arg(shareText(lost, 1));
}

NeedDay needOfDay(const DemandDay &day)
{
    NeedDay need;
    need.day = day.day;
    need.persons = day.persons;
    need.mailPersons = day.mailPersons;
    need.hundredths = int(hundredths(day.hours).numerator);
    need.kind = day.kind;
    need.calls = int(std::lround(day.calls.expected));
    return need;
}

} // namespace

Need needOf(const DemandMonth &month)
{
    Need need;
    need.month = month.inputs.month;
    need.how = howComputed(month.inputs);
    for (const DemandDay &day : month.days) {
        need.days.push_back(needOfDay(day));
        for (const DemandInterval &interval : day.intervals)
            need.intervals.push_back(
                {day.day, interval.minute, interval.openMinutes, interval.least, interval.wanted, interval.cautious});
    }
    return need;
}

QString howComputed(const DemandInputs &inputs)
{
    const Assumptions &assumptions = inputs.assumptions;
    QStringList parts{
        modelText(assumptions), targetText(assumptions), spanText(assumptions.span),
        QCoreApplication::translate("staffing", "handle time %1 s").arg(format::number(assumptions.handleTime))};
    addLimits(assumptions, parts);
    if (!inputs.source.isEmpty())
        parts << inputs.source;
    return parts.join(QStringLiteral(" · "));
}

} // namespace paybench::staffing
