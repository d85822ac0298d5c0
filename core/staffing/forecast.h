// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"
#include "core/basics/paydays.h"
#include "core/basics/progress.h"
#include "core/basics/result.h"
#include "core/staffing/accuracy.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

// Calls of coming days from counted ones: weekday, bank days to the actual pay day, first open day after a closed one,
// events, a slow level, and a pooled profile of the day (staffing.md 4.7).

namespace paybench::staffing {

// One counted day. An interval that was not counted is missing, not zero.
struct CountedDay {
    QDate day;
    std::map<int, double> counts; // minute since midnight → count

    double total() const;
};

struct History {
    int minutes = 30;             // length of an interval; 1440: only totals
    std::vector<CountedDay> days; // ascending, each day once
};

struct ForecastEvent {
    QString name;
    QDate from;
    QDate to;             // the last day, included
    double factor = 1.25; // on the calls
};

// What is known about days, before, in and after the forecast.
struct ForecastDays {
    Calendar calendar;              // working days and bank days
    bool usesHolidays = true;       // false: only `closed` and what the history shows is closed
    std::set<QDate> closed;
    std::optional<PayCalendar> pay; // none: no pay-day effect
    std::vector<ForecastEvent> events;
};

struct Band {
    double expected = 0;
    double low = 0;  // P10
    double high = 0; // P90
};

// Of calls whose rate varies so much.
Band bandOf(double expected, double variation);

struct ForecastInterval {
    int minute = 0;
    Band calls;
};

struct ForecastDay {
    QDate day;
    Band calls;
    double variation = 0; // coefficient of variation of the day's rate
    std::vector<ForecastInterval> intervals;
};

// A part of the forecast that a person can read: "Monday +12 %", "1 bank day after pay day +61 %".
struct ForecastEffect {
    QString name;
    double factor = 1;
};

struct Forecast {
    std::vector<ForecastDay> days; // the open ones
    std::vector<ForecastEffect> effects;
    std::vector<QDate> special;    // days of the history set aside as out of the ordinary
    int countedDays = 0;
    int countedMonths = 0;         // with at least ten counted days
    double levelNow = 0;           // calls of an ordinary day at the end of the history
    QString method;                // one sentence: from what and how
};

// Sentences about a history that cannot be forecast from: nothing, too few days, duplicates, negative counts. Empty: forecast()
// works.
std::vector<QString> faults(const History &history);

// Sentences about a history that can be used, but is not whole: days in between that were not counted, days counted in part.
std::vector<QString> remarks(const History &history, const ForecastDays &days);

// At least three counted months: below, the profile of low, middle and peak days is the better basis (DEM-02). forecast()
// works from ten counted days, and leans on that profile where the curve around pay day is not known yet.
bool canForecast(const History &history);
int countedMonths(const History &history); // with at least ten counted days

// Of every open day from … to (both included). Invalid with a sentence for a history or days it cannot use; Cancelled.
Result<Forecast> forecast(const History &history, QDate from, QDate to, const ForecastDays &days, const Progress &progress = carryOn);

// Hides the last days of the history, forecasts them from one origin, and compares, by day and by interval.
struct BackTest {
    Accuracy byDay;
    Accuracy byInterval;
    QDate from;
    QDate to;
    std::vector<std::pair<QDate, ForecastPoint>> days;
};
Result<BackTest> backTest(const History &history, int hiddenDays, const ForecastDays &days, const Progress &progress = carryOn);

// Where there is too little history: a month's total over its days by low, middle and peak days (journeys.md J1).
enum class DayKind { Low, Middle, Peak }; // peak: −2…+2 bank days from a pay day; middle: −5…−3 and +3…+4
DayKind dayKind(QDate day, const Calendar &calendar, const PayCalendar &pay);

struct DayWeights {
    double low = 1;
    double middle = 1.5;
    double peak = 2.25;
};
// The total is kept exactly; half days get half.
std::vector<ForecastDay> placed(double total, const std::vector<QDate> &openDays, const Calendar &calendar, const PayCalendar &pay,
                                const DayWeights &weights);

// The profile of a day where none was counted: shares of half-hours from opening to closing (staffing.md 4.6), fitted to the
// minutes that are open.
std::vector<double> ordinaryProfile(int intervals);

} // namespace paybench::staffing
