// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"
#include "core/reports/report.h"

// The monthly report: Summary, Invoice basis, Volumes, Hours, Cases, SLA, Contacts, Training needs, Corrections, How
// computed (journeys.md J5), for each audience. What the log tells is left out where there is none.

namespace paybench::reports {

struct MonthlyInputs {
    MonthBasis basis;
    bool closed = false;
    std::vector<MonthBasis> before; // earlier months for comparison, newest first: previous month, the year
    CustomerId customer;            // of audience Customer: only this one
    Audience audience = Audience::Internal;
    bool perWorkingDay = false;     // comparisons per working day (22 against 21)
    QDate today;
};

// Board and owner versions carry no staff names and no figures of fewer than five persons.
Report monthlyReport(const MonthlyInputs &inputs);

} // namespace paybench::reports
