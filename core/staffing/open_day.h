// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/demand.h"

#include <vector>

// A forecast day laid over the half-hours in which the centre is open.

namespace paybench::staffing {

// Half-hours that touch the open spans, each with its open minutes; length: of a whole one, in minutes.
std::vector<DemandInterval> halfHoursOf(const std::vector<OpenSpan> &spans, int length);

// The length of the forecast's intervals; 30 where it has only whole days.
int intervalLength(const ForecastDay &day);

// What each interval has of the day, the day's sum kept: by the forecast's own intervals, or by the ordinary profile
// where it has none inside the open ones.
std::vector<double> sharesOf(const ForecastDay &day, const std::vector<DemandInterval> &intervals, int length);

// Gives the intervals their calls with their bands.
void placeCalls(const ForecastDay &day, int length, std::vector<DemandInterval> &intervals);

// A band that is no band, or has its expected value outside, is made from the variation.
Band sound(Band band, double variation);

} // namespace paybench::staffing
