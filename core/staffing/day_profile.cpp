// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/day_profile.h"

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr double profileHalfLife = 60;  // days
constexpr double usualInterval = 0.5;   // of the counted days of a weekday, for an interval to be open as a rule
constexpr double worstOff = 27;         // squared deviations are cut there, so that one odd half-hour does not speak for all

void normalise(Shares &shares)
{
    double sum = 0;
    for (const auto &[minute, share] : shares)
        sum += share;
    for (auto &[minute, share] : shares)
        share = sum > 0 ? share / sum : 1.0 / double(shares.size());
}

// What remains of a difference once chance has been taken off (James and Stein): 0 all chance … 1 all real.
double realPart(double chiSquare, double freedom, double overdispersion)
{
    return chiSquare > 0 && freedom > 0 ? std::max(0.0, 1 - freedom * overdispersion / chiSquare) : 0;
}

bool nearPayDay(const OpenDays &days, QDate day)
{
    return days.hasPayDays() && std::abs(days.bankDaysAfterPayDay(day)) <= 1;
}

} // namespace

DayProfile::DayProfile(const History &history, const OpenDays &days, const std::vector<bool> &setAside)
    : m_days(days), m_minutes(history.minutes)
{
    addDays(history, setAside);
    findOpenIntervals();
    const double spread = overdispersion(history, setAside);
    drawToCommon(spread);
    if (days.hasPayDays())
        learnPayDays(history, setAside, spread);
}

double DayProfile::recency(QDate day) const
{
    return std::exp2(-double(day.daysTo(m_days.last())) / profileHalfLife);
}

void DayProfile::addDays(const History &history, const std::vector<bool> &setAside)
{
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const CountedDay &counted = history.days[i];
        if (setAside[i] || counted.total() <= 0)
            continue;
        const double weight = recency(counted.day);
        for (Weekday *one : {&m_weekdays[0], &m_weekdays[std::size_t(counted.day.dayOfWeek())]}) {
            one->days += weight;
            for (const auto &[minute, count] : counted.counts) {
                one->counts[minute] += weight * count;
                one->present[minute] += weight;
            }
        }
    }
}

// An interval in which nobody ever called on any weekday is a row of an export, not an open half-hour.
void DayProfile::findOpenIntervals()
{
    const Weekday &all = m_weekdays[0];
    for (Weekday &one : m_weekdays) {
        for (const auto &[minute, days] : one.present) {
            if (days >= usualInterval * one.days && all.counts.at(minute) > 0)
                one.shares[minute] = one.counts.at(minute) / days;
        }
        if (!one.shares.empty())
            normalise(one.shares);
    }
}

// The profile of all weekdays together, from calls and not from days: a short weekday has little to say about the others.
Shares DayProfile::commonShares() const
{
    return m_weekdays[0].shares;
}

// How much more than Poisson an interval varies about its weekday's profile.
double DayProfile::overdispersion(const History &history, const std::vector<bool> &setAside) const
{
    double sum = 0;
    double freedom = 0;
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const CountedDay &counted = history.days[i];
        const Weekday &weekday = m_weekdays[std::size_t(counted.day.dayOfWeek())];
        if (setAside[i] || weekday.days <= 1)
            continue;
        const double total = counted.total();
        for (const auto &[minute, share] : weekday.shares) {
            const auto found = counted.counts.find(minute);
            const double mean = share * total;
            if (found == counted.counts.end() || mean < 1)
                continue;
            const double off = found->second - mean;
            sum += std::min(worstOff, off * off / mean);
            freedom += 1 - 1 / weekday.days;
        }
    }
    return freedom > 0 ? std::max(1.0, sum / freedom) : 1;
}

void DayProfile::drawToCommon(double overdispersion)
{
    const Shares common = commonShares();
    for (std::size_t weekday = 1; weekday <= 7; ++weekday) {
        Weekday &one = m_weekdays[weekday];
        Shares target;
        for (const auto &[minute, share] : one.shares)
            target[minute] = common.count(minute) > 0 ? common.at(minute) : share;
        if (target.empty())
            continue;
        normalise(target);
        double calls = 0;
        for (const auto &[minute, share] : one.shares)
            calls += one.counts.at(minute);
        double chiSquare = 0;
        for (const auto &[minute, share] : target) {
            const double off = (one.shares[minute] - share) * calls;
            chiSquare += share * calls > 0 ? off * off / (share * calls) : 0;
        }
        const double own = realPart(chiSquare, double(target.size()) - 1, overdispersion);
        for (auto &[minute, share] : one.shares)
            share = own * share + (1 - own) * target[minute];
    }
}

void DayProfile::learnPayDays(const History &history, const std::vector<bool> &setAside, double overdispersion)
{
    std::map<int, double> counted;
    std::map<int, double> expected;
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const CountedDay &day = history.days[i];
        if (setAside[i] || !nearPayDay(m_days, day.day))
            continue;
        const double share = this->counted(day);
        const double weight = share > 0 ? recency(day.day) : 0;
        for (const auto &[minute, usual] : m_weekdays[std::size_t(day.day.dayOfWeek())].shares) {
            const auto found = day.counts.find(minute);
            if (found != day.counts.end() && weight > 0) {
                counted[minute] += weight * found->second;
                expected[minute] += weight * usual * day.total() / share;
            }
        }
    }
    double chiSquare = 0;
    for (const auto &[minute, mean] : expected)
        chiSquare += mean > 0 ? (counted[minute] - mean) * (counted[minute] - mean) / mean : 0;
    const double own = realPart(chiSquare, double(expected.size()) - 1, overdispersion);
    for (const auto &[minute, mean] : expected)
        m_payDayFactors[minute] = mean > 0 ? 1 + own * (counted[minute] / mean - 1) : 1;
}

Shares DayProfile::of(QDate day) const
{
    const Weekday &weekday = m_weekdays[std::size_t(day.dayOfWeek())];
    Shares shares = weekday.shares.empty() ? m_weekdays[0].shares : weekday.shares;
    if (shares.empty())
        return shares;
    if (nearPayDay(m_days, day)) {
        for (auto &[minute, share] : shares) {
            const auto factor = m_payDayFactors.find(minute);
            share *= factor == m_payDayFactors.end() ? 1 : factor->second;
        }
        normalise(shares);
    }
    const int opens = shares.begin()->first;
    const int ordinary = int(shares.size()) * m_minutes;
    double left = m_days.halfDayShare(day, ordinary) * ordinary; // open minutes of a half day, from opening
    Shares open;
    for (const auto &[minute, share] : shares) {
        if (left <= 0 && minute > opens)
            break;
        open[minute] = share * std::clamp(left / m_minutes, 0.0, 1.0);
        left -= m_minutes;
    }
    return open;
}

double DayProfile::counted(const CountedDay &day) const
{
    const Weekday &weekday = m_weekdays[std::size_t(day.day.dayOfWeek())];
    double share = 0;
    for (const auto &[minute, usual] : weekday.shares.empty() ? m_weekdays[0].shares : weekday.shares)
        share += day.counts.count(minute) > 0 ? usual : 0;
    return share;
}

} // namespace paybench::staffing
