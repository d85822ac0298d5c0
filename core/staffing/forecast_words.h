// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast_model.h"

// A model in words: its effects with names, and how it was made.

namespace paybench::staffing {

std::vector<ForecastEffect> effectsOf(const ForecastModel &model, const ForecastDays &days);
QString methodOf(const History &history, const ForecastDays &days, const HistorySpan &span);

} // namespace paybench::staffing
