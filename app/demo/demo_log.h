// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/demo/demo_people.h"
#include "core/basics/month.h"

// The demo centre's log: time all year, every contact in May, October and November, counts in the other months; the
// recurring questions and trainings that follow, corrections of pay, and what lies open on the demo's morning.

namespace paybench::app {

Done addDemoSampling(store::Database &db); // May and October are logged in full; from November on that month too

// After the month's rota, absences and hours are there; at the moment of the clock.
Done logDemoMonth(store::Database &db, Month month);
// What Anna has done this morning, and the cases that are open.
Done logDemoMorning(store::Database &db, const DemoStaff &staff, QDate today);

} // namespace paybench::app
