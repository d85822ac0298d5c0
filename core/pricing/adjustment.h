// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/pricing/terms.h"

// New prices for a new year: index, efficiency requirement, rounding step (journeys.md J4).

namespace paybench::pricing {

enum class IndexRule {
    IndexAndEfficiency, // owners: index less the efficiency requirement
    IndexOnly,
    FixedPrice, // until a day
};

// Percentages as written: index 2.8, efficiency 1.0.
struct Adjustment {
    Ratio index{0, 1};
    Ratio efficiency{0, 1};
};

// The questions to ask first: index below 0 % or above 10 %. None: go on.
std::vector<QString> questions(const Adjustment &adjustment);

// (1 + index/100) or (1 + index/100) × (1 − efficiency/100); 1 for a fixed price.
Ratio factor(IndexRule rule, const Adjustment &adjustment);

// Every tier of the row × factor, rounded to step (ten-thousandths), valid from `from`. Without an id.
Result<PriceRow> adjusted(const PriceRow &row, const Ratio &factor, std::int64_t stepTenThousandths, QDate from);

} // namespace paybench::pricing
