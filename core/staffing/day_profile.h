// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/open_days.h"

#include <array>
#include <map>
#include <vector>

// How a day's calls spread over its intervals. A weekday has a profile of its own as far as its counts show that it differs
// from the others by more than chance; so have the days around pay day.

namespace paybench::staffing {

using Shares = std::map<int, double>; // minute → share of the day, summing to 1

class DayProfile {
public:
    // set aside: days that do not teach, as many as history.days
    DayProfile(const History &history, const OpenDays &days, const std::vector<bool> &setAside);

    Shares of(QDate day) const;              // cut to the open part of a half day, and then not summing to 1
    double counted(const CountedDay &day) const; // the share of an ordinary day's calls that falls on the intervals counted

private:
    struct Weekday {
        std::map<int, double> counts;  // recent days count for more
        std::map<int, double> present; // the days on which the interval was counted, weighed alike
        double days = 0;
        Shares shares;
    };
    void addDays(const History &history, const std::vector<bool> &setAside);
    void findOpenIntervals();
    Shares commonShares() const;
    double overdispersion(const History &history, const std::vector<bool> &setAside) const;
    void drawToCommon(double overdispersion);
    void learnPayDays(const History &history, const std::vector<bool> &setAside, double overdispersion);
    double recency(QDate day) const;

    const OpenDays &m_days;
    int m_minutes = 30;
    std::array<Weekday, 8> m_weekdays; // by Qt's day of week; 0: all together
    std::map<int, double> m_payDayFactors;
};

} // namespace paybench::staffing
