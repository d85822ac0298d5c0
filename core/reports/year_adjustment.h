// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/agreement.h"
#include "core/pricing/adjustment.h"
#include "core/reports/month_basis.h"

#include <set>

// The year-end price adjustment over all agreements (journeys.md J4): new prices, who is left out and why, and the
// supplements for months that were closed before the index was known.

namespace paybench::reports {

struct YearAdjustment {
    int year = 0;
    pricing::Adjustment by;
    QDate from = {}; // the first of a month of the year; invalid: its first open month
};

struct AdjustedPrice {
    CustomerId customer;
    QString customerName;
    pricing::Service service = pricing::Service::Payslip;
    qint64 tierFrom = 1;
    UnitPrice before;
    UnitPrice after;
    QString reason; // the factor, or why nothing changes ("fixed price until 2027-12-31")
    bool changed = false;
};

struct AdjustmentPlan {
    QDate from;                              // the day the new rows hold from
    std::vector<AdjustedPrice> prices;       // for the preview, by customer
    std::vector<directory::Agreement> agreements; // new approved versions, without ids
    std::vector<Correction> supplements;     // charged in the month of `from`
    Money yearlyEffect;                      // on last twelve months' volumes: new less old
    std::vector<QString> notes;              // what was skipped, one sentence each
};

// Invalid: already adjusted for the year, a year that is closed, no agreements.
// `closed` holds the frozen months of the adjustment's year; `yearlyVolumes` the payslips of the last twelve months.
Result<AdjustmentPlan> adjustmentPlan(const YearAdjustment &adjustment, const std::vector<directory::Customer> &customers,
                                      const std::vector<directory::Agreement> &agreements,
                                      const std::vector<MonthBasis> &closed,
                                      const std::vector<directory::VolumeRow> &yearlyVolumes);

} // namespace paybench::reports
