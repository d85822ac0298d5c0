// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/year_adjustment.h"

// The year-end price adjustment on the file: gathers what it needs, and saves a plan as one named step.

namespace paybench::store {

class Database;

// Changes nothing.
Result<reports::AdjustmentPlan> planPriceAdjustment(Database &db, const reports::YearAdjustment &adjustment);

// "Adjust prices for 2027": new versions and supplements, all or none.
Done savePriceAdjustment(Database &db, const reports::AdjustmentPlan &plan, int year);

} // namespace paybench::store
