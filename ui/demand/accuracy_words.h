// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/staffing/accuracy.h"
#include "core/staffing/demand_why.h"

#include <QString>

// How far a forecast was off, in plain sentences: never a naked percentage, always beside what chance does.

namespace paybench::ui {

// "The forecast missed 9.6% of the calls; chance alone would miss 8.9%. In total it was 6.6% too low."
QString accuracyWords(const staffing::Accuracy &accuracy);
// "12% too high", "right"
QString biasText(double bias, int decimals = 1);
QString changeText(double factor); // of an effect: "+61%", "−8%"

// The measures as written sums; what: "October 2026, per day".
staffing::Why accuracyWhy(const staffing::Accuracy &accuracy, const QString &what);

} // namespace paybench::ui
