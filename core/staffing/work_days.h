// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

// E-mail and follow-up of each day of a month, in minutes of work: what waits, comes, is done, is left, and what must be
// done today so that nothing becomes late.

namespace paybench::staffing {

struct WorkDay {
    QDate day;
    double waited = 0;   // when the day begins
    double mail = 0;     // comes during the day
    double followUp = 0;
    double done = 0;
    double left = 0;     // when the day ends
    double mustDo = 0;   // is due before the centre closes and was not done on an earlier day
    double between = 0;  // what the first line has time for between calls
    double beside = 0;   // what the persons beside it can do

    double released() const { return mail + followUp; }
};

std::vector<WorkDay> workDays(const DemandMonth &month);

// What keeping the calls free of e-mail is worth: the day's calls at its mean rate, by who yields to whom.
struct SharedDay {
    std::optional<int> reserved; // persons kept free for calls; none: a call interrupts the e-mail
    double inTime = 1;           // of the offered calls
    double meanWait = 0;         // seconds; infinite when the queue grows
    double workMinutes = 0;      // of e-mail and follow-up that the first line does in the day
};

// The interruptible way first, then 0, 1 … persons kept free, up to all.
std::vector<SharedDay> sharedDays(const DemandInputs &inputs, const DemandDay &day);

} // namespace paybench::staffing
