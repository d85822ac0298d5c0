// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/store/database.h"

#include <map>

// Who works at the demo centre: 15 assistants in four groups, 4 trainers, 4 in system management, 3 in management.

namespace paybench::app {

struct DemoStaff {
    std::map<QString, PersonId> people;
    std::map<QString, GroupId> groups;
};

Result<DemoStaff> addDemoStaff(store::Database &db);

} // namespace paybench::app
