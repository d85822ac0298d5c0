// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"

#include <QString>

// The file of ten years with a log in it: 300,000 cases with their time, 1,400 callers, 60 topics, 26 people.

namespace paybench::bench {

constexpr int loggedCases = 300'000;

QString loggedYearsFile(); // written once to the temporary folder
QString copyOfLoggedYears(const QString &name); // to write in; the caller removes it

std::int64_t endOfLog(); // UTC seconds: the last thing in it
Result<store::Database> openedAfterLog(const QString &path, store::OpenMode mode = store::OpenMode::Write); // its clock stands a minute later

} // namespace paybench::bench
