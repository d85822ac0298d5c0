// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/store/opening.h"

#include <QString>

#include <functional>
#include <memory>

// What a path leads to, looked at without changing it: SQLite itself opens empty, foreign, damaged and newer files gladly.

struct sqlite3;

namespace paybench::store {

struct HandleCloser {
    void operator()(sqlite3 *handle) const;
};
using Handle = std::unique_ptr<sqlite3, HandleCloser>;

// A connection that only reads and knows nothing of centres.
Result<Handle> readingHandle(const QString &path, int waitMilliseconds);

// A new file can be made there.
Done nothingThere(const QString &path);

// exists → size → header → application_id → user_version → damage. Returns how many migrations it has; each refusal is a
// sentence of its own.
Result<int> identified(const QString &path, const Opening &opening);

// The last of these by itself: looks at every page, as thoroughly as the opening asks. `goesOn` is asked now and then; false
// gives it up with an error of the kind Cancelled.
Done undamaged(const QString &path, const Opening &opening, const std::function<bool()> &goesOn = {});

// integrity_check or quick_check, as long as `goesOn` says so.
Done intact(sqlite3 *handle, Look look, const std::function<bool()> &goesOn = {});

} // namespace paybench::store
