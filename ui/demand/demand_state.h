// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/contacts.h"
#include "core/staffing/demand.h"
#include "core/staffing/need.h"
#include "core/staffing/what_if.h"
#include "core/store/demand_inputs.h"
#include "core/store/demands.h"

#include <optional>
#include <vector>

// Everything the page shows of one month, read at once, so that its tabs agree.

namespace paybench::store {
class Database;
}

namespace paybench::ui {

struct DemandState {
    Month month;
    QDate today;
    store::DemandSources sources;
    staffing::DemandMonth own;   // as the centre assumes it
    staffing::WhatIf what;       // what stands in the panel beside it
    staffing::DemandMonth tried; // the month under it; the same as `own` while nothing is moved
    staffing::Outcome ownOutcome;
    staffing::Outcome triedOutcome; // with the persons that are taken away, too
    QDate day;                   // chosen; one of the month's open days
    std::optional<int> minute;   // the chosen half-hour; none: the whole day
    std::vector<store::StoredScenario> scenarios; // of the month, by name
    std::vector<store::StoredEvent> events;
    std::vector<staffing::Assumptions> assumptions; // all of the centre, ascending by `from`
    std::vector<staffing::ContactBatch> batches;    // newest first
    std::optional<staffing::Need> need;             // as it was stored for the rota
    bool isWritable = true;
    QString lock; // why nothing can be saved; empty: it can

    bool hasCalls() const; // something to compute from: counted or typed calls, or payslips
    bool isTrying() const; // the panel differs from what the centre assumes
    const staffing::DemandDay *chosenDay() const; // of `tried`, or nullptr
    const staffing::DemandInterval *chosenInterval() const;
};

// The panel when nothing is moved.
staffing::WhatIf unmoved(const staffing::DemandMonth &own);

// Everything but the month itself: what is stored. Quick; the forecast that makes the month of it runs beside the window.
Result<DemandState> readDemand(store::Database &db, Month month, QDate today);

// Takes what the forecast gave, and computes the month as it is and as it is tried.
void computeMonth(DemandState &state, const staffing::DemandInputs &inputs);
void computeTried(DemandState &state);

// The month one wants to see first: today's, and from its middle on the next one, whose rota is made then.
Month monthToPlan(QDate today);

// The stored need beside what is computed now: the days on which they differ.
std::vector<QDate> daysThatDiffer(const staffing::Need &stored, const staffing::DemandMonth &month);

} // namespace paybench::ui
