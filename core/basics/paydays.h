// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/calendar.h"

#include <map>

// The day on which pay is at the employees' disposal, by rule, with exceptions that win over the rule.

namespace paybench {

enum class PayRule {
    The25th,       // Saturday → Friday before, Sunday → Monday after, bank holiday → bank day before (journeys.md X-16)
    The25thBefore, // the 25th or the bank day before
    The27thBefore, // the 27th or the bank day before
    LastBankDay,   // the last bank day of the month (Denmark)
};

// Where a moved day is closed too, the last bank day before the rule's own date.
QDate payDay(PayRule rule, Month month, const Calendar &calendar);

struct PayCalendar {
    PayRule rule = PayRule::The25th;
    std::map<Month, QDate> overrides;
};

QDate payDay(const PayCalendar &pay, Month month, const Calendar &calendar);

} // namespace paybench
