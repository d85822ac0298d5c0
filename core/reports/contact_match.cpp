// SPDX-License-Identifier: MPL-2.0
#include "core/reports/contact_match.h"

#include "core/basics/month.h"

#include <map>
#include <utility>

namespace paybench::reports {

namespace {

constexpr int halfHour = 30;

using Moments = std::map<std::pair<QDate, int>, ContactMatch>;

// Visits are counted by nobody.
bool isOf(const staffing::ContactCount &row, worklog::Channel channel)
{
    return (channel == worklog::Channel::Phone && row.channel == staffing::Channel::Call)
        || (channel == worklog::Channel::Email && row.channel == staffing::Channel::Mail);
}

ContactMatch &at(Moments &moments, QDate day, int minute)
{
    ContactMatch &match = moments[{day, minute}];
    match.day = day;
    match.minute = minute;
    return match;
}

void addLogged(Moments &moments, const std::vector<LoggedContact> &logged, worklog::Channel channel, bool byDay,
               std::pair<QDate, QDate> days, const QTimeZone &zone)
{
    for (const LoggedContact &contact : logged) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(contact.at, zone);
        if (contact.channel != channel || local.date() < days.first || local.date() > days.second)
            continue;
        const int minute = local.time().msecsSinceStartOfDay() / 60'000;
        ++at(moments, local.date(), byDay ? 0 : minute / halfHour * halfHour).logged;
    }
}

void addCounted(Moments &moments, const std::vector<staffing::ContactCount> &counted, worklog::Channel channel, bool byDay,
                std::pair<QDate, QDate> days)
{
    for (const staffing::ContactCount &row : counted) {
        if (!isOf(row, channel) || row.day < days.first || row.day > days.second || (!byDay && row.minutes > halfHour))
            continue;
        ContactMatch &match = at(moments, row.day, byDay ? 0 : row.minute / halfHour * halfHour);
        const bool isCall = channel == worklog::Channel::Phone;
        match.counted = match.counted.value_or(0) + (isCall ? row.answered.value_or(row.offered) : row.offered);
    }
}

std::vector<ContactMatch> byMonth(const Moments &days)
{
    std::map<Month, ContactMatch> months;
    for (const auto &[moment, day] : days) {
        const Month month = Month::of(day.day);
        ContactMatch &sum = months[month];
        sum.day = month.first();
        if (day.counted) {
            sum.counted = sum.counted.value_or(0) + *day.counted;
            sum.logged += day.logged;
        } else {
            sum.loggedElse += day.logged;
        }
    }
    std::vector<ContactMatch> list;
    for (const auto &[month, sum] : months)
        list.push_back(sum);
    return list;
}

} // namespace

std::optional<qint64> ContactMatch::difference() const
{
    return counted ? std::optional(*counted - logged) : std::nullopt;
}

std::vector<ContactMatch> matched(const std::vector<LoggedContact> &logged, const std::vector<staffing::ContactCount> &counted,
                                  worklog::Channel channel, MatchStep step, QDate first, QDate last, const QTimeZone &zone)
{
    Moments moments;
    const bool byDay = step != MatchStep::HalfHour;
    addLogged(moments, logged, channel, byDay, {first, last}, zone);
    addCounted(moments, counted, channel, byDay, {first, last});
    if (step == MatchStep::Month)
        return byMonth(moments);
    std::vector<ContactMatch> list;
    for (const auto &[moment, match] : moments)
        list.push_back(match);
    return list;
}

} // namespace paybench::reports
