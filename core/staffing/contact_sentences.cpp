// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/contact_sentences.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <array>

namespace paybench::staffing::sentence {

namespace {

constexpr int minutesOfDay = 24 * 60;

struct Figure {
    std::optional<qint64> ContactCount::*value;
    QString (*name)();
};

QString waiting()
{
    return QCoreApplication::translate("staffing", "wait, s");
}

QString waitingInVain()
{
    return QCoreApplication::translate("staffing", "wait of the abandoned, s");
}

QString handling()
{
    return QCoreApplication::translate("staffing", "handle time, s");
}

QString beforeAndAfter(qint64 before, qint64 after)
{
    return QCoreApplication::translate("staffing", "%1 → %2", "before → after").arg(format::number(before), format::number(after));
}

} // namespace

QString answered()
{
    return QCoreApplication::translate("staffing", "answered");
}

QString abandoned()
{
    return QCoreApplication::translate("staffing", "abandoned");
}

QString abandonedShort()
{
    return QCoreApplication::translate("staffing", "abandoned at once");
}

QString inTime()
{
    return QCoreApplication::translate("staffing", "answered in time");
}

QString newCount(const ContactCount &count)
{
    if (count.minutes >= minutesOfDay)
        return QCoreApplication::translate("staffing", "new for %1").arg(format::day(count.day));
    return QCoreApplication::translate("staffing", "new for %1, %2", "day, time")
        .arg(format::day(count.day), format::time(QTime(count.minute / 60, count.minute % 60)));
}

QString unchanged()
{
    return QCoreApplication::translate("staffing", "already imported, unchanged");
}

QString sameAs(qint64 line)
{
    return QCoreApplication::translate("staffing", "same as line %1, counted once").arg(line);
}

QString twoRows(qint64 line, qint64 other)
{
    return QCoreApplication::translate("staffing", "lines %1 and %2 differ for the same interval and queue")
        .arg(std::min(line, other))
        .arg(std::max(line, other));
}

QString changed(const ContactCount &before, const ContactCount &after)
{
    if (before.offered != after.offered)
        return beforeAndAfter(before.offered, after.offered);
    const std::array<Figure, 7> figures{{{&ContactCount::answered, answered},
                                         {&ContactCount::abandoned, abandoned},
                                         {&ContactCount::abandonedShort, abandonedShort},
                                         {&ContactCount::inTime, inTime},
                                         {&ContactCount::waitSeconds, waiting},
                                         {&ContactCount::abandonedSeconds, waitingInVain},
                                         {&ContactCount::handleSeconds, handling}}};
    for (const Figure &figure : figures) {
        if (before.*figure.value && after.*figure.value && before.*figure.value != after.*figure.value)
            return QCoreApplication::translate("staffing", "%1: %2", "figure: before → after")
                .arg(figure.name(), beforeAndAfter(*(before.*figure.value), *(after.*figure.value)));
    }
    return unchanged();
}

QString confirmed(const QString &change)
{
    return QCoreApplication::translate("staffing", "%1, confirmed").arg(change);
}

QString added()
{
    return QCoreApplication::translate("staffing", "adds figures that were not known");
}

QString belowZero()
{
    return QCoreApplication::translate("staffing", "below 0; 0 or more is accepted");
}

QString tooMany()
{
    return QCoreApplication::translate("staffing", "above 1 000 000 in one interval, the most that is accepted");
}

QString moreAnsweredAndAbandoned(const ContactCount &count)
{
    return QCoreApplication::translate("staffing", "%1 answered and %2 abandoned are more than the %3 that came in")
        .arg(format::number(count.answered.value_or(0)), format::number(count.abandoned.value_or(0)),
             format::number(count.offered));
}

QString partAboveWhole(const QString &part, qint64 partCount, const QString &whole, qint64 wholeCount)
{
    return QCoreApplication::translate("staffing", "%1 %2 are more than the %3 %4", "5 in time are more than the 4 answered")
        .arg(format::number(partCount), part, format::number(wholeCount), whole);
}

QString outsideDay(const ContactCount &count)
{
    return QCoreApplication::translate("staffing", "an interval of %1 min from minute %2 does not end within the day")
        .arg(count.minutes)
        .arg(count.minute);
}

QString offTheGrid(const ContactCount &count)
{
    return QCoreApplication::translate("staffing", "no interval of %1 min begins at %2")
        .arg(count.minutes)
        .arg(format::time(QTime(count.minute / 60, count.minute % 60)));
}

QString dayIsStored(qint64 offered)
{
    return QCoreApplication::translate("staffing", "the whole day is stored as %1 and gives way to its intervals")
        .arg(format::number(offered));
}

QString intervalsAreStored(qint64 offered)
{
    return QCoreApplication::translate("staffing", "the day's intervals are stored, %1 together, and give way to the sum")
        .arg(format::number(offered));
}

QString otherIntervals(int minutes, qint64 offered)
{
    return QCoreApplication::translate("staffing", "the same time is stored in intervals of %1 min, %2 together, which give way")
        .arg(minutes)
        .arg(format::number(offered));
}

QString aheadOfToday()
{
    return QCoreApplication::translate("staffing", "the day lies ahead of today");
}

QString outsideOpeningHours()
{
    return QCoreApplication::translate("staffing", "outside the opening hours");
}

} // namespace paybench::staffing::sentence
