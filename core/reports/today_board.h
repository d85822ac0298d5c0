// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/customer.h"
#include "core/directory/month_step.h"
#include "core/rota/roster.h"
#include "core/staffing/demand.h"
#include "core/staffing/demand_why.h"
#include "core/worklog/day_log.h"
#include "core/worklog/sampling.h"
#include "core/worklog/support_case.h"
#include "core/worklog/topic.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

// The day as the centre sees it standing up: who answers now and next, expected against staffed, what is due (CYC-03).

namespace paybench::reports {

struct FirstLineSeat {
    GroupId group;
    QString groupName;       // empty: pooled, no group
    PersonId person;
    QString name;
    QString until;           // "until 16:00", "from 12:00"
    std::optional<Stretch> lunch;
    QString insteadOf;       // the ill one whose seat it is; empty: own
    QStringList next;        // who answers on the next working day
    bool isNow = true;       // false: only later in the day
    QString meanwhile;       // "at lunch since 11:50": what keeps the seat empty just now; empty: nothing
};

struct HalfHourBoard {
    enum class Time { Past, Now, Coming };

    int minute = 0;          // since midnight
    int minutes = 30;        // that are open
    Time time = Time::Coming;
    double expected = 0;     // calls
    int needed = 0;
    int staffed = 0;         // on support and not at lunch, meeting or away
    int come = 0;            // calls logged so far; of half-hours that have begun
    QStringList there;       // who is staffed
    QStringList elsewhere;   // "Karin Wall: meeting": who could be and is not

    int missing() const { return needed > staffed ? needed - staffed : 0; }
};

struct DueCase {
    CaseId id;
    QString title;
    QString place;           // "Hemtjänst, Söderby"
    QDateTime due;
    qint64 left = 0;         // seconds of opening time, from a minute on whole minutes as on Cases; negative: late
    qint64 allowed = 0;
    bool isClaimed = false;
};

struct PayDeadline {
    QDate day;
    QString step;            // "last day for papers"
    int bankDays = 0;        // left from the day
    int customers = 0;       // it is for
    int notDone = 0;
    bool isPayDay = false;
    QStringList names;       // of the customers it is not done for
};

struct AwayPerson {
    PersonId person;
    QString name;
    QString groupName;
    directory::Absence::Kind kind = directory::Absence::Kind::Leave; // shown to planners only as "away"
    QDate from, to;
    directory::Absence::Part part = directory::Absence::Part::WholeDay;

    QString when(QDate day) const; // "until tomorrow", "Thu 8–Fri 9 October"
};

struct Deviation {
    enum class Weight { Bad, Warning, Note };
    enum class Deed { None, ShowRota, PickCase, ShowCases, ShowMonth, ShowPerson, ShowDemand, ShowDay, FindSubstitute };

    Weight weight = Weight::Note;
    QString title;           // "13:30–14:00: 1 person too few in support"
    QString detail;
    Deed deed = Deed::None;
    QDate on;                // what the deed is about
    CaseId ofCase;
    PersonId person;
};

struct TodayBoard {
    QDate day;
    bool isOpen = true;
    QString closedName;
    Stretch hours;
    std::vector<FirstLineSeat> seats;     // groups in their order
    QDate nextDay;
    std::vector<HalfHourBoard> halfHours;
    int come = 0, expectedSoFar = 0;      // contacts
    int toDo = 0, toPick = 0, toComplete = 0, late = 0;
    std::vector<DueCase> due;             // soonest first
    std::vector<PayDeadline> deadlines;   // coming, soonest first
    std::vector<AwayPerson> away;         // today and the next seven days
    std::vector<Deviation> deviations;    // gravest first
    int present = 0, employed = 0;
    int calls = 0, emails = 0;            // logged today
    std::optional<double> answeredInTime; // closed in time this month
    bool isToday = true;
    bool isOver = false;                  // today, after closing
    QDate today;                          // of the clock
    bool hasRota = false;                 // some cell of the day has a mark
    bool isPublished = false;
    bool hasNeed = false;
    bool isPooled = true;
    bool wasCounted = false;              // something was logged on the day
    QTime opens, closes;
    int slaClosed = 0, slaMet = 0;
    QStringList missing;                  // who of the employed is not there, with the reason a board may show

    QString headline() const;             // "In support now", "In support today" once it is over, "In support", "Closed: Christmas Eve"
};

struct TodayInputs {
    QDate day;
    std::int64_t now = 0;                 // UTC seconds
    QTimeZone zone;
    rota::Roster roster;                  // the day and the next working days
    std::optional<staffing::NeedDay> need;
    std::vector<staffing::NeedInterval> needIntervals;
    std::vector<std::pair<int, double>> expected; // minute since midnight → contacts, by half-hour
    std::vector<worklog::Entry> entries;  // of the day
    std::vector<worklog::Tally> tallies;
    std::vector<worklog::Case> cases;     // to do, with
    std::vector<std::optional<worklog::Sla>> slas; // each one's SLA
    std::vector<directory::Customer> customers;
    std::vector<directory::Unit> units;
    std::vector<directory::Contact> contacts;
    std::vector<directory::MonthStep> steps; // of the months near the day
    std::vector<rota::Substitution> substitutions;
    std::vector<directory::Absence> absences;
    std::vector<directory::Person> people;
    std::vector<directory::Group> groups;
    directory::WorkingTime time;
    int slaClosed = 0, slaMet = 0;        // this month
    worklog::Topics topics;
    std::vector<worklog::Timer> timers;   // that run
    std::optional<staffing::Assumptions> assumptions;
};

TodayBoard todayBoard(const TodayInputs &inputs);

// Any figure of the board, opened: the sum as one would write it by hand, and where it comes from.
enum class BoardFigure { Calls, HalfHour, CasesToDo, DueCase, Deadline, Present, InTime, Seat };
// `at`: which half-hour, case, deadline or seat of the board's list.
ExplainedFigure boardWhy(const TodayBoard &board, BoardFigure figure, int at = 0);

} // namespace paybench::reports
