// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <vector>

// What SQLite cannot see of the rota: a part of controlFindings.

namespace paybench::store {

class Database;

// Published cells outside their version's days, versions of the same number over the same days, marks nobody knows, and
// settings that cannot be read.
Result<std::vector<Finding>> rotaFindings(const Database &db);

} // namespace paybench::store
