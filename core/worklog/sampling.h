// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"
#include "core/basics/month.h"
#include "core/worklog/activity.h"

#include <QDate>

#include <optional>
#include <vector>

// Two full months a year, honest for twelve (M-7): in full months every contact is logged, in the others only counted.

namespace paybench::worklog {

struct SamplingRule {
    QDate from;                      // first day of a month
    unsigned fullMonths = 0b1111'1111'1111; // bit 0 is January; all: always logged in full
};

// The rule in force; rules ascend by `from`. Without any every month is full.
bool isFull(const std::vector<SamplingRule> &rules, Month month);

// A contact in a counting month: two keys.
struct Tally {
    TallyId id;
    std::int64_t at = 0;
    PersonId person;
    Channel channel = Channel::Phone;
    CustomerId customer; // none: not known
};

// A share of what was logged in full, carried to the real number of contacts of the year. Fewer than 30 logged in
// all is too few: then nothing is estimated. 95 % by the normal approximation, as J8 states it.
struct ShareEstimate {
    bool isTooFew = false;
    double share = 0;       // 0.18
    double halfWidth = 0;   // 0.0106
    double total = 0;       // share × contacts of the year: 5,220
    double totalHalfWidth = 0; // 309
};
ShareEstimate shareEstimate(int ofThem, int logged, qint64 contactsInYear);

// A single person's count in some months carried to twelve, with the exact Poisson interval of 95 %: 20 in two months is
// about 120 (73–185). Rounded to whole contacts.
struct CountEstimate {
    double about = 0;
    double low = 0;
    double high = 0;
};
CountEstimate countEstimate(int counted, int monthsLogged, int months = 12);

} // namespace paybench::worklog
