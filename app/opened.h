// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/terminal.h"
#include "core/basics/month.h"
#include "core/directory/customer.h"
#include "core/store/database.h"

// How commands and the window open a centre's file.

namespace paybench::app {

// A file that is not there is a system error to a command, not a refusal.
Error ofFile(Error error);

// For the command line: waits up to five seconds for another window, and says who did it.
Result<store::Database> opened(const QString &path, store::OpenMode mode, const Terminal &terminal, store::Look look = store::Look::Quick);

// As `opened` for writing; a file that can only be read is refused with its reason (a system error).
// Without a look at its pages where a line a second is written: windows and `paybench check` look.
Result<store::Database> openedToWrite(const QString &path, const Terminal &terminal, store::Look look = store::Look::Quick);

// A demo centre's own day, else the computer's.
QDate today(store::Database &db);

Result<Month> monthOf(const std::string &argument);

// A centre's file opened for reading and the month that is asked about.
struct OpenedMonth {
    store::Database db;
    Month month;
};

Result<OpenedMonth> openedMonth(const std::string &file, const std::string &month, const Terminal &terminal);

// The customer by exact name or code.
Result<directory::Customer> customerNamed(store::Database &db, const QString &nameOrCode);

} // namespace paybench::app
