// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/demo/demo_people.h"
#include "core/basics/month.h"
#include "core/basics/stretch.h"
#include "core/directory/centre.h"
#include "core/directory/person.h"
#include "core/rota/roster.h"

#include <vector>

// When the demo centre's assistants worked at what: by the published rota where there is one, else by their choice.

namespace paybench::app {

struct DemoBlock { // a morning or an afternoon of one person
    PersonId person;
    GroupId group;
    QDate day;
    Stretch time;
    rota::Mark mark = rota::Mark::Registration;
    std::int64_t freeFrom = 0; // while contacts are given out
};

// By day, person and time; lunch is left out.
Result<std::vector<DemoBlock>> demoBlocks(store::Database &db, Month month);

} // namespace paybench::app
