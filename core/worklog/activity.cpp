// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/activity.h"

#include <QCoreApplication>

namespace paybench::worklog {

namespace {

constexpr std::array<Channel, 3> allChannels = {Channel::Phone, Channel::Email, Channel::Visit};

} // namespace

Work workOf(Activity activity)
{
    switch (activity) {
    case Activity::Call:
    case Activity::Email:
    case Activity::Visit:
        return Work::Support;
    case Activity::FollowUp:
        return Work::FollowUp;
    case Activity::Registration:
        return Work::Registration;
    default:
        return Work::Other;
    }
}

QString name(Activity activity)
{
    switch (activity) {
    case Activity::Call:
        return QCoreApplication::translate("worklog", "Call");
    case Activity::Email:
        return QCoreApplication::translate("worklog", "E-mail");
    case Activity::Visit:
        return QCoreApplication::translate("worklog", "Visit");
    case Activity::FollowUp:
        return QCoreApplication::translate("worklog", "Follow-up");
    case Activity::Registration:
        return QCoreApplication::translate("worklog", "Registration");
    case Activity::Meeting:
        return QCoreApplication::translate("worklog", "Meeting");
    case Activity::Break:
        return QCoreApplication::translate("worklog", "Break");
    case Activity::Other:
        return QCoreApplication::translate("worklog", "Other work");
    case Activity::Away:
        return QCoreApplication::translate("worklog", "Away, unresolved");
    }
    return {};
}

QString name(Work work)
{
    switch (work) {
    case Work::Support:
        return QCoreApplication::translate("worklog", "Support");
    case Work::FollowUp:
        return QCoreApplication::translate("worklog", "Follow-up");
    case Work::Registration:
        return QCoreApplication::translate("worklog", "Registration");
    case Work::Other:
        return QCoreApplication::translate("worklog", "Other work");
    }
    return {};
}

QString letter(Work work)
{
    switch (work) {
    case Work::Support:
        return QCoreApplication::translate("worklog", "S", "letter of support, as on the rota");
    case Work::FollowUp:
        return QCoreApplication::translate("worklog", "F", "letter of follow-up, as on the rota");
    case Work::Registration:
        return QCoreApplication::translate("worklog", "R", "letter of registration, as on the rota");
    case Work::Other:
        return {};
    }
    return {};
}

QString key(Activity activity)
{
    switch (activity) {
    case Activity::Call:
        return QStringLiteral("call");
    case Activity::Email:
        return QStringLiteral("email");
    case Activity::Visit:
        return QStringLiteral("visit");
    case Activity::FollowUp:
        return QStringLiteral("follow_up");
    case Activity::Registration:
        return QStringLiteral("registration");
    case Activity::Meeting:
        return QStringLiteral("meeting");
    case Activity::Break:
        return QStringLiteral("break");
    case Activity::Other:
        return QStringLiteral("other");
    case Activity::Away:
        return QStringLiteral("away");
    }
    return {};
}

std::optional<Activity> activityOfKey(const QString &wanted)
{
    for (const Activity activity : activities) {
        if (key(activity) == wanted)
            return activity;
    }
    return std::nullopt;
}

Activity activityOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Activity::Email;
    case Channel::Visit:
        return Activity::Visit;
    default:
        return Activity::Call;
    }
}

QString name(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return QCoreApplication::translate("worklog", "Phone");
    case Channel::Email:
        return QCoreApplication::translate("worklog", "E-mail");
    case Channel::Visit:
        return QCoreApplication::translate("worklog", "Visit");
    }
    return {};
}

QString key(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Visit:
        return QStringLiteral("visit");
    }
    return {};
}

std::optional<Channel> channelOfKey(const QString &wanted)
{
    for (const Channel channel : allChannels) {
        if (key(channel) == wanted)
            return channel;
    }
    return std::nullopt;
}

} // namespace paybench::worklog
