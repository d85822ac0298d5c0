// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"
#include "core/rota/replacement.h"
#include "core/staffing/pooling.h"

// Everybody answers everybody's calls, or one seat per group: what each takes in seat-days, and what callers get for it
// (features.md M-2, journeys.md J1).

namespace paybench::rota {

// A day as busy as others of the stretch, with the same seats.
struct QueueDay {
    staffing::DayKind kind = staffing::DayKind::Low;
    int days = 0;
    int calls = 0;     // of one day, the mean
    double pooled = 1; // answered in time
    double groups = 1;
};

struct QueueChoice {
    int days = 0;           // open ones
    int needed = 0;         // seat-days of the pooled need
    int supply = 0;         // seat-days of support that the choices give
    int seatsOfGroups = 0;  // one per day and group that has anybody
    int seats = 0;          // that are compared, a day
    double pooled = 1;      // of all calls of the stretch, answered in time
    double groups = 1;
    std::vector<QueueDay> kinds; // low, middle, peak, as far as there are some
    Money spare;            // what the seat-days over the pooled need cost, at the centre's cost per minute
    QString sentence;       // "28 seat-days (224 h) over the pooled need; one seat per group uses all 88."
};

// With as many seats a day in one queue as there are groups. Shares: of the calls, by the roster's groups; empty: equal ones.
QueueChoice queueChoice(const Roster &roster, const ServiceTerms &terms, const std::vector<double> &shares = {});

} // namespace paybench::rota
