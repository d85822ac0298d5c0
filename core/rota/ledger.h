// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

// What each person has had over time: support, Mondays, peak days, substitutions, beside their fair share (features ROT-07); and
// who can be on leave together (ROT-13).

namespace paybench::rota {

struct LedgerRow {
    PersonId person;
    QString name;
    QString groupName;
    QString choice;
    int ownDaysTenths = 0;       // worked in the window
    int supportTenths = 0;       // had
    int supportShareTenths = 0;  // would have had by the own choice
    int mondays = 0;             // of support
    double mondaysShare = 0;
    int peakDays = 0;
    double peakShare = 0;
    int fridays = 0;
    double fridaysShare = 0;
    int substitutions = 0;       // taken for others
    int substituted = 0;         // taken by others
    QDate lastSubstitution;
    double balance = 0;          // support days more than the share since the turn of the year: the tie-breaker of J2
};

// Over the stretch first … last, from the published cells where there are, else the working ones. Sorted as the rows of a roster.
std::vector<LedgerRow> ledger(const RosterInputs &inputs, QDate first, QDate last);

// A week of a season in which leave is planned.
struct LeaveWeek {
    IsoWeek week;
    QDate first, last;           // open days
    std::vector<PersonId> away;
    int present = 0;             // persons of the groups, at least half the week
    int leastNeeded = 0;         // support seats a day, at the highest
    int supportTenths = 0;       // support person-days the mixes of those present give
    int supportNeededTenths = 0; // seats × days
    std::vector<QString> groupsWithout; // groups nobody of which is there on some day
    int canAlsoBeAway = 0;       // how many more S80 persons, before it is short
    QString sentence;            // empty: it works
    std::vector<PersonId> together;  // of those present: as many as were found who can all be away the whole week
    std::vector<PersonId> needed;    // who cannot be away at all, even alone
    std::vector<std::pair<PersonId, PersonId>> notTogether; // each can, but not both
    QString who;                 // "Bo, Cilla and Eva can be away together. Sara and Stina cannot both be away."
};

std::vector<LeaveWeek> leaveSeason(const RosterInputs &inputs, QDate first, QDate last);

} // namespace paybench::rota
