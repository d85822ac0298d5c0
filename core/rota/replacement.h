// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/ledger.h"
#include "core/rota/roster.h"
#include "core/staffing/assumptions.h"

// Somebody is ill in the morning: which seats are open, who can take each and why, what it costs to leave it open, and the
// few cells that change (journeys.md J2).

namespace paybench::rota {

struct Illness {
    PersonId person;
    QDate from, to; // both included
    directory::Absence::Part part = directory::Absence::Part::WholeDay; // of the first day
};

struct Repayment {
    int day = 0;      // of the roster
    int part = -1;    // −1: both halves
    QString sentence; // "Sara takes the support, Stina gets the follow-up day"
};

struct Candidate {
    int row = 0;
    Mark had = Mark::None;
    bool sameGroup = true;
    double balance = 0;      // support days more than the share, this year
    QDate lastUsed;
    qint64 difference = 0;   // of the rota's price, to before the seat came open, with the repayment
    QString reason;          // "same group, has follow-up, balance +0.4"
    QString warning;         // "the customer meets one more person"; may be empty
    bool breaksRule = false; // a hard one, as the warning says; such a person comes after all others
    std::optional<Repayment> repayment;
    QString behind;          // why not before the one before: "after Stina, who has follow-up"; of the first: empty
};

struct LeftOpen {
    int persons = 0;         // still in first line that day
    double inTime = 0;       // of the pooled queue, 0…1
    std::optional<double> wait; // mean, seconds; none: the queue grows without end
    qint64 difference = 0;
    QString sentence;        // "pooled queue: 96.26 % in time, wait 8.0 s; nobody answers Väst's own queue"
};

struct OpenSeat {
    int day = 0;
    int part = -1;           // −1: both halves
    QString sentence;        // "Väst has nobody in support on Tuesday 6 October"
    std::vector<Candidate> candidates; // in the order of J2
    LeftOpen leftOpen;
};

struct Replacement {
    Illness illness;         // as it is to be stored: with the days of an earlier report that it touches
    int row = 0;
    Edit away;               // the ill person's cells
    double lostHours = 0;    // at eight hours a day, of the whole absence
    std::vector<OpenSeat> seats;
    std::vector<QString> notReplaced; // "Wednesday Sara has follow-up, which is not replaced"
    QString note;            // "Sunday is not a working day: stored, no replacement needed"; may be empty
};

// How service is computed when a seat stays open. Calls are those of the need's day.
struct ServiceTerms {
    staffing::Assumptions assumptions;
    int openMinutes = 480;
};

// Invalid: the end before the start; the person has left; a day in a closed month (correct it there with a reason).
// A report that touches an earlier one of the same person extends it.
Result<Replacement> replacement(const Roster &roster, const Illness &illness, const std::vector<LedgerRow> &ledger, const ServiceTerms &terms);

QString orderOfCandidates(); // the order of J2 in a sentence

// What was chosen for one open seat.
struct SeatChoice {
    int candidate = 0;       // −1: left open
    bool repay = true;
};

// All cells that change: the ill person's, the substitutes' and the repayments'.
Edit editOf(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices);
// What the rota then costs more, with the absence and the seats as they were chosen. What is changed is told as a new version,
// so that it costs nothing as a change.
qint64 difference(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices);
// "Sara is away Tuesday and Wednesday. Stina takes support today, Sara takes Stina's seat on Thursday."
QString message(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices);
// "Väst is staffed all five days. Tuesday 4 persons: 99.41 % in time, wait 1.0 s." after the edit.
QString outcome(const Roster &roster, const Replacement &replacement, const std::vector<SeatChoice> &choices, const ServiceTerms &terms);

// Two cells change persons, or two persons change days: what it does to both mixes.
struct SwapCheck {
    Edit edit;
    bool keepsMixes = true;
    qint64 difference = 0;
    std::vector<QString> breaks; // sentences of hard rules and mixes that it breaks; empty: it can be done
};
// Persons a and b exchange what they have on days dayA (of a) and dayB (of b). The same day: they change seats.
// The price is that of the tasks within the scope: the one that the rota has on the page.
SwapCheck swapped(const Roster &roster, int rowA, int dayA, int rowB, int dayB, const TaskScope &scope = {});

} // namespace paybench::rota
