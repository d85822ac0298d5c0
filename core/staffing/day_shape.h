// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/opening.h"
#include "core/staffing/forecast.h"

#include <vector>

// A day's contacts over the half-hours in which the centre is open.

namespace paybench::staffing {

struct OpenSlot {
    int minute = 0;       // since local midnight, a multiple of the length of a slot
    int openMinutes = 30; // within the slot
};

// Spans ascend; length: of a whole slot, in minutes.
std::vector<OpenSlot> openSlots(const std::vector<OpenSpan> &spans, int length = 30);

// Where nothing was counted: the ordinary profile, fitted to the minutes that are open. Sums to 1.
std::vector<double> ordinaryShape(const std::vector<OpenSlot> &parts, int length = 30);

// What comes while the centre is closed: calls are not answered, e-mails wait for the next open half-hour.
enum class Outside { Lost, Waits };

// The day's intervals, each of so many minutes, laid on the open half-hours; the day's total stays. A half-hour that the
// intervals do not know gets its ordinary part.
void layOnSlots(ForecastDay &day, int minutes, const std::vector<OpenSlot> &parts, Outside outside);

// The day and its intervals, bands included, times the factor.
void scale(ForecastDay &day, double factor);

} // namespace paybench::staffing
