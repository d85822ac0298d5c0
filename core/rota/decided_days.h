// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

// What counts of the days before: what somebody carries over into a roster, and what the ledger of fairness has of them. Both
// go by the same days, or one would owe what the other has paid.

namespace paybench::rota {

struct DecidedDay {
    PersonId person;
    QDate day;
    DayMarks marks;
};

// Of each person and day what was published, since that is what people were told and worked; where nothing was published for
// them, what is planned. By person, then day.
std::vector<DecidedDay> decidedDays(const RosterInputs &inputs, QDate first, QDate last);

} // namespace paybench::rota
