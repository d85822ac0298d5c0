// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"
#include "core/staffing/due_work.h"

#include <vector>

// E-mail and follow-up over the open half-hours of a month: what the first line has time for between calls, how many
// persons are needed beside it, and what is left when. The parts of demandMonth() that are about work with a deadline.

namespace paybench::staffing {

struct OpenWork {
    std::vector<int> dayOf; // per half-hour: the day in the month; days after the month follow like its last
    std::vector<int> openMinutes;
    std::vector<double> free; // minutes of work between calls
    std::vector<double> perPerson; // minutes of work that one person beside the first line does
    static constexpr std::size_t mail = 0; // among the kinds
    static constexpr std::size_t followUp = 1;
    DueKinds kinds; // e-mail, follow-up
    int halfHours = 0; // of the month; what comes after only lets the work of its last days be due
};

// mails: per day and interval, expected. Of days that have been decided.
OpenWork openWork(const DemandInputs &inputs, const std::vector<DemandDay> &days,
                  const std::vector<std::vector<double>> &mails, bool blended);

// Persons beside the first line per day, fewest where one fewer would make something late; days after the month
// included.
std::vector<int> personsBeside(const OpenWork &work);

std::vector<double> capacityOf(const OpenWork &work, const std::vector<int> &persons);

// Fills in persons beside, backlog and ages of the days, and the backlog's curve.
void followWork(const OpenWork &work, DemandMonth &month);

} // namespace paybench::staffing
