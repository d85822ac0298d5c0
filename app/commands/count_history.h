// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/forecast.h"

#include <set>

// The text files of `paybench forecast`: counted calls in, closed days in, a forecast out.

namespace paybench::app {

// Columns date, count and, for half-hours, interval; others are passed over. Rows may come in any order.
Result<staffing::History> countHistory(const QString &path);

// A date a line; what follows it, and what follows a #, is a comment.
Result<std::set<QDate>> closedDays(const QString &path);

// date,interval,expected,p10,p90, or without the interval when `daily`.
QByteArray forecastCsv(const std::vector<staffing::ForecastDay> &days, bool daily);

} // namespace paybench::app
