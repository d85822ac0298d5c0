// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/opening.h"
#include "core/staffing/assumptions.h"
#include "core/staffing/deferred.h"
#include "core/staffing/forecast.h"
#include "core/staffing/pooling.h"

#include <QString>

#include <optional>
#include <vector>

// A month of calls and e-mails as persons in first line: what the page Demand shows and the rota needs.

namespace paybench::staffing {

struct DemandInputs {
    Month month;
    Calendar calendar;
    PayCalendar pay;
    std::vector<OpeningHours> hours;
    Assumptions assumptions;
    std::vector<ForecastDay> calls;  // the open days of the month, with their half-hours
    std::vector<ForecastDay> mails;  // the same days
    double mailBacklog = 0;          // e-mails unanswered when the month begins
    std::vector<GroupShare> groups;  // of the centre, by their customers' share of the calls
    double supplyDays = 0;           // support days the mix of everybody gives in the month; 0: not known
    double contactRate = 0.1;        // calls per payslip of a new customer
    double mailRate = 0.06;          // e-mails per payslip
    QString source;                  // one sentence: typed, or forecast from so many months
};

struct DemandInterval {
    int minute = 0;        // since local midnight
    int openMinutes = 30;  // a half-hour that is partly open is shorter
    Band calls;
    int least = 0;         // fixed minimum
    int wanted = 0;        // for the expected calls
    int cautious = 0;      // for P90 of the calls
    Binding binding = Binding::None;
    bool reached = true;   // false: the cap keeps the target from being reached
};

struct DemandDay {
    QDate day;
    DayKind kind = DayKind::Low;
    bool isPayDay = false;
    int bankDaysToPayDay = 0;      // to the nearest: −2 … before, +1 … after
    Band calls;
    Band mails;
    double callHours = 0;          // calls × handle time
    std::vector<DemandInterval> intervals;
    int persons = 0;               // in first line: the larger of the peak and hours / productive hours
    int peak = 0;
    double hours = 0;              // person-hours in first line, shrinkage included, not rounded
    int mailPersons = 0;           // beside first line, so that mail and follow-up are done in time
    double mailHours = 0;          // person-hours of e-mail
    double followUpHours = 0;
    double freeHours = 0;          // first-line hours left for mail between calls
    double backlogMinutes = 0;     // of mail and follow-up at the end of the day
    double oldestMinutes = 0;      // open minutes the oldest has waited
    Binding binding = Binding::None;
    bool reached = true;
    Service service;               // of the day with its persons: at the mean rate (DayMean), else weighted over the intervals
    double spread = 0;             // standard deviation of a day's share answered in time, with a perfect forecast
};

// Half-hour by half-hour over the month: released, done and left of e-mail and follow-up.
struct BacklogPoint {
    QDate day;
    int minute = 0;
    double minutes = 0; // of work at the end of the interval
    double oldestMail = 0;     // open minutes that the oldest e-mail has waited
    double oldestFollowUp = 0;
};

// The stretch of the month that lacks most for its e-mail and follow-up when nobody works beside the first line: it decides
// how many persons are needed there (staffing.md 4.5).
struct CriticalStretch {
    QDate from;
    int fromMinute = 0;
    QDate to;
    int toMinute = 0;   // of the end
    double work = 0;    // minutes that come and are due inside it
    double free = 0;    // minutes that the first line has for them
    double persons = 0; // (work − free) / what one person does in it
};

struct DemandMonth {
    DemandInputs inputs;
    std::vector<DemandDay> days;
    std::vector<BacklogPoint> backlog;
    std::optional<CriticalStretch> critical; // none: the first line has time for everything
    double mailInTime = 1;
    double calls = 0;
    double mails = 0;
    int personDays = 0;      // Σ persons
    double hours = 0;        // Σ person-hours in first line
    double mailHours = 0;
    double followUpHours = 0;
    Money cost;              // of the first line's hours at the cost per minute
    double inTime = 1;       // of all calls of the month
    double meanWait = 0;     // seconds; infinite when a day grows without end
    double abandoned = 0;    // calls
    double occupancy = 0;

    const DemandDay *day(QDate day) const;
};

// Persons at work so that so many are at the telephone: ⌈persons / (1 − shrinkage)⌉. Up to eight, breaks are placed one by one
// and nobody is added for them (staffing.md 4.5): headsFor(). seatsOf() is its inverse.
int grossedUp(int persons, double shrinkage);
int headsFor(int seats, double shrinkage);
int seatsOf(int heads, double shrinkage);

// Everything of the month, in some milliseconds. Of faultless assumptions.
DemandMonth demandMonth(const DemandInputs &inputs);

// The requirement of a day or of one half-hour with n − 1, n and n + 1, for the table and for "show why".
Requirement requirementOf(const DemandInputs &inputs, const DemandDay &day);
Requirement requirementOf(const DemandInputs &inputs, const DemandDay &day, const DemandInterval &interval);

// The same month with other numbers of persons per day (reverse: what the rota gives): service, calls not answered in time.
struct StaffedDay {
    QDate day;
    int persons = 0;
    Service service;
    double notInTime = 0; // calls
};
std::vector<StaffedDay> staffed(const DemandMonth &month, const std::vector<int> &persons);

// One seat fewer or more, or one day's seats by group: what a manager asks before saying yes.
Closeness closenessOf(const DemandInputs &inputs, const DemandDay &day);

// A month of which only the counted calls are known, beside what was forecast for it.
struct DayOutcome {
    QDate day;
    Band forecast;
    double actual = 0;
};

} // namespace paybench::staffing
