// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/demo/demo_people.h"
#include "core/basics/month.h"

// The demo centre's rota: October and November published, December a draft. Made without the solver program, and the same on
// every computer.

namespace paybench::app {

// One queue for all, a fortnight's notice, whom to call when ill; and what some have wished.
Done addDemoRotaSettings(store::Database &db, const DemoStaff &staff);

// Pins, courses and meetings of the month first, then the rest by search.
Done planDemoRota(store::Database &db, const DemoStaff &staff, Month month);
Done publishDemoRota(store::Database &db, Month month);

// The absence, the few changes it takes, who took whose support, and the next version of the rest of the month.
struct DemoIllness {
    const char *person;
    QDate from, to;
    const char *note; // of the version
};
Done addDemoIllness(store::Database &db, const DemoStaff &staff, const DemoIllness &illness);

} // namespace paybench::app
