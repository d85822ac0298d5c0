// SPDX-License-Identifier: MPL-2.0
#include "core/directory/call_profile.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace paybench::directory::calls {

namespace {

using Field = ImportProfile::Field;

constexpr int minutesADay = 24 * 60;
constexpr int shortestInterval = 5;
constexpr int longestWait = 3600; // seconds

bool readsField(const ImportProfile &profile, Field field)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(),
                       [field](const ImportProfile::Column &column) { return column.field == field; });
}

bool isChannel(const QString &key)
{
    return key == QLatin1String("call") || key == QLatin1String("mail");
}

void checkSettings(Faults &faults, const ImportProfile::Calls &calls)
{
    faults.addIf(calls.minutes < shortestInterval || calls.minutes > minutesADay || minutesADay % calls.minutes != 0,
                 QCoreApplication::translate("directory",
                                             "An interval of %n minute(s) does not divide a day. Accepted are 5, 10, 15, "
                                             "20, 30, 60 and 1440, the whole day.",
                                             nullptr, calls.minutes));
    faults.addIf(calls.within < 0 || calls.within > longestWait,
                 QCoreApplication::translate("directory",
                                             "A target time of %1 s is not accepted. Enter 0 to 3 600 seconds.")
                     .arg(calls.within));
    faults.addIf(calls.shortAbandon < 0 || calls.shortAbandon > longestWait,
                 QCoreApplication::translate("directory",
                                             "A misdial time of %1 s is not accepted. Enter 0 to 3 600 seconds.")
                     .arg(calls.shortAbandon));
    bool areChannels = isChannel(calls.channel);
    for (const auto &known : calls.channels)
        areChannels = areChannels && isChannel(known.second);
    faults.addIf(!areChannels,
                 QCoreApplication::translate("directory", "The channel has to be “call” or “mail”. Choose one of them."));
    const QStringList shares = {QString(), QStringLiteral("offered"), QStringLiteral("answered"),
                                QStringLiteral("answered_and_abandoned")};
    faults.addIf(!shares.contains(calls.counted),
                 QCoreApplication::translate("directory",
                                             "“%1” is not what a share can be of. Accepted are offered, answered and "
                                             "answered_and_abandoned.")
                     .arg(calls.counted));
}

void checkMeans(Faults &faults, const ImportProfile &profile)
{
    const bool hasMean = readsField(profile, Field::MeanWait) || readsField(profile, Field::MeanHandle)
        || readsField(profile, Field::MeanAfterWork);
    faults.addIf(hasMean && !readsField(profile, Field::Answered),
                 QCoreApplication::translate("directory",
                                             "A mean is multiplied by the answered calls, but no column counts them. "
                                             "Choose one."));
    faults.addIf(readsField(profile, Field::MeanAbandonedWait) && !readsField(profile, Field::Abandoned),
                 QCoreApplication::translate("directory",
                                             "A mean is multiplied by the abandoned calls, but no column counts them. "
                                             "Choose one."));
    faults.addIf(readsField(profile, Field::InTimeShare) && profile.calls.counted.isEmpty(),
                 QCoreApplication::translate("directory",
                                             "The share answered in time does not say what it is a share of. Set "
                                             "“counted” to offered, answered or answered_and_abandoned."));
}

} // namespace

QString name(Field field)
{
    switch (field) {
    case Field::Day:
        return QCoreApplication::translate("directory", "Day", "column of a list");
    case Field::IntervalStart:
        return QCoreApplication::translate("directory", "Interval");
    case Field::Queue:
        return QCoreApplication::translate("directory", "Queue");
    case Field::ChannelName:
        return QCoreApplication::translate("directory", "Channel");
    case Field::Offered:
        return QCoreApplication::translate("directory", "Calls or e-mails in");
    case Field::Answered:
        return QCoreApplication::translate("directory", "Answered");
    case Field::Abandoned:
        return QCoreApplication::translate("directory", "Abandoned");
    case Field::AbandonedShort:
        return QCoreApplication::translate("directory", "Abandoned at once");
    case Field::InTime:
        return QCoreApplication::translate("directory", "Answered in time");
    case Field::InTimeShare:
        return QCoreApplication::translate("directory", "Answered in time, %");
    case Field::MeanWait:
        return QCoreApplication::translate("directory", "Mean wait");
    case Field::SummedWait:
        return QCoreApplication::translate("directory", "Wait, summed");
    case Field::MeanAbandonedWait:
        return QCoreApplication::translate("directory", "Mean wait of the abandoned");
    case Field::SummedAbandonedWait:
        return QCoreApplication::translate("directory", "Wait of the abandoned, summed");
    case Field::MeanHandle:
        return QCoreApplication::translate("directory", "Mean handle time");
    case Field::SummedHandle:
        return QCoreApplication::translate("directory", "Handle time, summed");
    case Field::MeanAfterWork:
        return QCoreApplication::translate("directory", "Mean after-call work");
    case Field::SummedAfterWork:
        return QCoreApplication::translate("directory", "After-call work, summed");
    case Field::Agent:
        return QCoreApplication::translate("directory", "Agent (not stored)");
    default:
        return {};
    }
}

void check(Faults &faults, const ImportProfile &profile)
{
    checkSettings(faults, profile.calls);
    if (profile.calls.isQueueLog) // its fields have their places
        return;
    faults.addIf(!readsField(profile, Field::Day),
                 QCoreApplication::translate("directory", "No column is read as the day. Choose one."));
    const bool isCounted = readsField(profile, Field::Offered)
        || (readsField(profile, Field::Answered) && readsField(profile, Field::Abandoned));
    faults.addIf(!isCounted,
                 QCoreApplication::translate("directory",
                                             "No column counts the calls or e-mails that came in. Choose one, or one for "
                                             "the answered and one for the abandoned."));
    checkMeans(faults, profile);
}

} // namespace paybench::directory::calls
