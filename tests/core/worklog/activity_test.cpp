// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/activity.h"
#include "tests/support/makers.h"

#include <catch2/catch.hpp>

#include <set>

using namespace paybench;
using namespace paybench::worklog;

TEST_CASE("every activity has a name and a key that finds it again", "[worklog]")
{
    std::set<QString> names, keys;
    for (const Activity activity : activities) {
        CHECK(activityOfKey(key(activity)) == activity);
        names.insert(name(activity));
        keys.insert(key(activity));
    }
    CHECK(names.size() == activities.size());
    CHECK(keys.size() == activities.size());
    CHECK_FALSE(names.count(QString()));
    CHECK_FALSE(activityOfKey(QStringLiteral("sleep")).has_value());
}

TEST_CASE("calls, e-mails and visits are support; only three kinds make the work mix (R-1)", "[worklog]")
{
    for (const Channel channel : {Channel::Phone, Channel::Email, Channel::Visit}) {
        CHECK(workOf(activityOf(channel)) == Work::Support);
        CHECK(channelOfKey(key(channel)) == channel);
        CHECK_FALSE(name(channel).isEmpty());
    }
    CHECK(workOf(Activity::FollowUp) == Work::FollowUp);
    CHECK(workOf(Activity::Registration) == Work::Registration);
    for (const Activity activity : {Activity::Meeting, Activity::Break, Activity::Other, Activity::Away}) {
        CHECK(workOf(activity) == Work::Other);
        CHECK(letter(workOf(activity)).isEmpty());
    }
    CHECK(letter(Work::Support) == QStringLiteral("S"));
    CHECK_FALSE(channelOfKey(QStringLiteral("fax")).has_value());
}
