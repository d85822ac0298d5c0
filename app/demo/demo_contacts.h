// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"
#include "core/basics/result.h"
#include "core/directory/centre.h"
#include "core/staffing/contacts.h"

#include <QByteArray>

#include <vector>

// The demo centre's calls and e-mails, November 2025 to October 2026: 2 500 and 1 500 a month (facts.md LC-06), most of them
// around pay day. By dice of its own, so that they fall alike on every computer.

namespace paybench::store {
class Database;
}

namespace paybench::app {

inline constexpr Month firstDemoContacts{2025, 11};
inline constexpr Month lastDemoContacts{2026, 10};

// Per half-hour and queue; the queues are the groups.
std::vector<staffing::ContactCount> demoCalls(const directory::WorkingTime &working, Month month);
// Of all months, per half-hour, in one queue; some wait for the next day.
std::vector<staffing::ContactCount> demoMails(const directory::WorkingTime &working);

// Counts as the telephone exchange exports them: UTF-8, semicolons, one row a half-hour and queue.
QByteArray demoCallFile(const std::vector<staffing::ContactCount> &calls);
// October's export, written when the month had ended: the last two days are not yet in the centre, one row was counted anew,
// and of one half-hour nothing is known.
QByteArray demoCallExport(const directory::WorkingTime &working);

// The month's calls and e-mails as two imports, `at` the moment of the demo.
Done takeDemoContacts(store::Database &db, Month month);

// A new version of the payroll system in November, assumptions from January on (journeys.md J1).
Done addDemoAssumptions(store::Database &db);
// The need of the month as Karin Berg decided it, and what she asked before.
Done addDemoNeed(store::Database &db, Month month, QDate today);

} // namespace paybench::app
