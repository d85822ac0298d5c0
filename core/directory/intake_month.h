// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"

#include <map>
#include <vector>

// The rows of one customer for one month, beside what is stored of it.

namespace paybench::directory::intake {

// Counts by unit and service; zeros stand for nothing and are left out.
using Counts = std::map<std::pair<UnitId, pricing::Service>, qint64>;

struct CustomerMonth {
    CustomerId customer;
    Month month;
    std::vector<IntakeRow *> live; // to be judged here
    std::vector<IntakeRow *> excluded; // skipped, refused or held for another reason
    std::vector<const VolumeRow *> stored;
};

// Identical rows become duplicates; different ones for the same unit and service are all held.
void holdContradictions(CustomerMonth &one);

// New, unchanged, changed (to be confirmed) or, in a closed month, refused with the correction that is offered.
// Appends to `kept` what has to stay although the rest of the customer's month is replaced.
void judgeAgainstStored(CustomerMonth &one, const Known &known, const Decisions &decisions,
                        std::vector<VolumeRow> &kept);

} // namespace paybench::directory::intake
