// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

// How the demo centre reads its lists: volumes from the payroll system, calls from two telephone exchanges.

namespace paybench::store {
class Database;
}

namespace paybench::app {

Done addDemoProfiles(store::Database &db);

} // namespace paybench::app
