// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

// What time is spent on. Three kinds make the work mix; the rest is no part of it.

namespace paybench::worklog {

enum class Activity { Call, Email, Visit, FollowUp, Registration, Meeting, Break, Other, Away }; // Away: nobody has said yet

inline constexpr std::array<Activity, 9> activities = {Activity::Call, Activity::Email, Activity::Visit, Activity::FollowUp, Activity::Registration,
                                                       Activity::Meeting, Activity::Break, Activity::Other, Activity::Away};

enum class Work { Support, FollowUp, Registration, Other }; // of the rota's duties; Other is none of them

Work workOf(Activity activity); // Call, Email and Visit are support

QString name(Activity activity); // "Call", "Registration"
QString name(Work work);
QString letter(Work work);       // as on the rota, in the program's language; empty for Other
QString key(Activity activity);  // as stored
std::optional<Activity> activityOfKey(const QString &key);

enum class Channel { Phone, Email, Visit };

Activity activityOf(Channel channel);
QString name(Channel channel);
QString key(Channel channel);
std::optional<Channel> channelOfKey(const QString &key);

} // namespace paybench::worklog
