// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <vector>

// What SQLite cannot see of counted contacts and stored needs: a part of controlFindings.

namespace paybench::store {

class Database;

// Imports of calls and e-mails against their rows, time counted twice, needs against their months, and assumptions and
// what-ifs that cannot be read.
Result<std::vector<Finding>> demandFindings(const Database &db);

} // namespace paybench::store
