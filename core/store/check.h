// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <vector>

// Whether a file still is what it was when it was written.

namespace paybench::store {

class Database;

// Integrity, foreign keys, schema version, the journal, and what the nouns add (control totals). No findings: all hold.
Result<std::vector<Finding>> check(const Database &database, const std::vector<Check> &more = {});

// The same for a file that may not even open: then that is the finding.
Result<std::vector<Finding>> checkFile(const QString &path, const std::vector<Check> &more = {}, const Opening &opening = {});

} // namespace paybench::store
