// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast.h"

#include <array>
#include <vector>

// Which days a centre is open, as far as its calendar says and its history shows, and how they lie to bank days and pay days.

namespace paybench::staffing {

class OpenDays {
public:
    // Knows the days from the history's first to `to`, and a month to both sides.
    OpenDays(const History &history, const ForecastDays &days, QDate to);

    bool isOrdinary(QDate day) const;  // a weekday on which the centre is usually open
    bool isOpen(QDate day) const;      // so far as is known, for a day to come
    bool wasClosed(QDate day) const;   // usually open, but not on that day: known, a single day without counts, or next to none
    bool isKnownClosed(QDate day) const;
    double halfDayShare(QDate day, int ordinaryMinutes) const; // of the open minutes; 1 unless the calendar has a half day
    double eventFactor(QDate day) const;
    bool hasPayDays() const { return !m_payDays.empty(); }
    int bankDaysAfterPayDay(QDate day) const; // to the nearest; below 0: before it. At most ±8.
    QDate first() const { return m_first; }   // of the history
    QDate last() const { return m_last; }

private:
    void learnWeekdays(const History &history);
    void learnClosed(const History &history);
    void placeHolidays();
    void placePayDays();
    std::size_t index(QDate day) const;

    ForecastDays m_days;
    QDate m_first;
    QDate m_last;
    QDate m_begin; // of the vectors below
    std::array<bool, 8> m_ordinary{}; // by Qt's day of week, Monday 1
    std::vector<bool> m_knownClosed;
    std::vector<bool> m_seenClosed;
    std::vector<int> m_bankDays; // so many until and with the day
    std::vector<QDate> m_payDays;
};

} // namespace paybench::staffing
