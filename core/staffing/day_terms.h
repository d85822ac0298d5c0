// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast_fit.h"
#include "core/staffing/open_days.h"

#include <vector>

// What a day's calls depend on, as columns of the fit: weekday, day of the month, bank days to pay day, closed days beside it,
// the month of the year, and a level that moves slowly.

namespace paybench::staffing {

// How fast the level may move. Steady suits most centres; Moving is for one that grows or shrinks.
enum class Tempo { Steady, Moving };

struct HistorySpan {
    int countedMonths = 0;    // with at least ten counted days
    bool knowsSeasons = false; // most months of the year were counted in two years
};

class DayTerms {
public:
    DayTerms(const OpenDays &days, const HistorySpan &span);

    int columns() const;
    Terms of(QDate day) const;
    std::vector<Pull> pulls(Tempo tempo) const;

    static int weekday(int qtDayOfWeek) { return qtDayOfWeek - 1; }
    static int dayOfMonth(int day) { return 6 + day; }
    static int fromPayDay(int bankDays) { return 46 + bankDays; } // −8…8
    static constexpr int afterClosed = 55;
    static constexpr int beforeClosed = 56;
    static constexpr int afterLongWeekend = 57;
    static int monthOfYear(int month) { return 57 + month; }
    static constexpr int everyDay = 70;

private:
    void addDayOfMonth(Terms &terms, QDate day) const;
    void addNeighbours(Terms &terms, QDate day) const;
    void addLevel(Terms &terms, QDate day) const;
    void pullWeekdays(std::vector<Pull> &pulls) const;
    void pullMonth(std::vector<Pull> &pulls) const;
    void pullPayDays(std::vector<Pull> &pulls) const;
    void pullLevel(std::vector<Pull> &pulls, Tempo tempo) const;

    const OpenDays &m_days;
    HistorySpan m_span;
    int m_weeks = 1; // of the level
};

} // namespace paybench::staffing
