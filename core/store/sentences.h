// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

// What SQLite's codes mean to a person.

struct sqlite3;

namespace paybench::store {

Error failure(int code, const QString &text, const QString &where);
// Of the last call on the connection.
Error failure(sqlite3 *handle, const QString &where);
// The text holds something the file cannot keep.
Error notStorable();

} // namespace paybench::store
